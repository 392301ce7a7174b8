-- More figures (programmes.md ST-7, PL-6, AS-6, CA-7, ST-5): who begins and how it is then and later, goals with five levels, change on
-- rating forms, decisions in force, and how many each of the staff has. And the sums by month and year too, so that a page of a
-- year does not read days.

DROP TRIGGER episode_fact_counted;
DROP TRIGGER episode_fact_uncounted;
DELETE FROM episode_fact;
DELETE FROM figure_day;
DROP VIEW episode_figure;
DROP VIEW event_figure;
DROP VIEW episode_fact_now;

ALTER TABLE episode_fact ADD COLUMN age INTEGER;
ALTER TABLE episode_fact ADD COLUMN gender TEXT;
ALTER TABLE episode_fact ADD COLUMN profile_first_id INTEGER REFERENCES filled_form (id);
ALTER TABLE episode_fact ADD COLUMN profile_last_id INTEGER REFERENCES filled_form (id);

-- The questions of the start profile that are counted, when support began and in the latest one after that.
CREATE TABLE profile_question (
    code TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('start', 'latest')),
    PRIMARY KEY (code, part)
) STRICT, WITHOUT ROWID;
INSERT INTO profile_question (code, part) VALUES ('housing', 'start'), ('housing', 'latest'), ('income', 'start'), ('income', 'latest'),
    ('occupation', 'start'), ('occupation', 'latest');

