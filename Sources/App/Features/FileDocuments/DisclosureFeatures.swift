import Store
import Templating
import Web

/// What of a case's files leaves them: each file whole for paper, and what is asked for and given out.
enum DisclosureFeatures {
    static func features(store: Store) -> [any Feature] {
        [FileDocumentRoutes(store: store)]
    }

    static let pages: [any Page.Type] = FileDocumentRoutes.pages
}
