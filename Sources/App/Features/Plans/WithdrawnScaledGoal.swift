import Casework
import Law
import Store
import Web

/// A goal with five levels that is worked with no more. It stays readable with the reason, and what it was
/// rated counts at the reviews where it was.
struct WithdrawnScaledGoal: PlanAct {
    static let event = AuditEvent.scaledGoalWithdrawn

    let reason: String

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        place.scaledGoal?.stands == true ? [] : [.withdrawn]
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let goal = place.scaledGoal else { throw RouteRefusal.stale }
        try ScaledGoalRepository.withdraw(goal.id, reason: reason, under: grant, transaction)
    }
}
