import Casework
import Law

/// How far the simulator has brought a case's decisions, as it remembers them apart from the database.
struct SimulatedDecisions: Sendable {
    /// What a decision is about: an application by its place among the case's, or what was given before.
    enum Subject: Sendable, Equatable { case application(Int), earlier }
    enum Application: Sendable { case waiting, withdrawn, decided }

    struct Work: Sendable {
        let subject: Subject
        var texts: DecisionTexts
        var state = DecisionState.drafted
        var version = 1
        /// Everybody who has written in it.
        var authors: Set<AccountID>
        /// Who sent it to be reviewed.
        var presenter: AccountID?
        /// The version that was put before the board, and what it decided.
        var proposed: Int?
        var answer: BoardAnswer.Kind?

        var isDecidedByBoard: Bool { answer.map { $0 != .returned } ?? false }

        func isOf(_ account: AccountID) -> Bool { authors.contains(account) || presenter == account }
    }

    /// In the order they came.
    var applications: [Application] = []
    var work: Work?
    /// What was issued, in its order.
    var issued: [DecisionTexts] = []
    var reviews = 0
    /// What was given and not ended, in its order: its last day, and whether it has been followed up. A
    /// change or an end takes the place of the latest.
    private var given: [(lastDay: Day, isFollowedUp: Bool)] = []
    private var ended: [Day] = []

    /// What is being written rests on a law that is in force.
    func isLawful(on day: Day) -> Bool { work?.texts.ground?.reference.validity.contains(day) ?? true }
    /// Something that was given can be changed or ended.
    var isInForce: Bool { !given.isEmpty }
    var isFollowedUp: Bool { given.last?.isFollowedUp ?? false }
    /// The last day of all that was given; nil where nothing was.
    var lastDay: Day? { (given.map(\.lastDay) + ended).max() }
    var isWaiting: Bool { applications.contains(.waiting) }
    /// Nothing waits, and what was decided last gives or ends something.
    var mayClose: Bool {
        let isOfSupport = issued.last?.outcome.map { $0.isGiven || $0 == .cessation } ?? false
        return work == nil && isOfSupport && !applications.contains(.waiting)
            && !applications.contains(.withdrawn)
    }

    /// What the next decision is about; nil where everything is decided.
    var subject: Subject? {
        if let work { return work.subject }
        let place = applications.lastIndex(of: .waiting) ?? applications.lastIndex(of: .withdrawn)
        return place.map(Subject.application) ?? (isInForce ? .earlier : nil)
    }

    var isWithdrawn: Bool {
        if case .application(let place) = subject { applications[place] == .withdrawn } else { false }
    }

    /// The investigation stays closed.
    var isBeingDecided: Bool {
        (!issued.isEmpty && !isWaiting) || isDecidedByBoard
            || work.map { !$0.state.isWritable } ?? false
    }
    var isDecidedByBoard: Bool { work?.isDecidedByBoard ?? false }
    /// The board has decided on an application, and not on what was given before.
    var isApplicationDecidedByBoard: Bool { isDecidedByBoard && work?.subject != .earlier }
    /// What stands in the work can be sent on and issued as it is.
    var isWhole: Bool {
        guard let work, work.texts.missing.isEmpty else { return false }
        return !isWithdrawn || work.texts.outcome == .writtenOff
    }

    mutating func withdraw() {
        if let place = applications.lastIndex(of: .waiting) { applications[place] = .withdrawn }
    }

    mutating func issue() {
        guard let work else { return }
        if case .application(let place) = work.subject { applications[place] = .decided }
        issued.append(work.texts)
        remember(work.texts)
        self.work = nil
    }

    private mutating func remember(_ texts: DecisionTexts) {
        if texts.outcome?.isOfDecision == true { _ = given.popLast() }
        if texts.outcome == .cessation, let from = texts.periodFrom { ended.append(from.adding(days: -1)) }
        guard texts.outcome?.isGiven == true, let last = texts.periodTo else { return }
        given.append((last, false))
    }

    mutating func put(presentedBy presenter: AccountID) {
        work?.state = .atBoard
        work?.presenter = presenter
        let version = work?.version
        work?.proposed = version
    }

    mutating func answer(_ answer: BoardAnswer) {
        let isWritten = answer.kind == .otherwise && work?.proposed != work?.version
        work?.answer = answer.kind
        work?.state = answer.kind == .asProposed || isWritten ? .approved : .back
    }

    mutating func followUp() {
        if let last = given.popLast() { given.append((last.lastDay, true)) }
    }
}
