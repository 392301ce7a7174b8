import SQL

/// What must always hold of tries to reach somebody, asked of the tables. It never trusts a repository.
enum ContactInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I8 tries to reach somebody and their entries differ",
            """
            SELECT (SELECT count(*) FROM contact_attempt) + (SELECT count(*) FROM contact_attempt_mistake)
              - (SELECT count(*) FROM audit_entry
                 WHERE event IN ('contactAttempted', 'contactMarkedMistaken') AND person_id IS NOT NULL)
            """
        ),
        (
            "I1 a try without the plan that was made with it",
            """
            SELECT count(*) FROM contact_attempt c WHERE NOT EXISTS (SELECT 1 FROM planned_step s
              WHERE s.episode_id = c.episode_id AND s.version = c.planned_version
                AND s.planned_by = c.logged_by)
              AND NOT EXISTS (SELECT 1 FROM unit_step u WHERE u.id = c.unit_step_id AND u.is_chosen = 1
                AND u.episode_id = c.episode_id AND u.noted_by = c.logged_by)
            """
        ),
    ]
}
