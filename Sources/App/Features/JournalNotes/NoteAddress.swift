import Casework
import Store
import Templating
import Web

/// The addresses of a case's notes. Never a person's name or number in one.
enum NoteAddress {
    static func index(_ number: String) -> Link { "/arenden/\(number)/anteckningar" }
    static func new(_ number: String) -> Link { "/arenden/\(number)/anteckningar/ny" }
    static func paper(_ number: String) -> Link { "/arenden/\(number)/anteckningar/utskrift" }
    static func of(_ note: NoteID, _ number: String) -> Link {
        "/arenden/\(number)/anteckningar/\(note.description)"
    }
    static func act(_ act: Act, _ note: NoteID, _ number: String) -> Link {
        "/arenden/\(number)/anteckningar/\(note.description)/\(act.rawValue)"
    }

    /// The ways from a case's page to its notes.
    static func acts(under grant: CaseGrant) -> [Web.Act] {
        let all = Web.Act(label: "Anteckningar", address: index(grant.number))
        guard grant.may(.writeNotes) else { return [all] }
        return [Web.Act(label: "Skriv anteckning", address: new(grant.number)), all]
    }

    enum Act: String, Sendable {
        case sign = "signera"
        case discard = "kasta"
        case correct = "ratta"
        case object = "invandning"
        case move = "flytta"
        case acknowledge = "sett"
    }

    /// Whether a draft is the text of a note: of a new one, or of one that is unsigned. Those stand among
    /// the unsigned notes and not among the other drafts, so that there is one place to look for what is
    /// left to sign.
    static func isNote(_ address: String) -> Bool {
        let parts = address.split(separator: "/")
        return parts.count == 4 && parts[0] == "arenden" && parts[2] == "anteckningar"
    }

    /// The case number in such an address.
    static func caseNumber(in address: String) -> String {
        let parts = address.split(separator: "/")
        return parts.count > 1 ? String(parts[1]) : ""
    }
}
