import Casework
import Law

/// What there is of the board in the decision that is being worked on. It holds words about the person: ask
/// `facts.mayBeRead(by:)` before showing any of it.
struct BoardFile: Sendable {
    /// Latest first, as the others.
    let proposals: [BoardProposal]
    let answers: [BoardAnswerRecord]
    /// Those of the authority who do not carry the support out.
    let presenters: [StaffRepository.Member]

    /// What it has decided, where that is noted: only the letter remains.
    var decided: BoardAnswerRecord? { answers.first.flatMap { $0.answer.isDecision ? $0 : nil } }
}

extension DecisionFile {
    /// Who sees to what comes next: whoever presents it, or whoever acts where they have left since.
    func presenter(_ account: AccountID, orElse actor: AccountID) -> AccountID {
        board.presenters.contains { $0.account == account } ? account : actor
    }

    /// What the board decided as it was proposed stands as it was proposed. What it decided otherwise is
    /// written until it says so.
    var isReopenable: Bool {
        (work?.state == .approved || work?.state == .atBoard) && board.decided?.answer.kind != .asProposed
    }

    /// The day whose law the decision that is being worked on goes by: the board's meeting, else the day.
    func decidingDay(_ today: Day) -> Day { board.decided?.answer.metOn ?? today }
}
