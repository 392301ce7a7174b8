-- Whoever has died has nothing granted any more: what was in force ends with the day, in the act that ends the case, without a decision.
CREATE TABLE decision_lapse (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    -- The first day on which it gives nothing.
    lapsed_on TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (lapsed_on <= noted_on)
) STRICT;
CREATE TRIGGER decision_lapse_begins BEFORE INSERT ON decision_lapse
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN episode e ON e.id = d.episode_id
    JOIN support_ending s ON s.episode_id = e.id JOIN support_end_reason r ON r.code = s.reason
    WHERE d.id = NEW.decision_id AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
      AND d.period_to >= NEW.lapsed_on AND e.ended_on IS NULL AND e.joined_to IS NULL AND r.is_death = 1
      AND s.ended_on = NEW.lapsed_on)
BEGIN SELECT raise(ABORT, 'decision_lapse: of somebody who has died, on that day, in an open case'); END;
CREATE TRIGGER decision_lapse_stands BEFORE UPDATE ON decision_lapse
BEGIN SELECT raise(ABORT, 'decision_lapse: what was noted stands'); END;
CREATE TRIGGER decision_lapse_stays BEFORE DELETE ON decision_lapse
BEGIN SELECT raise(ABORT, 'decision_lapse: what was noted stands'); END;
CREATE TRIGGER episode_ends_with_decisions BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended'
    AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id AND n.reason = 'deceased')
    AND EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = OLD.id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= NEW.ended_on
        AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued')
        AND NOT EXISTS (SELECT 1 FROM decision_lapse l WHERE l.decision_id = d.id))
BEGIN SELECT raise(ABORT, 'episode: a decision is in force'); END;

-- How support ended can be noted also when the authority has ended the case: what was given was over, and the place went with it.
DROP TRIGGER support_ending_begins;
CREATE TRIGGER support_ending_begins BEFORE INSERT ON support_ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.joined_to IS NULL AND e.phase <> 'inquiry'
        AND (e.ended_on IS NULL OR NEW.corrects IS NOT NULL OR (NEW.placement_id IS NOT NULL
            AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = e.id AND n.applied = 'decided'))))
    -- The last place, which has been left that day; or none ever.
    OR NEW.placement_id IS NOT (SELECT p.id FROM placement p WHERE p.episode_id = NEW.episode_id
        ORDER BY p.started_on DESC, p.id DESC LIMIT 1)
    OR (NEW.placement_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM placement_ending x
        WHERE x.placement_id = NEW.placement_id AND x.ended_on = NEW.ended_on))
    -- Once for each, but for a correction of it.
    OR EXISTS (SELECT 1 FROM support_ending s WHERE s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id
        AND s.id IS NOT NEW.corrects AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id))
    OR (NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM support_ending s
        WHERE s.id = NEW.corrects AND s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id))
BEGIN SELECT raise(ABORT, 'support_ending: once, of the last place, in a case of its own'); END;
