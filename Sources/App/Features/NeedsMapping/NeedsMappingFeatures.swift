import Store
import Templating
import Web

/// Everything around a case's mapping.
enum NeedsMappingFeatures {
    /// The pages of fixed names first: an occasion's address has a place for any word.
    static func features(store: Store) -> [any Feature] {
        [
            NeedsMappingRoutes(store: store), BeginMappingRoutes(store: store), OccasionRoutes(store: store),
            MappingTaskRoutes(store: store),
            MappingFormRoutes(store: store), MappingFillRoutes(store: store),
            EarlierAnswersRoutes(store: store), ProfileRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] = NeedsMappingRoutes.pages + ProfileRoutes.pages
}
