import Casework
import Law

/// A letter that was made and kept, without its octets: those are asked for one letter at a time. It never
/// changes.
struct ArchivedLetter: Sendable {
    let id: LetterID
    let kind: LetterKind
    let title: String
    /// Of the HTML, 32 octets.
    let sha256: [UInt8]
    let made: Noted
    /// Nil until it has left.
    let sending: Sending?
    /// Whether its PDF has been made and kept.
    let hasPDF: Bool

    struct Sending: Sendable {
        let day: Day
        let way: SentWay
        /// Who noted it.
        let by: String
    }
}

/// The octets of a letter with the hash that was taken of them when they were kept.
struct KeptOctets: Sendable {
    let octets: [UInt8]
    let sha256: [UInt8]
}
