import Store
import Templating
import Web

/// Everything around visits and the calendar.
enum CalendarFeatures {
    static func features(store: Store) -> [any Feature] {
        VisitRoutes.features(store: store) + [
            CalendarRoutes(store: store), ResourceRoutes(store: store), CalendarFeedRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] = VisitRoutes.pages + CalendarRoutes.pages + ResourceRoutes.pages
        + CalendarFeedRoutes.pages
}
