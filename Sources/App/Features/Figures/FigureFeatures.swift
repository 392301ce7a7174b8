import Store
import Templating
import Web

/// Figures that leave the house: what is there to make and to check them. It never holds a person's case.
enum FigureFeatures {
    static let pages: [any Page.Type] = [FiguresPage.self, ConsistencyPage.self]

    static func features(store: Store) -> [any Feature] {
        [ConsistencyRoutes()]
    }
}
