import Store
import Templating
import Web

/// From draft to issued letter, and who may decide.
enum DecisionFeatures {
    static func features(store: Store) -> [any Feature] {
        [
            DecisionRoutes(store: store), DecisionFormRoutes<DecisionTextsForm>(store: store),
            DecisionFormRoutes<SendDecisionForm>(store: store),
            DecisionFormRoutes<ReviewDecisionForm>(store: store),
            DecisionFormRoutes<IssueDecisionForm>(store: store),
            DecisionFormRoutes<ProposeToBoardForm>(store: store),
            DecisionFormRoutes<BoardAnswerForm>(store: store),
            DecisionFormRoutes<IssueByBoardForm>(store: store),
            IssuedDecisionFormRoutes<FollowUpForm>(store: store),
            IssuedDecisionFormRoutes<RenewalForm>(store: store),
            IssuedDecisionFormRoutes<CloseCaseForm>(store: store),
            IssuedDecisionFormRoutes<CorrectionForm>(store: store),
            IssuedDecisionRoutes(store: store), DelegationRoutes(store: store),
        ] + DeliveryFeatures.features(store: store) + AppealFeatures.features(store: store)
            + ExecutionRoutes.features(store: store) + [DelegatedDecisionRoutes(store: store)]
    }

    static let pages: [any Page.Type] = DecisionRoutes.pages + IssuedDecisionRoutes.pages
        + AppealFeatures.pages + ExecutionRoutes.pages + DelegatedDecisionRoutes.pages
}
