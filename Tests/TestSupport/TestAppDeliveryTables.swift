import SQL

/// What is counted of how decisions were served and carried out, so that a refused form is seen to have
/// changed nothing.
extension TestApp {
    static let deliveryCounts: [(table: String, sql: SQL)] = [
        ("decision_delivery", "SELECT count(*) FROM decision_delivery"),
        ("delivery_follow_up", "SELECT count(*) FROM delivery_follow_up"),
        ("board_notice", "SELECT count(*) FROM board_notice"),
        ("execution_event", "SELECT count(*) FROM execution_event"),
        ("execution_event_mistake", "SELECT count(*) FROM execution_event_mistake"),
    ]
    static let deliveryCodes = [
        "delivery_method", "delivery_follow_up_kind", "support_kind", "delay_reason",
    ]
}
