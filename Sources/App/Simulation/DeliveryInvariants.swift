import SQL

/// What must always hold of how decisions were served and carried out, asked of the tables. It never trusts a
/// repository, nor the triggers.
enum DeliveryInvariants {
    static let rules: [(String, SQL)] = [
        (
            "a decision served before it was issued, in a way that is barred, or to another case's people",
            """
            SELECT count(*) FROM decision_delivery s JOIN decision d ON d.id = s.decision_id
            WHERE d.state <> 'issued' OR d.decided_on > s.dispatched_on OR d.episode_id <> s.episode_id
              OR s.method IN ('throughOthers', 'atTheDoor', 'publicNotice')
              OR (s.method = 'simplified' AND (s.informed_on IS NULL OR s.informed_on > s.dispatched_on))
            """
        ),
        (
            "deliveries of a case with gaps in their numbers",
            """
            SELECT count(*) FROM (SELECT s.episode_id FROM decision_delivery s GROUP BY s.episode_id
              HAVING count(*) <> max(s.number) OR min(s.number) <> 1) x
            """
        ),
        (
            "something learnt of a delivery before it was sent",
            """
            SELECT count(*) FROM delivery_follow_up f JOIN decision_delivery s ON s.id = f.delivery_id
            WHERE f.happened_on < s.dispatched_on OR (f.kind = 'controlMessage' AND s.is_electronic = 1)
            """
        ),
        (
            "support that began twice, was resumed more often than interrupted, or before it was granted",
            """
            SELECT count(*) FROM decision d WHERE
              (SELECT count(*) FROM execution_event x WHERE x.decision_id = d.id AND x.kind = 'started'
                AND x.id NOT IN (SELECT event_id FROM execution_event_mistake)) > 1
              OR (SELECT count(*) FROM execution_event x WHERE x.decision_id = d.id AND x.kind = 'resumed'
                AND x.id NOT IN (SELECT event_id FROM execution_event_mistake))
                > (SELECT count(*) FROM execution_event x
                  WHERE x.decision_id = d.id AND x.kind = 'interrupted'
                    AND x.id NOT IN (SELECT event_id FROM execution_event_mistake))
              OR EXISTS (SELECT 1 FROM execution_event x WHERE x.decision_id = d.id
                AND (x.happened_on < d.decided_on OR d.state <> 'issued'))
            """
        ),
        (
            "I8 deliveries, what was learnt of them, support, and their entries differ",
            """
            SELECT (SELECT count(*) FROM decision_delivery) + (SELECT count(*) FROM delivery_follow_up)
              + (SELECT count(*) FROM execution_event) + (SELECT count(*) FROM execution_event_mistake)
              + (SELECT count(*) FROM board_notice)
              - (SELECT count(*) FROM audit_entry WHERE person_id IS NOT NULL AND event IN
                ('decisionServed', 'deliveryFollowedUp', 'executionNoted', 'executionMarkedMistaken',
                 'boardNoticeNoted'))
            """
        ),
    ]
}
