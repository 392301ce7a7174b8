-- Efteruppföljning, put right: whoever has been reached is reached, whatever tries come after; a no and a death hold from their day; who
-- has come back is not asked; a contact that was noted wrongly is marked and counts for nothing; a death ends it in all the person's cases.

-- It stays readable, with what was wrong.
CREATE TABLE aftercare_contact_mistake (
    contact_id INTEGER PRIMARY KEY REFERENCES aftercare_contact (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER aftercare_contact_mistake_stands BEFORE UPDATE ON aftercare_contact_mistake
BEGIN SELECT raise(ABORT, 'aftercare_contact_mistake: a mark stands'); END;
CREATE TRIGGER aftercare_contact_mistake_stays BEFORE DELETE ON aftercare_contact_mistake
BEGIN SELECT raise(ABORT, 'aftercare_contact_mistake: a mark stands'); END;
CREATE VIEW standing_aftercare_contact AS
SELECT c.* FROM aftercare_contact c WHERE NOT EXISTS (SELECT 1 FROM aftercare_contact_mistake m WHERE m.contact_id = c.id);

-- Whom to get in touch with is asked of those who have said yes.
CREATE INDEX aftercare_answer_yes ON aftercare_answer (ended_on, episode_id, number) WHERE answer = 'yes';

-- When a person came back after the support, in the same programme, and until when: for good where support began anew.
CREATE VIEW aftercare_return AS
SELECT f.episode_id, q.id AS later_id, q.number, max(q.opened_on, f.out_on) AS from_on,
    CASE WHEN q.opened_on >= f.out_on AND EXISTS (SELECT 1 FROM placement l WHERE l.episode_id = q.id) THEN '9999-12-31'
        ELSE coalesce(q.ended_on, '9999-12-31') END AS to_on
FROM episode_fact f JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
JOIN person o ON o.root_id = p.root_id JOIN episode q ON q.person_id = o.id AND q.id <> f.episode_id
WHERE f.out_stage = 'during' AND q.programme_id = f.programme_id AND q.joined_to IS NULL
  AND (q.opened_on >= f.out_on OR coalesce(q.ended_on, '9999-12-31') > f.out_on);

-- Where somebody goes when a programme closes is looked up by what it is about, also when the day has been moved since.
CREATE INDEX wind_down_destination_by_object ON wind_down_destination (kind, object_id);

-- Made anew, with what is counted through it.
DELETE FROM episode_fact WHERE out_stage = 'during';
DROP VIEW aftercare_time;
-- Each time of each case whose support has ended. `contact` is what came of it, where somebody has tried: what was learnt comes before
-- that nobody was reached, and among the same the last day counts. `result` is what the time is counted as, and is never empty: an
-- answer, a death and a return count for the times that had not closed, or not yet come, that day.
CREATE VIEW aftercare_time AS
SELECT t.episode_id, t.programme_id, t.ended_on, t.moment, t.due_on, t.opens_on, t.closes_on, t.answer, t.contact, t.tried_days,
    t.died_on IS NOT NULL AS is_over,
    CASE WHEN t.contact <> 'notReached' THEN t.contact
        WHEN t.died_on < t.closes_on THEN 'deceased'
        WHEN EXISTS (SELECT 1 FROM aftercare_return r WHERE r.episode_id = t.episode_id
            AND r.from_on <= t.due_on AND t.due_on < r.to_on) THEN 'returned'
        WHEN t.contact IS NOT NULL THEN t.contact
        ELSE coalesce((SELECT CASE a.answer WHEN 'yes' THEN 'waiting' ELSE 'declined' END FROM aftercare_answer a
            WHERE a.episode_id = t.episode_id AND a.ended_on = t.ended_on AND a.answered_on < t.closes_on
            ORDER BY a.number DESC LIMIT 1), 'notAsked') END AS result
FROM (SELECT f.episode_id, f.programme_id, f.out_on AS ended_on, m.code AS moment, date(f.out_on, m.due) AS due_on,
        date(f.out_on, m.due, '-14 days') AS opens_on, date(f.out_on, m.closes, '-14 days') AS closes_on,
        (SELECT a.answer FROM aftercare_answer a WHERE a.episode_id = f.episode_id AND a.ended_on = f.out_on
            ORDER BY a.number DESC LIMIT 1) AS answer,
        (SELECT c.result FROM standing_aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on
            AND c.moment = m.code ORDER BY c.result = 'notReached', c.day DESC, c.number DESC LIMIT 1) AS contact,
        (SELECT count(DISTINCT c.day) FROM standing_aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on
            AND c.moment = m.code AND c.result = 'notReached') AS tried_days,
        -- In whichever of the person's cases it was noted.
        (SELECT min(coalesce((SELECT min(c.day) FROM standing_aftercare_contact c WHERE c.episode_id = q.id AND c.result = 'deceased'),
                q.ended_on))
            FROM episode e JOIN person p ON p.id = e.person_id JOIN person o ON o.root_id = p.root_id JOIN episode q ON q.person_id = o.id
            WHERE e.id = f.episode_id AND (EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = q.id AND n.reason = 'deceased')
              OR EXISTS (SELECT 1 FROM standing_aftercare_contact c WHERE c.episode_id = q.id AND c.result = 'deceased'))) AS died_on
    FROM episode_fact f CROSS JOIN aftercare_moment m LEFT JOIN support_end_reason r ON r.code = f.out_reason
    WHERE f.out_stage = 'during' AND coalesce(r.is_death, 0) = 0) t;
INSERT INTO episode_fact SELECT n.* FROM episode_fact_now n WHERE n.out_stage = 'during';

-- What is counted through the person's cases: all their facts go before it is there, and come back when it is.
CREATE VIEW aftercare_kin AS
SELECT e.id AS episode_id, q.id AS kin_id FROM episode e JOIN person p ON p.id = e.person_id JOIN person o ON o.root_id = p.root_id
JOIN episode q ON q.person_id = o.id;

DROP TRIGGER aftercare_contact_begins;
DROP TRIGGER fact_of_aftercare_contact;
CREATE TRIGGER aftercare_contact_begins BEFORE INSERT ON aftercare_contact BEGIN
    SELECT raise(ABORT, 'aftercare_contact: with who has said yes, in its time, one by one') WHERE NOT EXISTS (
        SELECT 1 FROM aftercare_time t WHERE t.episode_id = NEW.episode_id AND t.ended_on = NEW.ended_on AND t.moment = NEW.moment
          AND t.answer = 'yes' AND t.is_over = 0 AND t.opens_on <= NEW.day AND NEW.day < t.closes_on)
        OR NEW.number <> 1 + (SELECT count(*) FROM aftercare_contact c
            WHERE c.episode_id = NEW.episode_id AND c.ended_on = NEW.ended_on);
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_kin k WHERE k.episode_id = NEW.episode_id)
        AND out_stage = 'during';
