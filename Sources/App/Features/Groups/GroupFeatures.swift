import Store
import Templating
import Web

/// Everything around groups.
enum GroupFeatures {
    /// Addresses of fixed names first: a group's own takes any word.
    static func features(store: Store) -> [any Feature] {
        [
            ActivityRoutes(store: store), GroupIdeaRoutes(store: store),
            GroupSessionRoutes(store: store), GroupAttendanceRoutes(store: store),
            GroupFormRoutes(store: store), NewGroupSessionRoutes(store: store), GroupRoutes(store: store),
            GroupCaseRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] =
        GroupRoutes.pages + GroupSessionRoutes.pages + ActivityRoutes.pages + GroupIdeaRoutes.pages
        + GroupCaseRoutes.pages
}
