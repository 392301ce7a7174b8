import Store
import Templating
import Web

/// Figures of the unit's own work, and what is there to check those that leave the house.
enum FigureFeatures {
    static let pages: [any Page.Type] = [FiguresPage.self, ConsistencyPage.self] + ResultRoutes.pages

    static func features(store: Store) -> [any Feature] {
        [ConsistencyRoutes(), ResultRoutes(store: store)]
    }
}
