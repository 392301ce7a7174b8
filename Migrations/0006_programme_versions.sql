-- What a programme says from a day on: versions with criteria and goals, the catalogue of alternatives, phrase texts, and the
-- answers to the criteria. A change is a new row with its first day, never an edit. In force on a day is the latest row whose day has
-- come (by day, then by key, which grows with time) and that was not taken back, so two can never overlap. Taken back is a mark on
-- the row; it stays readable. made_by is null where the row came from a file of Programmes.

CREATE TABLE programme_version (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    valid_from TEXT NOT NULL,
    -- The last day, where one is set; otherwise until the next version.
    valid_to TEXT,
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('needsTested', 'open')),
    age_from INTEGER CHECK (age_from BETWEEN 0 AND 120),
    age_to INTEGER CHECK (age_to BETWEEN 0 AND 120),
    ordinary_places INTEGER CHECK (ordinary_places >= 0),
    follow_up_places INTEGER CHECK (follow_up_places >= 0),
    reserved_places INTEGER CHECK (reserved_places >= 0),
    -- How many people the whole period is meant for, where that is what was agreed.
    volume INTEGER CHECK (volume >= 0),
    decision_months INTEGER CHECK (decision_months BETWEEN 1 AND 60),
    first_step_days INTEGER NOT NULL CHECK (first_step_days BETWEEN 0 AND 30),
    first_meeting_days INTEGER CHECK (first_meeting_days BETWEEN 0 AND 365),
    staff_per_visit INTEGER CHECK (staff_per_visit BETWEEN 1 AND 10),
    unsigned_note_days INTEGER NOT NULL CHECK (unsigned_note_days BETWEEN 1 AND 60),
    court TEXT,
    board TEXT,
    diary_prefix TEXT,
    -- How many criteria and goals belong to it: when they are all there, no more can be added.
    criteria INTEGER NOT NULL CHECK (criteria BETWEEN 0 AND 20),
    goals INTEGER NOT NULL CHECK (goals BETWEEN 0 AND 20),
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
    -- Somebody's change is made before its first day: nobody wakes up to rules that were changed behind them.
    CHECK (made_by IS NULL OR made_on < valid_from),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK (withdrawn_on IS NULL OR withdrawn_on < valid_from)
) STRICT;
CREATE INDEX programme_version_by_day ON programme_version (programme_id, valid_from, id);
CREATE TRIGGER programme_version_stands BEFORE UPDATE OF id, programme_id, valid_from, valid_to, title, source, mode, age_from,
    age_to, ordinary_places, follow_up_places, reserved_places, volume, decision_months, first_step_days, first_meeting_days,
    staff_per_visit, unsigned_note_days, court, board, diary_prefix, criteria, goals, made_on, made_at, made_by ON programme_version
BEGIN SELECT raise(ABORT, 'programme_version: a version stands'); END;
CREATE TRIGGER programme_version_stays BEFORE DELETE ON programme_version
BEGIN SELECT raise(ABORT, 'programme_version: a version stands'); END;
-- Only the latest change is taken back, once.
CREATE TRIGGER programme_version_taken_back BEFORE UPDATE OF withdrawn_on, withdrawn_at, withdrawn_by ON programme_version
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR EXISTS (SELECT 1 FROM programme_version v
    WHERE v.programme_id = OLD.programme_id AND v.id > OLD.id AND v.withdrawn_on IS NULL)
BEGIN SELECT raise(ABORT, 'programme_version: only the latest change is taken back'); END;

-- Each is worded so that yes means fits (programmes.md IN-9).
CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    programme_version_id INTEGER NOT NULL REFERENCES programme_version (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 20),
    code TEXT NOT NULL CHECK (code <> ''),
    wording TEXT NOT NULL CHECK (wording <> ''),
    -- The same, said when it is not met, and the reason for an ending that it gives.
    unmet_wording TEXT NOT NULL CHECK (unmet_wording <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    judged_by TEXT CHECK (judged_by IN ('age')),
    UNIQUE (programme_version_id, position),
    UNIQUE (programme_version_id, code)
) STRICT;
CREATE TRIGGER criterion_belongs BEFORE INSERT ON criterion
WHEN NEW.position > (SELECT v.criteria FROM programme_version v WHERE v.id = NEW.programme_version_id)
BEGIN SELECT raise(ABORT, 'criterion: the version is complete'); END;
CREATE TRIGGER criterion_stands BEFORE UPDATE ON criterion
BEGIN SELECT raise(ABORT, 'criterion: a version stands'); END;
CREATE TRIGGER criterion_stays BEFORE DELETE ON criterion
BEGIN SELECT raise(ABORT, 'criterion: a version stands'); END;

CREATE TABLE goal_definition (
    id INTEGER PRIMARY KEY,
    programme_version_id INTEGER NOT NULL REFERENCES programme_version (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 20),
    code TEXT NOT NULL CHECK (code <> ''),
    wording TEXT NOT NULL CHECK (wording <> ''),
    -- In how many of a hundred it is to be reached; null where the programme names no share.
    share_percent INTEGER CHECK (share_percent BETWEEN 0 AND 100),
    UNIQUE (programme_version_id, position),
    UNIQUE (programme_version_id, code)
) STRICT;
CREATE TRIGGER goal_definition_belongs BEFORE INSERT ON goal_definition
WHEN NEW.position > (SELECT v.goals FROM programme_version v WHERE v.id = NEW.programme_version_id)
BEGIN SELECT raise(ABORT, 'goal_definition: the version is complete'); END;
CREATE TRIGGER goal_definition_stands BEFORE UPDATE ON goal_definition
BEGIN SELECT raise(ABORT, 'goal_definition: a version stands'); END;
CREATE TRIGGER goal_definition_stays BEFORE DELETE ON goal_definition
BEGIN SELECT raise(ABORT, 'goal_definition: a version stands'); END;

