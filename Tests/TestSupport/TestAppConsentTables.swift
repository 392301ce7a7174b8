import SQL

/// What is counted of consents and of what was told, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let consentCounts: [(table: String, sql: SQL)] = [
        ("consent", "SELECT count(*) FROM consent"),
        ("consent_guardian", "SELECT count(*) FROM consent_guardian"),
        ("consent_withdrawal", "SELECT count(*) FROM consent_withdrawal"),
        ("sharing", "SELECT count(*) FROM sharing"),
    ]

    static let consentCodes = ["party", "consent_purpose", "consent_way", "sharing_law", "sharing_way"]
}
