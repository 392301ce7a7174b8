import Casework
import Law
import Store
import Web

/// Out of what was approved or lies before the board: the law or the application changed before it was
/// issued. It is written anew and reviewed again.
struct ReopenedDecision: DecisionAct {
    static let event = AuditEvent.decisionDrafted

    func problems(in file: DecisionFile, under grant: CaseGrant, today: Day) -> [DecisionProblem] {
        (file.isBiased(grant.actor.accountID) ? [.biased] : [])
            + (file.isReopenable ? [] : [.decidedByBoard])
    }

    func keep(
        in file: DecisionFile, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let work = file.work else { throw RouteRefusal.stale }
        try DecisionWritingRepository.bring(work, to: .back, transaction)
    }
}
