import Casework
import Law
import Store

/// The first unit's groups: three afternoons a week (programmes.md GR-1), with whoever has support asked
/// along to one of them. It never notes what has not been.
struct DemoGroups {
    private let plan: DemoPlan
    /// Its own, so that groups change nothing else in the demonstration.
    private var random: SeededRandom
    private var isBegun = false
    /// Who has been asked along, by the simulator's own numbers of cases.
    private var invited: Set<EpisodeID> = []

    init(_ plan: DemoPlan) { (self.plan, random) = (plan, SeededRandom(seed: plan.seed ^ 0x6772_7570)) }

    mutating func live(on day: Day, _ simulator: inout Simulator) throws {
        guard plan.isDecided, let account = simulator.units.first?.coordinators.first else { return }
        swap(&simulator.random, &random)
        defer { swap(&simulator.random, &random) }
        try simulator.settle()
        let programme = simulator.units[0].programme
        let guests = try simulator.read {
            try GroupGuestRepository.inSupport(in: programme, on: day, $0)
        }
        if !isBegun, !guests.isEmpty || day >= plan.today.adding(days: -14) {
            isBegun = true
            try begin(on: day, &simulator, by: account)
        }
        guard isBegun else { return }
        try simulator.settle()
        try invite(&simulator, by: account)
        try attend(on: day, &simulator, by: account)
    }

    private func begin(on day: Day, _ simulator: inout Simulator, by account: AccountID) throws {
        simulator.clock.advance(to: day, minute: 965)
        try simulator.addActivities(in: 0, by: account)
        try simulator.addPartners(in: 0, by: account)
        let last = plan.today.adding(days: 120)
        for (weekday, name) in zip([2, 3, 5], InventedGroups.names) {
            let longest = day.adding(days: GroupSeries.longest)
            let series = GroupSeries(weekday: weekday, weeks: 1, first: day, last: min(last, longest))
            try simulator.addGroup(name, series, in: 0, by: account)
        }
        for _ in 0..<3 { try simulator.tellIdea(in: 0, by: account) }
    }

    /// One of the groups for each, in turn; a group of six is full enough.
    private mutating func invite(_ simulator: inout Simulator, by account: AccountID) throws {
        let programme = simulator.units[0].programme, today = simulator.clock.today
        let (groups, guests) = try simulator.read { transaction in
            (
                try GroupRepository.groups(in: programme, on: today, transaction),
                try GroupGuestRepository.inSupport(in: programme, on: today, transaction)
            )
        }
        for guest in guests where !groups.isEmpty && !invited.contains(guest.episode) {
            guard let index = simulator.cases.firstIndex(where: { $0.subject.episode == guest.episode }),
                invited.count < 6 * groups.count
            else { continue }
            try simulator.invite(
                index, to: groups[invited.count % groups.count], from: today, by: account)
            invited.insert(guest.episode)
        }
        try simulator.settle()
    }

    /// Who was there is noted when the meeting is over.
    private func attend(on day: Day, _ simulator: inout Simulator, by account: AccountID) throws {
        let programme = simulator.units[0].programme
        let meetings = try simulator.read { transaction in
            try GroupRepository.sessions(in: [programme], from: day, to: day, transaction).map {
                ($0, try GroupGuestRepository.guests(of: $0, transaction))
            }
        }
        simulator.clock.advance(to: day, minute: 980)
        for (session, guests) in meetings where session.standing == .planned {
            try simulator.noteAttendance(session, guests, by: account)
        }
    }
}
