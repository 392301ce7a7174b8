-- Efteruppföljning (programmes.md PL-16, law.md 10): 3, 6 and 12 months after the first day without support, where the person has said
-- yes to it. Answers and contacts are added and never changed. Everybody whose support ended is counted at every one of the times, also
-- who said no, was never asked, or could not be reached.

-- Days are counted from the first day without support. Two weeks before its day a time begins, and ends the one before.
CREATE TABLE aftercare_moment (
    code TEXT NOT NULL PRIMARY KEY,
    due TEXT NOT NULL,
    closes TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO aftercare_moment (code, due, closes) VALUES
    ('m3', '+3 months', '+6 months'), ('m6', '+6 months', '+12 months'), ('m12', '+12 months', '+15 months');

-- May the unit get in touch? The latest answer holds.
CREATE TABLE aftercare_answer (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The first day without the support that it is asked after.
    ended_on TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
    -- How the person wants to be reached, or why not: as they said it.
    words TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, ended_on, number)
) STRICT;

-- The latest of each time counts.
CREATE TABLE aftercare_contact (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    ended_on TEXT NOT NULL,
    moment TEXT NOT NULL REFERENCES aftercare_moment (code),
    number INTEGER NOT NULL CHECK (number >= 1),
    result TEXT NOT NULL CHECK (result IN ('reached', 'notReached', 'declined', 'deceased')),
    channel TEXT NOT NULL REFERENCES contact_channel (code),
    day TEXT NOT NULL,
    step TEXT REFERENCES progress_step (code),
    occupation TEXT CHECK (occupation IN ('work', 'subsidisedWork', 'studies', 'practice', 'other', 'nothing')),
    wish TEXT CHECK (wish IN ('yes', 'maybe', 'no')),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, ended_on, number),
    CHECK (result = 'reached' OR (step IS NULL AND occupation IS NULL AND wish IS NULL))
) STRICT;

-- Each time of each case whose support has ended, and what stands of it. Whoever had died then is asked nothing.
CREATE VIEW aftercare_time AS
SELECT f.episode_id, f.programme_id, f.out_on AS ended_on, m.code AS moment, date(f.out_on, m.due) AS due_on,
    date(f.out_on, m.due, '-14 days') AS opens_on, date(f.out_on, m.closes, '-14 days') AS closes_on,
    (SELECT a.answer FROM aftercare_answer a WHERE a.episode_id = f.episode_id AND a.ended_on = f.out_on
        ORDER BY a.number DESC LIMIT 1) AS answer,
    (SELECT c.result FROM aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on AND c.moment = m.code
        ORDER BY c.number DESC LIMIT 1) AS result,
    (SELECT count(DISTINCT c.day) FROM aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on
        AND c.moment = m.code AND c.result = 'notReached') AS tried_days,
    EXISTS (SELECT 1 FROM aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on AND c.result = 'deceased') AS is_over
FROM episode_fact f CROSS JOIN aftercare_moment m LEFT JOIN support_end_reason r ON r.code = f.out_reason
WHERE f.out_stage = 'during' AND coalesce(r.is_death, 0) = 0;

-- The same figures as before, and what came of getting in touch.
DELETE FROM episode_fact;
DROP VIEW episode_figure;
CREATE VIEW episode_figure AS
SELECT f.episode_id, f.programme_id, 'fate' AS figure, f.came_on AS day, f.fate AS category FROM episode_fact f
UNION ALL SELECT f.episode_id, f.programme_id, 'source', f.came_on, f.source FROM episode_fact f
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'met' FROM episode_fact f WHERE f.met_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'decided' FROM episode_fact f WHERE f.decided_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'granted' FROM episode_fact f WHERE f.granted_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'started' FROM episode_fact f WHERE f.started_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'stopped' FROM episode_fact f WHERE f.out_stage = 'during'
UNION ALL SELECT f.episode_id, f.programme_id, 'toMeeting', substr(f.met_on, 1, 8) || '01',
    CAST(julianday(f.met_on) - julianday(f.came_on) AS INTEGER) || '' FROM episode_fact f WHERE f.met_on >= f.came_on
UNION ALL SELECT f.episode_id, f.programme_id, 'toDecision', substr(f.decided_on, 1, 8) || '01',
    CAST(julianday(f.decided_on) - julianday(f.met_on) AS INTEGER) || '' FROM episode_fact f WHERE f.decided_on >= f.met_on
UNION ALL SELECT f.episode_id, f.programme_id, 'toSupport', substr(f.started_on, 1, 8) || '01',
    CAST(julianday(f.started_on) - julianday(f.granted_on) AS INTEGER) || '' FROM episode_fact f WHERE f.started_on >= f.granted_on
UNION ALL SELECT f.episode_id, f.programme_id, 'wholeWay', substr(f.started_on, 1, 8) || '01',
    CAST(julianday(f.started_on) - julianday(f.came_on) AS INTEGER) || '' FROM episode_fact f WHERE f.started_on >= f.came_on
