-- Tries ground "ej nådd" only when they were made since somebody close was last reached, met or heard from: until now those of the
-- inquiry counted years later, when support ended.

-- The days of an episode on which the person, or somebody close, was met or heard from other than by a try; a new inquiry that goes on
-- in the case is one.
CREATE VIEW person_met AS
    SELECT s.episode_id AS episode_id, s.happened_on AS day FROM support_contact s WHERE s.party <> 'partner'
    UNION ALL SELECT v.episode_id, v.meets_on FROM visit v WHERE v.outcome IN ('came', 'cameLate')
    UNION ALL SELECT g.episode_id, t.meets_on FROM group_attendance g JOIN group_session t ON t.id = g.session_id
        WHERE g.standing = 'came' AND NOT EXISTS (SELECT 1 FROM group_attendance n
            WHERE n.session_id = g.session_id AND n.episode_id = g.episode_id AND n.turn > g.turn)
    UNION ALL SELECT m.episode_id, m.meets_on FROM assessment_meeting m WHERE m.standing = 'held'
    UNION ALL SELECT n.episode_id, o.day FROM mapping_occasion o JOIN needs_mapping n ON n.id = o.mapping_id WHERE o.standing = 'held'
    UNION ALL SELECT p.episode_id, p.started_on FROM placement p
    UNION ALL SELECT j.joined_to, substr(i.received_at, 1, 10) FROM inquiry i JOIN episode j ON j.id = i.episode_id
        WHERE j.joined_to IS NOT NULL;

-- Unanswered tries to the person or who got in touch, since then.
CREATE VIEW unanswered_try AS
    SELECT a.episode_id AS episode_id, a.attempted_on AS day, a.channel AS channel
    FROM contact_attempt a JOIN contact_result k ON k.code = a.result
    WHERE a.party IN ('person', 'reporter') AND k.is_reached = 0
        AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = a.id)
        AND a.attempted_at > coalesce((SELECT max(r.attempted_at)
            FROM contact_attempt r JOIN contact_result c ON c.code = r.result
            WHERE r.episode_id = a.episode_id AND r.party <> 'partner' AND c.is_reached = 1
                AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = r.id)), '')
        AND a.attempted_on > coalesce((SELECT max(p.day) FROM person_met p WHERE p.episode_id = a.episode_id), '');

-- What was tried while there was support has grounded its ending, and does not ground the case's.
DROP TRIGGER ending_of_silence;
CREATE TRIGGER ending_of_silence BEFORE INSERT ON ending
WHEN NEW.reason = 'notReached' AND (
    SELECT count(DISTINCT t.day) < 3 OR count(DISTINCT t.channel) < 2 FROM unanswered_try t
    WHERE t.episode_id = NEW.episode_id
        AND t.day > coalesce((SELECT max(s.noted_on) FROM support_ending s WHERE s.episode_id = NEW.episode_id), ''))
BEGIN SELECT raise(ABORT, 'ending: silence alone never ends a case'); END;

CREATE TRIGGER support_ending_of_silence BEFORE INSERT ON support_ending
WHEN EXISTS (SELECT 1 FROM support_end_reason r WHERE r.code = NEW.reason AND r.needs_tries = 1)
    AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.id = NEW.corrects AND c.reason = NEW.reason)
    -- What was tried since it was first noted is no ground of it.
    AND (SELECT count(DISTINCT t.day) < 3 OR count(DISTINCT t.channel) < 2 FROM unanswered_try t
        WHERE t.episode_id = NEW.episode_id AND t.day <= coalesce((SELECT min(s.noted_on) FROM support_ending s
            WHERE s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id), NEW.noted_on))
BEGIN SELECT raise(ABORT, 'support_ending: silence alone never ends support'); END;
