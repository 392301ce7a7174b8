import Web

/// Why a locked form is wrong.
struct FormCorrectionForm: FormDefinition {
    static let title = "Rätta ett formulär"
    static let reason = "skal"

    static let fields: [FieldRule] = [
        FieldRule(
            reason, "Vad är fel?", .lines(rows: 2),
            hint: "Till exempel: Personen säger att året var 2021.", maximumLength: 2000)
    ]

    static func read(_ reader: inout FormReader) -> String? {
        let text = reader.text(reason, orSay: "Skriv vad som är fel, så att rättelsen går att förstå.")
        return reader.complaints.isEmpty ? text : nil
    }
}
