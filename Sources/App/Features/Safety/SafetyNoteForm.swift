import Law
import Web

/// What was done about it, in three answers. None of them may be empty: a note cannot be put away without.
struct SafetyNoteForm: FormDefinition {
    enum Name {
        static let told = "meddelad"
        static let done = "gjort"
        static let next = "nastakontakt"
    }

    static let title = "Trygghetsnotis"

    static let fields: [FieldRule] = [
        FieldRule(
            Name.done, "Vad gjordes?", .lines(rows: 3),
            hint: "Till exempel: pratade med personen, ringde 1177 tillsammans."),
        FieldRule(
            Name.told, "Vem fick veta?", .line,
            hint:
                "Till exempel chefen, vårdkontakten eller någon närstående. Skriv Ingen om ingen fick veta.",
            maximumLength: 500),
        FieldRule(
            Name.next, "När är nästa kontakt?", .day, hint: "Till exempel idag, imorgon eller 2026-11-23."),
    ]

    static func read(_ reader: inout FormReader) -> SafetyAnswer? {
        let done = reader.text(
            Name.done, orSay: "Skriv vad som gjordes. Notisen går inte att lägga undan utan.")
        let told = reader.text(Name.told, orSay: "Skriv vem som fick veta, eller Ingen.")
        let next = reader.day(Name.next, orSay: "Skriv vilken dag nästa kontakt är.")
        if let next, next < reader.today {
            reader.complain(Name.next, "Dagen har redan varit. Skriv när nästa kontakt är.")
        }
        guard reader.complaints.isEmpty, let next else { return nil }
        return SafetyAnswer(told: told, done: done, nextContactOn: next)
    }
}
