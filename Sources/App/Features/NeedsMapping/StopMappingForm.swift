import Casework
import Web

/// Who wanted to stop, and why.
struct StopMappingForm: FormDefinition {
    struct Value: Sendable {
        let stopper: MappingStopper
        let reason: String
    }

    static let title = "Stoppa kartläggningen"
    static let stopper = "vem"
    static let reason = "skal"

    static let fields: [FieldRule] = [
        FieldRule(stopper, "Vem vill stoppa?", .oneOf(.all(of: MappingStopper.self, \.swedish))),
        FieldRule(
            reason, "Varför?", .lines(rows: 3), hint: "Med personens egna ord, om det är personen som vill.",
            maximumLength: 5000),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let who = reader.choice(stopper, MappingStopper.self, orSay: "Välj vem som vill stoppa.")
        let text = reader.text(reason, orSay: "Skriv varför, så att det går att förstå längre fram.")
        guard reader.complaints.isEmpty, let who else { return nil }
        return Value(stopper: who, reason: text)
    }
}
