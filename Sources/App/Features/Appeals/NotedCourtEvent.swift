import Casework
import Law
import Store
import Web

/// What the court asked or said before its judgment, or that a judgment was appealed on. It never says who
/// was right.
struct NotedCourtEvent: AppealAct {
    static let event = AuditEvent.courtEventNoted
    static let steps: [AppealStep] = [.atCourt, .carryOut, .judged]

    let appeal: AppealID
    let kind: CourtEventKind
    let day: Day
    let answerBy: Day?
    let text: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let handed = appeal.handover?.day ?? day
        let problems: [AppealProblem?] = [
            day > today ? .dayInFuture : nil,
            day < handed ? .beforeHandover : nil,
            answerBy.map { $0 < day } == true ? .answerBeforeAsked : nil,
            kind == .stayLifted && !appeal.isStayed ? .noStay : nil,
            kind == .statementGiven && appeal.statementsWaiting < 1 ? .nothingAsked : nil,
        ]
        return problems.compactMap { $0 } + order(appeal)
    }

    private func order(_ appeal: AppealRecord) -> [AppealProblem] {
        guard let judgment = appeal.judgment else { return kind == .appealedOn ? [.noJudgment] : [] }
        guard kind == .appealedOn else { return [.judged] }
        if appeal.court.next == nil { return [.lastCourt] }
        return day < judgment.day ? [.beforeJudgment] : []
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let court = kind == .appealedOn ? appeal.court.next ?? appeal.court : appeal.court
        try CourtRepository.insert(self, at: court, under: grant, transaction)
        guard kind == .appealedOn else { return }
        try file.file.move(
            to: .awaitCourt, on: transaction.now.day.adding(days: HandedOverAppeal.patience).orWorkingDay,
            owner: grant.actor.accountID, note: "", under: grant, transaction)
        // Not every event moves the case: the log says which did.
        try transaction.record(.nextStepPlanned, about: grant.subject)
    }
}
