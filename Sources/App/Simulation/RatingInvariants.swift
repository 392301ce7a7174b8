import SQL

/// What must always hold of rating forms and safety notes, asked of the tables. It never trusts a repository,
/// the rules of scoring, nor the triggers.
enum RatingInvariants {
    static let rules: [(String, SQL)] = [
        (
            "a sum that is not what was answered",
            """
            SELECT count(*) FROM rating r WHERE r.instrument IN ('MADRS-S', 'AUDIT', 'DUDIT', 'SPSQ')
              AND r.total IS NOT NULL AND r.total <> (SELECT coalesce(sum(a.value), 0) FROM rating_answer a
                WHERE a.rating_id = r.id AND a.field GLOB 's[0-9]*')
            """
        ),
        (
            "a level without a sum, or a sum of MADRS-S without its two levels",
            """
            SELECT count(*) FROM rating r WHERE r.state = 'done' AND r.instrument = 'MADRS-S'
              AND (SELECT count(*) FROM rating_level l WHERE l.rating_id = r.id)
                <> CASE WHEN r.total IS NULL THEN 0 ELSE 2 END
            """
        ),
        (
            "an answer about wanting to live that reached nobody",
            """
            SELECT count(*) FROM rating r JOIN rating_answer a ON a.rating_id = r.id AND a.field = 's9'
            WHERE r.instrument = 'MADRS-S' AND r.state = 'done' AND a.value >= 2
              AND NOT EXISTS (SELECT 1 FROM safety_note n WHERE n.rating_id = r.id
                AND n.level = CASE WHEN a.value = 6 THEN 'akut' WHEN a.value >= 4 THEN 'omedelbar'
                  ELSE 'folj_upp' END)
            """
        ),
        (
            "a note about another case than its form",
            """
            SELECT count(*) FROM safety_note n JOIN rating r ON r.id = n.rating_id
            WHERE r.episode_id <> n.episode_id
            """
        ),
        (
            "a form of an instrument that is closed",
            """
            SELECT count(*) FROM rating r JOIN instrument i ON i.code = r.instrument
            WHERE i.needs_permission = 1 AND NOT EXISTS
              (SELECT 1 FROM instrument_permission p WHERE p.instrument = r.instrument)
            """
        ),
    ]
}
