import SQL

/// What must always hold of applications, asked of the tables. It never trusts a repository, nor the
/// triggers.
enum ApplicationInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I2 an application that is neither open, decided, taken back, nor its person dead",
            """
            SELECT count(*) FROM application a JOIN episode e ON e.id = a.episode_id
            JOIN ending n ON n.episode_id = e.id
            WHERE n.reason <> 'deceased'
              AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
              AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued')
            """
        ),
        (
            "I2 two open applications in one case",
            """
            SELECT count(*) FROM (
              SELECT a.episode_id FROM application a
              WHERE NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
                AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued')
              GROUP BY a.episode_id HAVING count(*) > 1)
            """
        ),
        (
            "an investigation that nobody has applied for",
            """
            SELECT count(*) FROM episode e WHERE e.phase IN ('investigation', 'decision')
              AND NOT EXISTS (SELECT 1 FROM application a WHERE a.episode_id = e.id)
            """
        ),
        (
            "an application by somebody who did not speak for the person that day",
            """
            SELECT count(*) FROM application a JOIN representative r ON r.id = a.representative_id
            WHERE r.episode_id <> a.episode_id OR r.valid_from > a.arrived_on
              OR coalesce(r.valid_to, '9999-12-31') < a.arrived_on
            """
        ),
        (
            "I8 applications, withdrawals and their entries differ",
            """
            SELECT (SELECT count(*) FROM application) + (SELECT count(*) FROM application_withdrawal) -
              (SELECT count(*) FROM audit_entry
               WHERE event IN ('applicationReceived', 'applicationWithdrawn'))
            """
        ),
    ]
}
