import Casework
import Law
import Store
import Web

/// How the goal that the place is about stands.
struct GoalAnswer: PlanAct {
    static let event = AuditEvent.goalStandingNoted

    let standing: GoalStanding
    let line: String

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        place.goal == nil ? [.noSuchGoal] : []
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let goal = place.goal else { throw RouteRefusal.stale }
        try NoteGoalStanding(goal: goal.root, standing: standing, line: line)
            .keep(under: grant, transaction)
    }
}