UNION ALL SELECT f.episode_id, f.programme_id, 'stay', substr(f.out_on, 1, 8) || '01',
    CAST(julianday(f.out_on) - julianday(f.started_on) AS INTEGER) || '' FROM episode_fact f WHERE f.out_on >= f.started_on
UNION ALL SELECT f.episode_id, f.programme_id, 'out', f.out_on, f.out_stage FROM episode_fact f WHERE f.out_on IS NOT NULL
-- Why, and after how long: before it began, or within 3, 6, 12 or 24 months, or later.
UNION ALL SELECT f.episode_id, f.programme_id, 'outReason', f.out_on, coalesce(f.out_reason, 'missing') || '.' ||
    CASE WHEN f.out_stage = 'before' THEN 'before' WHEN f.out_on < date(f.started_on, '+3 months') THEN 'm3'
        WHEN f.out_on < date(f.started_on, '+6 months') THEN 'm6' WHEN f.out_on < date(f.started_on, '+12 months') THEN 'm12'
        WHEN f.out_on < date(f.started_on, '+24 months') THEN 'm24' ELSE 'later' END
    FROM episode_fact f WHERE f.out_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'outGoal', f.out_on, f.out_stage || '.' || o.definition_id || '.' || o.outcome
    FROM episode_fact f JOIN support_ending_outcome o ON o.ending_id = f.ending_id WHERE f.out_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'running', f.started_on, '' FROM episode_fact f
    WHERE f.started_on IS NOT NULL AND f.out_on IS NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'runningGoal', f.reviewed_on, o.definition_id || '.' || o.outcome
    FROM episode_fact f JOIN review_outcome o ON o.review_id = f.review_id
    WHERE f.started_on IS NOT NULL AND f.out_on IS NULL
-- Who begins: age and what people are counted as; and answers of the start profile, then and in the latest one after it.
UNION ALL SELECT f.episode_id, f.programme_id, 'age', f.started_on, coalesce(f.age || '', 'silent') || '.' || coalesce(f.gender, 'silent')
    FROM episode_fact f WHERE f.started_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, q.code, f.started_on, q.part || '.' || coalesce((SELECT w.choice
        FROM filled_answer w JOIN form_question n ON n.id = w.question_id WHERE n.code = q.code
          AND w.form_id = CASE WHEN q.part = 'start' THEN f.profile_first_id
            WHEN f.profile_last_id <> f.profile_first_id THEN f.profile_last_id END), 'silent')
    FROM episode_fact f JOIN profile_question q WHERE f.started_on IS NOT NULL
-- Where every contact is, and what the person is counted as.
UNION ALL SELECT f.episode_id, f.programme_id, 'gender', f.came_on, CASE WHEN f.fate IN ('joined', 'running') THEN f.fate
        WHEN f.fate = 'stopped' THEN coalesce(f.out_reason, 'missing') WHEN substr(f.fate, 1, 6) = 'ended.' THEN 'before' ELSE 'open' END
        || '.' || coalesce(f.gender, 'silent') FROM episode_fact f
-- In whole weeks: days would be as many rows as there are endings.
UNION ALL SELECT f.episode_id, f.programme_id, 'reasonStay', substr(f.out_on, 1, 8) || '01', coalesce(f.out_reason, 'missing') || '.' ||
    ((CAST(julianday(f.out_on) - julianday(f.started_on) AS INTEGER) + 3) / 7) FROM episode_fact f
    WHERE f.out_stage = 'during' AND f.out_on >= f.started_on
-- Goals with five levels: the latest rating of each that stands, and those that nobody has rated yet.
UNION ALL SELECT f.episode_id, f.programme_id, 'scaled', r.held_on, x.level || '' FROM episode_fact f
    JOIN standing_review r ON r.episode_id = f.episode_id JOIN scaled_goal_rating x ON x.review_id = r.id
    WHERE NOT EXISTS (SELECT 1 FROM scaled_goal c WHERE c.corrects = x.scaled_goal_id)
      AND NOT EXISTS (SELECT 1 FROM standing_review v JOIN scaled_goal_rating y ON y.review_id = v.id
        WHERE v.episode_id = f.episode_id AND y.scaled_goal_id = x.scaled_goal_id AND (v.held_on, v.id) > (r.held_on, r.id))
UNION ALL SELECT f.episode_id, f.programme_id, 'scaled', g.locked_on, 'unrated' FROM episode_fact f
    JOIN scaled_goal g ON g.episode_id = f.episode_id
    WHERE NOT EXISTS (SELECT 1 FROM scaled_goal c WHERE c.corrects = g.id)
      AND NOT EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = g.id)
      AND NOT EXISTS (SELECT 1 FROM standing_review v JOIN scaled_goal_rating y ON y.review_id = v.id
        WHERE v.episode_id = f.episode_id AND y.scaled_goal_id = g.id)
