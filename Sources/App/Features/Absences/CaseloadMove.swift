import Casework
import Law

/// Everything that one of the staff held, moved to a colleague in one act that somebody chose. It never says
/// what has become of the cases since.
struct CaseloadMove: Sendable {
    let id: CaseloadMoveID
    let programme: ProgrammeID
    let from: AccountID
    let fromName: String
    let to: AccountID
    let toName: String
    let at: Instant
    let by: String
    /// Nil while it holds.
    let returnedAt: Instant?
}

/// One thing that was moved.
struct CaseloadMoveItem: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case step, unitStep, contact, visit

        var swedish: String {
            switch self {
            case .step: "nästa steg"
            case .unitStep: "enhetens steg"
            case .contact: "kontaktperson"
            case .visit: "besök"
            }
        }
    }

    enum Outcome: String, Sendable, CaseIterable {
        case returned, changed
    }

    let position: Int
    let episode: EpisodeID
    let kind: Kind
    /// What it was before, where it has a row of its own.
    let was: Int64?
    /// The row that took its place, or the version of the case that its step has.
    let now: Int64?
    /// What became of it when the move was taken back.
    let outcome: Outcome?
}
