-- Ärendedragning: its list, decisions and minutes (programmes.md IN-6).

CREATE TABLE meeting_decision_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO meeting_decision_kind (code) VALUES ('assessmentMeeting'), ('contactAgain'), ('gatherMore'), ('proposeEnding'),
    ('other');

-- A programme has one open meeting at most: the next one, whose list is being made, or the one being held.
CREATE TABLE case_meeting (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    opened_at TEXT NOT NULL,
    -- The day of its first decision.
    held_on TEXT,
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (closed_at IS NULL OR held_on IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX case_meeting_open ON case_meeting (programme_id) WHERE closed_at IS NULL;
CREATE INDEX case_meeting_closed ON case_meeting (programme_id, closed_at) WHERE closed_at IS NOT NULL;

CREATE TABLE case_meeting_item (
    meeting_id INTEGER NOT NULL REFERENCES case_meeting (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    added_at TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES account (id),
    -- It stood on the meeting before too, and was not reached.
    is_carried INTEGER NOT NULL DEFAULT 0 CHECK (is_carried IN (0, 1)),
    decision TEXT REFERENCES meeting_decision_kind (code),
    line TEXT CHECK (line <> ''),
    owner_id INTEGER REFERENCES account (id),
    next_on TEXT,
    decided_at TEXT,
    decided_by INTEGER REFERENCES account (id),
    PRIMARY KEY (meeting_id, episode_id),
    -- A decision is a kind, a line, somebody who sees to it and a day, all or none.
    CHECK ((decision IS NULL) = (line IS NULL) AND (decision IS NULL) = (owner_id IS NULL)
        AND (decision IS NULL) = (next_on IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
        AND (decision IS NULL) = (decided_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX case_meeting_item_by_episode ON case_meeting_item (episode_id);

CREATE TABLE case_meeting_present (
    meeting_id INTEGER NOT NULL REFERENCES case_meeting (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (meeting_id, account_id)
) STRICT, WITHOUT ROWID;

-- The minutes are signed off by closing the meeting, and stand from then on.
CREATE TRIGGER case_meeting_stands BEFORE UPDATE ON case_meeting WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'case_meeting: closed minutes stand'); END;
CREATE TRIGGER case_meeting_stays BEFORE DELETE ON case_meeting
BEGIN SELECT raise(ABORT, 'case_meeting: a meeting stays'); END;
CREATE TRIGGER case_meeting_item_added BEFORE INSERT ON case_meeting_item
WHEN EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = NEW.meeting_id AND m.closed_at IS NOT NULL)
    OR NOT EXISTS (SELECT 1 FROM case_meeting m JOIN episode e ON e.programme_id = m.programme_id
        WHERE m.id = NEW.meeting_id AND e.id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'case_meeting_item: the list of an open meeting of the same programme'); END;
CREATE TRIGGER case_meeting_item_stands BEFORE UPDATE ON case_meeting_item
WHEN NEW.meeting_id <> OLD.meeting_id OR NEW.episode_id <> OLD.episode_id
    OR (OLD.decision IS NOT NULL AND NEW.decision IS NULL)
    OR EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = OLD.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_item: closed minutes stand'); END;
CREATE TRIGGER case_meeting_item_stays BEFORE DELETE ON case_meeting_item
WHEN OLD.decision IS NOT NULL
    OR EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = OLD.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_item: what was decided stands'); END;
CREATE TRIGGER case_meeting_present_added BEFORE INSERT ON case_meeting_present
WHEN EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = NEW.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_present: closed minutes stand'); END;
CREATE TRIGGER case_meeting_present_stands BEFORE UPDATE ON case_meeting_present
BEGIN SELECT raise(ABORT, 'case_meeting_present: taken away and added'); END;
CREATE TRIGGER case_meeting_present_stays BEFORE DELETE ON case_meeting_present
WHEN EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = OLD.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_present: closed minutes stand'); END;