-- Other ways than the programme's own support (programmes.md DE-9): of one programme, or of all in a municipality.
CREATE TABLE alternative (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER REFERENCES programme (id),
    municipality TEXT CHECK (municipality <> ''),
    CHECK ((programme_id IS NULL) <> (municipality IS NULL))
) STRICT;

CREATE TABLE alternative_version (
    id INTEGER PRIMARY KEY,
    alternative_id INTEGER NOT NULL REFERENCES alternative (id),
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL CHECK (description <> ''),
    age_from INTEGER CHECK (age_from BETWEEN 0 AND 120),
    age_to INTEGER CHECK (age_to BETWEEN 0 AND 120),
    conditions TEXT NOT NULL,
    contact TEXT NOT NULL,
    -- From this day it is no longer offered.
    is_ended INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
    CHECK (made_by IS NULL OR made_on <= valid_from),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK (withdrawn_on IS NULL OR withdrawn_on <= valid_from)
) STRICT;
CREATE INDEX alternative_version_by_day ON alternative_version (alternative_id, valid_from, id);
CREATE TRIGGER alternative_version_stands BEFORE UPDATE OF id, alternative_id, valid_from, name, description, age_from, age_to,
    conditions, contact, is_ended, made_on, made_at, made_by ON alternative_version
BEGIN SELECT raise(ABORT, 'alternative_version: what was said stands'); END;
CREATE TRIGGER alternative_version_stays BEFORE DELETE ON alternative_version
BEGIN SELECT raise(ABORT, 'alternative_version: what was said stands'); END;
CREATE TRIGGER alternative_version_taken_back BEFORE UPDATE OF withdrawn_on, withdrawn_at, withdrawn_by ON alternative_version
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR EXISTS (SELECT 1 FROM alternative_version v
    WHERE v.alternative_id = OLD.alternative_id AND v.id > OLD.id AND v.withdrawn_on IS NULL)
BEGIN SELECT raise(ABORT, 'alternative_version: only the latest change is taken back'); END;

-- Texts that staff read aloud or that the program shows, in the programme's own words.
CREATE TABLE phrase_key (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO phrase_key (code) VALUES ('criteriaGuidance'), ('rightToApply'), ('leaveMessage'), ('alternativesLead'), ('publicReceipt');

CREATE TABLE phrase (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    phrase_key TEXT NOT NULL REFERENCES phrase_key (code),
    valid_from TEXT NOT NULL,
    wording TEXT NOT NULL CHECK (wording <> ''),
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK (made_by IS NULL OR made_on <= valid_from),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK (withdrawn_on IS NULL OR withdrawn_on <= valid_from)
) STRICT;
CREATE INDEX phrase_by_day ON phrase (programme_id, phrase_key, valid_from, id);
CREATE TRIGGER phrase_stands BEFORE UPDATE OF id, programme_id, phrase_key, valid_from, wording, made_on, made_at, made_by ON phrase
BEGIN SELECT raise(ABORT, 'phrase: what was said stands'); END;
CREATE TRIGGER phrase_stays BEFORE DELETE ON phrase
BEGIN SELECT raise(ABORT, 'phrase: what was said stands'); END;
CREATE TRIGGER phrase_taken_back BEFORE UPDATE OF withdrawn_on, withdrawn_at, withdrawn_by ON phrase
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR EXISTS (SELECT 1 FROM phrase p
    WHERE p.programme_id = OLD.programme_id AND p.phrase_key = OLD.phrase_key AND p.id > OLD.id AND p.withdrawn_on IS NULL)
BEGIN SELECT raise(ABORT, 'phrase: only the latest change is taken back'); END;

-- What is known about a person's fit. A changed answer is a new row with the sheet's next version; the earlier ones stay readable.
CREATE TABLE criterion_answer (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    criterion_id INTEGER NOT NULL REFERENCES criterion (id),
    version INTEGER NOT NULL CHECK (version > 0),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
    comment TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    answered_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (episode_id, criterion_id, version)
) STRICT, WITHOUT ROWID;
-- A case is judged by the version that was in force on the day it was opened.
CREATE TRIGGER criterion_answer_belongs BEFORE INSERT ON criterion_answer
WHEN NOT EXISTS (SELECT 1 FROM criterion c JOIN episode e ON e.id = NEW.episode_id
    JOIN programme_version w ON w.id = c.programme_version_id WHERE c.id = NEW.criterion_id
    AND e.ended_on IS NULL AND (w.valid_to IS NULL OR w.valid_to >= e.opened_on)
    AND w.id = (SELECT v.id FROM programme_version v
        WHERE v.programme_id = e.programme_id AND v.withdrawn_on IS NULL AND v.valid_from <= e.opened_on
        ORDER BY v.valid_from DESC, v.id DESC LIMIT 1))
BEGIN SELECT raise(ABORT, 'criterion_answer: another version, or an ended case'); END;
CREATE TRIGGER criterion_answer_stands BEFORE UPDATE ON criterion_answer
BEGIN SELECT raise(ABORT, 'criterion_answer: what was answered stands'); END;
CREATE TRIGGER criterion_answer_stays BEFORE DELETE ON criterion_answer
BEGIN SELECT raise(ABORT, 'criterion_answer: what was answered stands'); END;
