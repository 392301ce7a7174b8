-- Consents (OSL 2009:400 10 kap. 1 § and 12 kap. 1-3 §§): who may be told what, why, from when to when, who said so and how. And what
-- was told to whom, each on a live consent or on a ground in law: without one of them nothing is kept as told, by any statement.

CREATE TABLE party (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO party (code) VALUES ('psychiatry'), ('childPsychiatry'), ('primaryCare'), ('habilitation'), ('youthHealth'),
    ('employmentService'), ('socialInsurance'), ('otherSocialServices'), ('school'), ('activityDuty'), ('association'), ('employer'),
    ('coordinationBody'), ('relative'), ('other'), ('ourselves'), ('authority'), ('unit'), ('court'), ('guardian'),
    ('representative'), ('requester');

CREATE TABLE consent_purpose (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO consent_purpose (code) VALUES ('coordination'), ('finding'), ('investigation'), ('handover'), ('coordinatedPlan'),
    ('aftercare'), ('registration'), ('evaluation'), ('quoting'), ('other');

CREATE TABLE consent_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO consent_way (code) VALUES ('spoken'), ('written'), ('digital');

CREATE TABLE sharing_law (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO sharing_law (code) VALUES ('needToKnow'), ('ownWork'), ('betweenBoards'), ('careOfYoung'), ('duty'), ('childConcern'),
    ('wrongdoing'), ('partyInsight'), ('mandate'), ('guardianship'), ('tried'), ('appeal');

CREATE TABLE sharing_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO sharing_way (code) VALUES ('meeting'), ('phone'), ('letter'), ('secureMessage'), ('handedOver');

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- What may be told on it stands in this file.
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    party TEXT NOT NULL REFERENCES party (code),
    -- Which one, where the kind of party does not say it.
    party_name TEXT NOT NULL,
    data TEXT NOT NULL CHECK (data <> ''),
    purpose TEXT NOT NULL REFERENCES consent_purpose (code),
    -- What was made an exception of (12 kap. 2 §).
    limits TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES consent_way (code),
    given_on TEXT NOT NULL,
    person_agrees INTEGER NOT NULL CHECK (person_agrees IN (0, 1)),
    -- Who spoke for the person.
    representative_id INTEGER REFERENCES representative (id),
    -- It is given with a guardian: no longer good from the day the person is 18.
    rests_on_guardian INTEGER NOT NULL CHECK (rests_on_guardian IN (0, 1)),
    -- Why it is enough, where a guardian has not agreed.
    reason TEXT NOT NULL,
    -- What the young person thinks.
    own_view TEXT NOT NULL,
    -- How many guardians were asked: none is added later.
    guardians INTEGER NOT NULL CHECK (guardians BETWEEN 0 AND 2),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (valid_from <= valid_to AND given_on <= valid_from),
    CHECK (person_agrees = 1 OR representative_id IS NOT NULL OR rests_on_guardian = 1)
) STRICT;
CREATE INDEX consent_by_episode ON consent (episode_id, id);
CREATE INDEX consent_by_end ON consent (valid_to);

CREATE TABLE consent_guardian (
    consent_id INTEGER NOT NULL REFERENCES consent (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 2),
    name TEXT NOT NULL CHECK (name <> ''),
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    PRIMARY KEY (consent_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_withdrawal (
    consent_id INTEGER NOT NULL PRIMARY KEY REFERENCES consent (id),
    withdrawn_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES consent_way (code),
    reason TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE sharing (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    party TEXT NOT NULL REFERENCES party (code),
    party_name TEXT NOT NULL,
    told TEXT NOT NULL CHECK (told <> ''),
    told_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sharing_way (code),
    consent_id INTEGER REFERENCES consent (id),
    law TEXT REFERENCES sharing_law (code),
    -- Why the section lets it be told.
    reason TEXT NOT NULL,
    -- The act by which it was told; a note of it by itself has none.
    act TEXT CHECK (act IN ('handover', 'extract', 'request', 'referral', 'appeal')),
    act_id INTEGER,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((consent_id IS NULL) <> (law IS NULL)),
    CHECK (law IS NULL OR reason <> ''),
    CHECK ((act IS NULL) = (act_id IS NULL))
) STRICT;
CREATE INDEX sharing_by_episode ON sharing (episode_id, id);
CREATE UNIQUE INDEX sharing_by_act ON sharing (act, act_id) WHERE act IS NOT NULL;

-- I7: on a consent of the same case, file and party that holds on the day: begun, not ended, not withdrawn, and not a guardian's for
-- somebody who is 18.
CREATE TRIGGER sharing_on_live_consent BEFORE INSERT ON sharing
WHEN NEW.consent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent c JOIN episode e ON e.id = c.episode_id
    JOIN person p ON p.id = e.person_id
    WHERE c.id = NEW.consent_id AND c.episode_id = NEW.episode_id AND c.file = NEW.file AND c.party = NEW.party
      AND NEW.told_on BETWEEN c.valid_from AND c.valid_to
      AND NOT EXISTS (SELECT 1 FROM consent_withdrawal w WHERE w.consent_id = c.id AND w.withdrawn_on <= NEW.told_on)
      AND (c.rests_on_guardian = 0 OR p.birth_day IS NULL
        OR CAST(substr(NEW.told_on, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
          - CASE WHEN substr(NEW.told_on, 6) < substr(p.birth_day, 6) THEN 1 ELSE 0 END < 18))
BEGIN SELECT raise(ABORT, 'sharing: the consent does not hold'); END;

-- What is given to another party has its line among what was told, written before it.
ALTER TABLE file_extract ADD COLUMN consent_id INTEGER REFERENCES consent (id);
ALTER TABLE file_extract ADD COLUMN law TEXT REFERENCES sharing_law (code);

CREATE TRIGGER handover_on_ground BEFORE INSERT ON handover
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'handover' AND s.act_id = NEW.id)
BEGIN SELECT raise(ABORT, 'handover: told on no ground'); END;
CREATE TRIGGER handed_extract_on_ground BEFORE INSERT ON handed_extract
WHEN NOT EXISTS (SELECT 1 FROM file_extract x WHERE x.id = NEW.extract_id AND x.receiver = 'person')
  AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'extract' AND s.act_id = NEW.extract_id)
BEGIN SELECT raise(ABORT, 'handed_extract: told on no ground'); END;
CREATE TRIGGER document_request_answer_on_ground BEFORE INSERT ON document_request_answer
WHEN NEW.answer <> 'refused'
  AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'request' AND s.act_id = NEW.request_id)
BEGIN SELECT raise(ABORT, 'document_request_answer: told on no ground'); END;
CREATE TRIGGER referral_on_ground BEFORE INSERT ON referral
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'referral' AND s.act_id = NEW.id)
BEGIN SELECT raise(ABORT, 'referral: told on no ground'); END;

CREATE TRIGGER consent_guardian_counted BEFORE INSERT ON consent_guardian
WHEN NOT EXISTS (SELECT 1 FROM consent c WHERE c.id = NEW.consent_id AND NEW.number <= c.guardians)
BEGIN SELECT raise(ABORT, 'consent_guardian: what was agreed stands'); END;
CREATE TRIGGER consent_stands BEFORE UPDATE ON consent
BEGIN SELECT raise(ABORT, 'consent: what was agreed stands'); END;
CREATE TRIGGER consent_stays BEFORE DELETE ON consent
BEGIN SELECT raise(ABORT, 'consent: what was agreed stands'); END;
CREATE TRIGGER consent_guardian_stands BEFORE UPDATE ON consent_guardian
BEGIN SELECT raise(ABORT, 'consent_guardian: what was agreed stands'); END;
CREATE TRIGGER consent_guardian_stays BEFORE DELETE ON consent_guardian
BEGIN SELECT raise(ABORT, 'consent_guardian: what was agreed stands'); END;
CREATE TRIGGER consent_withdrawal_stands BEFORE UPDATE ON consent_withdrawal
BEGIN SELECT raise(ABORT, 'consent_withdrawal: what was withdrawn stays so'); END;
CREATE TRIGGER consent_withdrawal_stays BEFORE DELETE ON consent_withdrawal
BEGIN SELECT raise(ABORT, 'consent_withdrawal: what was withdrawn stays so'); END;
CREATE TRIGGER sharing_stands BEFORE UPDATE ON sharing
BEGIN SELECT raise(ABORT, 'sharing: what was told stands'); END;
CREATE TRIGGER sharing_stays BEFORE DELETE ON sharing
BEGIN SELECT raise(ABORT, 'sharing: what was told stands'); END;
