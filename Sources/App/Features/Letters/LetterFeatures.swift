import Store
import Templating
import Web

/// What the authority writes to the person, and what has left.
enum LetterFeatures {
    static func features(store: Store) -> [any Feature] {
        [LetterRoutes(store: store)]
    }

    static let pages: [any Page.Type] = LetterRoutes.pages
}
