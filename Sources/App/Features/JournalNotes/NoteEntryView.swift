import Templating
import Web

/// A note with what the person has objected to it.
struct NoteEntryView: Fielded, Sendable {
    let note: NoteView
    let objections: [NoteView]

    static let fields: Fields<NoteEntryView> = [
        .part("note", NoteView.fields) { $0.note },
        .flag("hasObjections") { !$0.objections.isEmpty },
        .list("objections", NoteView.fields) { $0.objections },
    ]

    /// - Parameter reader: nil for paper: nothing can be done there.
    init?(
        _ entry: JournalFile.Entry, in file: JournalFile, isReadable: Bool, for reader: NoteView.Reader?
    ) {
        guard let note = NoteView(entry, in: file, isReadable: isReadable, for: reader) else { return nil }
        self.note = note
        objections = entry.objections.compactMap {
            NoteView($0, in: file, isReadable: isReadable, for: reader)
        }
    }
}
