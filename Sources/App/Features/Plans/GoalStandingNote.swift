import Casework

/// How a goal stood when somebody noted it. It never changes: the latest holds.
struct GoalStandingNote: Sendable {
    let id: GoalStandingID
    /// The goal's root.
    let goal: PlanGoalID
    let standing: GoalStanding
    let line: String
    let noted: Noted
    /// The review that it was said at; nil for between reviews.
    let review: ReviewID?
    /// Another review stands instead of the one it was said at.
    let isCorrected: Bool
}
