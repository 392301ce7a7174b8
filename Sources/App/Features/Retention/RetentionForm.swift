import Casework
import Law
import Web

/// Whom somebody proposes to erase: one box each.
struct RetentionForm: FormDefinition {
    /// So many at a time; the rest comes in the next proposal.
    static let most = 60

    static func name(_ place: Int) -> String { "akt\(place)" }

    static let title = "Föreslå gallring"
    static let keepsDraft = false
    static let fields: [FieldRule] = (1...most).map { FieldRule(name($0), "Akt \($0)", .pick([])) }

    static func read(_ reader: inout FormReader) -> [PersonID]? {
        let people = (1...most).compactMap { PersonID(reader.text(name($0))) }
        if people.isEmpty { reader.complain(name(1), "Kryssa minst en akt, eller gå tillbaka.") }
        return reader.complaints.isEmpty ? people : nil
    }

    static func choices(_ due: [RetentionCandidate]) -> [String: [FieldRule.Choice]] {
        let pairs = zip((1...most).map(name), due).map { field, one in
            let label = "\(one.shown), sist antecknat \(one.retention.lastNote)."
                + (one.isKept == nil ? " \(RetentionCandidate.unknown)." : "")
            return (field, [FieldRule.Choice(value: one.person.description, label: label)])
        }
        return Dictionary(pairs) { first, _ in first }
    }

    /// Ticked beforehand but where somebody must look first.
    static func values(_ due: [RetentionCandidate]) -> [String: String] {
        let pairs = zip((1...most).map(name), due).compactMap { field, one in
            one.isKept == false ? (field, one.person.description) : nil
        }
        return Dictionary(pairs) { first, _ in first }
    }
}

/// That somebody has gone through what another has proposed.
struct RetentionApprovalForm: FormDefinition {
    static let seen = "sett"
    static let title = "Godkänn och gallra"
    static let keepsDraft = false
    static let fields: [FieldRule] = [
        FieldRule(seen, "Jag har gått igenom listan. Akterna går inte att få tillbaka.", .check)
    ]

    static func read(_ reader: inout FormReader) -> Bool? {
        if !reader.isChecked(seen) {
            reader.complain(seen, "Kryssa när du har gått igenom listan.")
        }
        return reader.complaints.isEmpty ? true : nil
    }
}