END;
CREATE TRIGGER fact_of_aftercare_contact AFTER INSERT ON aftercare_contact BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.episode_id AND n.out_stage = 'during';
END;
CREATE TRIGGER fact_before_aftercare_mistake BEFORE INSERT ON aftercare_contact_mistake BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_contact c JOIN aftercare_kin k
        ON k.episode_id = c.episode_id WHERE c.id = NEW.contact_id) AND out_stage = 'during';
END;
CREATE TRIGGER fact_of_aftercare_mistake AFTER INSERT ON aftercare_contact_mistake BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_contact c JOIN aftercare_kin k ON k.episode_id = c.episode_id
        JOIN episode_fact_now n ON n.episode_id = k.kin_id WHERE c.id = NEW.contact_id AND n.out_stage = 'during';
END;

-- A case that comes, ends or goes on in another is its person's return, or not any more; so is a person found to be another's.
CREATE TRIGGER fact_before_return BEFORE INSERT ON episode BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT q.id FROM person p JOIN person o ON o.root_id = p.root_id
        JOIN episode q ON q.person_id = o.id WHERE p.id = NEW.person_id) AND out_stage = 'during';
END;
CREATE TRIGGER fact_of_return AFTER INSERT ON episode BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.id AND n.out_stage = 'during';
END;
CREATE TRIGGER fact_before_return_ends BEFORE UPDATE OF ended_on, joined_to ON episode
WHEN NEW.ended_on IS NOT OLD.ended_on OR NEW.joined_to IS NOT OLD.joined_to BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_kin k WHERE k.episode_id = OLD.id)
        AND out_stage = 'during';
END;
CREATE TRIGGER fact_of_return_that_ends AFTER UPDATE OF ended_on, joined_to ON episode
WHEN NEW.ended_on IS NOT OLD.ended_on OR NEW.joined_to IS NOT OLD.joined_to BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.id AND n.out_stage = 'during'
          AND NOT EXISTS (SELECT 1 FROM episode_fact f WHERE f.episode_id = n.episode_id);
END;
CREATE TRIGGER fact_before_same_person BEFORE UPDATE OF root_id ON person WHEN NEW.root_id IS NOT OLD.root_id BEGIN
    DELETE FROM episode_fact WHERE out_stage = 'during' AND episode_id IN (SELECT q.id FROM person o JOIN episode q ON q.person_id = o.id
        WHERE o.root_id IN (OLD.root_id, NEW.root_id));
END;
CREATE TRIGGER fact_of_same_person AFTER UPDATE OF root_id ON person WHEN NEW.root_id IS NOT OLD.root_id BEGIN
    INSERT INTO episode_fact SELECT n.* FROM person o JOIN episode q ON q.person_id = o.id JOIN episode_fact_now n ON n.episode_id = q.id
        WHERE o.root_id IN (OLD.root_id, NEW.root_id) AND n.out_stage = 'during';
END;
