import Web

/// Where a note belongs that was written in the wrong case, and why it ended up there.
struct NoteMoveForm: FormDefinition {
    enum Name {
        static let number = "arende"
        static let reason = "skal"
    }

    struct Value: Sendable {
        let number: String
        let reason: String
    }

    static let title = "Flytta anteckning"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.number, "Vilket ärende hör den till?", .line, hint: "Till exempel UPP-2026-0012.",
            maximumLength: 30),
        FieldRule(
            Name.reason, "Varför hamnade den fel?", .line,
            hint: "Skälet syns i båda ärendena. Skriv inte vem den andra personen är."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let number = reader.text(Name.number, orSay: "Skriv numret på det ärende där anteckningen hör hemma.")
        let reason = reader.text(Name.reason, orSay: "Skriv varför anteckningen hamnade fel.")
        return reader.complaints.isEmpty ? Value(number: number.uppercased(), reason: reason) : nil
    }
}
