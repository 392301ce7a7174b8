import Casework
import Law
import Store
import Web

/// What the board did when the court had changed its decision or sent the case back. Sent back, it is always
/// a new decision.
struct CarriedOutJudgment: AppealAct {
    static let event = AuditEvent.judgmentCarriedOut
    static let steps = [AppealStep.carryOut]

    let appeal: AppealID
    let day: Day
    let text: String
    /// The case's new decision; nil where the judgment itself gave what is given.
    let decision: DecisionID?

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        guard let judgment = appeal.judgment else { return [.noJudgment] }
        let new = file.decisions(after: judgment).first { $0.id == decision }
        let isLate = new?.issue.map { $0.day > day } ?? false
        let problems: [AppealProblem?] = [
            day > today ? .dayInFuture : nil,
            day < judgment.day || isLate ? .beforeJudgment : nil,
            decision != nil && new == nil || judgment.outcome == .sentBack && decision == nil
                ? .sentBackWithoutDecision : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let judgment = appeal.judgment else { throw RouteRefusal.stale }
        try CourtRepository.insert(self, of: judgment.id, under: grant, transaction)
        let wait = judgment.lastDay.map { $0.adding(days: 1) } ?? transaction.now.day
        try file.file.move(
            to: .awaitFinality, on: max(wait, transaction.now.day.adding(days: 1)).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
    }
}

extension IssuedDecisionFile {
    /// Those that changed this decision after the judgment.
    func decisions(after judgment: Judgment) -> [DecisionRecord] {
        appeals.later.filter { $0.issue.map { $0.day >= judgment.day } ?? false }
    }
}
