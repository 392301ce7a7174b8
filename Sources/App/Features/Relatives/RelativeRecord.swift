import Casework
import Law
import Store
import Templating
import Web

/// Somebody close to the person, with what has been noted of them.
struct RelativeRecord: Sendable {
    struct Note: Sendable {
        let note: RelativeNote
        let noted: Noted
    }

    struct Answer: Sendable {
        let consent: RelativeTerms.Consent
        let askedOn: Day
        let noted: Noted
    }

    let id: RelativeID
    let terms: RelativeTerms
    let version: Int
    let changed: Noted
    /// Latest first.
    let notes: [Note]
    /// Each that was given, latest first.
    let answers: [Answer]

    /// "Kim Ek, mamma"
    var title: String { "\(terms.name), \(terms.relation.lowercasedFirst)" }
}

/// A case's relatives and what stands around them, read in one view of the database.
struct RelativeFile: Sendable {
    let facts: CaseFacts
    let relatives: [RelativeRecord]

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    init(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws {
        facts = try grant.readableFacts(transaction)
        relatives = try RelativeRepository.all(under: grant, transaction)
    }

    var isWritable: Bool { facts.isOpen && facts.host == nil }

    func relative(_ place: String) -> RelativeRecord? {
        RelativeID(place).flatMap { id in relatives.first { $0.id == id } }
    }
}

/// The addresses of a case's relatives. Never a name in one.
enum RelativeAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/anhoriga" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/anhoriga/ny" }
    static func change(_ one: RelativeID, _ number: String) -> Link { "/arenden/\(number)/anhoriga/\(one)" }
    static func note(_ one: RelativeID, _ number: String) -> Link {
        "/arenden/\(number)/anhoriga/\(one)/anteckning"
    }
    static func crumb(_ number: String) -> Crumb { Crumb(label: "Anhöriga", address: index(number)) }
}
