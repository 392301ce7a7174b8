import SQL

/// What is counted of absences and moved caseloads.
extension TestApp {
    static let absenceCounts: [(table: String, sql: SQL)] = [
        ("absence", "SELECT count(*) + coalesce(sum(version), 0) + count(cancelled_at) FROM absence"),
        ("absence_person", "SELECT count(*) FROM absence_person"),
        ("absence_line", "SELECT count(*) FROM absence_line"),
        ("caseload_move", "SELECT count(*) + count(returned_at) FROM caseload_move"),
        ("caseload_move_item", "SELECT count(*) + count(outcome) FROM caseload_move_item"),
    ]

    static let absenceCodes = ["absence_kind"]
}
