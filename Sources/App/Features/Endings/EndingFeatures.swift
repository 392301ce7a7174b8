import Store
import Templating
import Web

/// Everything around endings: how cases end after their inquiry, the applications that keep them from it, and
/// the register of those that did.
enum EndingFeatures {
    static func features(store: Store) -> [any Feature] {
        [EndingRoutes(store: store), NotOfferedRoutes(store: store)]
            + ApplicationFeatures.features(store: store)
    }

    static let pages: [any Page.Type] =
        EndingRoutes.pages + NotOfferedRoutes.pages
}
