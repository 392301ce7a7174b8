import Store
import Templating
import Web

/// Everything around the authority's investigation of an application, and the time limits that run in it.
enum InvestigationFeatures {
    static func features(store: Store) -> [any Feature] {
        // Addresses of fixed names first: a remiss's own takes any word.
        [
            InvestigationRoutes(store: store),
            InvestigationFormRoutes<InvestigationTextsForm>(store: store),
            InvestigationFormRoutes<InvestigationFactForm>(store: store),
            InvestigationFormRoutes<BiasForm>(store: store),
            InvestigationFormRoutes<ReferralForm>(store: store),
            InvestigationFormRoutes<ReferralReplyForm>(store: store),
            InvestigationFormRoutes<CommunicationForm>(store: store),
            InvestigationFormRoutes<CommunicationReplyForm>(store: store),
            InvestigationFormRoutes<DelayNoticeForm>(store: store),
            InvestigationFormRoutes<DecisionRequestForm>(store: store),
            InvestigationFormRoutes<RequestRefusalForm>(store: store),
            InvestigationFormRoutes<WeighedAlternativeForm>(store: store),
            InvestigationFormRoutes<FinishInvestigationForm>(store: store),
            InvestigationFormRoutes<ReturnInvestigationForm>(store: store),
            DeadlineRoutes(store: store),
        ]
    }

    static let pages: [any Page.Type] = InvestigationRoutes.pages + DeadlineRoutes.pages
}
