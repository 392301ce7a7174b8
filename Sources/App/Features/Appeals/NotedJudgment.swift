import Casework
import Law
import Store
import Web

/// How a court ended an appeal. What the board does then is noted apart.
struct NotedJudgment: AppealAct {
    static let event = AuditEvent.judgmentNoted
    static let steps = [AppealStep.atCourt]

    let appeal: AppealID
    let day: Day
    let outcome: JudgmentOutcome
    let courtNumber: String
    let text: String
    let lastDay: Day?

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let since = appeal.events.last { $0.kind == .appealedOn }?.day ?? appeal.handover?.day ?? day
        let problems: [AppealProblem?] = [
            day > today ? .dayInFuture : nil,
            day < since ? .beforeHandover : nil,
            lastDay.map { $0 <= day } == true ? .lastDayBeforeJudgment : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try CourtRepository.insert(self, at: appeal.court, under: grant, transaction)
        let isAct = outcome.isCarriedOut
        let wait = lastDay.map { $0.adding(days: 1) } ?? transaction.now.day.adding(days: 28)
        let day = isAct ? transaction.now.day.adding(days: 1) : max(wait, transaction.now.day)
        try file.file.move(
            to: isAct ? .carryOutJudgment : .awaitFinality, on: day.orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
    }
}
