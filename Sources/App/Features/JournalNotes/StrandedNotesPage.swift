import Casework
import Law
import Templating
import Web

/// Notes whose author can no longer sign them: that they are there, in which case and by whom. Never what
/// they say: until it is signed a note is its author's draft and no part of the file, and nobody can sign
/// for somebody else.
struct StrandedNotesPage: Page, Sendable {
    static let template = "journal-notes/stranded"

    struct Row: Fielded, Sendable {
        let number: String
        let address: Link
        let author: String
        let day: String

        static let fields: Fields<Row> = [
            .text("number") { $0.number },
            .link("address") { $0.address },
            .text("author") { $0.author },
            .text("day") { $0.day },
        ]
    }

    let rows: [Row]

    static let fields: Fields<StrandedNotesPage> = [
        .flag("hasRows") { !$0.rows.isEmpty },
        .list("rows", Row.fields) { $0.rows },
    ]

    init(_ notes: [StrandedNoteRepository.Stranded]) {
        rows = notes.map { note in
            Row(
                number: note.caseNumber, address: "/arenden/\(note.caseNumber)", author: note.author,
                day: note.writtenAt.day.description)
        }
    }
}
