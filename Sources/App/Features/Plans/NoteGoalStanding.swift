import Casework
import Law
import Store
import Web

/// How a goal stands now. A visit's note keeps it in its own transaction.
struct NoteGoalStanding: Sendable {
    /// A goal of the plan in force, by its root.
    let goal: PlanGoalID
    let standing: GoalStanding
    let line: String

    /// Throws `CommandRefusal.againstRules` for a goal that the plan in force does not have.
    func keep(
        in review: ReviewID? = nil, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try PlanRepository.demand(goal, under: grant, transaction)
        try GoalStandingRepository.insert(self, in: review, under: grant, transaction)
    }
}
