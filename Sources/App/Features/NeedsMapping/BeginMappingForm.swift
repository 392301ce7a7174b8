import Web

/// Why a mapping begins before both sides have said yes after the meeting.
struct BeginMappingForm: FormDefinition {
    static let title = "Börja kartläggningen ändå"
    static let reason = "skal"

    static let fields: [FieldRule] = [
        FieldRule(
            reason, "Varför börjar ni nu?", .line,
            hint: "Till exempel att samtalet hölls någon annanstans, eller att personen redan har sagt ja.",
            maximumLength: 500)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let text = reader.text(reason, orSay: "Skriv kort varför ni börjar nu.")
        return reader.complaints.isEmpty ? text : nil
    }
}
