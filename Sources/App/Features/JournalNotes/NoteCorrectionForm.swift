import Casework
import Law
import Web

/// What was typed when a signed note is corrected: all of it as it should have been, and why.
struct NoteCorrectionForm: FormDefinition {
    static let reason = "skal"

    struct Value: Sendable {
        /// Nil for the person's objection, which stays one.
        let kind: NoteKind?
        let happenedOn: Day
        let text: String
        let reason: String
    }

    static let title = "Rättelse av anteckning"

    static let fields: [FieldRule] = [
        FieldRule(NoteForm.Name.kind, "Vad gäller det?", .select(NoteForm.choices)),
        FieldRule(NoteForm.Name.day, "När hände det?", .day, hint: "Till exempel igår eller 18/11."),
        FieldRule(NoteForm.Name.text, "Vad hände?", .lines(rows: 10)),
        FieldRule(
            reason, "Varför rättas den?", .line,
            hint: "Till exempel fel dag, eller att något blev missförstått."),
    ]

    static func read(_ reader: inout FormReader) -> Value? {
        let kind = reader.choice(NoteForm.Name.kind, NoteKind.self)
        if kind == .objection { reader.complain(NoteForm.Name.kind, "Välj ett av alternativen.") }
        let content = reader.noteContent(
            kind: kind ?? .other, day: NoteForm.Name.day, text: NoteForm.Name.text)
        let reason = reader.text(reason, orSay: "Skriv varför anteckningen rättas.")
        guard reader.complaints.isEmpty, let content else { return nil }
        return Value(kind: kind, happenedOn: content.happenedOn, text: content.text, reason: reason)
    }
}
