-- Återfallsplan och återkomst (programmes.md PL-12, PL-13): what to look for and what helps when it gets hard again, written with the
-- person; and the way back, as a new pass that is joined to the earlier one. Everything is added and nothing changed.

-- The latest version holds.
CREATE TABLE relapse_plan (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    signs TEXT NOT NULL CHECK (trim(signs) <> ''),
    helps TEXT NOT NULL CHECK (trim(helps) <> ''),
    -- What others can do, and what they had better not.
    others TEXT NOT NULL,
    -- Who to call, a line each.
    calls TEXT NOT NULL CHECK (trim(calls) <> ''),
    taking_part TEXT NOT NULL CHECK (taking_part IN ('yes', 'partly', 'no')),
    taking_part_words TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number),
    CHECK (taking_part = 'yes' OR trim(taking_part_words) <> '')
) STRICT;
CREATE TRIGGER relapse_plan_begins BEFORE INSERT ON relapse_plan
WHEN NEW.number <> 1 + (SELECT count(*) FROM relapse_plan p WHERE p.episode_id = NEW.episode_id)
    OR NOT EXISTS (SELECT 1 FROM episode e JOIN placement p ON p.episode_id = e.id
        WHERE e.id = NEW.episode_id AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'relapse_plan: version by version, of somebody who has had support'); END;
CREATE TRIGGER relapse_plan_stands BEFORE UPDATE ON relapse_plan
BEGIN SELECT raise(ABORT, 'relapse_plan: a new version takes its place'); END;
CREATE TRIGGER relapse_plan_stays BEFORE DELETE ON relapse_plan
BEGIN SELECT raise(ABORT, 'relapse_plan: a new version takes its place'); END;

-- That a case is somebody's way back to support that ended. What is known stays where it stands: this is the link to it.
CREATE TABLE episode_return (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    earlier_id INTEGER NOT NULL REFERENCES episode (id),
    CHECK (episode_id <> earlier_id)
) STRICT;
CREATE INDEX episode_return_by_earlier ON episode_return (earlier_id);
CREATE TRIGGER episode_return_begins BEFORE INSERT ON episode_return
WHEN NOT EXISTS (SELECT 1 FROM episode n JOIN episode e ON e.programme_id = n.programme_id
    JOIN person a ON a.id = n.person_id JOIN person b ON b.id = e.person_id AND b.root_id = a.root_id
    JOIN placement p ON p.episode_id = e.id
    WHERE n.id = NEW.episode_id AND e.id = NEW.earlier_id AND e.ended_on IS NOT NULL AND n.ended_on IS NULL)
BEGIN SELECT raise(ABORT, 'episode_return: to support that ended, of the same person'); END;
CREATE TRIGGER episode_return_stands BEFORE UPDATE ON episode_return
BEGIN SELECT raise(ABORT, 'episode_return: what was noted stands'); END;
CREATE TRIGGER episode_return_stays BEFORE DELETE ON episode_return
BEGIN SELECT raise(ABORT, 'episode_return: what was noted stands'); END;
