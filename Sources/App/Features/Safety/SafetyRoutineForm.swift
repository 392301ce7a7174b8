import Casework
import Web

/// A programme's safety routine.
struct SafetyRoutineForm: FormDefinition {
    enum Name {
        static let deputy = "ersattare"
        static let immediate = "minuter"
        static let emergency = "akutminuter"
        static let text = "akutrutin"
    }

    static let title = "När ett svar kräver handling"
    static let fields: [FieldRule] = [
        FieldRule(
            Name.deputy, "Ersättare", .select([]),
            hint: "Får notisen när den ansvariga inte svarat. Utan ersättare går den direkt till chefen."),
        FieldRule(
            Name.immediate, "Minuter innan den går vidare", .number,
            hint: "När personen ska kontaktas samma dag. Lika lång tid till i nästa steg."),
        FieldRule(Name.emergency, "Minuter när det är akut", .number),
        FieldRule(
            Name.text, "Akutrutinen", .lines(rows: 4),
            hint: "Står överst när det är akut. Till exempel numret till psykiatrins akutmottagning.",
            maximumLength: 2000),
    ]

    static func values(_ routine: SafetyRoutine) -> [String: String] {
        [
            Name.deputy: routine.deputy?.description ?? "", Name.immediate: String(routine.immediateMinutes),
            Name.emergency: String(routine.emergencyMinutes), Name.text: routine.emergencyText,
        ]
    }

    static func read(_ reader: inout FormReader) -> SafetyRoutine? {
        let typed = reader.text(Name.deputy)
        let deputy = AccountID(typed)
        if !typed.isEmpty, deputy == nil { reader.complain(Name.deputy, "Välj någon i listan, eller ingen.") }
        let immediate = minutes(Name.immediate, &reader), emergency = minutes(Name.emergency, &reader)
        guard reader.complaints.isEmpty, let immediate, let emergency else { return nil }
        return SafetyRoutine(
            version: 0, deputy: deputy, deputyName: nil, immediateMinutes: immediate,
            emergencyMinutes: emergency, emergencyText: reader.text(Name.text))
    }

    private static func minutes(_ field: String, _ reader: inout FormReader) -> Int? {
        let minutes = reader.number(field, in: 1...1440)
        if minutes == nil { reader.complain(field, "Skriv antalet minuter.") }
        return minutes
    }
}

/// The support numbers, one a line.
struct SupportListForm: FormDefinition {
    struct Value: Sendable {
        let entries: [SupportList.Entry]
        let isConfirmed: Bool
    }

    static let title = "Stödnummer"
    static let fields: [FieldRule] = [
        FieldRule(
            "nummer", "Ett på varje rad: namn, kolon, nummer", .lines(rows: 8),
            hint: "Till exempel Råd om vård: 1177", maximumLength: 2000),
        FieldRule("kontrollerade", "Jag har kontrollerat att numren stämmer", .check),
    ]

    static func values(_ list: SupportList) -> [String: String] {
        [
            "nummer": list.entries.map { "\($0.name): \($0.number)" }.joined(separator: "\n"),
            "kontrollerade": list.isConfirmed ? "ja" : "",
        ]
    }

    static func read(_ reader: inout FormReader) -> Value? {
        let text = reader.text("nummer", orSay: "Skriv minst ett nummer som den som behöver stöd kan ringa.")
        let entries = text.split(whereSeparator: \.isNewline).compactMap { line -> SupportList.Entry? in
            let parts = line.split(separator: ":", maxSplits: 1).map { part in
                part.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            }
            guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { return nil }
            return SupportList.Entry(name: parts[0], number: parts[1])
        }
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
        if !text.isEmpty, entries.count != lines.count || entries.count > 12 {
            reader.complain("nummer", "Skriv ett på varje rad, högst tolv, med kolon mellan namn och nummer.")
        }
        guard reader.complaints.isEmpty else { return nil }
        return Value(entries: entries, isConfirmed: reader.isChecked("kontrollerade"))
    }
}
