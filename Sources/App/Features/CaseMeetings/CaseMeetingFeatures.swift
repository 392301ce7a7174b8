import Store
import Templating
import Web

/// Everything around the work-group meetings.
enum CaseMeetingFeatures {
    /// Addresses of fixed names first: a case's place at a meeting takes any word.
    static func features(store: Store) -> [any Feature] {
        [
            MeetingListRoutes(store: store), MeetingMinutesRoutes(store: store),
            MeetingCaseRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] =
        MeetingListRoutes.pages + MeetingMinutesRoutes.pages + MeetingCaseRoutes.pages
}
