import SQL

/// What must hold of places and the queue (process.md, I6 and I12), asked of the tables apart from the
/// program.
enum PlaceInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I6 a place without a decision in force where one is needed",
            """
            SELECT count(*) FROM placement p WHERE NOT EXISTS (SELECT 1 FROM decision d
                WHERE d.id = p.decision_id AND d.episode_id = p.episode_id AND d.issued_at IS NOT NULL
                  AND p.started_on BETWEEN d.period_from AND d.period_to)
              AND (p.told_on IS NULL OR 'needsTested' = (SELECT v.mode FROM programme_version v
                WHERE v.programme_id = p.programme_id AND v.valid_from <= p.started_on
                  AND v.withdrawn_on IS NULL ORDER BY v.valid_from DESC, v.id DESC LIMIT 1))
            """
        ),
        (
            "I6 more places of a kind than there are, without that many exceptions",
            """
            SELECT count(*) FROM placement p JOIN programme_version v ON v.id = (
                SELECT w.id FROM programme_version w WHERE w.programme_id = p.programme_id
                  AND w.withdrawn_on IS NULL AND w.valid_from <= p.started_on
                ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
            WHERE p.allowed_by IS NULL
              AND CASE WHEN p.kind = 'followUp' AND v.follow_up_places IS NOT NULL THEN v.follow_up_places
                WHEN p.kind = 'reserved' AND v.reserved_places IS NOT NULL THEN v.reserved_places
                ELSE v.ordinary_places END < (
                SELECT count(*) FROM placement o LEFT JOIN placement_ending x ON x.placement_id = o.id
                WHERE o.programme_id = p.programme_id AND o.allowed_by IS NULL
                  AND (o.kind = 'followUp' AND v.follow_up_places IS NOT NULL)
                    = (p.kind = 'followUp' AND v.follow_up_places IS NOT NULL)
                  AND (o.kind = 'reserved' AND v.reserved_places IS NOT NULL)
                    = (p.kind = 'reserved' AND v.reserved_places IS NOT NULL)
                  AND o.started_on <= p.started_on AND coalesce(x.ended_on, '9999') > p.started_on)
            """
        ),
        (
            "I12 two places, or a place and a wait, at the same time in one case",
            """
            SELECT count(*) FROM (SELECT episode_id FROM (
                SELECT p.episode_id FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id
                  WHERE x.placement_id IS NULL
                UNION ALL SELECT q.episode_id
                  FROM queue_entry q LEFT JOIN queue_leaving l ON l.entry_id = q.id
                  WHERE l.entry_id IS NULL) t GROUP BY episode_id HAVING count(*) > 1)
            """
        ),
        (
            "a place or a wait in a case that has ended",
            """
            SELECT count(*) FROM episode e WHERE e.ended_on IS NOT NULL AND (
                EXISTS (SELECT 1 FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id
                  WHERE p.episode_id = e.id AND x.placement_id IS NULL)
                OR EXISTS (SELECT 1 FROM queue_entry q LEFT JOIN queue_leaving l ON l.entry_id = q.id
                  WHERE q.episode_id = e.id AND l.entry_id IS NULL))
            """
        ),
        (
            "a phase that says something else than the queue and the places",
            """
            SELECT count(*) FROM episode e WHERE (e.phase = 'placement') > EXISTS (
                SELECT 1 FROM queue_entry q LEFT JOIN queue_leaving l ON l.entry_id = q.id
                WHERE q.episode_id = e.id AND l.entry_id IS NULL)
              OR (e.phase = 'plan' AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = e.id))
              OR (e.phase IN ('inquiry', 'assessmentMeeting', 'needsMapping') AND EXISTS (
                SELECT 1 FROM placement p WHERE p.episode_id = e.id))
            """
        ),
        (
            "VI-5 more than two contact persons",
            """
            SELECT count(*) FROM (SELECT c.episode_id FROM contact_person c
              LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
              WHERE x.contact_person_id IS NULL GROUP BY c.episode_id HAVING count(*) > 2)
            """
        ),
        (
            "I8 places, waits and offers and their entries differ",
            """
            SELECT abs((SELECT count(*) FROM placement) - (SELECT count(*) FROM audit_entry
                WHERE event IN ('supportStarted', 'placeChanged')))
              + abs((SELECT count(*) FROM queue_entry) -
                (SELECT count(*) FROM audit_entry WHERE event = 'queueEntered'))
              + abs((SELECT count(*) FROM place_offer) -
                (SELECT count(*) FROM audit_entry WHERE event = 'placeOffered'))
            """
        ),
    ]
}
