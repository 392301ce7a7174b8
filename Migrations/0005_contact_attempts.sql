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

-- Why an episode ends before support (programmes.md IN-9, IN-15). A second contact about somebody already known is no ending: it
-- is joined to their open case.
CREATE TABLE ending_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO ending_reason (code) VALUES ('outsideTargetGroup'), ('otherSupportFits'), ('declined'), ('notReady'), ('notReached'),
    ('handedOver'), ('notAnInquiry'), ('movedAway'), ('withdrawn'), ('deceased'), ('other');

-- How somebody was told of the right to apply; unknown is for what was noted before it was asked.
CREATE TABLE told_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO told_way (code) VALUES ('meeting'), ('call'), ('textMessage'), ('email'), ('letter'), ('throughSomebody'), ('unknown');

-- Exactly one for each episode that has ended, and it stands. Its answer to "Har personen ansökt, muntligt eller skriftligt?"
-- cannot be left out; yes is no ending: it leads to an investigation and a decision (SoL 11:1, FL 17 and 32).
CREATE TABLE ending (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    -- The phase it ended in.
    stage TEXT NOT NULL CHECK (stage IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan')),
    reason TEXT NOT NULL REFERENCES ending_reason (code),
    applied TEXT NOT NULL CHECK (applied IN ('no', 'unreached', 'withdrawn', 'notAsked')),
    told_of_right_on TEXT,
    told_by INTEGER REFERENCES account (id),
    told_how TEXT REFERENCES told_way (code),
    withdrawn_on TEXT,
    -- The criteria that are not met, and the alternatives told of: as they read that day.
    criteria TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    destination TEXT NOT NULL,
    comment TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    ended_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((told_of_right_on IS NULL) = (told_by IS NULL) AND (told_of_right_on IS NULL) = (told_how IS NULL)),
    CHECK ((applied = 'unreached') = (reason = 'notReached')),
    -- Nobody is left to ask, or nobody was meant.
    CHECK ((applied = 'notAsked') = (reason IN ('deceased', 'notAnInquiry'))),
    CHECK ((applied = 'withdrawn') = (reason = 'withdrawn')),
    CHECK ((applied = 'withdrawn') = (withdrawn_on IS NOT NULL)),
    CHECK (applied <> 'no' OR (told_of_right_on IS NOT NULL AND alternatives <> '')),
    -- Whoever has applied gets a decision, unless the application is taken back (process.md, I2).
    CHECK (stage NOT IN ('investigation', 'decision') OR reason IN ('withdrawn', 'deceased')),
    CHECK (reason <> 'withdrawn' OR stage IN ('investigation', 'decision')),
    CHECK (reason <> 'outsideTargetGroup' OR criteria <> ''),
    CHECK (reason <> 'handedOver' OR destination <> ''),
    CHECK (reason NOT IN ('other', 'notAnInquiry') OR comment <> '')
) STRICT;

INSERT INTO ending (episode_id, stage, reason, applied, told_of_right_on, told_by, told_how, criteria, alternatives, destination,
    comment, ended_at, ended_by)
SELECT i.episode_id, o.stage, o.reason, CASE o.reason WHEN 'deceased' THEN 'notAsked' ELSE 'no' END, o.told_of_right_on,
    CASE WHEN o.told_of_right_on IS NULL THEN NULL ELSE o.decided_by END,
    CASE WHEN o.told_of_right_on IS NULL THEN NULL ELSE 'unknown' END,
    CASE WHEN o.reason <> 'outsideTargetGroup' THEN '' WHEN o.comment = '' THEN 'Inte antecknat.' ELSE o.comment END,
    CASE WHEN o.alternatives = '' AND o.reason <> 'deceased' THEN 'Inte antecknat.' ELSE o.alternatives END, '',
    CASE WHEN o.comment = '' AND o.reason = 'other' THEN 'Inte antecknat.' ELSE o.comment END, o.decided_at, o.decided_by
FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id WHERE o.outcome = 'ended';

-- What is left is the inquiry's one outcome.
DROP TRIGGER episode_leaves_inquiry;
CREATE TABLE inquiry_outcome_rebuilt (
    inquiry_id INTEGER PRIMARY KEY REFERENCES inquiry (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('assessmentMeeting', 'application', 'ended')),
    comment TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
INSERT INTO inquiry_outcome_rebuilt (inquiry_id, outcome, comment, decided_at, decided_by)
SELECT inquiry_id, outcome, CASE outcome WHEN 'ended' THEN '' ELSE comment END, decided_at, decided_by FROM inquiry_outcome;
DROP TABLE inquiry_outcome;
ALTER TABLE inquiry_outcome_rebuilt RENAME TO inquiry_outcome;
CREATE TRIGGER inquiry_outcome_stands BEFORE UPDATE ON inquiry_outcome
BEGIN SELECT raise(ABORT, 'inquiry_outcome: an outcome stands'); END;
CREATE TRIGGER inquiry_outcome_stays BEFORE DELETE ON inquiry_outcome
BEGIN SELECT raise(ABORT, 'inquiry_outcome: an outcome stands'); END;
-- An episode leaves its inquiry only through an outcome.
CREATE TRIGGER episode_leaves_inquiry BEFORE UPDATE OF phase ON episode
WHEN OLD.phase = 'inquiry' AND NEW.phase <> 'inquiry' AND NOT EXISTS (
    SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id WHERE i.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: an inquiry ends with an outcome'); END;

CREATE TRIGGER ending_stands BEFORE UPDATE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;
CREATE TRIGGER ending_stays BEFORE DELETE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;
-- It says where the episode is, which is open; in the inquiry it is the inquiry's outcome.
CREATE TRIGGER ending_in_stage BEFORE INSERT ON ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = NEW.stage AND e.joined_to IS NULL)
    OR (NEW.stage = 'inquiry' AND NOT EXISTS (SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id
        WHERE i.episode_id = NEW.episode_id AND o.outcome = 'ended'))
BEGIN SELECT raise(ABORT, 'ending: not where the episode is'); END;
-- Silence is earned by tries to the person or whoever got in touch, on three days in two channels since anybody close was reached.
CREATE TRIGGER ending_of_silence BEFORE INSERT ON ending
WHEN NEW.reason = 'notReached' AND (
    SELECT count(DISTINCT a.attempted_on) < 3 OR count(DISTINCT a.channel) < 2
    FROM contact_attempt a JOIN contact_result k ON k.code = a.result
    WHERE a.episode_id = NEW.episode_id AND a.party IN ('person', 'reporter') AND k.is_reached = 0
        AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = a.id)
        AND a.attempted_at > coalesce((SELECT max(r.attempted_at)
            FROM contact_attempt r JOIN contact_result c ON c.code = r.result
            WHERE r.episode_id = NEW.episode_id AND r.party <> 'partner' AND c.is_reached = 1
                AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = r.id)), ''))
BEGIN SELECT raise(ABORT, 'ending: silence alone never ends a case'); END;
CREATE TRIGGER episode_ends_with_ending BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended' AND NOT EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it ends with an ending'); END;
-- Once it has its ending there is nothing left but to end, and it is never open again: a person who returns gets a new episode.
CREATE TRIGGER episode_stays_ended BEFORE UPDATE ON episode
WHEN NEW.ended_on IS NULL AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it has its ending'); END;
