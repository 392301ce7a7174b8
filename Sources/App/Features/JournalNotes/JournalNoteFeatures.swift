import Store
import Templating
import Web

/// Everything around a case's notes.
enum JournalNoteFeatures {
    /// The pages of fixed names first: the notes' own addresses have a place for any word.
    static func features(store: Store) -> [any Feature] {
        [
            JournalNoteRoutes(store: store),
            NoteWritingRoutes(store: store),
            NoteCorrectionRoutes(store: store),
            NoteMoveRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] = JournalNoteRoutes.pages
}
