import Casework

/// How a goal stood when somebody noted it. It never changes: the latest holds.
struct GoalStandingNote: Sendable {
    /// The goal's root.
    let goal: PlanGoalID
    let standing: GoalStanding
    let line: String
    let noted: Noted
}
