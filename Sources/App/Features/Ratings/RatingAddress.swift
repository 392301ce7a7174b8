import Casework
import Store
import Templating
import Web

/// The addresses of a case's filled-in forms. Never a person's name or number in one.
enum RatingAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/skattningar" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/skattningar/ny" }
    static func trend(_ number: String) -> Link { "/arenden/\(number)/skattningar/utveckling" }
    /// With the person's other cases.
    static func wholeTrend(_ number: String) -> Link {
        "/arenden/\(number)/skattningar/utveckling?arenden=alla"
    }
    static func of(_ rating: RatingID, _ number: String) -> Link {
        "/arenden/\(number)/skattningar/\(rating.description)"
    }
    static func part(_ part: Part, _ rating: RatingID, _ number: String) -> Link {
        "/arenden/\(number)/skattningar/\(rating.description)/\(part.rawValue)"
    }
    static func safety(_ note: SafetyNoteID, _ number: String) -> Link {
        "/arenden/\(number)/skattningar/trygghet/\(note.description)"
    }

    enum Part: String, Sendable {
        case answers = "svar"
        case tablet = "surfplatta"
        case discard = "kasta"
        case correct = "ratta"
        case paper = "utskrift"
        case file = "fil"
    }

    /// The way from a case's page, for those who may look.
    static func acts(under grant: CaseGrant, isReadable: Bool) -> [Act] {
        guard isReadable, grant.may(.readRatings, in: .execution) else { return [] }
        return [Act(label: "Skattningar", address: index(grant.number))]
    }
}
