import Casework

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

        func isOf(_ account: AccountID) -> Bool { authors.contains(account) || presenter == account }
    }

    /// In the order they came.
    var applications: [Application] = []
    var work: Work?
    /// What was issued, in its order.
    var issued: [DecisionTexts] = []
    var reviews = 0
    /// Something that was given can be changed or ended.
    private(set) var isInForce = false

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
    var isBeingDecided: Bool { !issued.isEmpty || work.map { !$0.state.isWritable } ?? false }
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
        if work.texts.outcome?.isGiven == true { isInForce = true }
        if work.texts.outcome == .cessation { isInForce = false }
        self.work = nil
    }
}
