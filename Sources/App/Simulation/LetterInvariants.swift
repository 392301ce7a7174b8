import SQL

/// What must always hold of letters, asked of the tables. It never trusts a repository, nor the triggers.
enum LetterInvariants {
    static let rules: [(String, SQL)] = [
        (
            "something was sent to the person, and no letter of it was kept",
            """
            SELECT (SELECT count(*) FROM communication c WHERE c.omission IS NULL AND NOT EXISTS (
                SELECT 1 FROM letter l WHERE l.kind = 'communication' AND l.about_id = c.id
                  AND l.episode_id = c.episode_id))
              + (SELECT count(*) FROM delay_notice n WHERE NOT EXISTS (
                SELECT 1 FROM letter l WHERE l.kind = 'delayNotice' AND l.about_id = n.id
                  AND l.episode_id = n.episode_id))
              + (SELECT count(*) FROM decision_request_refusal r WHERE NOT EXISTS (
                SELECT 1 FROM letter l WHERE l.kind = 'requestRefusal' AND l.about_id = r.episode_id
                  AND l.episode_id = r.episode_id))
            """
        ),
    ]
}
