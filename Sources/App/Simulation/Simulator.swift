import Casework
import Law
import Store
import Web

/// Lives a unit's days through the same acts as its pages. It never writes a row of its own: what it makes
/// obeys every rule, and is logged, because there is no other way in.
struct Simulator {
    /// Looks at a case inside the transaction that has just touched it; throws if a rule does not hold.
    typealias Inspection = @Sendable (EpisodeID, borrowing WriteTransaction) throws -> Void

    let store: Store
    let clock: SimulatedClock
    let units: [SimulatedUnit]
    var random: SeededRandom
    var cases: [SimulatedCase] = []
    /// Whom each case is about, beside them: it is asked of all cases at once, and they are large.
    var people: [PersonID?] = []
    /// Who has been found to be whom.
    var merges = SimulatedMerges()
    var notes: [SimulatedNote] = []
    /// By unit.
    var meetings: [Int: SimulatedMeeting] = [:]
    /// Cases that somebody has applied in, by their places.
    private(set) var applied: [Int] = []
    var delegations = SimulatedDelegations()
    var plans = PlanMemory()
    var tally = WalkTally()
    private(set) var trail = Trail(peer: nil, request: nil)
    private let unkept = UnkeptTrails()
    /// The latest acts that were tried, for who wants to know how a walk came to fail.
    private(set) var latest: [String] = []
    private var actors: [AccountID: Actor] = [:]
    private let inspection: Inspection

    init(
        store: Store, clock: SimulatedClock, units: [SimulatedUnit], seed: UInt64,
        inspection: @escaping Inspection = { _, _ in }
    ) {
        self.store = store
        self.clock = clock
        self.units = units
        self.inspection = inspection
        random = SeededRandom(seed: seed)
    }

    /// Waits until everything so far is durable, so that grants can be asked for in it. Throws if it could
    /// not be kept.
    mutating func settle() throws {
        try keep()
        trail = Trail(peer: nil, request: nil)
        actors = [:]
    }

    /// Waits until everything so far has been kept: else what is read next, and all that follows, would
    /// depend on how fast the disk is.
    private func keep() throws {
        for trail in unkept.take() {
            guard store.waitUntilDurable(trail) else { throw SimulationError.notDurable }
        }
    }

    /// What stands when everything so far has been kept.
    func read<T>(_ body: (borrowing ReadTransaction) throws -> T) throws -> T {
        try keep()
        return try store.read(body)
    }

    /// The account as it may act now.
    mutating func actor(_ account: AccountID) throws -> Actor {
        if let known = actors[account] { return known }
        try keep()
        guard let actor = try store.standIn(for: account, trail: trail) else {
            throw SimulationError.noSuchStaff
        }
        actors[account] = actor
        return actor
    }

    /// The grant that a route would give; nil where the route would answer that there is no such case.
    mutating func grant(
        _ permission: Permission, in files: CaseFiles, on number: String, to account: AccountID
    ) throws -> CaseGrant? {
        let actor = try actor(account)
        return try grant(permission, in: files, on: number, to: actor)
    }

    /// As above, for who acts now already.
    func grant(
        _ permission: Permission, in files: CaseFiles, on number: String, to actor: Actor
    ) throws -> CaseGrant? {
        try keep()
        return try store.grant(permission, in: files, onCase: number, to: actor)
    }

    /// Whether there is an authority file in the case.
    func isWithAuthority(_ index: Int) throws -> Bool {
        guard let episode = cases[index].subject.episode else { return false }
        return try read { try DemoRepository.isWithAuthority(episode, $0) }
    }

    func isAuthority(_ account: AccountID, _ unit: Int) -> Bool { units[unit].authority.contains(account) }

    var administrator: AccountID? {
        get throws { try read { try DemoRepository.administrator($0) } }
    }

    /// Opens the case's page and does the act: two entries in the log, as a person at a screen leaves.
    mutating func run<Act: Command>(_ command: Act) throws -> Act.Result {
        let proof = command.proof
        unkept.note(proof.trail)
        note("\(Act.self) in \(command.subject.episode?.value ?? 0)")
        let result = try store.write(.caseViewed, about: command.subject, under: proof) { transaction in
            try transaction.record(Act.event, about: command.subject)
            let result = try command.carryOut(transaction)
            if let episode = command.subject.episode { try inspection(episode, transaction) }
            return result
        }
        tally.did(Act.self)
        return result
    }

    /// An act that is about no case.
    @discardableResult
    mutating func runOutsideCases<Act: Command>(_ command: Act) throws -> Act.Result {
        unkept.note(command.proof.trail)
        note("\(Act.self)")
        let result = try store.run(command)
        tally.did(Act.self)
        return result
    }

    private mutating func note(_ act: String) {
        latest = latest.suffix(5) + [act]
    }

    mutating func rememberApplied(_ index: Int) {
        if !applied.contains(index) { applied.append(index) }
    }
}

/// Why a simulation cannot go on.
enum SimulationError: Error, Equatable {
    case noSuchStaff, notDurable, noGrant(String), missingProgrammes
    /// An invariant of `process.md` does not hold.
    case broken(String)
}
