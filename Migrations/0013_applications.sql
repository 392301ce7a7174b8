-- What the person asks for, when it came in by law, and who may speak for them.

CREATE TABLE representative_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO representative_kind (code) VALUES ('ombud'), ('godMan'), ('administrator'), ('guardian');

-- Somebody who acts for the person in the case (FL 14 and 15 §§), from a day and, where it is known, to one.
CREATE TABLE representative (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL REFERENCES representative_kind (code),
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT NOT NULL,
    -- What the mandate covers.
    scope TEXT NOT NULL,
    -- How the right to act is known.
    evidence TEXT NOT NULL CHECK (evidence IN ('inFile', 'shown', 'register', 'told')),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (kind <> 'ombud' OR scope <> '')
) STRICT;
CREATE INDEX representative_by_episode ON representative (episode_id);
CREATE TRIGGER representative_stands BEFORE UPDATE ON representative
BEGIN SELECT raise(ABORT, 'representative: what was noted stands'); END;
CREATE TRIGGER representative_stays BEFORE DELETE ON representative
BEGIN SELECT raise(ABORT, 'representative: what was noted stands'); END;

-- The mandate was taken back, or has run out before its day.
CREATE TABLE representative_ending (
    representative_id INTEGER PRIMARY KEY REFERENCES representative (id),
    ended_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER representative_ending_stands BEFORE UPDATE ON representative_ending
BEGIN SELECT raise(ABORT, 'representative_ending: what was noted stands'); END;
CREATE TRIGGER representative_ending_stays BEFORE DELETE ON representative_ending
BEGIN SELECT raise(ABORT, 'representative_ending: what was noted stands'); END;

-- The day it lay there and the day it came in by law are both kept (FL 22 §). Spoken applications count as written ones.
CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    way TEXT NOT NULL CHECK (way IN ('spoken', 'inPerson', 'email', 'eService', 'post', 'letterBox')),
    reached_on TEXT NOT NULL,
    arrived_on TEXT NOT NULL,
    -- Null where the person applied.
    representative_id INTEGER REFERENCES representative (id),
    -- What is asked for, in the person's own words.
    wish TEXT NOT NULL CHECK (wish <> ''),
    -- What the person thinks, where somebody else applied.
    own_view TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (arrived_on <= reached_on),
    CHECK (way IN ('post', 'letterBox') OR arrived_on = reached_on)
) STRICT;
CREATE INDEX application_by_episode ON application (episode_id);
CREATE TRIGGER application_stands BEFORE UPDATE ON application
BEGIN SELECT raise(ABORT, 'application: what was asked stands'); END;
CREATE TRIGGER application_stays BEFORE DELETE ON application
BEGIN SELECT raise(ABORT, 'application: what was asked stands'); END;

CREATE TABLE application_withdrawal (
    application_id INTEGER PRIMARY KEY REFERENCES application (id),
    withdrawn_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('spoken', 'inPerson', 'email', 'eService', 'post', 'letterBox', 'unknown')),
    representative_id INTEGER REFERENCES representative (id),
    comment TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER application_withdrawal_stands BEFORE UPDATE ON application_withdrawal
BEGIN SELECT raise(ABORT, 'application_withdrawal: what was noted stands'); END;
CREATE TRIGGER application_withdrawal_stays BEFORE DELETE ON application_withdrawal
BEGIN SELECT raise(ABORT, 'application_withdrawal: what was noted stands'); END;

-- Cases that had one before applications were things of their own.
INSERT INTO application (id, episode_id, way, reached_on, arrived_on, representative_id, wish, own_view, noted_at, noted_by)
SELECT e.id, e.id, 'spoken', substr(p.planned_at, 1, 10), substr(p.planned_at, 1, 10), NULL,
    CASE p.note WHEN '' THEN 'Inte antecknat.' ELSE p.note END, '', p.planned_at, p.planned_by
FROM episode e JOIN planned_step p ON p.episode_id = e.id AND p.version = (
    SELECT min(q.version) FROM planned_step q WHERE q.episode_id = e.id AND q.next_step = 'investigateApplication')
WHERE e.phase IN ('investigation', 'decision')
    OR EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = e.id AND n.stage IN ('investigation', 'decision'));
INSERT INTO application_withdrawal (application_id, withdrawn_on, way, representative_id, comment, noted_at, noted_by)
SELECT a.id, n.withdrawn_on, 'unknown', NULL, n.comment, n.ended_at, n.ended_by
FROM ending n JOIN application a ON a.episode_id = n.episode_id WHERE n.reason = 'withdrawn';

-- One open application a case.
CREATE TRIGGER application_once BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id))
BEGIN SELECT raise(ABORT, 'application: the case has an open one'); END;
-- Somebody who speaks for the person in this case, on that day.
CREATE TRIGGER application_by_representative BEFORE INSERT ON application
WHEN NEW.representative_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM representative r LEFT JOIN representative_ending x ON x.representative_id = r.id
    WHERE r.id = NEW.representative_id AND r.episode_id = NEW.episode_id AND r.valid_from <= NEW.arrived_on
      AND (r.valid_to IS NULL OR r.valid_to >= NEW.arrived_on) AND (x.ended_on IS NULL OR x.ended_on >= NEW.arrived_on))
BEGIN SELECT raise(ABORT, 'application: not for that representative'); END;
CREATE TRIGGER application_withdrawn_after BEFORE INSERT ON application_withdrawal
WHEN NEW.withdrawn_on < (SELECT arrived_on FROM application WHERE id = NEW.application_id)
BEGIN SELECT raise(ABORT, 'application_withdrawal: before the application'); END;
-- Nothing is investigated that nobody has asked for.
CREATE TRIGGER episode_investigates_application BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'investigation' AND OLD.phase <> 'investigation' AND NOT EXISTS (
    SELECT 1 FROM application a WHERE a.episode_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id))
BEGIN SELECT raise(ABORT, 'episode: no application to investigate'); END;
-- I2: an application that has ended without a decision was taken back, or its person is dead.
CREATE TRIGGER ending_of_application BEFORE INSERT ON ending
WHEN NEW.reason <> 'deceased' AND EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id))
BEGIN SELECT raise(ABORT, 'ending: the application stands'); END;
