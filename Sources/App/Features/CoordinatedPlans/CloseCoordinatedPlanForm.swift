import Law
import Web

/// What was typed when a plan is over.
struct CloseCoordinatedPlanForm: FormDefinition {
    struct Value: Sendable {
        let day: Day
        let reason: String
    }

    enum Name {
        static let day = "dag", reason = "skal"
    }

    static let title = "Avsluta SIP"

    static let fields: [FieldRule] = [
        FieldRule(Name.reason, "Varför avslutas den?", .lines(rows: 2), maximumLength: 2000),
        FieldRule(Name.day, "Vilken dag?", .day),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let reason = reader.text(Name.reason, orSay: "Skriv varför planen avslutas.")
        let day = reader.day(Name.day, orSay: "Skriv vilken dag den avslutas.")
        if let day, day > reader.today { reader.complain(Name.day, "Dagen har inte varit än.") }
        guard let day, reader.complaints.isEmpty else { return nil }
        return Value(day: day, reason: reason)
    }
}
