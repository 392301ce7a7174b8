import Casework
import Law
import Store

/// What the simulator can do to a decision, by the acts of the pages, with its own memory kept beside.
extension Simulator {
    mutating func draft(_ texts: DecisionTexts, _ index: Int, by account: AccountID) throws {
        let subject = cases[index].decisions.subject
        try act(texts, index, by: account)
        guard cases[index].decisions.work != nil else {
            cases[index].decisions.work = subject.map {
                SimulatedDecisions.Work(subject: $0, texts: texts, authors: [account])
            }
            return
        }
        cases[index].decisions.work?.texts = texts
        cases[index].decisions.work?.state = .drafted
        cases[index].decisions.work?.version += 1
        cases[index].decisions.work?.authors.insert(account)
    }

    mutating func send(_ index: Int, to reviewer: AccountID, by account: AccountID) throws {
        let day = workday(from: clock.today.adding(days: random.number(1...4)))
        try act(SentDecision(reviewer: reviewer, day: day, note: ""), index, by: account)
        cases[index].decisions.work?.state = .inReview
        cases[index].decisions.work?.presenter = account
        moved(index, to: NextStepPlan(step: .decideApplication, day: day, owner: reviewer, note: ""))
    }

    /// - Parameter comment: why it goes back; empty where it is approved.
    mutating func review(_ comment: String, _ index: Int, by account: AccountID) throws {
        let isApproved = comment.isEmpty
        try act(ReviewedDecision(isApproved: isApproved, comment: comment), index, by: account)
        let presenter = cases[index].decisions.work?.presenter
        cases[index].decisions.work?.state = isApproved ? .approved : .back
        cases[index].decisions.reviews += 1
        let day = workday(from: clock.today.adding(days: isApproved ? 0 : 1))
        let owner = isApproved ? account : presenter ?? account
        moved(index, to: NextStepPlan(step: .decideApplication, day: day, owner: owner, note: comment))
    }

    mutating func reopen(_ index: Int, by account: AccountID) throws {
        try act(ReopenedDecision(), index, by: account)
        cases[index].decisions.work?.state = .back
    }

    mutating func issue(_ index: Int, with delegation: DelegationID, by account: AccountID) throws {
        try act(IssuedDecision(delegation: delegation), index, by: account)
        guard let work = cases[index].decisions.work else { return }
        delegations.use(delegation, on: clock.today)
        cases[index].decisions.issue()
        if case .application = work.subject { cases[index].application = nil }
        let day = workday(from: clock.today.adding(days: 1))
        let owner = work.presenter ?? account
        moved(index, to: NextStepPlan(step: .serveDecision, day: day, owner: owner, note: ""))
    }

    /// - Parameter version: of the decision as its page showed it; as it stands if nil.
    mutating func act<Act: DecisionAct>(
        _ act: Act, _ index: Int, version: Int? = nil, by account: AccountID
    ) throws {
        let isWriting = Act.self == DecisionTexts.self || Act.self == SentDecision.self
            || Act.self == ReopenedDecision.self
        let isOfBoard = Act.self == ProposedToBoard.self || Act.self == BoardAnswer.self
            || Act.self == IssuedByBoard.self
        let permission = isOfBoard ? Permission.presentToBoard : isWriting ? .draftDecision : .issueDecision
        let grant = try demandGrant(permission, in: .authority, index, account)
        let known = cases[index].decisions.work?.version ?? 0
        try run(DecideInCase(proof: grant, act: act, version: version ?? known))
    }
}
