import Casework
import Law
import Store
import Web

/// What was typed in a journal note. Two buttons send it: one signs, the other saves it for its author
/// alone.
struct NoteForm: FormDefinition {
    enum Name {
        static let kind = "slag"
        static let day = "nar"
        static let text = "text"
        static let signs = "signera"
        static let file = CaseFileField.name
    }

    struct Value: Sendable {
        let content: NoteContent
        /// Where it shall stand, where there is a choice.
        let file: CaseFile?
        let signs: Bool
    }

    static let title = "Anteckning"

    static let fields: [FieldRule] = [
        CaseFileField.rule,
        FieldRule(Name.kind, "Vad gäller det?", .select(choices)),
        FieldRule(Name.day, "När hände det?", .day, hint: "Till exempel idag, igår eller 18/11."),
        FieldRule(
            Name.text, "Vad hände?", .lines(rows: 10),
            hint: "Skriv det som är viktigt för ärendet. Personen har rätt att läsa allt som står här."),
        // The button that signs; it has no box of its own.
        FieldRule(Name.signs, "Signera", .check),
    ]

    /// What stands on the page: the button is not among the fields there, and the file only for who writes in
    /// both.
    static func shown(under grant: CaseGrant) -> [String] {
        CaseFileField.shown(under: grant) + [Name.kind, Name.day, Name.text]
    }

    static let choices = NoteKind.chosen.map { FieldRule.Choice(value: $0.rawValue, label: $0.swedish) }

    static func read(_ reader: inout FormReader) -> Value? {
        let kind = reader.choice(Name.kind, NoteKind.self, orSay: "Välj vad anteckningen gäller.")
        if kind == .objection { reader.complain(Name.kind, "Välj ett av alternativen.") }
        let content = reader.noteContent(kind: kind, day: Name.day, text: Name.text)
        guard reader.complaints.isEmpty, let content else { return nil }
        return Value(
            content: content, file: CaseFileField.read(&reader), signs: reader.isChecked(Name.signs))
    }

    /// What a note holds, as its form shows it.
    static func values(_ content: NoteContent) -> [String: String] {
        [
            Name.kind: content.kind.rawValue, Name.day: content.happenedOn.description,
            Name.text: content.text,
        ]
    }
}

extension FormReader {
    /// Day and text, with a sentence for each that cannot be used.
    mutating func noteContent(kind: NoteKind?, day dayField: String, text textField: String) -> NoteContent? {
        let day = self.day(dayField, orSay: "Skriv vilken dag det hände.")
        let text = self.text(textField)
        let content = NoteContent(kind: kind ?? .other, happenedOn: day ?? today, text: text)
        for problem in content.problems(today: today) {
            complain(problem == .noText ? textField : dayField, problem.swedish)
        }
        return kind == nil || day == nil ? nil : content
    }
}
