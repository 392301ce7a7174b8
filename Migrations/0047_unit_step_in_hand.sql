-- A try to reach somebody while the authority's step stands plans what the unit does next, and leaves that step alone: each try has the
-- plan that was made with it, of one of the two kinds.
ALTER TABLE unit_step ADD COLUMN is_chosen INTEGER NOT NULL DEFAULT 0 CHECK (is_chosen IN (0, 1));

PRAGMA legacy_alter_table = ON;
CREATE TABLE contact_attempt_rebuilt (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    party TEXT NOT NULL REFERENCES contact_party (code),
    party_name TEXT NOT NULL,
    channel TEXT NOT NULL REFERENCES contact_channel (code),
    result TEXT NOT NULL REFERENCES contact_result (code),
    attempted_at TEXT NOT NULL,
    -- The day in Sweden.
    attempted_on TEXT NOT NULL,
    note TEXT NOT NULL,
    planned_version INTEGER,
    unit_step_id INTEGER UNIQUE REFERENCES unit_step (id),
    logged_at TEXT NOT NULL,
    logged_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (party <> 'partner' OR party_name <> ''),
    CHECK (attempted_at <= logged_at),
    CHECK ((planned_version IS NULL) <> (unit_step_id IS NULL)),
    UNIQUE (episode_id, planned_version),
    FOREIGN KEY (episode_id, planned_version) REFERENCES planned_step (episode_id, version)
) STRICT;
INSERT INTO contact_attempt_rebuilt (id, episode_id, party, party_name, channel, result, attempted_at, attempted_on, note,
    planned_version, logged_at, logged_by)
SELECT id, episode_id, party, party_name, channel, result, attempted_at, attempted_on, note, planned_version, logged_at, logged_by
FROM contact_attempt;
DROP TABLE contact_attempt;
ALTER TABLE contact_attempt_rebuilt RENAME TO contact_attempt;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX contact_attempt_by_time ON contact_attempt (episode_id, attempted_at);
CREATE TRIGGER contact_attempt_open BEFORE INSERT ON contact_attempt
WHEN EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NOT NULL)
BEGIN SELECT raise(ABORT, 'contact_attempt: the episode has ended'); END;
CREATE TRIGGER contact_attempt_stands BEFORE UPDATE ON contact_attempt
BEGIN SELECT raise(ABORT, 'contact_attempt: what was noted stands'); END;
CREATE TRIGGER contact_attempt_stays BEFORE DELETE ON contact_attempt
BEGIN SELECT raise(ABORT, 'contact_attempt: what was noted stands'); END;
CREATE TRIGGER contact_attempt_with_step BEFORE INSERT ON contact_attempt
WHEN NEW.unit_step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit_step u
    WHERE u.id = NEW.unit_step_id AND u.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'contact_attempt: the step of the same case'); END;
