import Store
import Templating
import Web

/// Everything around endings: how cases end after their inquiry, and the register of those that did.
enum EndingFeatures {
    static func features(store: Store) -> [any Feature] {
        [EndingRoutes(store: store), ApplicationRoutes(store: store), NotOfferedRoutes(store: store)]
    }

    static let pages: [any Page.Type] =
        EndingRoutes.pages + ApplicationRoutes.pages + NotOfferedRoutes.pages
}
