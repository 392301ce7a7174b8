import SQL

/// What is counted of appeals, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let appealCounts: [(table: String, sql: SQL)] = [
        ("appeal", "SELECT count(*) FROM appeal"),
        ("appeal_withdrawal", "SELECT count(*) FROM appeal_withdrawal"),
        ("appeal_trial", "SELECT count(*) FROM appeal_trial"),
        ("appeal_dismissal", "SELECT count(*) FROM appeal_dismissal"),
        ("appeal_dismissal_receipt", "SELECT count(*) FROM appeal_dismissal_receipt"),
        ("appeal_reconsideration", "SELECT count(*) FROM appeal_reconsideration"),
        ("appeal_enclosure", "SELECT count(*) FROM appeal_enclosure"),
        ("appeal_handover", "SELECT count(*) FROM appeal_handover"),
        ("court_event", "SELECT count(*) FROM court_event"),
        ("appeal_judgment", "SELECT count(*) FROM appeal_judgment"),
        ("judgment_last_day", "SELECT count(*) FROM judgment_last_day"),
        ("judgment_carrying_out", "SELECT count(*) FROM judgment_carrying_out"),
        ("legality_forwarding", "SELECT count(*) FROM legality_forwarding"),
    ]

    static let appealCodes = [
        "appeal_timeliness_kind", "appeal_enclosure_kind", "court_level", "court_event_kind",
        "judgment_outcome", "board_answer_kind",
    ]
}
