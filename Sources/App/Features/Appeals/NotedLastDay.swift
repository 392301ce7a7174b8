import Casework
import Law
import Store
import Web

/// Until which day a judgment can be appealed, where nobody knew when it was noted: with it one knows when
/// the decision is final. It never changes a day that is known.
struct NotedLastDay: AppealAct {
    static let event = AuditEvent.judgmentLastDayNoted
    static let steps: [AppealStep] = [.judged, .carryOut]

    let appeal: AppealID
    let lastDay: Day
    let shown: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        guard let judgment = appeal.judgment else { return [.noJudgment] }
        if judgment.lastDay != nil { return [.lastDayKnown] }
        return lastDay <= judgment.day ? [.lastDayBeforeJudgment] : []
    }

    /// A case that waits for its decision to be final waits for the day after.
    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard let judgment = appeal.judgment else { throw RouteRefusal.stale }
        try CourtRepository.insert(self, of: judgment.id, under: grant, transaction)
        guard let step = file.file.facts.nextStep, step.step == .awaitFinality else { return }
        let day = max(lastDay.adding(days: 1), transaction.now.day)
        try file.file.move(
            to: .awaitFinality, on: day.orWorkingDay, owner: step.owner, note: "", under: grant, transaction)
        // Not every such day moves the case: the log says which did.
        try transaction.record(.nextStepPlanned, about: grant.subject)
    }
}
