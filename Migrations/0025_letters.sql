-- Brev (FL 2017:900 11, 12, 25, 36, 45 and 46 §§; OSL 2009:400 6 kap. 3 §): what left the authority, octet for octet, and as PDF. The
-- letter of a decision in the matter stands in decision_letter.
CREATE TABLE letter_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO letter_kind (code) VALUES ('communication'), ('delayNotice'), ('requestRefusal'), ('lateAppealDismissal'),
    ('appealHandover'), ('correction'), ('accessRefusal');

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL REFERENCES letter_kind (code),
    -- What it tells of: the key of a record in the table that the kind belongs to, which has one letter of the kind.
    about_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (kind, about_id)
) STRICT;
CREATE INDEX letter_by_episode ON letter (episode_id);
CREATE INDEX letter_by_sha256 ON letter (sha256);
CREATE INDEX decision_letter_by_sha256 ON decision_letter (sha256);
CREATE TRIGGER letter_stands BEFORE UPDATE ON letter
BEGIN SELECT raise(ABORT, 'letter: what was sent stands'); END;
CREATE TRIGGER letter_stays BEFORE DELETE ON letter
BEGIN SELECT raise(ABORT, 'letter: what was sent stands'); END;

-- That it left, and how. A letter without one has been made and waits.
CREATE TABLE letter_sending (
    letter_id INTEGER PRIMARY KEY REFERENCES letter (id),
    sent_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sent_way (code),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER letter_sending_stands BEFORE UPDATE ON letter_sending
BEGIN SELECT raise(ABORT, 'letter_sending: what was noted stands'); END;
CREATE TRIGGER letter_sending_stays BEFORE DELETE ON letter_sending
BEGIN SELECT raise(ABORT, 'letter_sending: what was noted stands'); END;

-- A letter as PDF, kept the first time it is made and found by the hash of the HTML that it was made of: the same octets each time,
-- whatever the program that makes them becomes.
CREATE TABLE letter_pdf (
    html_sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(html_sha256) = 32),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER letter_pdf_of_a_letter BEFORE INSERT ON letter_pdf
WHEN NOT EXISTS (SELECT 1 FROM letter l WHERE l.sha256 = NEW.html_sha256)
    AND NOT EXISTS (SELECT 1 FROM decision_letter d WHERE d.sha256 = NEW.html_sha256)
BEGIN SELECT raise(ABORT, 'letter_pdf: of no letter that was kept'); END;
CREATE TRIGGER letter_pdf_stands BEFORE UPDATE ON letter_pdf
BEGIN SELECT raise(ABORT, 'letter_pdf: what was made stands'); END;
CREATE TRIGGER letter_pdf_stays BEFORE DELETE ON letter_pdf
BEGIN SELECT raise(ABORT, 'letter_pdf: what was made stands'); END;
