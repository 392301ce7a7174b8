-- Avveckling: a programme closes from a day on. Everybody and everything that would still be there then is shown, each with where it goes,
-- who answers for it and by when, until nothing remains. The day is undone as long as it has not come.
CREATE TABLE wind_down (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- The first day without the programme.
    closes_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (closes_on > noted_on)
) STRICT;
CREATE INDEX wind_down_by_programme ON wind_down (programme_id, closes_on);
CREATE TABLE wind_down_undoing (
    wind_down_id INTEGER PRIMARY KEY REFERENCES wind_down (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE VIEW wind_down_now AS
SELECT w.id, w.programme_id, w.closes_on, w.reason, w.noted_at, w.noted_by FROM wind_down w
WHERE NOT EXISTS (SELECT 1 FROM wind_down_undoing u WHERE u.wind_down_id = w.id);

-- Where something goes; the latest holds. What it is, is a kind and the row that it is about.
CREATE TABLE wind_down_destination (
    id INTEGER PRIMARY KEY,
    wind_down_id INTEGER NOT NULL REFERENCES wind_down (id),
    kind TEXT NOT NULL CHECK (kind IN ('episode', 'queue', 'decision', 'followUpPlace', 'aftercare', 'groupSession', 'visit')),
    object_id INTEGER NOT NULL,
    -- The case that it is about; none of a group.
    episode_id INTEGER REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    destination TEXT NOT NULL CHECK (trim(destination) <> ''),
    answers INTEGER NOT NULL REFERENCES account (id),
    due_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (wind_down_id, kind, object_id, number),
    CHECK ((kind = 'groupSession') = (episode_id IS NULL))
) STRICT;
CREATE INDEX wind_down_destination_by_episode ON wind_down_destination (episode_id);

CREATE TRIGGER wind_down_once BEFORE INSERT ON wind_down
WHEN EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id)
BEGIN SELECT raise(ABORT, 'wind_down: the programme closes already'); END;
CREATE TRIGGER wind_down_undone_in_time BEFORE INSERT ON wind_down_undoing
WHEN NOT EXISTS (SELECT 1 FROM wind_down w WHERE w.id = NEW.wind_down_id AND w.closes_on > NEW.noted_on)
BEGIN SELECT raise(ABORT, 'wind_down_undoing: the day has come'); END;
CREATE TRIGGER wind_down_stands BEFORE UPDATE ON wind_down
BEGIN SELECT raise(ABORT, 'wind_down: it is undone, never changed'); END;
CREATE TRIGGER wind_down_stays BEFORE DELETE ON wind_down
BEGIN SELECT raise(ABORT, 'wind_down: it is undone, never changed'); END;
CREATE TRIGGER wind_down_undoing_stands BEFORE UPDATE ON wind_down_undoing
BEGIN SELECT raise(ABORT, 'wind_down_undoing: what was noted stands'); END;
CREATE TRIGGER wind_down_undoing_stays BEFORE DELETE ON wind_down_undoing
BEGIN SELECT raise(ABORT, 'wind_down_undoing: what was noted stands'); END;
CREATE TRIGGER wind_down_destination_stands BEFORE UPDATE ON wind_down_destination
BEGIN SELECT raise(ABORT, 'wind_down_destination: the next takes its place'); END;
CREATE TRIGGER wind_down_destination_stays BEFORE DELETE ON wind_down_destination
BEGIN SELECT raise(ABORT, 'wind_down_destination: the next takes its place'); END;

-- From the day on nobody is taken in, and nothing begins; who has a place may still go over to another kind.
CREATE TRIGGER episode_before_closing BEFORE INSERT ON episode
WHEN EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id AND w.closes_on <= NEW.opened_on)
BEGIN SELECT raise(ABORT, 'episode: the programme has closed'); END;
CREATE TRIGGER placement_before_closing BEFORE INSERT ON placement
WHEN NEW.follows_id IS NULL AND EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id AND w.closes_on <= NEW.started_on)
BEGIN SELECT raise(ABORT, 'placement: the programme has closed'); END;
CREATE TRIGGER queue_entry_before_closing BEFORE INSERT ON queue_entry
WHEN EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id AND w.closes_on <= NEW.entered_on)
BEGIN SELECT raise(ABORT, 'queue_entry: the programme has closed'); END;
