import Store
import Templating
import Web

/// Everything around assessment meetings.
enum AssessmentFeatures {
    static func features(store: Store) -> [any Feature] {
        [AssessmentRoutes(store: store), BookingRoutes(store: store), HeldRoutes(store: store)]
    }

    static let pages: [any Page.Type] = AssessmentRoutes.pages
}
