import Casework
import Instruments
import Law

/// One filled-in form as it is kept, without its answers. It never says what it came to in words: that is
/// `RatingResult`.
struct RatingRecord: Sendable {
    enum State: String, Sendable {
        case draft, done, discarded
    }

    /// The texts that it was filled in from.
    struct Pack: Sendable {
        let id: TextPackID
        let version: String
    }

    /// Another form that this one corrects, and why.
    struct Correction: Sendable {
        let of: RatingID
        let reason: String
    }

    let id: RatingID
    let episode: EpisodeID
    let instrument: Instrument
    /// Of the rules that it is scored by.
    let edition: Int
    let pack: Pack?
    let mode: RatingMode
    let filledOn: Day
    let limits: LimitChoice
    let age: Int?
    let correction: Correction?
    let correctedBy: RatingID?
    let begunBy: AccountID
    let begunByName: String
    let begunAt: Instant
    let state: State
    let closedAt: Instant?
    let closedByName: String?
    let status: Scoring.Status?
    let total: Int?
    /// How it went, in staff's words.
    let comment: String
    let version: Int

    var isDraft: Bool { state == .draft }
    /// Done, and not replaced by a correction that is done too.
    var counts: Bool { state == .done && correctedBy == nil }
}

/// How the answers came in.
enum RatingMode: String, Sendable, CaseIterable {
    case paper, tablet

    var swedish: String {
        switch self {
        case .paper: "Från papper"
        case .tablet: "Av personen på surfplatta"
        }
    }
}
