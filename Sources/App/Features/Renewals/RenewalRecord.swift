import Casework
import Law

/// A follow-up as it was noted. It never changes.
struct FollowUpRecord: Sendable {
    let id: FollowUpID
    let facts: FollowUp
    let noted: Noted
}

/// A wish to go on after a decision: its application, and the decision that it is about.
struct RenewalRecord: Sendable {
    let application: ApplicationID
    let decision: DecisionID
    let proposal: FollowUp.Proposal
    let wish: String
    let asked: Day
    let noted: Noted
    /// The person has been shown what a decision will rest on, or it was left out lawfully, since they asked.
    let isCommunicated: Bool
}

/// What has been done before a decision ends, latest first.
struct RenewalFile: Sendable {
    let followUps: [FollowUpRecord]
    let renewals: [RenewalRecord]
    /// An application in the case waits for its decision.
    let waits: Bool
    /// Of the support: what somebody who follows up the decision reads first.
    let review: LatestReview
}
