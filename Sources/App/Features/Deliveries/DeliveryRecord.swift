import Casework
import Law

/// A try to serve a decision as it was noted, and by whom.
struct DeliveryRecord: Sendable {
    let attempt: DeliveryAttempt
    /// The representative who got it; nil: the person.
    let representative: String?
    let noted: Noted
}

/// How an issued decision has reached the person, and the time to challenge it. It never knows whether
/// anybody has: that is the appeals' own.
struct DeliveryOfDecision: Sendable {
    /// In the order they were made.
    let records: [DeliveryRecord]
    /// When the minutes were announced, where the decision is tried by its legality.
    let noticedOn: Day?
    /// Nil where nothing can be challenged.
    let time: AppealTime?
}
