import Casework
import Law

/// Where something is noted about a plan, and which of its things it is about.
struct PlanPlace: Sendable {
    let file: PlanFile
    /// As it stands in the address; empty where it is about none.
    let item: String
    /// Of the record that the form was filled from.
    let version: Int
    let today: Day

    var goal: PlanGoal? {
        PlanGoalID(item).flatMap { id in file.inForce?.goals.first { $0.root == id } }
    }
    var scaledGoal: ScaledGoal? {
        ScaledGoalID(item).flatMap { id in file.scaled.first { $0.id == id } }
    }
    var review: ReviewRecord? { ReviewID(item).flatMap { id in file.reviews.first { $0.id == id } } }
    var homework: Homework? { HomeworkID(item).flatMap { id in file.homework.first { $0.id == id } } }
}
