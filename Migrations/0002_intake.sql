-- The first contact: a person, one pass through a programme (episode), the inquiry, and its one outcome.

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    birth_day TEXT,
    phone TEXT NOT NULL,
    is_protected INTEGER NOT NULL DEFAULT 0 CHECK (is_protected IN (0, 1)),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE case_counter (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (programme_id, year)
) STRICT, WITHOUT ROWID;

-- I1: open with next step, owner and day, or ended with none of them. A deferred twin of the rule, that an ended episode has
-- exactly one outcome, is held by inquiry_outcome's key and the trigger below.
CREATE TABLE episode (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    phase TEXT NOT NULL CHECK (phase IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan', 'ended', 'aftercare')),
    opened_on TEXT NOT NULL,
    owner_id INTEGER REFERENCES account (id),
    next_step TEXT CHECK (next_step IN ('callBack', 'callPerson', 'discussInTeam', 'bookAssessmentMeeting',
        'holdAssessmentMeeting', 'investigateApplication', 'other')),
    next_step_on TEXT,
    next_step_note TEXT NOT NULL DEFAULT '',
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((ended_on IS NULL) = (phase NOT IN ('ended', 'aftercare'))),
    CHECK ((ended_on IS NULL) = (owner_id IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (next_step IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (next_step_on IS NOT NULL))
) STRICT;
-- I12: one open episode per person and programme.
CREATE UNIQUE INDEX episode_open_once ON episode (programme_id, person_id) WHERE ended_on IS NULL;
CREATE INDEX episode_open_by_day ON episode (programme_id, next_step_on, id) WHERE ended_on IS NULL;
CREATE INDEX episode_by_owner ON episode (owner_id, next_step_on, id) WHERE ended_on IS NULL;
CREATE INDEX episode_ended_by_day ON episode (programme_id, ended_on, id) WHERE ended_on IS NOT NULL;
-- Keys grow with time, so the newest inquiries are the last of this index.
CREATE INDEX episode_new ON episode (programme_id, id) WHERE phase = 'inquiry';
CREATE INDEX episode_by_person ON episode (person_id);

CREATE TABLE inquiry (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id),
    received_at TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'webForm', 'visit', 'letter')),
    reporter_role TEXT NOT NULL CHECK (reporter_role IN ('person', 'parent', 'otherRelative', 'psychiatry', 'healthCentre',
        'socialServices', 'school', 'employmentOffice', 'other')),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    person_knows TEXT NOT NULL CHECK (person_knows IN ('yes', 'no', 'unknown')),
    situation TEXT NOT NULL,
    taken_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

-- What an inquiry said before each change stays readable: no typed character is lost.
CREATE TABLE inquiry_version (
    inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    reporter_role TEXT NOT NULL,
    person_knows TEXT NOT NULL,
    person_name TEXT NOT NULL,
    person_birth_day TEXT,
    person_phone TEXT NOT NULL,
    person_is_protected INTEGER NOT NULL CHECK (person_is_protected IN (0, 1)),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    situation TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (inquiry_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER inquiry_version_stands BEFORE UPDATE ON inquiry_version
BEGIN SELECT raise(ABORT, 'inquiry_version: what was said stands'); END;
CREATE TRIGGER inquiry_version_stays BEFORE DELETE ON inquiry_version
BEGIN SELECT raise(ABORT, 'inquiry_version: what was said stands'); END;

-- Every plan a case has had, so that the timeline can tell it and no note is lost. The last one is the episode's own.
CREATE TABLE planned_step (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The episode's version after the plan.
    version INTEGER NOT NULL,
    next_step TEXT NOT NULL,
    next_step_on TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES account (id),
    note TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    planned_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (episode_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER planned_step_stands BEFORE UPDATE ON planned_step
BEGIN SELECT raise(ABORT, 'planned_step: what was planned stands'); END;
CREATE TRIGGER planned_step_stays BEFORE DELETE ON planned_step
BEGIN SELECT raise(ABORT, 'planned_step: what was planned stands'); END;

-- Exactly one outcome an inquiry; an ending has reason, and has told of the right to apply unless nobody is left to tell.
CREATE TABLE inquiry_outcome (
    inquiry_id INTEGER PRIMARY KEY REFERENCES inquiry (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('assessmentMeeting', 'application', 'ended')),
    stage TEXT NOT NULL CHECK (stage = 'inquiry'),
    reason TEXT CHECK (reason IN ('outsideTargetGroup', 'otherSupportFits', 'declined', 'notReady', 'movedAway', 'deceased', 'other')),
    told_of_right_on TEXT,
    alternatives TEXT NOT NULL,
    comment TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((outcome = 'ended') = (reason IS NOT NULL)),
    CHECK (outcome <> 'ended' OR reason = 'deceased' OR told_of_right_on IS NOT NULL)
) STRICT;
CREATE TRIGGER inquiry_outcome_stands BEFORE UPDATE ON inquiry_outcome
BEGIN SELECT raise(ABORT, 'inquiry_outcome: an outcome stands'); END;
CREATE TRIGGER inquiry_outcome_stays BEFORE DELETE ON inquiry_outcome
BEGIN SELECT raise(ABORT, 'inquiry_outcome: an outcome stands'); END;
-- An episode leaves its inquiry only through an outcome.
CREATE TRIGGER episode_leaves_inquiry BEFORE UPDATE OF phase ON episode
WHEN OLD.phase = 'inquiry' AND NEW.phase <> 'inquiry' AND NOT EXISTS (
    SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id WHERE i.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: an inquiry ends with an outcome'); END;
