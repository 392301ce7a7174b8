import SQL

/// What is counted of decisions, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let decisionCounts: [(table: String, sql: SQL)] = [
        ("decision_authority", "SELECT count(*) FROM decision_authority"),
        ("diary_counter", "SELECT coalesce(sum(last), 0) FROM diary_counter"),
        ("delegation", "SELECT count(*) FROM delegation"),
        ("delegation_ending", "SELECT count(*) FROM delegation_ending"),
        ("decision", """
            SELECT coalesce(sum(version), 0) + count(presented_by) + count(issued_at) FROM decision
            """),
        ("board_proposal", "SELECT count(*) FROM board_proposal"),
        ("board_answer", "SELECT count(*) FROM board_answer"),
        ("decision_change", "SELECT count(*) FROM decision_change"),
        ("follow_up", "SELECT count(*) FROM follow_up"),
        ("decision_correction", "SELECT count(*) FROM decision_correction"),
        ("renewal", "SELECT count(*) FROM renewal"),
        ("decision_author", "SELECT count(*) FROM decision_author"),
        ("decision_review", "SELECT count(*) FROM decision_review"),
        ("decision_letter", "SELECT count(*) FROM decision_letter"),
        ("document_request", "SELECT count(*) FROM document_request"),
        ("document_request_answer", "SELECT count(*) FROM document_request_answer"),
        ("document_refusal", "SELECT count(*) FROM document_refusal"),
        ("file_extract", "SELECT count(*) FROM file_extract"),
        ("extract_choice", "SELECT count(*) FROM extract_choice"),
        ("finished_extract", "SELECT count(*) FROM finished_extract"),
        ("handed_extract", "SELECT count(*) FROM handed_extract"),
    ]
}
