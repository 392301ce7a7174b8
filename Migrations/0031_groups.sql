-- Groups (programmes.md GR-1 to GR-7, IN-20): what can be done, when one meets, who is asked along and who was there. Of whoever was
-- not there nothing more is kept than that.

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    effort TEXT NOT NULL CHECK (effort IN ('calm', 'some', 'more')),
    setting TEXT NOT NULL CHECK (setting IN ('indoors', 'nearby', 'outing')),
    -- "Så går det till", to the participants.
    sheet TEXT NOT NULL CHECK (trim(sheet) <> ''),
    -- Put away: not offered for new meetings, and still readable where it was used.
    is_away INTEGER NOT NULL DEFAULT 0 CHECK (is_away IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX activity_by_programme ON activity (programme_id, name);
CREATE TRIGGER activity_stays BEFORE DELETE ON activity
BEGIN SELECT raise(ABORT, 'activity: put away, never removed'); END;

CREATE TABLE support_group (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    -- Monday is 1, Sunday 7; each week or each other.
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    weeks INTEGER NOT NULL CHECK (weeks IN (1, 2)),
    -- Minutes after midnight in Sweden, and minutes.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL CHECK (trim(place) <> ''),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    activity_id INTEGER REFERENCES activity (id),
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (starts + length <= 1440),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK (last_on >= first_on)
) STRICT;
CREATE INDEX support_group_by_programme ON support_group (programme_id, last_on);
CREATE TRIGGER support_group_stays BEFORE DELETE ON support_group
BEGIN SELECT raise(ABORT, 'support_group: it ends, it is never removed'); END;

-- One meeting. What is different from the group's usual stands here only.
CREATE TABLE group_session (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    group_id INTEGER NOT NULL REFERENCES support_group (id),
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'cancelled', 'held')),
    meets_on TEXT NOT NULL,
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL CHECK (trim(place) <> ''),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    activity_id INTEGER REFERENCES activity (id),
    -- Changed by itself: a change of the whole group leaves it as it is.
    is_own INTEGER NOT NULL DEFAULT 0 CHECK (is_own IN (0, 1)),
    -- Why it was called off.
    reason TEXT NOT NULL DEFAULT '',
    -- Who came besides those the register knows (IN-20), and how it went, about nobody.
    others INTEGER NOT NULL DEFAULT 0 CHECK (others BETWEEN 0 AND 99),
    line TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (starts + length <= 1440),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((standing = 'cancelled') = (trim(reason) <> '')),
    CHECK (standing = 'held' OR (others = 0 AND line = ''))
) STRICT;
CREATE INDEX group_session_by_group ON group_session (group_id, meets_on);
CREATE INDEX group_session_by_day ON group_session (programme_id, meets_on, starts);
CREATE TRIGGER group_session_begins BEFORE INSERT ON group_session
WHEN NEW.standing <> 'planned'
    OR NOT EXISTS (SELECT 1 FROM support_group g WHERE g.id = NEW.group_id AND g.programme_id = NEW.programme_id)
BEGIN SELECT raise(ABORT, 'group_session: planned, in its own programme'); END;
CREATE TRIGGER group_session_goes_on BEFORE UPDATE OF standing ON group_session
WHEN (OLD.standing = 'held' AND NEW.standing <> 'held') OR (OLD.standing = 'cancelled' AND NEW.standing <> 'cancelled')
BEGIN SELECT raise(ABORT, 'group_session: what has been stands'); END;
CREATE TRIGGER group_session_was_then BEFORE UPDATE OF programme_id, group_id, meets_on, starts, length, place ON group_session
WHEN OLD.standing <> 'planned' OR NEW.programme_id <> OLD.programme_id OR NEW.group_id <> OLD.group_id
BEGIN SELECT raise(ABORT, 'group_session: when and where it was stands'); END;
CREATE TRIGGER group_session_stays BEFORE DELETE ON group_session
BEGIN SELECT raise(ABORT, 'group_session: called off, never removed'); END;

