import Store
import Templating
import Web

/// What happens when a decision is appealed, from arrival to carrying out.
enum AppealFeatures {
    static func features(store: Store) -> [any Feature] {
        [
            AppealRoutes(store: store), IssuedDecisionFormRoutes<ReceivedAppealForm>(store: store),
            IssuedDecisionFormRoutes<TriedAppealForm>(store: store),
            IssuedDecisionFormRoutes<DismissedAppealForm>(store: store),
            IssuedDecisionFormRoutes<ServedDismissalForm>(store: store),
            IssuedDecisionFormRoutes<ReconsideredAppealForm>(store: store),
            IssuedDecisionFormRoutes<RedoneReconsiderationForm>(store: store),
            IssuedDecisionFormRoutes<HandedOverAppealForm>(store: store),
            IssuedDecisionFormRoutes<WithdrawnAppealForm>(store: store),
            IssuedDecisionFormRoutes<NotedCourtEventForm>(store: store),
            IssuedDecisionFormRoutes<NotedJudgmentForm>(store: store),
            IssuedDecisionFormRoutes<NotedLastDayForm>(store: store),
            IssuedDecisionFormRoutes<CarriedOutJudgmentForm>(store: store),
            IssuedDecisionFormRoutes<ForwardedReviewForm>(store: store),
        ]
    }

    static let pages: [any Page.Type] = AppealRoutes.pages
}
