import SQL

/// What must always hold of endings of support, asked of the tables apart from the program.
enum SupportEndingInvariants {
    static let rules: [(String, SQL)] = [
        (
            "silence that was not earned when support ended",
            """
            SELECT count(*) FROM support_ending s
            WHERE s.reason = 'notReached' AND s.corrects IS NULL AND 3 > (
              SELECT count(DISTINCT a.attempted_on) FROM contact_attempt a
              WHERE a.episode_id = s.episode_id AND a.party IN ('person', 'reporter')
                AND a.result IN ('noAnswer', 'messageLeft', 'wrongNumber') AND a.logged_at <= s.noted_at
                AND NOT EXISTS (SELECT 1 FROM placement p
                  WHERE p.episode_id = s.episode_id AND p.started_on >= a.attempted_on))
            """
        ),
        (
            "a visit to come in a case that has ended",
            """
            SELECT count(*) FROM visit v JOIN episode e ON e.id = v.episode_id
            WHERE v.outcome IS NULL AND v.meets_on > e.ended_on
            """
        ),
        (
            "PL-14 support that ended twice, or while somebody has the place",
            """
            SELECT (SELECT count(*) FROM (SELECT 1 FROM support_ending s
                WHERE NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id)
                GROUP BY s.episode_id, s.placement_id HAVING count(*) > 1))
              + (SELECT count(*) FROM support_ending s LEFT JOIN placement_ending x
                ON x.placement_id = s.placement_id
                WHERE s.placement_id IS NOT NULL AND x.ended_on IS NOT s.ended_on)
            """
        ),
        (
            "PL-14 support that ended without an answer about one of that day's goals",
            """
            SELECT count(*) FROM support_ending s JOIN support_end_reason r ON r.code = s.reason
            JOIN episode e ON e.id = s.episode_id
            JOIN programme_version v ON v.id = (SELECT w.id FROM programme_version w
                WHERE w.programme_id = e.programme_id AND w.withdrawn_on IS NULL
                  AND w.valid_from <= s.ended_on AND (w.valid_to IS NULL OR w.valid_to >= s.ended_on)
                  AND EXISTS (SELECT 1 FROM goal_definition g WHERE g.programme_version_id = w.id)
                ORDER BY w.valid_from DESC LIMIT 1)
            JOIN goal_definition d ON d.programme_version_id = v.id
            WHERE r.is_death = 0 AND s.stage = 'during' AND NOT EXISTS (
                SELECT 1 FROM support_ending_outcome o
                WHERE o.ending_id = s.id AND o.definition_id = d.id)
            """
        ),
        (
            "I3 a case that ended with support without a decision, and nothing of how the support ended",
            """
            SELECT count(*) FROM ending n WHERE n.applied = 'supported' AND (n.told_of_right_on IS NULL
                OR NOT EXISTS (SELECT 1 FROM support_ending s WHERE s.episode_id = n.episode_id))
            """
        ),
        (
            "PL-13 a way back to a case that has not ended, or without support there",
            """
            SELECT count(*) FROM episode_return r JOIN episode e ON e.id = r.earlier_id
            JOIN episode n ON n.id = r.episode_id WHERE e.ended_on IS NULL
              OR e.programme_id <> n.programme_id
              OR NOT EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = e.id)
            """
        ),
        (
            "I8 versions of relapse plans and their entries differ",
            """
            SELECT (SELECT count(*) FROM relapse_plan)
              - (SELECT count(*) FROM audit_entry WHERE event = 'relapsePlanWritten')
            """
        ),
        (
            "a case that ended by death with a decision in force, or a visit to come",
            """
            SELECT count(*) FROM episode e JOIN ending n ON n.episode_id = e.id
            WHERE n.reason = 'deceased' AND (
              EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = e.id AND d.state = 'issued'
                AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= e.ended_on
                AND NOT EXISTS (SELECT 1 FROM decision c WHERE c.changes_id = d.id AND c.state = 'issued')
                AND NOT EXISTS (SELECT 1 FROM decision_lapse l WHERE l.decision_id = d.id))
              OR EXISTS (SELECT 1 FROM visit v WHERE v.episode_id = e.id AND v.outcome IS NULL
                AND v.meets_on >= e.ended_on))
            """
        ),
        (
            "I8 endings of support and their entries differ",
            """
            SELECT (SELECT count(*) FROM support_ending)
              - (SELECT count(*) FROM audit_entry WHERE event = 'supportEnded')
            """
        ),
    ]
}
