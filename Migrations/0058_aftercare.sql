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
