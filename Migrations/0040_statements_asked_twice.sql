-- A court may ask for a statement once more before the first is given: whoever gives one then answers one of them, and the other waits.

DROP TRIGGER court_event_in_order;
CREATE TRIGGER court_event_in_order BEFORE INSERT ON court_event
WHEN NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id AND h.handed_on <= NEW.happened_on)
    OR (NEW.kind = 'appealedOn') <> EXISTS (SELECT 1 FROM appeal_judgment j JOIN court_level c ON c.code = j.court
        JOIN court_level n ON n.code = NEW.court AND n.rank = c.rank + 1
        WHERE j.appeal_id = NEW.appeal_id AND j.given_on <= NEW.happened_on
          AND NOT EXISTS (SELECT 1 FROM court_event e WHERE e.appeal_id = NEW.appeal_id AND e.kind = 'appealedOn' AND e.court = NEW.court))
    OR (NEW.kind <> 'appealedOn' AND EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = NEW.appeal_id AND j.court = NEW.court))
    OR (NEW.kind = 'stayLifted' AND (SELECT e.kind FROM court_event e WHERE e.appeal_id = NEW.appeal_id
        AND e.kind IN ('stayGranted', 'stayLifted') ORDER BY e.id DESC LIMIT 1) IS NOT 'stayGranted')
    OR (NEW.kind = 'statementGiven' AND coalesce((SELECT sum(CASE e.kind WHEN 'statementAsked' THEN 1 ELSE -1 END) FROM court_event e
        WHERE e.appeal_id = NEW.appeal_id AND e.kind IN ('statementAsked', 'statementGiven')), 0) < 1)
BEGIN SELECT raise(ABORT, 'court_event: not at that court, or not asked for'); END;
