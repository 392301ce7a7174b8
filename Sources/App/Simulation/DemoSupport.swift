import Casework
import Law
import Store

/// The support of the first unit as it stood in 2024: sixteen people have places, one of them on the way out
/// and one interrupted, and two wait, one of them with an offer (programmes.md CA-6). What it begins never
/// goes on by chance.
struct DemoSupport {
    /// How many cases it takes of a demonstration's.
    static let count = running + waiting
    private static let running = 16, waiting = 2

    private enum Act {
        case apply, investigate, finish, decide, serve, begin, change
    }

    /// What is done, and how many workdays after the last.
    private static let acts: [(Act, Int)] = [
        (.apply, 0), (.investigate, 1), (.finish, 6), (.decide, 1), (.serve, 1), (.begin, 2), (.change, 3),
    ]

    private var random: SeededRandom
    /// By the day's number.
    private var agenda: [Int: [(life: Int, act: Act)]] = [:]
    private var cases: [Int: Int] = [:]
    private let lastDay: Day?

    init(_ plan: DemoPlan) {
        random = SeededRandom(seed: plan.seed &+ 28)
        lastDay = plan.isSupported ? plan.workdays.last : nil
        guard plan.isSupported else { return }
        let days = plan.workdays
        for life in 0..<DemoSupport.count {
            var place = life * 2
            for (act, gap) in DemoSupport.acts where days.indices.contains(place + gap) {
                place += gap
                agenda[days[place].number, default: []].append((life, act))
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

    private mutating func take(_ act: Act, _ life: Int, _ index: Int, _ simulator: inout Simulator) throws {
        let unit = simulator.units[simulator.cases[index].unit]
        guard let drafter = unit.authority.first, let decider = unit.deciders.first else { return }
        switch act {
        case .apply: break
        case .investigate: try simulator.investigateAtOnce(index, proposing: .grant, by: drafter)
        case .finish: try simulator.finishAtOnce(index, by: drafter)
        case .decide: try decide(index, drafter, decider, &simulator)
        case .serve: try simulator.handOver(index, by: drafter)
        case .begin where life < DemoSupport.running: try begin(life, index, &simulator)
        case .begin: try simulator.placeAtOnce(InventedPlaces.queued(simulator.clock.today), index)
        case .change: try change(life, index, &simulator)
        }
    }

    private mutating func decide(
        _ index: Int, _ drafter: AccountID, _ decider: AccountID, _ simulator: inout Simulator
    ) throws {
        let wish = simulator.cases[index].application?.wish ?? ""
        let texts = InventedDecisions.texts(.grant, asked: wish, on: simulator.clock.today, &random)
        try simulator.draft(texts, index, by: drafter)
        try simulator.send(index, to: decider, by: drafter)
        try simulator.review("", index, by: decider)
        try simulator.decideAtOnce(index, by: decider)
    }

    /// Some have two to turn to, and the work is shared by all of the unit.
    private func begin(_ life: Int, _ index: Int, _ simulator: inout Simulator) throws {
        let staff = simulator.units[simulator.cases[index].unit].coordinators
        guard !staff.isEmpty else { return }
        let second = life.isMultiple(of: 8) ? [staff[(life + 1) % staff.count]] : []
        let first = staff[life % staff.count]
        try simulator.placeAtOnce(
            StartedSupport(on: simulator.clock.today, contacts: [first] + second.filter { $0 != first }),
            index)
    }

    private func change(_ life: Int, _ index: Int, _ simulator: inout Simulator) throws {
        let today = simulator.clock.today
        switch life {
        case 0:
            let words = "Ses varannan vecka, och provar på folkhögskolan."
            try simulator.placeAtOnce(ChangedPlace(on: today, text: words, allowance: nil), index)
        case 5:
            let pause = InterruptedSupport(
                on: today, reason: .away, text: "", nextContact: today.adding(days: 21).orWorkingDay)
            try simulator.placeAtOnce(pause, index)
        case DemoSupport.running: try simulator.placeAtOnce(InventedPlaces.offered(today), index)
        default: break
        }
    }
}

extension Simulator {
    /// By the unit's first coordinator, where the case is theirs to read.
    mutating func placeAtOnce(_ act: some PlaceAct, _ index: Int) throws {
        try settle()
        let unit = units[cases[index].unit]
        let isProtected = cases[index].facts.person.isProtected
        let account = isProtected ? reader(of: index) : unit.coordinators.first
        guard let account, let grant = try grant(
            .giveSupport, in: .execution, on: cases[index].number, to: account)
        else { return }
        let file = try placeFile(index, under: grant)
        guard file.isOpen, act.problems(in: file, under: grant, today: clock.today).isEmpty else { return }
        try place(act, index, file, under: grant)
    }

    /// The decision is put in the person's hand.
    mutating func handOver(_ index: Int, by account: AccountID) throws {
        try settle()
        let grant = try demandGrant(.draftDecision, in: .authority, index, account)
        guard let file = try issued(index, under: grant) else { return }
        try serve(
            NewDelivery(
                method: .handedOver, representative: nil, dispatchedOn: clock.today, isElectronic: false,
                informedOn: nil, evidence: "Undertecknat av personen."), index, file, under: grant)
    }
}
