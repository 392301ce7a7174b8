-- Visits (programmes.md VI-1 to VI-11, PL-9, PL-10, IN-11): booked with staff, place, transport and what the unit owns, without
-- double booking; what became of each, and why, apart; contacts by other ways; practical help with its result; and each account's
-- own calendar for other programs. A booking never changes: one that is moved stays, and another takes its place.

INSERT INTO next_step_kind (code) VALUES ('holdVisit'), ('bookVisit');

CREATE TABLE visit_place (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO visit_place (code) VALUES ('premises'), ('home'), ('outdoors'), ('accompany'), ('remote');

-- How the person, or the staff, gets there (VI-1, VI-7, VI-10).
CREATE TABLE visit_transport (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO visit_transport (code) VALUES ('own'), ('fetched'), ('companion'), ('busCard'), ('bicycle'), ('car');

CREATE TABLE visit_outcome (
    code TEXT NOT NULL PRIMARY KEY,
    -- The person and the staff met.
    is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)),
    -- It was told beforehand: the time and what was booked for it are free again.
    is_told INTEGER NOT NULL CHECK (is_told IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO visit_outcome (code, is_held, is_told) VALUES ('came', 1, 0), ('cameLate', 1, 0), ('cancelledByPerson', 0, 1),
    ('cancelledByUs', 0, 1), ('noShow', 0, 0), ('moved', 0, 1);

-- Why it became so; never the same thing as what became of it.
CREATE TABLE visit_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO visit_reason (code) VALUES ('illness'), ('tooHard'), ('travel'), ('otherAppointment'), ('forgot'), ('staffIllness'),
    ('staffShort'), ('unknown'), ('other');

CREATE TABLE support_method (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO support_method (code) VALUES ('motivational'), ('supportedEmployment'), ('salutogenic'), ('solutionFocused'),
    ('exposure'), ('psychoeducation'), ('coaching'), ('network'), ('practical');

-- What the unit owns and books: rooms, cars, bicycles. Never the person's own.
CREATE TABLE resource_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO resource_kind (code) VALUES ('room'), ('car'), ('bicycle');

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL REFERENCES resource_kind (code),
    name TEXT NOT NULL CHECK (name <> ''),
    added_at TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES account (id),
    retired_at TEXT,
    retired_by INTEGER REFERENCES account (id),
    CHECK ((retired_at IS NULL) = (retired_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX resource_name ON resource (programme_id, kind, name) WHERE retired_at IS NULL;
CREATE TRIGGER resource_stands BEFORE UPDATE ON resource
WHEN OLD.retired_at IS NOT NULL OR NEW.retired_at IS NULL OR NEW.id <> OLD.id OR NEW.programme_id <> OLD.programme_id
  OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name OR NEW.added_at <> OLD.added_at OR NEW.added_by <> OLD.added_by
BEGIN SELECT raise(ABORT, 'resource: it is retired once, never renamed'); END;
CREATE TRIGGER resource_stays BEFORE DELETE ON resource
BEGIN SELECT raise(ABORT, 'resource: it is retired, never removed'); END;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The first booking of the visit; one that takes the place of a moved one keeps it.
    root_id INTEGER NOT NULL REFERENCES visit (id),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    meets_on TEXT NOT NULL,
    -- Minutes after midnight in Sweden.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    -- Minutes.
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL REFERENCES visit_place (code),
    whereabouts TEXT NOT NULL,
    -- What it is for.
    purpose TEXT NOT NULL,
    transport TEXT REFERENCES visit_transport (code),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    -- Somebody of the staff was booked elsewhere then, and it was meant.
    is_double_meant INTEGER NOT NULL CHECK (is_double_meant IN (0, 1)),
    booked_on TEXT NOT NULL,
    booked_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL REFERENCES account (id),
    -- Nil until it is known.
    outcome TEXT REFERENCES visit_outcome (code),
    reason TEXT REFERENCES visit_reason (code),
    reason_text TEXT NOT NULL DEFAULT '',
    -- All the work for it, where they met.
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    -- What happened, as a signed note of the journal.
    note_id INTEGER REFERENCES journal_note (id),
    -- The day somebody gets in touch, where they did not meet.
    contact_on TEXT,
    closed_on TEXT,
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    UNIQUE (root_id, edition),
    CHECK ((edition = 1) = (root_id = id)),
    CHECK (starts + length <= 1440),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((outcome IS NULL) = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_on IS NULL)
        AND (closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (outcome IS NOT NULL OR (reason IS NULL AND reason_text = '' AND minutes IS NULL AND note_id IS NULL
        AND contact_on IS NULL)),
    CHECK ((minutes IS NOT NULL) = (outcome IS NOT NULL AND outcome IN ('came', 'cameLate'))),
    CHECK (outcome IS NULL OR outcome <> 'came' OR (reason IS NULL AND reason_text = '')),
    CHECK (outcome IS NULL OR outcome NOT IN ('cancelledByPerson', 'cancelledByUs', 'moved') OR reason IS NOT NULL),
    CHECK (reason IS NULL OR reason <> 'other' OR reason_text <> ''),
    CHECK (outcome IS NULL OR outcome NOT IN ('came', 'cameLate', 'noShow') OR meets_on <= closed_on),
    CHECK (contact_on IS NULL OR contact_on >= closed_on)
) STRICT;
CREATE INDEX visit_by_episode ON visit (episode_id, meets_on);
CREATE INDEX visit_by_day ON visit (meets_on, first_staff_id);
CREATE INDEX visit_waiting ON visit (meets_on) WHERE outcome IS NULL;
CREATE INDEX visit_contact ON visit (contact_on) WHERE contact_on IS NOT NULL;
CREATE TRIGGER visit_begins BEFORE INSERT ON visit
WHEN NEW.outcome IS NOT NULL OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL
    AND e.joined_to IS NULL AND e.phase <> 'inquiry')
BEGIN SELECT raise(ABORT, 'visit: booked, in an open case that has come past its inquiry'); END;
CREATE TRIGGER visit_follows BEFORE INSERT ON visit
WHEN NEW.edition > 1 AND NOT EXISTS (SELECT 1 FROM visit o WHERE o.root_id = NEW.root_id AND o.edition = NEW.edition - 1
    AND o.outcome = 'moved' AND o.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'visit: it takes the place of one that was moved'); END;
-- Nobody of the staff is booked twice by mistake.
CREATE TRIGGER visit_staff_is_free BEFORE INSERT ON visit
WHEN NEW.is_double_meant = 0 AND EXISTS (SELECT 1 FROM visit o JOIN episode e ON e.id = o.episode_id
    WHERE o.meets_on = NEW.meets_on AND o.outcome IS NULL AND e.ended_on IS NULL AND o.starts < NEW.starts + NEW.length
      AND NEW.starts < o.starts + o.length AND (o.first_staff_id IN (NEW.first_staff_id, NEW.second_staff_id)
        OR o.second_staff_id IN (NEW.first_staff_id, NEW.second_staff_id)))
BEGIN SELECT raise(ABORT, 'visit: somebody of the staff has another one then'); END;
CREATE TRIGGER visit_closes BEFORE UPDATE ON visit
WHEN OLD.outcome IS NOT NULL OR NEW.outcome IS NULL
  OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
BEGIN SELECT raise(ABORT, 'visit: what became of it is noted once, in an open case'); END;
CREATE TRIGGER visit_stands BEFORE UPDATE OF id, episode_id, root_id, edition, meets_on, starts, length, place, whereabouts, purpose,
    transport, first_staff_id, second_staff_id, is_double_meant, booked_on, booked_at, booked_by ON visit
BEGIN SELECT raise(ABORT, 'visit: what was booked stands'); END;
CREATE TRIGGER visit_stays BEFORE DELETE ON visit
BEGIN SELECT raise(ABORT, 'visit: what was booked stands'); END;
CREATE TRIGGER visit_note_is_signed BEFORE UPDATE OF note_id ON visit
WHEN NEW.note_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.id = NEW.note_id AND n.edition = 1
    AND n.signed_at IS NOT NULL AND n.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'visit: its note is a signed one of the case'); END;

CREATE TABLE visit_companion (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    role TEXT NOT NULL REFERENCES companion_role (code),
    name TEXT NOT NULL,
    PRIMARY KEY (visit_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_companion_begins BEFORE INSERT ON visit_companion
WHEN NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.outcome IS NULL)
BEGIN SELECT raise(ABORT, 'visit_companion: booked with the visit'); END;
CREATE TRIGGER visit_companion_stands BEFORE UPDATE ON visit_companion
BEGIN SELECT raise(ABORT, 'visit_companion: what was booked stands'); END;
CREATE TRIGGER visit_companion_stays BEFORE DELETE ON visit_companion
BEGIN SELECT raise(ABORT, 'visit_companion: what was booked stands'); END;

CREATE TABLE visit_method (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    method TEXT NOT NULL REFERENCES support_method (code),
    PRIMARY KEY (visit_id, method)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_method_begins BEFORE INSERT ON visit_method
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome WHERE v.id = NEW.visit_id AND o.is_held = 1)
BEGIN SELECT raise(ABORT, 'visit_method: of a visit that was held'); END;
CREATE TRIGGER visit_method_stands BEFORE UPDATE ON visit_method
BEGIN SELECT raise(ABORT, 'visit_method: what happened stands'); END;
CREATE TRIGGER visit_method_stays BEFORE DELETE ON visit_method
BEGIN SELECT raise(ABORT, 'visit_method: what happened stands'); END;

-- What a visit was about: goals that were worked with, and homework that was talked over or agreed in it.
CREATE TABLE visit_goal (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    -- The goal's root.
    goal_id INTEGER NOT NULL REFERENCES plan_goal (id),
    PRIMARY KEY (visit_id, goal_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_goal_begins BEFORE INSERT ON visit_goal
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome JOIN plan p ON p.episode_id = v.episode_id
    JOIN plan_goal g ON g.plan_id = p.id WHERE v.id = NEW.visit_id AND o.is_held = 1 AND g.root_id = NEW.goal_id)
BEGIN SELECT raise(ABORT, 'visit_goal: a goal of the case, in a visit that was held'); END;
CREATE TRIGGER visit_goal_stands BEFORE UPDATE ON visit_goal
BEGIN SELECT raise(ABORT, 'visit_goal: what happened stands'); END;
CREATE TRIGGER visit_goal_stays BEFORE DELETE ON visit_goal
BEGIN SELECT raise(ABORT, 'visit_goal: what happened stands'); END;

CREATE TABLE visit_homework (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    homework_id INTEGER NOT NULL REFERENCES homework (id),
    -- Agreed in the visit; else it was talked over how it went.
    is_set INTEGER NOT NULL CHECK (is_set IN (0, 1)),
    PRIMARY KEY (visit_id, homework_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_homework_begins BEFORE INSERT ON visit_homework
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome JOIN homework h ON h.episode_id = v.episode_id
    WHERE v.id = NEW.visit_id AND o.is_held = 1 AND h.id = NEW.homework_id)
BEGIN SELECT raise(ABORT, 'visit_homework: of the case, in a visit that was held'); END;
CREATE TRIGGER visit_homework_stands BEFORE UPDATE ON visit_homework
BEGIN SELECT raise(ABORT, 'visit_homework: what happened stands'); END;
CREATE TRIGGER visit_homework_stays BEFORE DELETE ON visit_homework
BEGIN SELECT raise(ABORT, 'visit_homework: what happened stands'); END;

-- A room or a vehicle for some minutes of a day. Released when the visit is moved or called off.
CREATE TABLE resource_booking (
    id INTEGER PRIMARY KEY,
    resource_id INTEGER NOT NULL REFERENCES resource (id),
    day TEXT NOT NULL,
    -- Minutes after midnight in Sweden.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440),
    -- Nil for what is booked for something else than a visit.
    visit_id INTEGER REFERENCES visit (id),
    booked_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL REFERENCES account (id),
    released_at TEXT,
    CHECK (starts < ends)
) STRICT;
CREATE INDEX resource_booking_by_day ON resource_booking (resource_id, day) WHERE released_at IS NULL;
CREATE INDEX resource_booking_by_visit ON resource_booking (visit_id) WHERE visit_id IS NOT NULL;
-- Nothing is booked by two at once; what an ended case had booked is free.
CREATE TRIGGER resource_booking_is_free BEFORE INSERT ON resource_booking
WHEN EXISTS (SELECT 1 FROM resource_booking o WHERE o.resource_id = NEW.resource_id AND o.day = NEW.day AND o.released_at IS NULL
    AND o.starts < NEW.ends AND NEW.starts < o.ends AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
      WHERE v.id = o.visit_id AND e.ended_on IS NOT NULL))
BEGIN SELECT raise(ABORT, 'resource_booking: it is booked then'); END;
CREATE TRIGGER resource_booking_begins BEFORE INSERT ON resource_booking
WHEN NEW.released_at IS NOT NULL OR EXISTS (SELECT 1 FROM resource r WHERE r.id = NEW.resource_id AND r.retired_at IS NOT NULL)
  OR (NEW.visit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
    JOIN resource r ON r.programme_id = e.programme_id WHERE v.id = NEW.visit_id AND r.id = NEW.resource_id
      AND v.meets_on = NEW.day AND v.starts = NEW.starts AND v.starts + v.length = NEW.ends))
BEGIN SELECT raise(ABORT, 'resource_booking: of the unit, for the visit that it is booked for'); END;
CREATE TRIGGER resource_booking_stands BEFORE UPDATE ON resource_booking
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR NEW.id <> OLD.id OR NEW.resource_id <> OLD.resource_id
  OR NEW.day <> OLD.day OR NEW.starts <> OLD.starts OR NEW.ends <> OLD.ends OR NEW.visit_id IS NOT OLD.visit_id
  OR NEW.booked_at <> OLD.booked_at OR NEW.booked_by <> OLD.booked_by
BEGIN SELECT raise(ABORT, 'resource_booking: it is released once, and never changed'); END;
CREATE TRIGGER resource_booking_stays BEFORE DELETE ON resource_booking
BEGIN SELECT raise(ABORT, 'resource_booking: it is released, never removed'); END;

-- A contact while the support goes on: a talk on the telephone, a message, a letter (VI-4, VI-8). A try to reach somebody who
-- has not answered is a contact attempt.
CREATE TABLE support_contact_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO support_contact_way (code) VALUES ('phone'), ('text'), ('mail'), ('video'), ('letter');

CREATE TABLE support_contact (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    way TEXT NOT NULL REFERENCES support_contact_way (code),
    party TEXT NOT NULL REFERENCES contact_party (code),
    -- Who, where it is not the person.
    name TEXT NOT NULL,
    -- They got in touch themselves.
    is_incoming INTEGER NOT NULL CHECK (is_incoming IN (0, 1)),
    happened_on TEXT NOT NULL,
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    note_id INTEGER REFERENCES journal_note (id),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (happened_on <= noted_on),
    CHECK (party <> 'partner' OR name <> '')
) STRICT;
CREATE INDEX support_contact_by_episode ON support_contact (episode_id, happened_on);
CREATE TRIGGER support_contact_begins BEFORE INSERT ON support_contact
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
    AND e.phase <> 'inquiry')
  OR (NEW.note_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.id = NEW.note_id AND n.edition = 1
    AND n.signed_at IS NOT NULL AND n.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'support_contact: in an open case past its inquiry, with a signed note of it'); END;
CREATE TRIGGER support_contact_stands BEFORE UPDATE ON support_contact
BEGIN SELECT raise(ABORT, 'support_contact: what happened stands'); END;
CREATE TRIGGER support_contact_stays BEFORE DELETE ON support_contact
BEGIN SELECT raise(ABORT, 'support_contact: what happened stands'); END;

-- Practical help (PL-10): what somebody is helped with, and what came of it.
CREATE TABLE practical_help_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO practical_help_kind (code) VALUES ('activityCompensation'), ('incomeSupport'), ('drivingSchool'), ('work'),
    ('folkHighSchool'), ('studies'), ('housing'), ('healthCare'), ('identity'), ('other');

CREATE TABLE practical_help_result (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO practical_help_result (code) VALUES ('done'), ('partly'), ('refused'), ('dropped');

CREATE TABLE practical_help (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL REFERENCES practical_help_kind (code),
    -- What is done, in a line.
    text TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    result TEXT REFERENCES practical_help_result (code),
    result_text TEXT NOT NULL DEFAULT '',
    settled_on TEXT,
    settled_at TEXT,
    settled_by INTEGER REFERENCES account (id),
    CHECK (kind <> 'other' OR text <> ''),
    CHECK ((result IS NULL) = (settled_on IS NULL) AND (result IS NULL) = (settled_at IS NULL)
        AND (result IS NULL) = (settled_by IS NULL)),
    CHECK (result IS NOT NULL OR result_text = ''),
    CHECK (settled_on IS NULL OR settled_on >= begun_on)
) STRICT;
CREATE INDEX practical_help_by_episode ON practical_help (episode_id, begun_on);
CREATE TRIGGER practical_help_begins BEFORE INSERT ON practical_help
WHEN NEW.result IS NOT NULL OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL
    AND e.joined_to IS NULL AND e.phase <> 'inquiry')
BEGIN SELECT raise(ABORT, 'practical_help: begun in an open case past its inquiry'); END;
CREATE TRIGGER practical_help_settles BEFORE UPDATE ON practical_help
WHEN OLD.result IS NOT NULL OR NEW.result IS NULL OR NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.kind <> OLD.kind
  OR NEW.text <> OLD.text OR NEW.begun_on <> OLD.begun_on OR NEW.begun_at <> OLD.begun_at OR NEW.begun_by <> OLD.begun_by
  OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
BEGIN SELECT raise(ABORT, 'practical_help: its result is noted once'); END;
CREATE TRIGGER practical_help_stays BEFORE DELETE ON practical_help
BEGIN SELECT raise(ABORT, 'practical_help: what was done stands'); END;

-- Somebody's own calendar for another program: whoever has the address reads when, never who, where or why. Of the address only
-- a hash is kept.
CREATE TABLE calendar_feed (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    -- What each time is called: neutral, chosen by the account.
    title TEXT NOT NULL CHECK (title <> ''),
    made_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;
CREATE UNIQUE INDEX calendar_feed_standing ON calendar_feed (account_id) WHERE revoked_at IS NULL;
CREATE TRIGGER calendar_feed_stands BEFORE UPDATE ON calendar_feed
WHEN OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR NEW.id <> OLD.id OR NEW.account_id <> OLD.account_id
  OR NEW.token_hash <> OLD.token_hash OR NEW.title <> OLD.title OR NEW.made_at <> OLD.made_at
BEGIN SELECT raise(ABORT, 'calendar_feed: it is revoked once'); END;
CREATE TRIGGER calendar_feed_stays BEFORE DELETE ON calendar_feed
BEGIN SELECT raise(ABORT, 'calendar_feed: it is revoked, never removed'); END;
