-- Journal notes: drafted, signed, corrected, moved (SoL 2025:400 14 kap.; HSLF-FS on documentation: when it happened, when it
-- was noted, by whom).

CREATE TABLE note_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO note_kind (code) VALUES ('officialNote'), ('phoneContact'), ('visit'), ('homeVisit'), ('incomingDocument'),
    ('recordedMessage'), ('other'), ('objection');

-- After so many days an unsigned note is put first before its author.
ALTER TABLE programme ADD COLUMN unsigned_note_days INTEGER NOT NULL DEFAULT 7 CHECK (unsigned_note_days BETWEEN 1 AND 60);

-- One row is one edition of a note. The first is written by its author alone until it is signed; each correction is a new
-- signed edition under the same root, and those before it stay readable.
CREATE TABLE journal_note (
    id INTEGER PRIMARY KEY,
    -- Where it stands now: changed only by a move.
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    root_id INTEGER NOT NULL REFERENCES journal_note (id),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    correction_reason TEXT NOT NULL DEFAULT '',
    -- The root of the note that the person finds wrong (14 kap. 6 §).
    objects_to INTEGER REFERENCES journal_note (id),
    kind TEXT NOT NULL REFERENCES note_kind (code),
    happened_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    author_id INTEGER NOT NULL REFERENCES account (id),
    -- As they were when it was written or signed: a later change of name or role is not the note's.
    author_name TEXT NOT NULL CHECK (author_name <> ''),
    author_role TEXT NOT NULL CHECK (author_role <> ''),
    written_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    signed_at TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (root_id, edition),
    CHECK ((edition = 1) = (root_id = id)),
    CHECK ((edition = 1) = (correction_reason = '')),
    CHECK ((kind = 'objection') = (objects_to IS NOT NULL)),
    -- Only a first edition that is nobody's objection waits for its signature.
    CHECK (signed_at IS NOT NULL OR (edition = 1 AND objects_to IS NULL))
) STRICT;
CREATE INDEX journal_note_by_episode ON journal_note (episode_id, signed_at);
CREATE INDEX journal_note_unsigned ON journal_note (author_id, written_at) WHERE signed_at IS NULL;
CREATE INDEX journal_note_objections ON journal_note (objects_to) WHERE objects_to IS NOT NULL;

-- A note that stood in another person's case, and where it went. Never without a reason.
CREATE TABLE journal_note_move (
    id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES journal_note (id),
    from_episode_id INTEGER NOT NULL REFERENCES episode (id),
    to_episode_id INTEGER NOT NULL REFERENCES episode (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    moved_at TEXT NOT NULL,
    moved_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (from_episode_id <> to_episode_id)
) STRICT;
CREATE INDEX journal_note_move_from ON journal_note_move (from_episode_id);
CREATE INDEX journal_note_move_to ON journal_note_move (to_episode_id);
CREATE INDEX journal_note_move_note ON journal_note_move (note_id);
CREATE TRIGGER journal_note_move_stands BEFORE UPDATE ON journal_note_move
BEGIN SELECT raise(ABORT, 'journal_note_move: a move leaves its trace'); END;
CREATE TRIGGER journal_note_move_stays BEFORE DELETE ON journal_note_move
BEGIN SELECT raise(ABORT, 'journal_note_move: a move leaves its trace'); END;

-- A colleague has read it.
CREATE TABLE journal_note_seen (
    note_id INTEGER NOT NULL REFERENCES journal_note (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    seen_at TEXT NOT NULL,
    PRIMARY KEY (note_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER journal_note_seen_stands BEFORE UPDATE ON journal_note_seen
BEGIN SELECT raise(ABORT, 'journal_note_seen: seen is seen'); END;
CREATE TRIGGER journal_note_seen_stays BEFORE DELETE ON journal_note_seen
BEGIN SELECT raise(ABORT, 'journal_note_seen: seen is seen'); END;
CREATE TRIGGER journal_note_seen_signed BEFORE INSERT ON journal_note_seen
WHEN NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.id = NEW.note_id AND n.signed_at IS NOT NULL AND n.author_id <> NEW.account_id)
BEGIN SELECT raise(ABORT, 'journal_note_seen: a signed note, by somebody else'); END;

-- I5: what is signed never changes. Its case may, and then the move has been written first; an objection follows its note.
CREATE TRIGGER journal_note_locked BEFORE UPDATE ON journal_note
WHEN OLD.signed_at IS NOT NULL AND (
    NEW.id <> OLD.id OR NEW.root_id <> OLD.root_id OR NEW.edition <> OLD.edition
    OR NEW.correction_reason <> OLD.correction_reason OR NEW.objects_to IS NOT OLD.objects_to OR NEW.kind <> OLD.kind
    OR NEW.happened_on <> OLD.happened_on OR NEW.text <> OLD.text OR NEW.author_id <> OLD.author_id
    OR NEW.author_name <> OLD.author_name OR NEW.author_role <> OLD.author_role OR NEW.written_at <> OLD.written_at
    OR NEW.changed_at <> OLD.changed_at OR NEW.signed_at IS NOT OLD.signed_at OR NEW.version <> OLD.version
    OR (NEW.episode_id <> OLD.episode_id AND NOT EXISTS (
        SELECT 1 FROM journal_note_move m WHERE m.note_id = coalesce(OLD.objects_to, OLD.root_id)
          AND m.from_episode_id = OLD.episode_id AND m.to_episode_id = NEW.episode_id)))
BEGIN SELECT raise(ABORT, 'journal_note: a signed note is corrected by a new edition'); END;
-- An unsigned note is its author's, in the case where it was begun.
CREATE TRIGGER journal_note_own BEFORE UPDATE ON journal_note
WHEN OLD.signed_at IS NULL AND (NEW.id <> OLD.id OR NEW.root_id <> OLD.root_id OR NEW.author_id <> OLD.author_id
    OR NEW.written_at <> OLD.written_at OR NEW.episode_id <> OLD.episode_id)
BEGIN SELECT raise(ABORT, 'journal_note: an unsigned note is its author''s'); END;
CREATE TRIGGER journal_note_stays BEFORE DELETE ON journal_note
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'journal_note: a signed note stays'); END;
-- A correction is of the edition before it, which is signed and stands in the same case.
CREATE TRIGGER journal_note_corrects BEFORE INSERT ON journal_note
WHEN NEW.edition > 1 AND NOT EXISTS (
    SELECT 1 FROM journal_note o WHERE o.root_id = NEW.root_id AND o.edition = NEW.edition - 1 AND o.signed_at IS NOT NULL
      AND o.episode_id = NEW.episode_id AND o.objects_to IS NEW.objects_to)
BEGIN SELECT raise(ABORT, 'journal_note: a correction is of the signed edition before it'); END;
CREATE TRIGGER journal_note_objects BEFORE INSERT ON journal_note
WHEN NEW.objects_to IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM journal_note o WHERE o.id = NEW.objects_to AND o.edition = 1 AND o.objects_to IS NULL
      AND o.signed_at IS NOT NULL AND o.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'journal_note: an objection is about a signed note of the same case'); END;
