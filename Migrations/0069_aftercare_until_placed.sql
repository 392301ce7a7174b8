-- Efteruppföljning: back is who has a place again. Who has only asked for support anew gets none yet, so the times after the earlier
-- support go on, and what came of them is counted.

DELETE FROM episode_fact WHERE out_stage = 'during';
DROP VIEW aftercare_return;
-- When a person was given support again in the same programme, and until when: for good where it began after the earlier support.
CREATE VIEW aftercare_return AS
SELECT f.episode_id, q.id AS later_id, q.number, max(l.started_on, f.out_on) AS from_on,
    CASE WHEN l.started_on >= f.out_on THEN '9999-12-31' ELSE coalesce(q.ended_on, '9999-12-31') END AS to_on
FROM episode_fact f JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
JOIN person o ON o.root_id = p.root_id JOIN episode q ON q.person_id = o.id AND q.id <> f.episode_id
JOIN placement l ON l.episode_id = q.id
WHERE f.out_stage = 'during' AND q.programme_id = f.programme_id AND q.joined_to IS NULL
  AND (l.started_on >= f.out_on OR coalesce(q.ended_on, '9999-12-31') > f.out_on);
INSERT INTO episode_fact SELECT n.* FROM episode_fact_now n WHERE n.out_stage = 'during';

-- A case that is opened is nobody's return yet; a place is.
DROP TRIGGER fact_before_return;
DROP TRIGGER fact_of_return;
CREATE TRIGGER fact_before_return BEFORE INSERT ON placement BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_kin k WHERE k.episode_id = NEW.episode_id)
        AND out_stage = 'during';
END;
CREATE TRIGGER fact_of_return AFTER INSERT ON placement BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.episode_id AND n.out_stage = 'during'
          AND NOT EXISTS (SELECT 1 FROM episode_fact f WHERE f.episode_id = n.episode_id);
END;
