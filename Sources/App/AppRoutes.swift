import Store
import Web

/// Everything that a visitor can do, one line a feature. What is not here does not exist.
enum AppRoutes {
    static func features(store: Store) -> [any Feature] {
        AccessFeatures.features(store: store) + JournalNoteFeatures.features(store: store) + [
            MyDayRoutes(store: store),
            InquiryRoutes(store: store),
            PublicInquiryRoutes(store: store),
            CaseRoutes(store: store),
            CriteriaRoutes(store: store),
            SearchRoutes(store: store),
            NextStepRoutes(store: store),
            ContactRoutes(store: store),
            ContactMistakeRoutes(store: store),
            OutcomeRoutes(store: store),
            DocumentRoutes(store: store),
            DraftsRoutes(store: store),
            LogRoutes(store: store),
            LogReviewRoutes(store: store),
            GuideRoutes(),
            HealthRoutes(store: store),
        ] + (store.isDemonstration ? [ComponentsRoutes()] : [])
    }
}
