import Casework
import Law
import Store
import Web

/// When who appealed got the dismissal: the time to appeal it runs from then. Nobody guesses it.
struct ServedDismissal: AppealAct {
    static let event = AuditEvent.appealDismissalServed
    static let steps = [AppealStep.dismissed]

    let appeal: AppealID
    let day: Day
    let shown: String

    func problems(
        of appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant, today: Day
    ) -> [AppealProblem] {
        let decided = appeal.dismissal?.day ?? day
        return (day > today ? [.dayInFuture] : []) + (day < decided ? [.beforeDismissal] : [])
    }

    func keep(
        _ appeal: AppealRecord, in file: IssuedDecisionFile, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard appeal.dismissal?.received == nil else { throw RouteRefusal.stale }
        try AppealWritingRepository.insert(self, under: grant, transaction)
    }
}