-- Rating forms: how the sum of the last one differs from the first one's, or that there is one only.
UNION ALL SELECT f.episode_id, f.programme_id, 'change', z.filled_on, z.instrument || '.' || CASE WHEN a.id = z.id THEN 'once'
        ELSE (z.total - a.total) || '' END
    FROM episode_fact f JOIN counted_rating z ON z.episode_id = f.episode_id
    JOIN counted_rating a ON a.episode_id = f.episode_id AND a.instrument = z.instrument
    WHERE NOT EXISTS (SELECT 1 FROM counted_rating l WHERE l.episode_id = f.episode_id AND l.instrument = z.instrument
        AND (l.filled_on, l.id) > (z.filled_on, z.id))
      AND NOT EXISTS (SELECT 1 FROM counted_rating l WHERE l.episode_id = f.episode_id AND l.instrument = z.instrument
        AND (l.filled_on, l.id) < (a.filled_on, a.id))
-- Decisions that give support: from when and until when, and how many somebody has had.
UNION ALL SELECT f.episode_id, f.programme_id, 'forceFrom', s.first_on, '' FROM episode_fact f JOIN decision_span s ON s.episode_id = f.episode_id
UNION ALL SELECT f.episode_id, f.programme_id, 'forceTo', s.over_on, '' FROM episode_fact f JOIN decision_span s ON s.episode_id = f.episode_id
UNION ALL SELECT f.episode_id, f.programme_id, 'grants', f.granted_on, (SELECT count(*) FROM decision d WHERE d.episode_id = f.episode_id
        AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant')) || '' FROM episode_fact f WHERE f.granted_on IS NOT NULL
-- The answer of each, once; and each of the times, where somebody who was never tried is counted as waiting.
UNION ALL SELECT t.episode_id, t.programme_id, 'aftercareAnswer', t.ended_on, coalesce(t.answer, 'notAsked')
    FROM aftercare_time t WHERE t.moment = 'm3'
UNION ALL SELECT t.episode_id, t.programme_id, 'aftercare', t.due_on, t.moment || '.' || coalesce(t.result,
    CASE WHEN t.is_over THEN 'deceased' WHEN t.answer = 'yes' THEN 'waiting' WHEN t.answer = 'no' THEN 'declined' ELSE 'notAsked' END)
    FROM aftercare_time t;
INSERT INTO episode_fact SELECT * FROM episode_fact_now;

-- What is counted through the fact: the fact goes before it is there, and comes back when it is.
CREATE TRIGGER aftercare_answer_begins BEFORE INSERT ON aftercare_answer BEGIN
    SELECT raise(ABORT, 'aftercare_answer: after support that has ended, one by one') WHERE NOT EXISTS (SELECT 1 FROM aftercare_time t
        WHERE t.episode_id = NEW.episode_id AND t.ended_on = NEW.ended_on AND t.is_over = 0)
        OR NEW.number <> 1 + (SELECT count(*) FROM aftercare_answer a
            WHERE a.episode_id = NEW.episode_id AND a.ended_on = NEW.ended_on);
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_aftercare_answer AFTER INSERT ON aftercare_answer BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER aftercare_contact_begins BEFORE INSERT ON aftercare_contact BEGIN
    SELECT raise(ABORT, 'aftercare_contact: with who has said yes, in its time, one by one') WHERE NOT EXISTS (
        SELECT 1 FROM aftercare_time t WHERE t.episode_id = NEW.episode_id AND t.ended_on = NEW.ended_on AND t.moment = NEW.moment
          AND t.answer = 'yes' AND t.is_over = 0 AND t.opens_on <= NEW.day AND NEW.day < t.closes_on)
        OR NEW.number <> 1 + (SELECT count(*) FROM aftercare_contact c
            WHERE c.episode_id = NEW.episode_id AND c.ended_on = NEW.ended_on);
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_aftercare_contact AFTER INSERT ON aftercare_contact BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER aftercare_answer_stands BEFORE UPDATE ON aftercare_answer
BEGIN SELECT raise(ABORT, 'aftercare_answer: the next answer takes its place'); END;
CREATE TRIGGER aftercare_answer_stays BEFORE DELETE ON aftercare_answer
BEGIN SELECT raise(ABORT, 'aftercare_answer: the next answer takes its place'); END;
CREATE TRIGGER aftercare_contact_stands BEFORE UPDATE ON aftercare_contact
BEGIN SELECT raise(ABORT, 'aftercare_contact: what was noted stands'); END;
CREATE TRIGGER aftercare_contact_stays BEFORE DELETE ON aftercare_contact
BEGIN SELECT raise(ABORT, 'aftercare_contact: what was noted stands'); END;
