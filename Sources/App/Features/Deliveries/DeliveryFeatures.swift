import Store
import Web

/// How issued decisions reach people.
enum DeliveryFeatures {
    static func features(store: Store) -> [any Feature] {
        [
            IssuedDecisionFormRoutes<DeliveryForm>(store: store),
            IssuedDecisionFormRoutes<DeliveryFollowUpForm>(store: store),
            IssuedDecisionFormRoutes<BoardNoticeForm>(store: store),
        ]
    }
}
