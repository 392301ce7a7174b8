-- Tries to reach somebody, and how episodes end. Silence never ends a case: "ej nådd" has to be earned by tries (process.md).

CREATE TABLE contact_party (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO contact_party (code) VALUES ('person'), ('reporter'), ('relative'), ('partner');

CREATE TABLE contact_channel (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO contact_channel (code) VALUES ('call'), ('textMessage'), ('email'), ('letter'), ('homeVisit'), ('other');

-- Whether somebody was there, whatever they answered.
CREATE TABLE contact_result (code TEXT NOT NULL PRIMARY KEY, is_reached INTEGER NOT NULL CHECK (is_reached IN (0, 1)))
    STRICT, WITHOUT ROWID;
INSERT INTO contact_result (code, is_reached) VALUES ('reached', 1), ('noAnswer', 0), ('messageLeft', 0), ('wrongNumber', 0),
    ('askedToComeBack', 1), ('declinedToTalk', 1);

-- One try each. It is made together with the plan for what happens next, which is the key to that plan: nobody is tried and then
-- forgotten.
CREATE TABLE contact_attempt (
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
    planned_version INTEGER NOT NULL,
    logged_at TEXT NOT NULL,
    logged_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (party <> 'partner' OR party_name <> ''),
    CHECK (attempted_at <= logged_at),
    UNIQUE (episode_id, planned_version),
    FOREIGN KEY (episode_id, planned_version) REFERENCES planned_step (episode_id, version)
) STRICT;
CREATE INDEX contact_attempt_by_time ON contact_attempt (episode_id, attempted_at);
CREATE TRIGGER contact_attempt_open BEFORE INSERT ON contact_attempt
WHEN EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NOT NULL)
BEGIN SELECT raise(ABORT, 'contact_attempt: the episode has ended'); END;
CREATE TRIGGER contact_attempt_stands BEFORE UPDATE ON contact_attempt
BEGIN SELECT raise(ABORT, 'contact_attempt: what was noted stands'); END;
CREATE TRIGGER contact_attempt_stays BEFORE DELETE ON contact_attempt
BEGIN SELECT raise(ABORT, 'contact_attempt: what was noted stands'); END;

-- One that was written down wrongly: it stays readable, and counts for nothing from then on.
CREATE TABLE contact_attempt_mistake (
    contact_attempt_id INTEGER PRIMARY KEY REFERENCES contact_attempt (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    marked_at TEXT NOT NULL,
    marked_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER contact_attempt_mistake_stands BEFORE UPDATE ON contact_attempt_mistake
BEGIN SELECT raise(ABORT, 'contact_attempt_mistake: a mark stands'); END;
CREATE TRIGGER contact_attempt_mistake_stays BEFORE DELETE ON contact_attempt_mistake
BEGIN SELECT raise(ABORT, 'contact_attempt_mistake: a mark stands'); END;
