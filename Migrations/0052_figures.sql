-- Figures (programmes.md ST-1 … ST-15; process.md I9). What a figure counts stands in two views and nowhere else: the dashboard's sums, the
-- people behind a sum, and the recount that the sums are held against all read them. The sums are kept in the transaction of what they
-- count, so that a page of figures reads small rows, however many cases there are.

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
    s.id AS ending_id, s.reason AS out_reason, r.id AS review_id, r.held_on AS reviewed_on
FROM episode e JOIN inquiry i ON i.episode_id = e.id
LEFT JOIN placement l ON l.id = (SELECT p.id FROM placement p WHERE p.episode_id = e.id
    ORDER BY p.started_on DESC, p.id DESC LIMIT 1)
LEFT JOIN placement_ending x ON x.placement_id = l.id
LEFT JOIN ending n ON n.episode_id = e.id
LEFT JOIN support_ending s ON s.episode_id = e.id AND +s.placement_id IS l.id
    AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id)
LEFT JOIN review r ON r.id = (SELECT v.id FROM review v WHERE v.episode_id = e.id
    AND NOT EXISTS (SELECT 1 FROM review c WHERE c.corrects = v.id) ORDER BY v.held_on DESC, v.id DESC LIMIT 1);

-- The same, kept.
CREATE TABLE episode_fact (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    came_on TEXT NOT NULL,
    source TEXT NOT NULL,
    -- Where the contact has gone: exactly one for each.
    fate TEXT NOT NULL,
    met_on TEXT,
    decided_on TEXT,
    granted_on TEXT,
    started_on TEXT,
    -- The first day without support, or the day that it ended before it began.
    out_on TEXT,
    out_stage TEXT CHECK (out_stage IN ('before', 'during')),
    ending_id INTEGER REFERENCES support_ending (id),
    out_reason TEXT,
    review_id INTEGER REFERENCES review (id),
    reviewed_on TEXT,
    CHECK ((out_on IS NULL) = (out_stage IS NULL))
) STRICT;
CREATE INDEX episode_fact_by_contact ON episode_fact (programme_id, came_on);
CREATE INDEX episode_fact_by_start ON episode_fact (programme_id, started_on) WHERE started_on IS NOT NULL;
CREATE INDEX episode_fact_by_end ON episode_fact (programme_id, out_on) WHERE out_on IS NOT NULL;

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
    WHERE f.started_on IS NOT NULL AND f.out_on IS NULL;

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
    FROM queue_leaving l JOIN queue_entry q ON q.id = l.entry_id;

