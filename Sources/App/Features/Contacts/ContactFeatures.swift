import Store
import Templating
import Web

/// Everything around tries to reach somebody.
enum ContactFeatures {
    static func features(store: Store) -> [any Feature] {
        [ContactRoutes(store: store), ContactMistakeRoutes(store: store)]
    }

    static let pages: [any Page.Type] = ContactRoutes.pages + ContactMistakeRoutes.pages
}
