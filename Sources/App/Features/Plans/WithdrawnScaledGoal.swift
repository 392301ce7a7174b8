import Casework
import Law
import Store
import Web

/// A goal with five levels that is no longer meant, taken away before it was rated. It stays readable, with
/// the reason.
struct WithdrawnScaledGoal: PlanAct {
    static let event = AuditEvent.scaledGoalWithdrawn

    let reason: String

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        guard let goal = place.scaledGoal, goal.stands else { return [.withdrawn] }
        return goal.ratings.isEmpty ? [] : [.alreadyRated]
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let goal = place.scaledGoal else { throw RouteRefusal.stale }
        try ScaledGoalRepository.withdraw(goal.id, reason: reason, under: grant, transaction)
    }
}
