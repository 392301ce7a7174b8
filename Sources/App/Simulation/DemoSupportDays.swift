import Casework
import Law

/// The days of those who have support in a demonstration: visits, plans, and what else they are helped with.
/// It never does anything for somebody without a place.
struct DemoSupportDays {
    private var visits: DemoVisits
    private var plans: DemoPlans
    private var help: DemoHelp
    private var others = DemoCollaboration()
    private var people: [DemoSupported] = []

    init(_ plan: DemoPlan) {
        visits = DemoVisits(plan)
        plans = DemoPlans(plan)
        help = DemoHelp(plan)
    }

    mutating func begin(_ life: Int, _ index: Int, by account: AccountID, on day: Day) {
        people.append(DemoSupported(life: life, index: index, contact: account, since: day))
    }

    /// From now on nothing more happens; what is booked is called off.
    mutating func end(_ life: Int, _ simulator: inout Simulator) throws {
        guard let place = people.firstIndex(where: { $0.life == life }) else { return }
        try visits.callOff(people.remove(at: place), &simulator)
    }

    mutating func live(on day: Day, _ simulator: inout Simulator) throws {
        guard !people.isEmpty else { return }
        simulator.clock.advance(to: day, minute: 960)
        for one in people where simulator.cases[one.index].isActive {
            try visits.live(one, on: day, &simulator)
            try plans.live(one, on: day, &simulator)
            try help.live(one, on: day, &simulator)
            try others.live(one, on: day, &simulator)
        }
    }
}

/// Somebody who has a place in a demonstration.
struct DemoSupported: Sendable {
    /// Which of the planned ones.
    let life: Int
    /// By the simulator's own numbers of cases.
    let index: Int
    let contact: AccountID
    let since: Day
}
