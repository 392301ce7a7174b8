-- Something noted wrongly of how a grant is carried out (SoL 2025:400 34 kap. 1-3 §§). It stays readable, and counts for nothing from
-- then on.
CREATE TABLE execution_event_mistake (
    event_id INTEGER PRIMARY KEY REFERENCES execution_event (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    marked_at TEXT NOT NULL,
    marked_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER execution_event_mistake_stands BEFORE UPDATE ON execution_event_mistake
BEGIN SELECT raise(ABORT, 'execution_event_mistake: a mark stands'); END;
CREATE TRIGGER execution_event_mistake_stays BEFORE DELETE ON execution_event_mistake
BEGIN SELECT raise(ABORT, 'execution_event_mistake: a mark stands'); END;

-- Those that count.
CREATE VIEW standing_execution_event AS
    SELECT x.id, x.decision_id, x.kind, x.happened_on FROM execution_event x
    WHERE NOT EXISTS (SELECT 1 FROM execution_event_mistake m WHERE m.event_id = x.id);
-- Those that a place or a queue says too, of the same day: corrected there. A stay, a break or a wait of no day says nothing.
CREATE VIEW execution_event_of_place AS
    SELECT x.id, d.episode_id FROM execution_event x JOIN decision d ON d.id = x.decision_id
    WHERE (x.kind = 'waiting' AND EXISTS (SELECT 1 FROM queue_entry q LEFT JOIN queue_leaving l ON l.entry_id = q.id
            WHERE q.episode_id = d.episode_id AND q.entered_on = x.happened_on
              AND (l.left_on IS NULL OR l.left_on > q.entered_on)))
        OR (x.kind IN ('started', 'resumed') AND EXISTS (SELECT 1 FROM placement p
            LEFT JOIN placement_ending e ON e.placement_id = p.id
            LEFT JOIN placement_interruption i ON i.placement_id = p.id
            LEFT JOIN placement_resumption r ON r.interruption_id = i.id AND r.resumed_on > i.interrupted_on
            WHERE p.episode_id = d.episode_id AND (e.ended_on IS NULL OR e.ended_on > x.happened_on)
              AND (r.resumed_on = x.happened_on OR (p.started_on = x.happened_on AND p.follows_id IS NULL))))
        OR (x.kind = 'interrupted' AND EXISTS (SELECT 1 FROM placement p
            LEFT JOIN placement_ending e ON e.placement_id = p.id AND e.ended_on > p.started_on AND e.reason <> 'movedOn'
            LEFT JOIN placement_interruption i ON i.placement_id = p.id
            LEFT JOIN placement_resumption r ON r.interruption_id = i.id
            WHERE p.episode_id = d.episode_id AND (e.ended_on = x.happened_on OR (i.interrupted_on = x.happened_on
                AND (r.resumed_on IS NULL OR r.resumed_on > i.interrupted_on)))));

-- What is noted after it stands on it, also of a later decision; what it says of waiting nothing else stands on.
CREATE TRIGGER execution_event_mistake_alone BEFORE INSERT ON execution_event_mistake
WHEN EXISTS (SELECT 1 FROM execution_event_of_place p WHERE p.id = NEW.event_id)
    OR EXISTS (SELECT 1 FROM execution_event x JOIN decision d ON d.id = x.decision_id
        JOIN decision o ON o.episode_id = d.episode_id JOIN standing_execution_event s ON s.decision_id = o.id
        WHERE x.id = NEW.event_id AND x.kind <> 'waiting' AND ((o.id = d.id AND s.id > x.id)
            OR o.decided_on > d.decided_on OR (o.decided_on = d.decided_on AND o.id > d.id)))
BEGIN SELECT raise(ABORT, 'execution_event_mistake: a place says it too, or something stands on it'); END;

-- As before, of those that count.
DROP TRIGGER execution_event_of_grant;
CREATE TRIGGER execution_event_of_grant BEFORE INSERT ON execution_event
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.ground IN ('needs', 'needs2001')
        AND d.decided_on <= NEW.happened_on)
    OR EXISTS (SELECT 1 FROM standing_execution_event x
        WHERE x.decision_id = NEW.decision_id AND x.happened_on > NEW.happened_on)
BEGIN SELECT raise(ABORT, 'execution_event: of a grant that must be carried out, in the order of days'); END;
DROP TRIGGER execution_event_in_turn;
CREATE TRIGGER execution_event_in_turn BEFORE INSERT ON execution_event
WHEN coalesce((SELECT x.kind FROM standing_execution_event x WHERE x.decision_id = NEW.decision_id AND x.kind <> 'waiting'
        ORDER BY x.id DESC LIMIT 1), 'none')
    NOT IN (SELECT 'none' WHERE NEW.kind = 'started' UNION ALL SELECT 'none' WHERE NEW.kind = 'interrupted'
        UNION ALL SELECT 'none' WHERE NEW.kind = 'waiting'
        UNION ALL SELECT 'interrupted' WHERE NEW.kind IN ('resumed', 'waiting')
        UNION ALL SELECT 'started' WHERE NEW.kind = 'interrupted' UNION ALL SELECT 'resumed' WHERE NEW.kind = 'interrupted')
BEGIN SELECT raise(ABORT, 'execution_event: not in turn'); END;
