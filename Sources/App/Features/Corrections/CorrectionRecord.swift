import Casework
import Law

/// A correction as it was made, beside what it corrects. Neither ever changes.
struct CorrectionRecord: Sendable {
    let id: CorrectionID
    let facts: DecisionCorrection
    let day: Day
    let by: String
    /// Of the order of delegation.
    let point: String
    let letter: LetterID?
}
