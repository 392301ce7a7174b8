import SQL

/// What is counted of investigations, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let investigationCounts: [(table: String, sql: SQL)] = [
        ("bias_declaration", "SELECT count(*) FROM bias_declaration"),
        ("investigation", "SELECT coalesce(sum(version), 0) + count(ready_at) FROM investigation"),
        ("investigation_version", "SELECT count(*) FROM investigation_version"),
        ("investigation_return", "SELECT count(*) FROM investigation_return"),
        ("weighed_alternative", "SELECT count(*) FROM weighed_alternative"),
        ("investigation_fact", "SELECT count(*) FROM investigation_fact"),
        ("referral", "SELECT count(*) FROM referral"),
        ("referral_answer", "SELECT count(*) FROM referral_answer"),
        ("communication", "SELECT count(*) FROM communication"),
        ("communication_reply", "SELECT count(*) FROM communication_reply"),
        ("delay_notice", "SELECT count(*) FROM delay_notice"),
        ("decision_request", "SELECT count(*) FROM decision_request"),
        ("decision_request_refusal", "SELECT count(*) FROM decision_request_refusal"),
    ]
}
