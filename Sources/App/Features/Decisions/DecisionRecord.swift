import Casework
import Law

/// A decision as it stands: a draft on its way, or issued. An issued one never changes.
struct DecisionRecord: Sendable {
    struct Issue: Sendable {
        let day: Day
        let decider: Decider
        /// The decider's own name, or who noted what the board decided.
        let notedBy: String
        let diaryNumber: String
        let sha256: [UInt8]
        let at: Instant
    }

    let id: DecisionID
    let application: ApplicationID?
    /// The decision that it changes or ends.
    let changes: DecisionID?
    let texts: DecisionTexts
    let state: DecisionState
    let version: Int
    let changed: Noted
    /// Föredragande; nil until it has been sent to be reviewed.
    let presenter: AccountID?
    let presenterName: String?
    let issue: Issue?
}

/// What somebody else thought of a decision.
struct DecisionReview: Sendable {
    let decision: DecisionID
    let isApproved: Bool
    let comment: String
    let reviewed: Noted
}
