import Store
import Templating
import Web

/// What the person asks for, and who speaks for them.
enum ApplicationFeatures {
    static func features(store: Store) -> [any Feature] {
        [ApplicationRoutes(store: store), TakenBackRoutes(store: store), RepresentativeRoutes(store: store)]
    }

    static let pages: [any Page.Type] = RepresentativeRoutes.pages
}
