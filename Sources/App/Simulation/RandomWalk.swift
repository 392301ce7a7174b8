import Casework
import Law
import Store
import Web

/// A unit gone mad: anybody tries anything on any day, allowed or not, and after each step the rules must
/// still hold. The same seed takes the same walk. It never stops at a refusal; it stops where a refusal is
/// missing, or a rule is broken.
public struct RandomWalk {
    /// Where a walk failed, so that it can be walked again.
    public struct Failure: Error, CustomStringConvertible {
        public let seed: UInt64
        public let step: Int
        public let why: String
        public var description: String { "seed \(seed), step \(step): \(why)" }
    }

    var simulator: Simulator
    private let seed: UInt64
    /// Cases known to be durable: the only ones a grant can be asked for.
    private(set) var settled = 0
    private var step = 0

    /// - Parameter store: an empty demonstration database that reads its time from `clock`.
    public init(store: Store, clock: WalkClock, resources: Resources, seed: UInt64) throws {
        self.seed = seed
        let plan = DemoPlan(cases: 0, seed: seed, today: clock.simulated.today)
        let units = try DemoInstallation(
            store: store, plan: plan, directory: resources.programmes, also: DemoAccounts.ofWalk
        ).install()
        simulator = Simulator(
            store: store, clock: clock.simulated, units: units, seed: seed, inspection: Invariants.check)
        try simulator.readDelegations()
    }

    /// Takes the steps, with all tables checked at every `interval`th and at the end. Returns what
    /// was done, and what was tried and refused.
    public mutating func walk(steps: Int, interval: Int) throws -> WalkReport {
        do {
            for number in 1...max(1, steps) {
                step = number
                try take()
                if number % interval == 0 || number == steps { try checkAll() }
            }
            try compare()
            return WalkReport(simulator)
        } catch {
            let acts = simulator.latest.joined(separator: ", ")
            throw Failure(seed: seed, step: step, why: "\(error), after \(acts)")
        }
    }

    /// All that is remembered with all that is kept.
    private func compare() throws {
        try WalkMemory.compare(simulator.cases, simulator.store)
        try NoteMemory.compare(simulator, simulator.store)
        try MeetingMemory.compare(simulator, simulator.store)
        try MappingMemory.compare(simulator, simulator.store)
        try InvestigationMemory.compare(simulator.cases, simulator.store)
        try DecisionMemory.compare(simulator, simulator.store)
    }

    private mutating func checkAll() throws {
        try settle()
        let units = simulator.units
        let violations = try simulator.read {
            try Invariants.violations($0) + EndingInvariants.uncounted(units, $0)
        }
        guard violations.isEmpty else { throw SimulationError.broken(violations.joined(separator: "; ")) }
    }

    /// Also when a case has got its authority file: from then on others find it.
    mutating func settle() throws {
        try simulator.settle()
        settled = simulator.cases.count
    }

    private mutating func take() throws {
        if step % 500 == 0 { try settle() }
        let choice = simulator.random.number(1...100)
        if choice <= 6 || settled == 0 { return try log() }
        if choice <= 16 { return pass() }
        let index = simulator.random.number(0...(settled - 1))
        switch simulator.random.number(1...100) {
        case ...15: try takeTeamStep(index)
        case ...19: try takeMergeStep(index)
        case ...26: try meet(prefer(index) { $0.mayMeet })
        case ...29: try rate(index)
        case ...34: try takeInvestigationStep(index)
        case ...35: try handOver(index)
        case ...65: try takeLaterStep()
        default: try take(choice, index)
        }
    }

    private mutating func take(_ choice: Int, _ index: Int) throws {
        switch choice {
        case ...26: try change(index)
        case ...36: try plan(index)
        case ...44: try attempt(index)
        case ...46: try markMistaken(index)
        case ...55: try decide(index)
        case ...58: try end(index)
        case ...61: try apply(index)
        case ...62: try takeBack(index)
        case ...76: try reach(index)
        case ...82: try planStale(index)
        case ...86: try planForForeignOwner(index)
        case ...91: try planInThePast(index)
        case ...96: try endInSilence(index)
        default: try endWrongly(index)
        }
    }

    /// What comes after an application.
    private mutating func takeLaterStep() throws {
        let steps = WalkCommands.steps.map { ($0.1, $0.0) }
        guard let step = simulator.random.pick(weighted: steps) else { return }
        try step(&self)
    }

    private mutating func log() throws {
        let unit = simulator.random.number(0...(simulator.units.count - 1))
        guard let owner = simulator.random.pick(simulator.units[unit].coordinators) else { return }
        let known = simulator.known(in: unit, percent: 25)
        try simulator.logInquiry(in: unit, owner: owner, aboutPersonOf: known)
        if settled == 0 { try settle() }
    }

    /// Time passes: some hours, or to another morning.
    private mutating func pass() {
        let day = simulator.clock.today.adding(days: simulator.random.number(0...2))
        simulator.clock.advance(to: day, minute: simulator.random.number(420...1080))
    }
}

/// The clock of a walk, for the store that it walks in.
public struct WalkClock: Sendable {
    let simulated: SimulatedClock
    public var clock: Clock { simulated.clock }

    public init(from day: Day) {
        simulated = SimulatedClock(day)
    }
}