CREATE VIEW standing_review AS
SELECT r.id, r.episode_id, r.held_on FROM review r WHERE NOT EXISTS (SELECT 1 FROM review c WHERE c.corrects = r.id);
CREATE VIEW counted_rating AS
SELECT r.id, r.episode_id, r.instrument, r.filled_on, r.total FROM rating r WHERE r.state = 'done' AND r.total IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM rating c WHERE c.corrects_id = r.id AND c.state = 'done' AND c.state <> 'discarded');
-- From its first day to the first one on which it gives nothing: it has run out, another took its place, or the person has died.
CREATE VIEW decision_span AS
SELECT * FROM (SELECT d.id, d.episode_id, max(d.decided_on, d.period_from) AS first_on,
    min(date(d.period_to, '+1 day'),
        coalesce((SELECT min(max(n.period_from, n.decided_on)) FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'), '9999-12-31'),
        coalesce((SELECT l.lapsed_on FROM decision_lapse l WHERE l.decision_id = d.id), '9999-12-31')) AS over_on
  FROM decision d WHERE d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change'))
WHERE first_on < over_on;

-- What figures ask of one case, straight from its source rows.
CREATE VIEW episode_fact_now AS
SELECT e.id AS episode_id, e.programme_id, e.opened_on AS came_on, i.source,
    CASE WHEN e.joined_to IS NOT NULL THEN 'joined'
        WHEN l.id IS NOT NULL AND x.ended_on IS NULL THEN 'running'
        WHEN l.id IS NOT NULL THEN 'stopped'
        WHEN n.episode_id IS NOT NULL THEN 'ended.' || n.stage || '.' || n.reason
        ELSE 'open.' || e.phase END AS fate,
    (SELECT min(h.held_on) FROM assessment_meeting m JOIN held_assessment h ON h.meeting_id = m.id
        WHERE m.episode_id = e.id) AS met_on,
    (SELECT min(d.decided_on) FROM decision d WHERE d.episode_id = e.id AND d.state = 'issued'
        AND d.application_id IS NOT NULL) AS decided_on,
    (SELECT min(d.decided_on) FROM decision d WHERE d.episode_id = e.id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant')) AS granted_on,
    (SELECT min(p.started_on) FROM placement p WHERE p.episode_id = e.id) AS started_on,
    -- Support runs while somebody has a place; whoever never had one left before.
    CASE WHEN l.id IS NOT NULL THEN x.ended_on ELSE s.ended_on END AS out_on,
    CASE WHEN l.id IS NULL THEN s.stage WHEN x.ended_on IS NOT NULL THEN 'during' END AS out_stage,
    s.id AS ending_id, s.reason AS out_reason, r.id AS review_id, r.held_on AS reviewed_on,
    -- On the day that the first place began, as people count years; a protected person's is nobody's to see.
    (SELECT CAST(substr(b.day, 1, 4) AS INTEGER) - CAST(substr(b.birth_day, 1, 4) AS INTEGER) - (substr(b.day, 6) < substr(b.birth_day, 6))
        FROM (SELECT min(p.started_on) AS day, CASE WHEN o.is_protected = 0 THEN o.birth_day END AS birth_day FROM placement p JOIN person o ON o.id = e.person_id
            WHERE p.episode_id = e.id) b) AS age,
    coalesce((SELECT w.choice FROM filled_answer w JOIN form_question q ON q.id = w.question_id
        WHERE w.form_id = z.id AND q.code = 'genderForStatistics'), (SELECT w.choice FROM filled_answer w JOIN form_question q ON q.id = w.question_id
        WHERE w.form_id = a.id AND q.code = 'genderForStatistics')) AS gender,
    a.id AS profile_first_id, z.id AS profile_last_id
FROM episode e JOIN inquiry i ON i.episode_id = e.id
LEFT JOIN placement l ON l.id = (SELECT p.id FROM placement p WHERE p.episode_id = e.id
    ORDER BY p.started_on DESC, p.id DESC LIMIT 1)
LEFT JOIN placement_ending x ON x.placement_id = l.id
LEFT JOIN ending n ON n.episode_id = e.id
LEFT JOIN support_ending s ON s.episode_id = e.id AND +s.placement_id IS l.id
    AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id)
LEFT JOIN review r ON r.id = (SELECT v.id FROM review v WHERE v.episode_id = e.id
    AND NOT EXISTS (SELECT 1 FROM review c WHERE c.corrects = v.id) ORDER BY v.held_on DESC, v.id DESC LIMIT 1)
-- The first and the latest start profile that are done; one that was put right stands where the wrong one did.
LEFT JOIN filled_form a ON a.id = (WITH RECURSIVE turn (id, begun_at) AS (
        SELECT f.id, f.begun_at FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
            JOIN form_template t ON t.id = v.template_id
            WHERE f.episode_id = e.id AND f.corrects IS NULL AND t.code = 'startprofil'
        UNION ALL SELECT c.id, turn.begun_at FROM turn JOIN filled_form c ON c.corrects = turn.id)
    SELECT turn.id FROM turn JOIN filled_form f ON f.id = turn.id WHERE f.locked_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM filled_form c WHERE c.corrects = f.id AND c.locked_at IS NOT NULL)
    ORDER BY turn.begun_at, turn.id LIMIT 1)
LEFT JOIN filled_form z ON z.id = (WITH RECURSIVE turn (id, begun_at) AS (
        SELECT f.id, f.begun_at FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
            JOIN form_template t ON t.id = v.template_id
            WHERE f.episode_id = e.id AND f.corrects IS NULL AND t.code = 'startprofil'
        UNION ALL SELECT c.id, turn.begun_at FROM turn JOIN filled_form c ON c.corrects = turn.id)
    SELECT turn.id FROM turn JOIN filled_form f ON f.id = turn.id WHERE f.locked_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM filled_form c WHERE c.corrects = f.id AND c.locked_at IS NOT NULL)
    ORDER BY turn.begun_at DESC, turn.id DESC LIMIT 1);

-- Which figures a case is in, on which day and in which category. A time between two days is in the month of the later one.
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
        AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant')) || '' FROM episode_fact f WHERE f.granted_on IS NOT NULL;

-- What happens any number of times in a case, or in none.
CREATE VIEW event_figure AS
SELECT d.episode_id, e.programme_id, 'decision' AS figure, d.decided_on AS day, d.outcome AS category
    FROM decision d JOIN episode e ON e.id = d.episode_id WHERE d.state = 'issued'
UNION ALL SELECT d.episode_id, e.programme_id, 'appeal', a.arrived_on, ''
    FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
UNION ALL SELECT v.episode_id, e.programme_id, 'visit', v.meets_on, v.outcome
    FROM visit v JOIN episode e ON e.id = v.episode_id WHERE v.outcome IS NOT NULL
UNION ALL SELECT g.episode_id, s.programme_id, 'groupCame', s.meets_on, ''
    FROM group_attendance g JOIN group_session s ON s.id = g.session_id WHERE g.standing = 'came'
      AND NOT EXISTS (SELECT 1 FROM group_attendance l WHERE l.session_id = g.session_id AND l.episode_id = g.episode_id
        AND l.turn > g.turn)
UNION ALL SELECT NULL, s.programme_id, 'groupSession', s.meets_on, s.standing
    FROM group_session s WHERE s.standing <> 'planned'
UNION ALL SELECT p.episode_id, p.programme_id, 'placeFrom', p.started_on, p.kind FROM placement p
UNION ALL SELECT p.episode_id, p.programme_id, 'placeTo', x.ended_on, p.kind
    FROM placement_ending x JOIN placement p ON p.id = x.placement_id
UNION ALL SELECT q.episode_id, q.programme_id, 'queueFrom', q.entered_on, '' FROM queue_entry q
UNION ALL SELECT q.episode_id, q.programme_id, 'queueTo', l.left_on, ''
    FROM queue_leaving l JOIN queue_entry q ON q.id = l.entry_id
UNION ALL SELECT r.episode_id, e.programme_id, 'returned', e.opened_on, ''
    FROM episode_return r JOIN episode e ON e.id = r.episode_id
-- Whom people turn to, by account: how many each of the staff has is these less those.
UNION ALL SELECT c.episode_id, e.programme_id, 'contactFrom', c.valid_from, c.account_id || ''
    FROM contact_person c JOIN episode e ON e.id = c.episode_id
UNION ALL SELECT c.episode_id, e.programme_id, 'contactTo', x.ended_on, c.account_id || ''
    FROM contact_person_ending x JOIN contact_person c ON c.id = x.contact_person_id JOIN episode e ON e.id = c.episode_id;

CREATE INDEX appeal_by_arrival ON appeal (arrived_on);

-- The same by month.
CREATE TABLE figure_month (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    -- "2026-11"
    month TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (programme_id, figure, month, category)
) STRICT, WITHOUT ROWID;
-- And by year: a year of many cases is then one row of each category.
CREATE TABLE figure_year (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    year TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (programme_id, figure, year, category)
) STRICT, WITHOUT ROWID;

-- What there is already.
INSERT INTO episode_fact SELECT * FROM episode_fact_now;
INSERT INTO figure_day (programme_id, figure, day, category, n)
SELECT programme_id, figure, day, category, count(*) FROM (
    SELECT programme_id, figure, day, category FROM episode_figure
    UNION ALL SELECT programme_id, figure, day, category FROM event_figure)
GROUP BY 1, 2, 3, 4;
INSERT INTO figure_month (programme_id, figure, month, category, n)
SELECT programme_id, figure, substr(day, 1, 7), category, sum(n) FROM figure_day GROUP BY 1, 2, 3, 4;
INSERT INTO figure_year (programme_id, figure, year, category, n)
SELECT programme_id, figure, substr(day, 1, 4), category, sum(n) FROM figure_day GROUP BY 1, 2, 3, 4;

CREATE TRIGGER figure_day_begins AFTER INSERT ON figure_day WHEN NEW.n > 0 BEGIN
    INSERT INTO figure_month (programme_id, figure, month, category, n)
    VALUES (NEW.programme_id, NEW.figure, substr(NEW.day, 1, 7), NEW.category, NEW.n)
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
    INSERT INTO figure_year (programme_id, figure, year, category, n)
    VALUES (NEW.programme_id, NEW.figure, substr(NEW.day, 1, 4), NEW.category, NEW.n)
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;
CREATE TRIGGER figure_day_changes AFTER UPDATE OF n ON figure_day WHEN NEW.n <> OLD.n BEGIN
    UPDATE figure_month SET n = n + NEW.n - OLD.n WHERE programme_id = NEW.programme_id AND figure = NEW.figure
        AND month = substr(NEW.day, 1, 7) AND category = NEW.category;
    UPDATE figure_year SET n = n + NEW.n - OLD.n WHERE programme_id = NEW.programme_id AND figure = NEW.figure
        AND year = substr(NEW.day, 1, 4) AND category = NEW.category;
END;
CREATE TRIGGER episode_fact_counted AFTER INSERT ON episode_fact BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
    SELECT programme_id, figure, day, category, count(*) FROM episode_figure WHERE episode_id = NEW.episode_id GROUP BY 1, 2, 3, 4
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;
CREATE TRIGGER episode_fact_uncounted BEFORE DELETE ON episode_fact BEGIN
    UPDATE figure_day SET n = figure_day.n - gone.n
    FROM (SELECT programme_id, figure, day, category, count(*) AS n FROM episode_figure WHERE episode_id = OLD.episode_id
        GROUP BY 1, 2, 3, 4) gone
    WHERE figure_day.programme_id = gone.programme_id AND figure_day.figure = gone.figure AND figure_day.day = gone.day
      AND figure_day.category = gone.category;
END;

-- What the views read of more than the fact's own row: the fact goes before it is there, and comes back when it is.
CREATE TRIGGER fact_before_review BEFORE INSERT ON review BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_before_decision BEFORE UPDATE OF state ON decision WHEN NEW.state = 'issued' BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_before_decision_lapse BEFORE INSERT ON decision_lapse BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT d.episode_id FROM decision d WHERE d.id = NEW.decision_id);
END;
CREATE TRIGGER fact_of_decision_lapse AFTER INSERT ON decision_lapse BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = (SELECT d.episode_id FROM decision d WHERE d.id = NEW.decision_id);
END;
CREATE TRIGGER fact_before_scaled_goal BEFORE INSERT ON scaled_goal BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_scaled_goal AFTER INSERT ON scaled_goal BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_before_scaled_goal_withdrawal BEFORE INSERT ON scaled_goal_withdrawal BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT g.episode_id FROM scaled_goal g WHERE g.id = NEW.scaled_goal_id);
END;
CREATE TRIGGER fact_of_scaled_goal_withdrawal AFTER INSERT ON scaled_goal_withdrawal BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = (SELECT g.episode_id FROM scaled_goal g WHERE g.id = NEW.scaled_goal_id);
END;
CREATE TRIGGER fact_before_scaled_goal_rating BEFORE INSERT ON scaled_goal_rating BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;
CREATE TRIGGER fact_of_scaled_goal_rating AFTER INSERT ON scaled_goal_rating BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;
CREATE TRIGGER fact_before_rating BEFORE UPDATE OF state ON rating WHEN NEW.state <> OLD.state BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_rating AFTER UPDATE OF state ON rating WHEN NEW.state <> OLD.state BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
-- The answers of a form stand from when it is done.
CREATE TRIGGER fact_of_profile AFTER UPDATE OF locked_at ON filled_form WHEN NEW.locked_at IS NOT NULL BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_birth_day AFTER UPDATE OF birth_day, is_protected ON person
WHEN NEW.birth_day IS NOT OLD.birth_day OR NEW.is_protected <> OLD.is_protected BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT e.id FROM episode e WHERE e.person_id = NEW.id);
    INSERT INTO episode_fact SELECT n.* FROM episode e JOIN episode_fact_now n ON n.episode_id = e.id WHERE e.person_id = NEW.id;
END;
CREATE TRIGGER figure_of_return AFTER INSERT ON episode_return BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'returned', e.opened_on, '', 1 FROM episode e WHERE e.id = NEW.episode_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER figure_of_contact_person AFTER INSERT ON contact_person BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'contactFrom', NEW.valid_from, NEW.account_id || '', 1 FROM episode e WHERE e.id = NEW.episode_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER figure_of_contact_person_ending AFTER INSERT ON contact_person_ending BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'contactTo', NEW.ended_on, c.account_id || '', 1
        FROM contact_person c JOIN episode e ON e.id = c.episode_id WHERE c.id = NEW.contact_person_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
