import Casework
import Web

/// What was typed about a new room, car or bicycle.
struct ResourceForm: FormDefinition {
    struct Value: Sendable {
        /// Nil where there is only one to choose.
        let programme: ProgrammeID?
        let kind: ResourceKind
        let name: String
    }

    enum Name {
        static let programme = "verksamhet"
        static let kind = "slag"
        static let name = "namn"
    }

    static let title = "Nytt rum eller fordon"

    static let fields: [FieldRule] = [
        FieldRule(Name.programme, "Vilken verksamhet?", .select([])),
        FieldRule(Name.kind, "Vad är det?", .oneOf(.all(of: ResourceKind.self, \.swedish))),
        FieldRule(
            Name.name, "Vad kallar ni det?", .line,
            hint: "Så som det ska stå när någon bokar, till exempel ”Stora rummet” eller ”Cykel 2”.",
            maximumLength: 60),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let kind = reader.choice(Name.kind, ResourceKind.self, orSay: "Välj vad det är.")
        let name = reader.text(Name.name, orSay: "Skriv vad ni kallar det.")
        guard let kind, reader.complaints.isEmpty else { return nil }
        return Value(programme: ProgrammeID(reader.text(Name.programme)), kind: kind, name: name)
    }
}
