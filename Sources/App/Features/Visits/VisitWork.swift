import Casework
import Law
import Store
import Web

/// What a visit was about beside its note: how homework went, what is tried next, and how goals stand. It is
/// kept by the plan's own acts, and never without a visit that was held.
struct VisitWork: Sendable {
    struct Goal: Sendable {
        let goal: PlanGoalID
        /// Nil where it was worked with and stands as it stood.
        let standing: GoalStanding?

        fileprivate func keep(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
            guard let standing else {
                return try PlanRepository.demand(goal, under: grant, transaction)
            }
            try NoteGoalStanding(goal: goal, standing: standing, line: "").keep(under: grant, transaction)
        }
    }

    var checked: [(homework: HomeworkID, result: HomeworkResult)] = []
    /// What is agreed to be tried; empty for nothing.
    var tried = ""
    /// The goal that it leads towards.
    var towards: PlanGoalID?
    var goals: [Goal] = []

    var isNothing: Bool { checked.isEmpty && tried.isEmpty && goals.isEmpty }

    /// Throws as the acts of the plan that it is made of.
    func keep(
        of turn: VisitDetails.Turn, on day: Day, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for one in checked {
            try CheckHomework(homework: one.homework, result: one.result, line: "", on: day).keep(
                under: grant, transaction)
            try VisitWorkRepository.insert(told: one.homework, in: turn, transaction)
        }
        for goal in goals {
            try goal.keep(under: grant, transaction)
            try VisitWorkRepository.insert(goal.goal, in: turn, transaction)
        }
        guard !tried.isEmpty else { return }
        let homework = try SetHomework(wording: tried, goal: towards).keep(
            on: day, under: grant, transaction)
        try VisitWorkRepository.insert(agreed: homework, in: turn, transaction)
    }
}
