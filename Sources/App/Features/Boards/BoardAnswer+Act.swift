import Casework
import Law
import Store
import Web

/// What the board decided, noted from its minutes. It never makes the letter: that is the next step.
extension BoardAnswer: DecisionAct {
    static var event: AuditEvent { .boardAnswerNoted }

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        guard let work = file.work, let proposal = file.board.proposals.first else { return [.incomplete] }
        let isAsProposed = proposal.version == work.version
        let problems: [DecisionProblem?] = [
            metOn < proposal.proposedOn || metOn > today ? .noted(before: proposal.proposedOn) : nil,
            certifiedOn < metOn || certifiedOn > today ? .certifiedBeforeMeeting : nil,
            kind == .asProposed && !isAsProposed ? .notAsProposed : nil,
            file.isBiased(grant.actor.accountID) ? .biased : nil,
        ]
        let texts = kind == .asProposed
            ? work.texts.problems(in: file, under: grant, decidedOn: metOn) : []
        return problems.compactMap { $0 } + texts
    }

    /// As proposed, it is ready for its letter. Otherwise the text is written as the minutes have it and read
    /// by somebody else; where that is done already, it stays done.
    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work, let presenter = work.presenter, file.isAnswerable,
            let proposal = file.board.proposals.first
        else { throw RouteRefusal.stale }
        try BoardRepository.insert(
            self, number: file.board.answers.count + 1, of: work, under: grant, transaction)
        let isWritten = kind == .otherwise && proposal.version != work.version
        let isReady = kind == .asProposed || (isWritten && work.state != .back)
        let actor = grant.actor.accountID
        try DecisionWritingRepository.bring(work, to: isReady ? .approved : .back, transaction)
        try file.move(
            to: isReady ? .noteBoardDecision : .decideApplication,
            on: transaction.now.day.adding(days: isReady ? 0 : 1).orWorkingDay,
            owner: isReady ? actor : file.presenter(presenter, orElse: actor), note: text, under: grant,
            transaction)
    }
}

extension DecisionFile {
    /// It lies before the board, or what the board decided is noted and can be noted anew: until its letter
    /// is made, or somebody writes in the text.
    var isAnswerable: Bool {
        switch work?.state {
        case .atBoard: true
        case .approved: board.decided != nil
        case .back: board.answers.first.map { $0.version == work?.version } ?? false
        default: false
        }
    }
}
