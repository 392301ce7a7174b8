-- People, episodes and inquiries as intake needs them. Lists that later parts will add to are tables of codes from here on,
-- so that a new code is a row and not a rebuilt table; the program's enumerations hold the same codes, and a test compares them.

CREATE TABLE next_step_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO next_step_kind (code) VALUES ('callBack'), ('callPerson'), ('discussInTeam'), ('bookAssessmentMeeting'),
    ('holdAssessmentMeeting'), ('investigateApplication'), ('other'), ('reachPerson'), ('reachPartner'), ('awaitAnswer');

CREATE TABLE reporter_role (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO reporter_role (code) VALUES ('person'), ('parent'), ('otherRelative'), ('psychiatry'), ('healthCentre'),
    ('socialServices'), ('school'), ('employmentOffice'), ('other'), ('friend'), ('socialInsurance');

-- Where the way to the unit began (programmes.md IN-7): shares of it are reported.
CREATE TABLE inquiry_source (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO inquiry_source (code) VALUES ('unknown'), ('ownInitiative'), ('relative'), ('psychiatry'), ('healthCentre'),
    ('municipalUnit'), ('school'), ('activityResponsibility'), ('employmentOffice'), ('socialInsurance'), ('outreach'), ('website'),
    ('other');

ALTER TABLE programme ADD COLUMN inbox_owner_id INTEGER REFERENCES account (id);

-- How a person is reached, and what they wrote or told about themselves. Facts of the person, not of one inquiry.
ALTER TABLE person ADD COLUMN personal_number TEXT CHECK (length(personal_number) = 12);
ALTER TABLE person ADD COLUMN email TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN address TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN interpreter_language TEXT NOT NULL DEFAULT '';
ALTER TABLE person ADD COLUMN reached_by TEXT NOT NULL DEFAULT 'unknown'
    CHECK (reached_by IN ('unknown', 'call', 'textMessage', 'email', 'letter', 'reporter'));
ALTER TABLE person ADD COLUMN message_allowed TEXT NOT NULL DEFAULT 'unknown' CHECK (message_allowed IN ('unknown', 'yes', 'no'));
-- What a message left may say.
ALTER TABLE person ADD COLUMN message_wording TEXT NOT NULL DEFAULT '';
-- How the person gets to us where buses are few (programmes.md IN-19).
ALTER TABLE person ADD COLUMN travel_need TEXT NOT NULL DEFAULT '';
-- A person's facts are changed from any of their cases, so they have a version of their own.
ALTER TABLE person ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
-- Two rows found to be one human being: the absorbed one points at the kept one, and nothing else is moved, so that taking it back
-- is to remove the pointer. root_id follows the pointers to their end; it is never null after the insert.
ALTER TABLE person ADD COLUMN merged_into INTEGER REFERENCES person (id);
ALTER TABLE person ADD COLUMN root_id INTEGER REFERENCES person (id);
UPDATE person SET root_id = id;
CREATE INDEX person_by_root ON person (root_id);
CREATE INDEX person_by_personal_number ON person (personal_number) WHERE personal_number IS NOT NULL;

-- Numbers are dated: one that was corrected or replaced can still be found in what was written under it.
CREATE TABLE person_number (
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL CHECK (length(number) = 12),
    noted_at TEXT NOT NULL,
    noted_by INTEGER REFERENCES account (id),
    PRIMARY KEY (person_id, noted_at)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER person_number_stands BEFORE UPDATE ON person_number
BEGIN SELECT raise(ABORT, 'person_number: what was noted stands'); END;
CREATE TRIGGER person_number_stays BEFORE DELETE ON person_number
BEGIN SELECT raise(ABORT, 'person_number: what was noted stands'); END;

-- The episode, with its next step from the table of codes, and the way to say that it goes on in another one.
DROP TRIGGER episode_leaves_inquiry;
CREATE TABLE episode_rebuilt (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    phase TEXT NOT NULL CHECK (phase IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan', 'ended', 'aftercare')),
    opened_on TEXT NOT NULL,
    owner_id INTEGER REFERENCES account (id),
    next_step TEXT REFERENCES next_step_kind (code),
    next_step_on TEXT,
    next_step_note TEXT NOT NULL DEFAULT '',
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    -- The same person's earlier open episode, in which this one goes on: a second call about somebody already known, or two
    -- found to be one by a merge. It keeps its own next step, so that a merge taken back puts it where it was.
    joined_to INTEGER REFERENCES episode_rebuilt (id),
    joined_why TEXT CHECK (joined_why IN ('samePerson', 'merge')),
    CHECK ((ended_on IS NULL) = (phase NOT IN ('ended', 'aftercare'))),
    CHECK ((ended_on IS NULL) = (owner_id IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (next_step IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (next_step_on IS NOT NULL)),
    CHECK ((joined_to IS NULL) = (joined_why IS NULL)),
    CHECK (joined_to IS NULL OR ended_on IS NULL)
) STRICT;
INSERT INTO episode_rebuilt (id, number, programme_id, person_id, phase, opened_on, owner_id, next_step, next_step_on,
    next_step_note, ended_on, version)
SELECT id, number, programme_id, person_id, phase, opened_on, owner_id, next_step, next_step_on, next_step_note, ended_on, version
FROM episode;
DROP TABLE episode;
ALTER TABLE episode_rebuilt RENAME TO episode;
-- I12: one open episode per person and programme; for merged people the merge itself joins the later ones.
CREATE UNIQUE INDEX episode_open_once ON episode (programme_id, person_id) WHERE ended_on IS NULL AND joined_to IS NULL;
CREATE INDEX episode_open_by_day ON episode (programme_id, next_step_on, id) WHERE ended_on IS NULL AND joined_to IS NULL;
CREATE INDEX episode_by_owner ON episode (owner_id, next_step_on, id) WHERE ended_on IS NULL AND joined_to IS NULL;
CREATE INDEX episode_ended_by_day ON episode (programme_id, ended_on, id) WHERE ended_on IS NOT NULL;
-- Keys grow with time, so the newest inquiries are the last of this index.
CREATE INDEX episode_new ON episode (programme_id, id) WHERE phase = 'inquiry' AND joined_to IS NULL;
CREATE INDEX episode_by_person ON episode (person_id);
CREATE INDEX episode_by_host ON episode (joined_to) WHERE joined_to IS NOT NULL;

-- The inquiry: who took it is unknown when it came by the public form.
CREATE TABLE inquiry_rebuilt (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id),
    received_at TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'webForm', 'visit', 'letter')),
    source TEXT NOT NULL DEFAULT 'unknown' REFERENCES inquiry_source (code),
    reporter_role TEXT NOT NULL REFERENCES reporter_role (code),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    reporter_email TEXT NOT NULL DEFAULT '',
    person_knows TEXT NOT NULL CHECK (person_knows IN ('yes', 'no', 'unknown')),
    situation TEXT NOT NULL,
    taken_by INTEGER REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (taken_by IS NOT NULL OR channel = 'webForm')
) STRICT;
INSERT INTO inquiry_rebuilt (id, episode_id, received_at, channel, reporter_role, reporter_name, reporter_phone, person_knows,
    situation, taken_by, changed_at, changed_by, version)
SELECT id, episode_id, received_at, channel, reporter_role, reporter_name, reporter_phone, person_knows, situation, taken_by,
    changed_at, changed_by, version
FROM inquiry;
DROP TABLE inquiry;
ALTER TABLE inquiry_rebuilt RENAME TO inquiry;

-- What an inquiry said, before each change. Version 0, where there is one, is what was told about somebody already known that was
-- not what stood: what stands is not overwritten by a call, and what the call said is kept.
CREATE TABLE inquiry_version_rebuilt (
    inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT 'unknown',
    reporter_role TEXT NOT NULL,
    person_knows TEXT NOT NULL,
    person_name TEXT NOT NULL,
    person_birth_day TEXT,
    person_personal_number TEXT,
    person_phone TEXT NOT NULL,
    person_email TEXT NOT NULL DEFAULT '',
    person_address TEXT NOT NULL DEFAULT '',
    person_interpreter_language TEXT NOT NULL DEFAULT '',
    person_reached_by TEXT NOT NULL DEFAULT 'unknown',
    person_message_allowed TEXT NOT NULL DEFAULT 'unknown',
    person_message_wording TEXT NOT NULL DEFAULT '',
    person_travel_need TEXT NOT NULL DEFAULT '',
    person_is_protected INTEGER NOT NULL CHECK (person_is_protected IN (0, 1)),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    reporter_email TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER REFERENCES account (id),
    PRIMARY KEY (inquiry_id, version)
) STRICT, WITHOUT ROWID;
INSERT INTO inquiry_version_rebuilt (inquiry_id, version, channel, reporter_role, person_knows, person_name, person_birth_day,
    person_phone, person_is_protected, reporter_name, reporter_phone, situation, changed_at, changed_by)
SELECT inquiry_id, version, channel, reporter_role, person_knows, person_name, person_birth_day, person_phone, person_is_protected,
    reporter_name, reporter_phone, situation, changed_at, changed_by
FROM inquiry_version;
DROP TABLE inquiry_version;
ALTER TABLE inquiry_version_rebuilt RENAME TO inquiry_version;
CREATE TRIGGER inquiry_version_stands BEFORE UPDATE ON inquiry_version
BEGIN SELECT raise(ABORT, 'inquiry_version: what was said stands'); END;
CREATE TRIGGER inquiry_version_stays BEFORE DELETE ON inquiry_version
BEGIN SELECT raise(ABORT, 'inquiry_version: what was said stands'); END;

-- An episode leaves its inquiry only through an outcome.
CREATE TRIGGER episode_leaves_inquiry BEFORE UPDATE OF phase ON episode
WHEN OLD.phase = 'inquiry' AND NEW.phase <> 'inquiry' AND NOT EXISTS (
    SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id WHERE i.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: an inquiry ends with an outcome'); END;