-- Who is asked along, from a day and before another. A place in the group is theirs meanwhile, so that a form knows whom it means.
CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES support_group (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 30),
    from_on TEXT NOT NULL,
    before TEXT,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    ended_at TEXT,
    ended_by INTEGER REFERENCES account (id),
    CHECK (before IS NULL OR before >= from_on),
    CHECK ((before IS NULL) = (ended_at IS NULL) AND (before IS NULL) = (ended_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX group_membership_once ON group_membership (group_id, episode_id) WHERE before IS NULL;
CREATE UNIQUE INDEX group_membership_place ON group_membership (group_id, place) WHERE before IS NULL;
CREATE INDEX group_membership_by_episode ON group_membership (episode_id);
CREATE TRIGGER group_membership_begins BEFORE INSERT ON group_membership
WHEN NEW.before IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM support_group g JOIN episode e ON e.programme_id = g.programme_id
        WHERE g.id = NEW.group_id AND e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR EXISTS (SELECT 1 FROM group_membership m WHERE m.group_id = NEW.group_id AND m.place = NEW.place
        AND m.before > NEW.from_on)
BEGIN SELECT raise(ABORT, 'group_membership: an open case of the same programme, at a free place'); END;
CREATE TRIGGER group_membership_ends BEFORE UPDATE ON group_membership
WHEN OLD.before IS NOT NULL OR NEW.before IS NULL OR NEW.group_id <> OLD.group_id OR NEW.episode_id <> OLD.episode_id
    OR NEW.place <> OLD.place OR NEW.from_on <> OLD.from_on OR NEW.noted_at <> OLD.noted_at OR NEW.noted_by <> OLD.noted_by
BEGIN SELECT raise(ABORT, 'group_membership: it ends once'); END;
CREATE TRIGGER group_membership_stays BEFORE DELETE ON group_membership
BEGIN SELECT raise(ABORT, 'group_membership: it ends, it is never removed'); END;

-- Who was there. Never changed: what was noted wrongly is noted anew, and the latest counts.
CREATE TABLE group_attendance (
    session_id INTEGER NOT NULL REFERENCES group_session (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    turn INTEGER NOT NULL CHECK (turn > 0),
    standing TEXT NOT NULL CHECK (standing IN ('came', 'notThisTime')),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (session_id, episode_id, turn)
) STRICT, WITHOUT ROWID;
CREATE INDEX group_attendance_by_episode ON group_attendance (episode_id);
CREATE TRIGGER group_attendance_is_of_its_day BEFORE INSERT ON group_attendance
WHEN NOT EXISTS (SELECT 1 FROM group_session s JOIN episode e ON e.programme_id = s.programme_id
        WHERE s.id = NEW.session_id AND e.id = NEW.episode_id AND s.standing = 'held' AND s.meets_on <= NEW.noted_on)
    OR NEW.turn <> 1 + (SELECT count(*) FROM group_attendance a
        WHERE a.session_id = NEW.session_id AND a.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'group_attendance: of a meeting that was held, turn by turn'); END;
CREATE TRIGGER group_attendance_stands BEFORE UPDATE ON group_attendance
BEGIN SELECT raise(ABORT, 'group_attendance: noted anew, never changed'); END;
CREATE TRIGGER group_attendance_stays BEFORE DELETE ON group_attendance
BEGIN SELECT raise(ABORT, 'group_attendance: noted anew, never removed'); END;

-- What participants would like to do (GR-6). Nobody's name stands by it, nor who wrote it down.
CREATE TABLE group_idea (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    words TEXT NOT NULL CHECK (trim(words) <> ''),
    told_on TEXT NOT NULL,
    is_tried INTEGER NOT NULL DEFAULT 0 CHECK (is_tried IN (0, 1))
) STRICT;
CREATE INDEX group_idea_by_programme ON group_idea (programme_id, told_on);
CREATE TRIGGER group_idea_stands BEFORE UPDATE OF id, programme_id, words, told_on ON group_idea
BEGIN SELECT raise(ABORT, 'group_idea: its words stand'); END;
