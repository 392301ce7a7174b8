import SQL

/// What must always hold of appeals, asked of the tables. It never trusts a repository, nor the triggers.
enum AppealInvariants {
    static let rules: [(String, SQL)] = [
        (
            "an appeal dismissed or handed over, and no letter of it was kept",
            """
            SELECT (SELECT count(*) FROM appeal_dismissal x WHERE NOT EXISTS (SELECT 1 FROM letter l
                WHERE l.kind = 'lateAppealDismissal' AND l.about_id = x.appeal_id))
              + (SELECT count(*) FROM appeal_handover h WHERE NOT EXISTS (SELECT 1 FROM letter l
                WHERE l.kind = 'appealHandover' AND l.about_id = h.appeal_id))
            """
        ),
        (
            "an appeal dismissed that nobody can show to be late (JO 3372-2017)",
            """
            SELECT count(*) FROM appeal_dismissal x JOIN appeal a ON a.id = x.appeal_id
            LEFT JOIN appeal_trial t ON t.appeal_id = a.id
            WHERE t.received_on IS NULL OR a.arrived_on <= t.last_day
            """
        ),
        (
            "a case that ended as it was decided while a court had its appeal",
            """
            SELECT count(*) FROM appeal a JOIN decision d ON d.id = a.decision_id
            JOIN appeal_handover h ON h.appeal_id = a.id JOIN ending n ON n.episode_id = d.episode_id
            WHERE n.applied = 'decided'
              AND NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = a.id)
            """
        ),
    ]
}
