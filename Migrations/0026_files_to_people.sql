-- Files to people (TF 2 kap. 15-19 §§; OSL 2009:400 6 kap. 3, 7 and 8 §§, 10 kap. 3 §, 12, 25 and 26 kap.; FL 10 §; SoL 14 kap.).
-- What was asked for, answered, decided and given out stands; a refusal without reasons, decider or letter cannot be kept.

-- A decision not to give out a document has a point of its own in the order of delegation, and an appeal of its own.
PRAGMA legacy_alter_table = ON;
CREATE TABLE legal_ground_rebuilt (
    code TEXT NOT NULL PRIMARY KEY,
    act TEXT NOT NULL,
    chapter INTEGER NOT NULL,
    section TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    appeal TEXT NOT NULL CHECK (appeal IN ('administrativeCourt', 'legalityReview', 'accessToDocuments'))
) STRICT, WITHOUT ROWID;
INSERT INTO legal_ground_rebuilt (code, act, chapter, section, valid_from, valid_to, appeal)
SELECT code, act, chapter, section, valid_from, valid_to, appeal FROM legal_ground;
DROP TABLE legal_ground;
ALTER TABLE legal_ground_rebuilt RENAME TO legal_ground;
PRAGMA legacy_alter_table = OFF;
INSERT INTO legal_ground (code, act, chapter, section, valid_from, valid_to, appeal) VALUES
    ('documents', 'secrecy', 6, '3', '2009-06-30', NULL, 'accessToDocuments');
-- Support is never decided on it.
CREATE TRIGGER decision_about_support BEFORE UPDATE OF ground ON decision WHEN NEW.ground = 'documents'
BEGIN SELECT raise(ABORT, 'decision: about support, not documents'); END;
CREATE TRIGGER decision_begun_about_support BEFORE INSERT ON decision WHEN NEW.ground = 'documents'
BEGIN SELECT raise(ABORT, 'decision: about support, not documents'); END;

