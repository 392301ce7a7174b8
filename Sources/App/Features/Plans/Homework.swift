import Casework
import Law

/// What the person and staff agreed to try until they meet next, and how it went. It never counts what was
/// not done.
struct Homework: Sendable {
    struct Check: Sendable {
        let result: HomeworkResult
        let line: String
        let on: Day
        let noted: Noted
    }

    let id: HomeworkID
    /// The plan's goal that it leads towards, by its root; nil where it leads to none of them.
    let goal: PlanGoalID?
    let wording: String
    let setOn: Day
    let set: Noted
    /// Nil while it is open.
    let check: Check?

    var isOpen: Bool { check == nil }
}
