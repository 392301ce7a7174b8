import Casework
import Law
import Web

/// What was typed when a delegation is taken back.
struct DelegationEndForm: FormDefinition {
    static let day = "dag"
    static let reason = "skal"
    static let title = "Delegationen upphör"
    static let fields: [FieldRule] = [
        FieldRule(day, "Sista dagen den gäller", .day),
        FieldRule(reason, "Varför upphör den?", .line),
    ]

    static func read(_ reader: inout FormReader) -> DelegationRecord.Ending? {
        let last = reader.day(day, orSay: "Skriv sista dagen den gäller.")
        let why = reader.text(reason, orSay: "Skriv varför den upphör.")
        guard let last, reader.complaints.isEmpty else { return nil }
        return DelegationRecord.Ending(lastDay: last, reason: why)
    }
}
