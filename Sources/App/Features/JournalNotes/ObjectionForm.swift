import Casework
import Law
import Web

/// What the person says is wrong in a note, in their own words.
struct ObjectionForm: FormDefinition {
    static let title = "Personens invändning"

    static let fields: [FieldRule] = [
        FieldRule(NoteForm.Name.day, "När sa eller skrev personen det?", .day, hint: "Till exempel idag."),
        FieldRule(
            NoteForm.Name.text, "Vad är fel enligt personen?", .lines(rows: 6),
            hint: "Skriv med personens egna ord. Anteckningen står kvar, och invändningen syns bredvid den."),
    ]

    static func read(_ reader: inout FormReader) -> NoteContent? {
        let content = reader.noteContent(
            kind: .objection, day: NoteForm.Name.day, text: NoteForm.Name.text)
        return reader.complaints.isEmpty ? content : nil
    }
}
