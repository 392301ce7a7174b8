import Store
import Templating
import Web

/// Everything around self-rating forms.
enum RatingFeatures {
    /// Addresses of fixed names first: a form takes any word.
    static func features(store: Store) -> [any Feature] {
        [
            SafetyNoteRoutes(store: store), RatingEntryRoutes(store: store), RatingRoutes(store: store),
            TabletRoutes(store: store), RatingExportRoutes(store: store),
            SafetyRoutineRoutes(store: store), InstrumentRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] =
        RatingRoutes.pages + RatingEntryRoutes.pages + SafetyNoteRoutes.pages + TabletRoutes.pages
}
