-- Bedömningssamtal (programmes.md AS-1 to AS-3, AS-18): booked with two of the staff, held, and thought over by both sides. A booking
-- never changes: one that is moved stays, and another takes its place.

INSERT INTO phrase_key (code) VALUES ('meetingInvitation');

-- Who comes with the person.
CREATE TABLE companion_role (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO companion_role (code) VALUES ('relative'), ('friend'), ('housingSupport'), ('counsellor'), ('contactPerson'), ('representative'),
    ('interpreter'), ('other');

-- What can be told about at the meeting; a guide, never a duty (AS-2).
CREATE TABLE explained_topic (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO explained_topic (code) VALUES ('content'), ('goals'), ('expectations'), ('voluntary'), ('records'), ('rightToApply'), ('next');

CREATE TABLE assessment_meeting (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    standing TEXT NOT NULL CHECK (standing IN ('booked', 'moved', 'cancelled', 'held')),
    meets_on TEXT NOT NULL,
    -- Minutes after midnight in Sweden.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    -- Minutes.
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL CHECK (place IN ('premises', 'home', 'outdoors', 'phone', 'video', 'elsewhere')),
    -- As the invitation says it: a street, a room, a number to call.
    whereabouts TEXT NOT NULL,
    home_reason TEXT NOT NULL,
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    alone_reason TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    booked_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL REFERENCES account (id),
    -- Why it was moved or called off.
    closed_reason TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    CHECK (meets_on >= booked_on),
    CHECK ((place = 'home') = (home_reason <> '')),
    CHECK ((second_staff_id IS NULL) = (alone_reason <> '')),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((standing = 'booked') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((standing IN ('moved', 'cancelled')) = (closed_reason <> ''))
) STRICT;
-- One open booking in a case.
CREATE UNIQUE INDEX assessment_meeting_open ON assessment_meeting (episode_id) WHERE standing = 'booked';
CREATE INDEX assessment_meeting_by_episode ON assessment_meeting (episode_id, meets_on);
CREATE INDEX assessment_meeting_by_day ON assessment_meeting (meets_on) WHERE standing = 'booked';
CREATE TRIGGER assessment_meeting_begins BEFORE INSERT ON assessment_meeting
WHEN NEW.standing <> 'booked' OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL
    AND e.joined_to IS NULL AND e.phase IN ('assessmentMeeting', 'needsMapping'))
BEGIN SELECT raise(ABORT, 'assessment_meeting: booked, in a case that has come so far'); END;
CREATE TRIGGER assessment_meeting_closes BEFORE UPDATE ON assessment_meeting
WHEN OLD.standing <> 'booked' OR NEW.standing = 'booked'
  OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
  OR (NEW.standing = 'held') <> EXISTS (SELECT 1 FROM held_assessment h WHERE h.meeting_id = OLD.id)
BEGIN SELECT raise(ABORT, 'assessment_meeting: closed once, in an open case'); END;
CREATE TRIGGER assessment_meeting_stands BEFORE UPDATE OF id, episode_id, meets_on, starts, length, place, whereabouts, home_reason,
    first_staff_id, second_staff_id, alone_reason, booked_on, booked_at, booked_by ON assessment_meeting
BEGIN SELECT raise(ABORT, 'assessment_meeting: what was booked stands'); END;
CREATE TRIGGER assessment_meeting_stays BEFORE DELETE ON assessment_meeting
BEGIN SELECT raise(ABORT, 'assessment_meeting: what was booked stands'); END;

CREATE TABLE meeting_companion (
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    role TEXT NOT NULL REFERENCES companion_role (code),
    name TEXT NOT NULL,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER meeting_companion_begins BEFORE INSERT ON meeting_companion
WHEN NOT EXISTS (SELECT 1 FROM assessment_meeting m WHERE m.id = NEW.meeting_id AND m.standing = 'booked')
BEGIN SELECT raise(ABORT, 'meeting_companion: booked with the meeting'); END;
CREATE TRIGGER meeting_companion_stands BEFORE UPDATE ON meeting_companion
BEGIN SELECT raise(ABORT, 'meeting_companion: what was booked stands'); END;
CREATE TRIGGER meeting_companion_stays BEFORE DELETE ON meeting_companion
BEGIN SELECT raise(ABORT, 'meeting_companion: what was booked stands'); END;

-- How it went. Somebody came besides staff, or it was not held; the time for it is what the stage costs (AS-18).
CREATE TABLE held_assessment (
    meeting_id INTEGER PRIMARY KEY REFERENCES assessment_meeting (id),
    held_on TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    person_came INTEGER NOT NULL CHECK (person_came IN (0, 1)),
    first_came INTEGER NOT NULL CHECK (first_came IN (0, 1)),
    second_came INTEGER NOT NULL CHECK (second_came IN (0, 1)),
    -- The others who came.
    others TEXT NOT NULL,
    criteria_reviewed INTEGER NOT NULL CHECK (criteria_reviewed IN (0, 1)),
    person_words TEXT NOT NULL,
    staff_words TEXT NOT NULL,
    -- Betänketid: the day both have thought (AS-3).
    reflect_until TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (first_came + second_came > 0),
    CHECK (person_came = 1 OR others <> ''),
    CHECK (held_on <= noted_on AND reflect_until >= noted_on)
) STRICT;
CREATE TRIGGER held_assessment_begins BEFORE INSERT ON held_assessment
WHEN NOT EXISTS (SELECT 1 FROM assessment_meeting m JOIN episode e ON e.id = m.episode_id WHERE m.id = NEW.meeting_id
    AND m.standing = 'booked' AND e.ended_on IS NULL AND NEW.held_on >= e.opened_on
    AND (NEW.second_came = 0 OR m.second_staff_id IS NOT NULL))
BEGIN SELECT raise(ABORT, 'held_assessment: of an open booking, not before the case'); END;
CREATE TRIGGER held_assessment_stands BEFORE UPDATE ON held_assessment
BEGIN SELECT raise(ABORT, 'held_assessment: what happened stands'); END;
CREATE TRIGGER held_assessment_stays BEFORE DELETE ON held_assessment
BEGIN SELECT raise(ABORT, 'held_assessment: what happened stands'); END;

CREATE TABLE explained_at_meeting (
    meeting_id INTEGER NOT NULL REFERENCES held_assessment (meeting_id),
    topic TEXT NOT NULL REFERENCES explained_topic (code),
    PRIMARY KEY (meeting_id, topic)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER explained_at_meeting_stands BEFORE UPDATE ON explained_at_meeting
BEGIN SELECT raise(ABORT, 'explained_at_meeting: what happened stands'); END;
CREATE TRIGGER explained_at_meeting_stays BEFORE DELETE ON explained_at_meeting
BEGIN SELECT raise(ABORT, 'explained_at_meeting: what happened stands'); END;

-- What each side answers after having thought; another answer is added, and the latest counts.
CREATE TABLE reflection_answer (
    meeting_id INTEGER NOT NULL REFERENCES held_assessment (meeting_id),
    number INTEGER NOT NULL CHECK (number >= 1),
    party TEXT NOT NULL CHECK (party IN ('person', 'unit')),
    answer TEXT NOT NULL CHECK (answer IN ('goOn', 'notNow', 'otherSupport', 'moreTime')),
    answered_on TEXT NOT NULL,
    words TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (meeting_id, number),
    CHECK (answered_on <= noted_on)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER reflection_answer_begins BEFORE INSERT ON reflection_answer
WHEN NOT EXISTS (SELECT 1 FROM held_assessment h JOIN assessment_meeting m ON m.id = h.meeting_id JOIN episode e ON e.id = m.episode_id
    WHERE h.meeting_id = NEW.meeting_id AND e.ended_on IS NULL AND NEW.answered_on >= h.held_on)
BEGIN SELECT raise(ABORT, 'reflection_answer: after the meeting, in an open case'); END;
CREATE TRIGGER reflection_answer_stands BEFORE UPDATE ON reflection_answer
BEGIN SELECT raise(ABORT, 'reflection_answer: an answer stands'); END;
CREATE TRIGGER reflection_answer_stays BEFORE DELETE ON reflection_answer
BEGIN SELECT raise(ABORT, 'reflection_answer: an answer stands'); END;
