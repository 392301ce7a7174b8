import Casework
import Law

/// One recurring check of the log: what was drawn, and what was found once somebody had looked. It never
/// keeps a copy of an entry, only which ones were drawn.
struct LogReview: Sendable {
    let id: LogReviewID
    let from: Day
    let to: Day
    let drawnAt: Instant
    let drawnBy: String
    let size: Int
    let version: Int
    let outcome: Outcome?

    struct Outcome: Sendable {
        let finding: LogFinding
        let comment: String
        let at: Instant
        let by: String
    }
}
