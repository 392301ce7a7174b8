import SQL

/// What is counted of visits, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let visitCounts: [(table: String, sql: SQL)] = [
        ("resource", "SELECT count(*) + count(retired_at) FROM resource"),
        ("visit", "SELECT count(*) + count(outcome) FROM visit"),
        ("visit_correction", "SELECT count(*) FROM visit_correction"),
        ("homework_reopening", "SELECT count(*) FROM homework_reopening"),
        ("visit_companion", "SELECT count(*) FROM visit_companion"),
        ("visit_method", "SELECT count(*) FROM visit_method"),
        ("visit_goal", "SELECT count(*) FROM visit_goal"),
        ("visit_homework", "SELECT count(*) FROM visit_homework"),
        ("resource_booking", "SELECT count(*) + count(released_at) FROM resource_booking"),
        ("support_contact", "SELECT count(*) FROM support_contact"),
        ("practical_help", "SELECT count(*) + count(result) FROM practical_help"),
        ("calendar_feed", "SELECT count(*) + count(revoked_at) FROM calendar_feed"),
    ]

    static let visitCodes = [
        "visit_place", "visit_transport", "visit_outcome", "visit_reason", "support_method",
        "resource_kind", "support_contact_way", "practical_help_kind", "practical_help_result",
    ]
}