CREATE TABLE secrecy_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO secrecy_ground (code) VALUES ('personal'), ('health'), ('reporter'), ('partyInsight'), ('guardian'), ('whereabouts');
CREATE TABLE extract_receiver (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO extract_receiver (code) VALUES ('person'), ('guardian'), ('representative'), ('authority'), ('other');

CREATE TABLE document_request (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The file that it is about.
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    arrived_on TEXT NOT NULL,
    wish TEXT NOT NULL CHECK (trim(wish) <> ''),
    -- Empty: nobody has to say who they are (TF 2 kap. 18 §). Where the answer goes, if they say.
    asked_by TEXT NOT NULL,
    answer_to TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX document_request_by_episode ON document_request (episode_id, id);

CREATE TABLE document_request_answer (
    request_id INTEGER PRIMARY KEY REFERENCES document_request (id),
    answer TEXT NOT NULL CHECK (answer IN ('given', 'partly', 'refused')),
    answered_on TEXT NOT NULL,
    given TEXT NOT NULL,
    ground TEXT REFERENCES secrecy_ground (code),
    reasons TEXT NOT NULL,
    -- That a written decision can be had, and appealed (OSL 6 kap. 3 §).
    is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (answer = 'refused' OR trim(given) <> ''),
    CHECK ((answer = 'given') = (ground IS NULL)),
    CHECK (answer = 'given' OR (trim(reasons) <> '' AND is_told = 1))
) STRICT;
CREATE TRIGGER document_request_answer_after BEFORE INSERT ON document_request_answer
WHEN EXISTS (SELECT 1 FROM document_request r WHERE r.id = NEW.request_id AND r.arrived_on > NEW.answered_on)
BEGIN SELECT raise(ABORT, 'document_request_answer: before it came'); END;

-- The written decision, with its letter octet for octet.
CREATE TABLE document_refusal (
    request_id INTEGER PRIMARY KEY REFERENCES document_request_answer (request_id),
    demanded_on TEXT NOT NULL,
    refused TEXT NOT NULL CHECK (trim(refused) <> ''),
    ground TEXT NOT NULL REFERENCES secrecy_ground (code),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    decided_on TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    diary_number TEXT NOT NULL UNIQUE CHECK (trim(diary_number) <> ''),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL,
    CHECK (demanded_on <= decided_on)
) STRICT;
CREATE INDEX document_refusal_by_delegation ON document_refusal (delegation_id);
CREATE TRIGGER document_refusal_rightly BEFORE INSERT ON document_refusal
WHEN NOT EXISTS (SELECT 1 FROM document_request_answer a WHERE a.request_id = NEW.request_id AND a.answer <> 'given'
        AND a.answered_on <= NEW.decided_on)
    OR NOT EXISTS (SELECT 1 FROM document_request r JOIN episode e ON e.id = r.episode_id
        JOIN delegation d ON d.programme_id = e.programme_id LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE r.id = NEW.request_id AND d.id = NEW.delegation_id AND d.account_id = NEW.decided_by AND d.ground = 'documents'
          AND d.valid_from <= NEW.decided_on AND (d.valid_to IS NULL OR d.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    OR EXISTS (SELECT 1 FROM document_request r JOIN bias_declaration b ON b.episode_id = r.episode_id
        WHERE r.id = NEW.request_id AND b.account_id = NEW.decided_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'document_refusal: not this person''s to decide'); END;
CREATE TRIGGER delegation_ending_after_refusals BEFORE INSERT ON delegation_ending
WHEN EXISTS (SELECT 1 FROM document_refusal f WHERE f.delegation_id = NEW.delegation_id AND f.decided_on > NEW.last_day)
BEGIN SELECT raise(ABORT, 'delegation_ending: decided on after'); END;

-- Utdrag: what of one file somebody gets, each thing chosen by a human.
CREATE TABLE file_extract (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    receiver TEXT NOT NULL REFERENCES extract_receiver (code),
    receiver_name TEXT NOT NULL,
    -- What lets them: power of attorney, consent, a section.
    support TEXT NOT NULL,
    request_id INTEGER REFERENCES document_request (id),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (receiver = 'person' OR (trim(receiver_name) <> '' AND trim(support) <> ''))
) STRICT;
CREATE INDEX file_extract_by_episode ON file_extract (episode_id, id);
CREATE TRIGGER file_extract_of_request BEFORE INSERT ON file_extract
WHEN NEW.request_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document_request r WHERE r.id = NEW.request_id
    AND r.episode_id = NEW.episode_id AND r.file = NEW.file)
BEGIN SELECT raise(ABORT, 'file_extract: of another case or file'); END;

-- The latest for each thing counts; the earlier stand.
CREATE TABLE extract_choice (
    extract_id INTEGER NOT NULL REFERENCES file_extract (id),
    entry TEXT NOT NULL CHECK (entry <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    choice TEXT NOT NULL CHECK (choice IN ('give', 'leaveOut', 'cover')),
    ground TEXT REFERENCES secrecy_ground (code),
    covered TEXT NOT NULL,
    -- Of what stood there when it was chosen: changed since, it is chosen anew.
    entry_sha256 BLOB NOT NULL CHECK (length(entry_sha256) = 32),
    chosen_at TEXT NOT NULL,
    chosen_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (extract_id, entry, number),
    CHECK ((choice = 'give') = (ground IS NULL)),
    CHECK ((choice = 'cover') = (trim(covered) <> ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE finished_extract (
    extract_id INTEGER PRIMARY KEY REFERENCES file_extract (id),
    given INTEGER NOT NULL CHECK (given >= 0),
    covered INTEGER NOT NULL CHECK (covered >= 0),
    left_out INTEGER NOT NULL CHECK (left_out >= 0),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    finished_at TEXT NOT NULL,
    finished_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER finished_extract_chosen BEFORE INSERT ON finished_extract
WHEN NEW.given + NEW.covered + NEW.left_out >
    (SELECT count(*) FROM (SELECT DISTINCT c.entry FROM extract_choice c WHERE c.extract_id = NEW.extract_id))
BEGIN SELECT raise(ABORT, 'finished_extract: not what was chosen'); END;
CREATE TRIGGER extract_choice_before_finished BEFORE INSERT ON extract_choice
WHEN EXISTS (SELECT 1 FROM finished_extract f WHERE f.extract_id = NEW.extract_id)
BEGIN SELECT raise(ABORT, 'extract_choice: it is finished'); END;

CREATE TABLE handed_extract (
    extract_id INTEGER PRIMARY KEY REFERENCES finished_extract (extract_id),
    handed_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sent_way (code),
    handed_to TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

-- All of it stands.
CREATE TRIGGER document_request_stands BEFORE UPDATE ON document_request
BEGIN SELECT raise(ABORT, 'document_request: what was noted stands'); END;
CREATE TRIGGER document_request_stays BEFORE DELETE ON document_request
BEGIN SELECT raise(ABORT, 'document_request: what was noted stands'); END;
CREATE TRIGGER document_request_answer_stands BEFORE UPDATE ON document_request_answer
BEGIN SELECT raise(ABORT, 'document_request_answer: what was noted stands'); END;
CREATE TRIGGER document_request_answer_stays BEFORE DELETE ON document_request_answer
BEGIN SELECT raise(ABORT, 'document_request_answer: what was noted stands'); END;
CREATE TRIGGER document_refusal_stands BEFORE UPDATE ON document_refusal
BEGIN SELECT raise(ABORT, 'document_refusal: what was noted stands'); END;
CREATE TRIGGER document_refusal_stays BEFORE DELETE ON document_refusal
BEGIN SELECT raise(ABORT, 'document_refusal: what was noted stands'); END;
CREATE TRIGGER file_extract_stands BEFORE UPDATE ON file_extract
BEGIN SELECT raise(ABORT, 'file_extract: what was noted stands'); END;
CREATE TRIGGER file_extract_stays BEFORE DELETE ON file_extract
BEGIN SELECT raise(ABORT, 'file_extract: what was noted stands'); END;
CREATE TRIGGER extract_choice_stands BEFORE UPDATE ON extract_choice
BEGIN SELECT raise(ABORT, 'extract_choice: what was noted stands'); END;
CREATE TRIGGER extract_choice_stays BEFORE DELETE ON extract_choice
BEGIN SELECT raise(ABORT, 'extract_choice: what was noted stands'); END;
CREATE TRIGGER finished_extract_stands BEFORE UPDATE ON finished_extract
BEGIN SELECT raise(ABORT, 'finished_extract: what was noted stands'); END;
CREATE TRIGGER finished_extract_stays BEFORE DELETE ON finished_extract
BEGIN SELECT raise(ABORT, 'finished_extract: what was noted stands'); END;
CREATE TRIGGER handed_extract_stands BEFORE UPDATE ON handed_extract
BEGIN SELECT raise(ABORT, 'handed_extract: what was noted stands'); END;
CREATE TRIGGER handed_extract_stays BEFORE DELETE ON handed_extract
BEGIN SELECT raise(ABORT, 'handed_extract: what was noted stands'); END;
