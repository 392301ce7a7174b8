import SQL

/// What is counted of letters, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let letterCounts: [(table: String, sql: SQL)] = [
        ("letter", "SELECT count(*) FROM letter"),
        ("letter_sending", "SELECT count(*) FROM letter_sending"),
        ("letter_pdf", "SELECT count(*) FROM letter_pdf"),
    ]
}
