import Casework
import Law

/// An inquiry as it stands, with who took it and who changed it last. It never holds what it said before: see
/// `InquiryVersion`.
struct InquiryRecord: Sendable {
    let facts: InquiryFacts
    /// The number of its own case.
    let number: String
    let receivedAt: Instant
    let takenBy: String
    let changedAt: Instant
    let changedBy: String
    let version: Int
    let personVersion: Int
    /// What was told at the first contact was not what stood about the person: it is the last of the
    /// versions.
    let wasToldOtherwise: Bool

    /// Goes up with every change, also one of the person's facts from another of their cases.
    var formVersion: Int { version + personVersion }
    var hasVersions: Bool { version > 1 || wasToldOtherwise }
}

/// What an inquiry said before it was changed, and whose words those were.
struct InquiryVersion: Sendable {
    let facts: InquiryFacts
    /// From 1; 0 for what was told about somebody already known, where that was not what stood.
    let version: Int
    let changedAt: Instant
    let changedBy: String

    var isTold: Bool { version == 0 }
}
