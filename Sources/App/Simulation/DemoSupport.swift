import Casework
import Law
import Store

/// A year of the first unit's support: who applies, gets a place, waits and leaves, as `DemoSupportLife` has
/// it. What it begins never goes on by chance.
struct DemoSupport {
    /// How many cases it takes of a demonstration's.
    static let count = DemoSupportLife.all.count

    private var random: SeededRandom
    /// By the day's number.
    private var agenda: [Int: [(life: Int, act: DemoSupportLife.Act)]] = [:]
    private var cases: [Int: Int] = [:]
    private let lastDay: Day?
    private var days: DemoSupportDays

    init(_ plan: DemoPlan) {
        random = SeededRandom(seed: plan.seed &+ 28)
        days = DemoSupportDays(plan)
        lastDay = plan.isSupported ? plan.workdays.last : nil
        guard plan.isSupported else { return }
        let days = plan.earlierWorkdays + plan.workdays
        for (life, one) in DemoSupportLife.all.enumerated() {
            for (act, ago) in one.acts where ago <= days.count {
                agenda[days[days.count - ago].number, default: []].append((life, act))
            }
        }
    }

    /// What happens in them on a day.
    mutating func live(on day: Day, _ simulator: inout Simulator) throws {
        if day == lastDay { try open(&simulator) }
        for (life, act) in agenda[day.number] ?? [] {
            simulator.clock.advance(seconds: 300)
            if act == .apply { cases[life] = try simulator.applyAtOnce(in: 0) }
            guard let index = cases[life], simulator.cases[index].decisions.isLawful(on: day)
            else { continue }
            try take(act, life, index, &simulator)
        }
        try days.live(on: day, &simulator)
    }

    /// In the units that need no decision, those who have been let in begin.
    private func open(_ simulator: inout Simulator) throws {
        for index in simulator.cases.indices {
            let one = simulator.cases[index]
            guard one.mayMeet, one.mapping == nil, simulator.units[one.unit].deciders.isEmpty,
                let account = simulator.units[one.unit].coordinators.first
            else { continue }
            let today = simulator.clock.today
            let told = ToldOfRight(day: today, by: account, way: .meeting)
            try simulator.placeAtOnce(StartedSupport(on: today, told: told, contacts: [account]), index)
        }
    }

    private mutating func take(
        _ act: DemoSupportLife.Act, _ life: Int, _ index: Int, _ simulator: inout Simulator
    ) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard let drafter = unit.authority.first, let decider = unit.deciders.first else { return }
        switch act {
        case .apply: break
        case .investigate: try simulator.investigateAtOnce(index, proposing: .grant, by: drafter)
        case .finish: try simulator.finishAtOnce(index, by: drafter)
        case .decide: try decide(life, index, drafter, decider, &simulator)
        case .serve: try simulator.handOver(index, by: drafter)
        case .begin: try begin(life, index, &simulator)
        case .close:
            let known = simulator.cases[index].decisions
            guard known.mayClose, let last = known.lastDay, last < simulator.clock.today else { return }
            try simulator.close(index, by: drafter)
        default: try change(act, life, index, &simulator)
        }
    }

    private mutating func decide(
        _ life: Int, _ index: Int, _ drafter: AccountID, _ decider: AccountID, _ simulator: inout Simulator
    ) throws {
        let wish = simulator.cases[index].application?.wish ?? ""
        let texts = InventedDecisions.texts(
            .grant, asked: wish, on: simulator.clock.today, months: DemoSupportLife.all[life].months, &random)
        try simulator.draft(texts, index, by: drafter)
        try simulator.send(index, to: decider, by: drafter)
        try simulator.review("", index, by: decider)
        try simulator.decideAtOnce(index, by: decider)
    }

    /// Some have two to turn to, and the work is shared by all of the unit.
    private mutating func begin(_ life: Int, _ index: Int, _ simulator: inout Simulator) throws {
        let staff = simulator.units[simulator.cases[index].unit].coordinators
        guard !staff.isEmpty else { return }
        let second = life.isMultiple(of: 8) ? [staff[(life + 1) % staff.count]] : []
        let first = staff[life % staff.count]
        let isBegun = try simulator.placeAtOnce(
            StartedSupport(on: simulator.clock.today, contacts: [first] + second.filter { $0 != first }),
            index)
        guard isBegun else { return }
        days.begin(life, index, by: first, on: simulator.clock.today)
        // One in four has none, as it is: that is told under what is missing.
        if life % 4 != 3 { try simulator.fillInProfile(index) }
    }

    private mutating func change(
        _ act: DemoSupportLife.Act, _ life: Int, _ index: Int, _ simulator: inout Simulator
    ) throws {
        let today = simulator.clock.today
        switch act {
        case .moveOn: try moveOn(index, &simulator)
        case .pause:
            try days.end(life, &simulator)
            try simulator.placeAtOnce(InventedPlaces.paused(today), index)
        case .leave:
            try days.end(life, &simulator)
            try simulator.fillInProfile(index)
            try simulator.endSupportAtOnce(index, reason: "studies", destination: "studies")
        case .wait: try simulator.placeAtOnce(InventedPlaces.queued(today), index)
        case .write: try simulator.keepQueueLetter(index)
        case .lookUp: try simulator.lookUp(index)
        default: try simulator.placeAtOnce(InventedPlaces.offered(today), index)
        }
    }

    private func moveOn(_ index: Int, _ simulator: inout Simulator) throws {
        try simulator.placeAtOnce(DemoSupport.movedOn(simulator.clock.today), index)
        try simulator.fillInProfile(index)
        try simulator.planRelapse(index)
    }

    private static func movedOn(_ today: Day) -> ChangedPlace {
        ChangedPlace(
            on: today, text: "Ses varannan vecka, och provar på folkhögskolan.", allowance: nil)
    }
}
