import SQL

/// What is counted of anonymous surveys, and where their forms lie before they are read in.
extension TestApp {
    static let surveyCounts: [(table: String, sql: SQL)] = [
        ("survey_form", "SELECT count(*) FROM survey_form"),
        ("survey_answer", "SELECT count(*) FROM survey_answer"),
        ("survey_handout", "SELECT coalesce(sum(handed_out), 0) FROM survey_handout"),
    ]

    /// The database's file.
    public var databasePath: String { String(documentFolder.dropLast(".documents".count)) }
    public var ballotPath: String { databasePath + ".ballots" }
}
