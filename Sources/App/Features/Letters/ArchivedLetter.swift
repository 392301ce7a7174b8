import Casework
import Crypto
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

    /// As they came back.
    init(octets: [UInt8], sha256: [UInt8]) { (self.octets, self.sha256) = (octets, sha256) }

    /// To be kept. Throws if there is no hash to be had.
    init(_ octets: [UInt8]) throws { self.init(octets: octets, sha256: try SHA256.hash(octets)) }

    /// Whether not one octet has changed.
    var isWhole: Bool { get throws { try SHA256.hash(octets) == sha256 } }
}