-- How many, by day and category: all that a page of figures reads.
CREATE TABLE figure_day (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (programme_id, figure, day, category)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER episode_fact_counted AFTER INSERT ON episode_fact BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
    SELECT programme_id, figure, day, category, 1 FROM episode_figure WHERE episode_id = NEW.episode_id
    ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER episode_fact_uncounted BEFORE DELETE ON episode_fact BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
    SELECT programme_id, figure, day, category, 0 FROM episode_figure WHERE episode_id = OLD.episode_id
    ON CONFLICT DO UPDATE SET n = n - 1;
END;
CREATE TRIGGER episode_fact_is_made_anew BEFORE UPDATE ON episode_fact
BEGIN SELECT raise(ABORT, 'episode_fact: made anew, never changed'); END;

-- Whatever a fact is made of makes it anew. Of a case that begins nothing but its inquiry is there.
CREATE TRIGGER fact_of_inquiry AFTER INSERT ON inquiry BEGIN
    INSERT INTO episode_fact (episode_id, programme_id, came_on, source, fate)
    SELECT e.id, e.programme_id, e.opened_on, NEW.source, iif(e.joined_to IS NULL, 'open.' || e.phase, 'joined')
    FROM episode e WHERE e.id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_source AFTER UPDATE OF source ON inquiry WHEN NEW.source <> OLD.source BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_phase AFTER UPDATE OF phase, joined_to ON episode
WHEN NEW.phase <> OLD.phase OR NEW.joined_to IS NOT OLD.joined_to BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.id;
END;
CREATE TRIGGER fact_of_meeting AFTER INSERT ON held_assessment BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT m.episode_id FROM assessment_meeting m WHERE m.id = NEW.meeting_id);
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT m.episode_id FROM assessment_meeting m WHERE m.id = NEW.meeting_id);
END;
CREATE TRIGGER fact_of_decision AFTER UPDATE OF state ON decision WHEN NEW.state = 'issued' BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'decision', NEW.decided_on, NEW.outcome, 1 FROM episode e WHERE e.id = NEW.episode_id
        ON CONFLICT DO UPDATE SET n = n + 1;
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_placement AFTER INSERT ON placement BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n) VALUES (NEW.programme_id, 'placeFrom', NEW.started_on, NEW.kind, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_placement_ending AFTER INSERT ON placement_ending BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT p.programme_id, 'placeTo', NEW.ended_on, p.kind, 1 FROM placement p WHERE p.id = NEW.placement_id
        ON CONFLICT DO UPDATE SET n = n + 1;
    DELETE FROM episode_fact WHERE episode_id = (SELECT p.episode_id FROM placement p WHERE p.id = NEW.placement_id);
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT p.episode_id FROM placement p WHERE p.id = NEW.placement_id);
END;
CREATE TRIGGER fact_of_support_ending AFTER INSERT ON support_ending BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
CREATE TRIGGER fact_of_review AFTER INSERT ON review BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;
-- What is said of a goal is counted through the fact: the fact goes before it is there, and comes back when it is.
CREATE TRIGGER fact_before_support_ending_outcome BEFORE INSERT ON support_ending_outcome BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT s.episode_id FROM support_ending s WHERE s.id = NEW.ending_id);
END;
CREATE TRIGGER fact_of_support_ending_outcome AFTER INSERT ON support_ending_outcome BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT s.episode_id FROM support_ending s WHERE s.id = NEW.ending_id);
END;
CREATE TRIGGER fact_before_review_outcome BEFORE INSERT ON review_outcome BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;
CREATE TRIGGER fact_of_review_outcome AFTER INSERT ON review_outcome BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;

CREATE TRIGGER figure_of_appeal AFTER INSERT ON appeal BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'appeal', NEW.arrived_on, '', 1
        FROM decision d JOIN episode e ON e.id = d.episode_id WHERE d.id = NEW.decision_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER figure_of_visit AFTER UPDATE OF outcome ON visit WHEN NEW.outcome IS NOT OLD.outcome BEGIN
    UPDATE figure_day SET n = n - 1 WHERE figure = 'visit' AND day = OLD.meets_on AND category = OLD.outcome
        AND programme_id = (SELECT e.programme_id FROM episode e WHERE e.id = OLD.episode_id);
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'visit', NEW.meets_on, NEW.outcome, 1 FROM episode e WHERE e.id = NEW.episode_id
          AND NEW.outcome IS NOT NULL
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER figure_of_group_session AFTER UPDATE OF standing ON group_session WHEN NEW.standing <> OLD.standing BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        VALUES (NEW.programme_id, 'groupSession', NEW.meets_on, NEW.standing, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
-- Of what was noted anew the latest counts.
CREATE TRIGGER figure_of_group_attendance AFTER INSERT ON group_attendance BEGIN
    UPDATE figure_day SET n = n - 1 WHERE figure = 'groupCame' AND category = ''
        AND (programme_id, day) = (SELECT s.programme_id, s.meets_on FROM group_session s WHERE s.id = NEW.session_id)
        AND EXISTS (SELECT 1 FROM group_attendance g WHERE g.session_id = NEW.session_id AND g.episode_id = NEW.episode_id
            AND g.turn = NEW.turn - 1 AND g.standing = 'came');
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT s.programme_id, 'groupCame', s.meets_on, '', 1 FROM group_session s WHERE s.id = NEW.session_id
          AND NEW.standing = 'came'
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER figure_of_queue_entry AFTER INSERT ON queue_entry BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n) VALUES (NEW.programme_id, 'queueFrom', NEW.entered_on, '', 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;
CREATE TRIGGER figure_of_queue_leaving AFTER INSERT ON queue_leaving BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT q.programme_id, 'queueTo', NEW.left_on, '', 1 FROM queue_entry q WHERE q.id = NEW.entry_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

-- What there is already.
INSERT INTO episode_fact SELECT * FROM episode_fact_now;
INSERT INTO figure_day (programme_id, figure, day, category, n)
SELECT programme_id, figure, day, category, count(*) FROM event_figure GROUP BY 1, 2, 3, 4;
