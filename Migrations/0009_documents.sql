-- Incoming documents: what is known of each. The octets lie in files beside the database, in <database>.documents under the
-- document's id; a file is there, flushed, before its row is.

CREATE TABLE document_format (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO document_format (code) VALUES ('pdf'), ('png'), ('jpeg'), ('webp'), ('heic'), ('docx'), ('xlsx'), ('pptx'),
    ('odt'), ('ods'), ('odp'), ('doc'), ('xls'), ('ppt'), ('text');

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- What its sender calls it: text to show, never a path.
    name TEXT NOT NULL CHECK (name <> ''),
    format TEXT NOT NULL REFERENCES document_format (code),
    octets INTEGER NOT NULL CHECK (octets > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    received_on TEXT NOT NULL,
    received_from TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about <> ''),
    taken_by INTEGER NOT NULL REFERENCES account (id),
    taken_at TEXT NOT NULL
) STRICT;
CREATE INDEX document_by_episode ON document (episode_id, id);
CREATE INDEX document_by_account ON document (taken_by, taken_at);
CREATE TRIGGER document_stands BEFORE UPDATE ON document
BEGIN SELECT raise(ABORT, 'document: what came in stands'); END;
CREATE TRIGGER document_stays BEFORE DELETE ON document
BEGIN SELECT raise(ABORT, 'document: what came in stands'); END;

-- A document added by mistake is withdrawn with a reason, and may be put back: by turns, so odd versions withdraw.
CREATE TABLE document_withdrawal (
    document_id INTEGER NOT NULL REFERENCES document (id),
    version INTEGER NOT NULL CHECK (version > 0),
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn = version % 2),
    reason TEXT NOT NULL CHECK ((reason <> '') = is_withdrawn),
    changed_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (document_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER document_withdrawal_in_order BEFORE INSERT ON document_withdrawal
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM document_withdrawal WHERE document_id = NEW.document_id)
BEGIN SELECT raise(ABORT, 'document_withdrawal: not the next'); END;
CREATE TRIGGER document_withdrawal_stands BEFORE UPDATE ON document_withdrawal
BEGIN SELECT raise(ABORT, 'document_withdrawal: what was done stands'); END;
CREATE TRIGGER document_withdrawal_stays BEFORE DELETE ON document_withdrawal
BEGIN SELECT raise(ABORT, 'document_withdrawal: what was done stands'); END;
