import Casework
import Law

/// Who wrote a row, and when.
struct Noted: Sendable {
    let at: Instant
    let by: String
}

/// The texts as they stand, and whether they have gone to a decision.
struct InvestigationSheet: Sendable {
    let texts: InvestigationTexts
    let version: Int
    let changed: Noted
    /// Nil while it is being written.
    let ready: Noted?
}

/// The texts as they stood until somebody changed them.
struct InvestigationVersion: Sendable {
    let texts: InvestigationTexts
    let changed: Noted
}
