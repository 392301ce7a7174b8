import SQL

/// What is counted of the work with others, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let collaborationCounts: [(table: String, sql: SQL)] = [
        ("partner", "SELECT count(*) + coalesce(sum(version), 0) FROM partner"),
        ("partner_contact", "SELECT count(*) FROM partner_contact"),
        ("onward_path", "SELECT count(*) FROM onward_path"),
        ("onward_step", "SELECT count(*) FROM onward_step"),
        ("coordinated_plan", "SELECT count(*) FROM coordinated_plan"),
        ("coordinated_plan_closing", "SELECT count(*) FROM coordinated_plan_closing"),
        ("relative", "SELECT count(*) + coalesce(sum(version), 0) FROM relative"),
        ("relative_answer", "SELECT count(*) FROM relative_answer"),
        ("relative_note", "SELECT count(*) FROM relative_note"),
        ("sus_sheet", "SELECT count(*) FROM sus_sheet"),
        ("sus_livelihood", "SELECT count(*) FROM sus_livelihood"),
        ("duty_youth", "SELECT count(*) + coalesce(sum(version), 0) FROM duty_youth"),
        ("duty_contact", "SELECT count(*) FROM duty_contact"),
        ("duty_measure", "SELECT count(*) + coalesce(sum(version), 0) FROM duty_measure"),
        ("duty_leaving", "SELECT count(*) FROM duty_leaving"),
        ("duty_erasure", "SELECT count(*) FROM duty_erasure"),
        ("sarah_report", "SELECT count(*) FROM sarah_report"),
        ("sarah_step", "SELECT count(*) FROM sarah_step"),
    ]
}
