import Casework
import Law

/// An inquiry as it stands, with who took it and who changed it last. It never holds what it said before: see
/// `InquiryVersion`.
struct InquiryRecord: Sendable {
    let facts: InquiryFacts
    let receivedAt: Instant
    let takenBy: String
    let changedAt: Instant
    let changedBy: String
    let isChanged: Bool
    /// Of the inquiry and the person together.
    let version: Int
}

/// What an inquiry said before it was changed, and whose words those were.
struct InquiryVersion: Sendable {
    let facts: InquiryFacts
    let version: Int
    let changedAt: Instant
    let changedBy: String
}
