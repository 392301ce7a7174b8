-- What passes from one file of a case to the other: a listed act (OSL 2009:400 8 kap. 1-2 §§). The receiving side reads it as it was
-- handed over, whatever becomes of it in the giver's file: it is a copy, which nothing changes.

CREATE TABLE handover_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO handover_ground (code) VALUES ('consent'), ('needToKnow'), ('ownWork'), ('betweenBoards'), ('duty');

CREATE TABLE handover_item_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO handover_item_kind (code) VALUES ('note'), ('document'), ('assessment'), ('mapping'), ('form'), ('rating'),
    ('application'), ('investigation');

CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The file it was taken from; it went to the other one.
    from_file TEXT NOT NULL CHECK (from_file IN ('execution', 'authority')),
    ground TEXT NOT NULL REFERENCES handover_ground (code),
    -- Why the receiving side needs it.
    reason TEXT NOT NULL,
    consent_by TEXT CHECK (consent_by IN ('person', 'guardian', 'both', 'representative')),
    consent_on TEXT,
    consent_way TEXT CHECK (consent_way IN ('spoken', 'written')),
    -- What the person made an exception of (OSL 2009:400 12 kap. 2 §).
    consent_limits TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL,
    -- How many things were handed over: none is added later.
    items INTEGER NOT NULL CHECK (items >= 1),
    handed_at TEXT NOT NULL,
    handed_by INTEGER NOT NULL REFERENCES account (id),
    -- As they were then.
    handed_by_name TEXT NOT NULL,
    handed_by_role TEXT NOT NULL,
    CHECK ((ground = 'consent') = (consent_by IS NOT NULL)),
    CHECK ((ground = 'consent') = (consent_on IS NOT NULL)),
    CHECK ((ground = 'consent') = (consent_way IS NOT NULL)),
    CHECK (ground = 'consent' OR (reason <> '' AND consent_limits = ''))
) STRICT;
CREATE INDEX handover_by_episode ON handover (episode_id, id);

CREATE TABLE handover_item (
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL REFERENCES handover_item_kind (code),
    -- The note, the document, the form that it is a copy of.
    source_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    -- Who stood for it, and when, in words.
    by_line TEXT NOT NULL,
    parts INTEGER NOT NULL CHECK (parts >= 0),
    PRIMARY KEY (handover_id, number),
    UNIQUE (handover_id, kind, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handover_part (
    handover_id INTEGER NOT NULL,
    item INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    term TEXT NOT NULL CHECK (term <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (handover_id, item, number),
    FOREIGN KEY (handover_id, item) REFERENCES handover_item (handover_id, number)
) STRICT, WITHOUT ROWID;

-- Both sides have a file, or there is nobody to hand over to.
CREATE TRIGGER handover_has_files BEFORE INSERT ON handover
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.authority_since IS NOT NULL)
BEGIN SELECT raise(ABORT, 'handover: there is no authority file'); END;

-- Nothing is added to what was handed over.
CREATE TRIGGER handover_item_counted BEFORE INSERT ON handover_item
WHEN NOT EXISTS (SELECT 1 FROM handover h WHERE h.id = NEW.handover_id AND NEW.number <= h.items)
BEGIN SELECT raise(ABORT, 'handover_item: what was handed over stands'); END;
CREATE TRIGGER handover_part_counted BEFORE INSERT ON handover_part
WHEN NOT EXISTS (SELECT 1 FROM handover_item i
    WHERE i.handover_id = NEW.handover_id AND i.number = NEW.item AND NEW.number <= i.parts)
BEGIN SELECT raise(ABORT, 'handover_part: what was handed over stands'); END;

-- Only what stands in the giver's file, and is done.
CREATE TRIGGER handover_item_of_note BEFORE INSERT ON handover_item
WHEN NEW.kind = 'note' AND NOT EXISTS (SELECT 1 FROM journal_note n JOIN handover h ON h.episode_id = n.episode_id
    WHERE h.id = NEW.handover_id AND n.id = NEW.source_id AND n.file = h.from_file AND n.signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'handover_item: a signed note of the giver''s file'); END;
CREATE TRIGGER handover_item_of_document BEFORE INSERT ON handover_item
WHEN NEW.kind = 'document' AND NOT EXISTS (SELECT 1 FROM document d JOIN handover h ON h.episode_id = d.episode_id
    WHERE h.id = NEW.handover_id AND d.id = NEW.source_id AND d.file = h.from_file)
BEGIN SELECT raise(ABORT, 'handover_item: a document of the giver''s file'); END;
CREATE TRIGGER handover_item_of_work BEFORE INSERT ON handover_item
WHEN NEW.kind IN ('assessment', 'mapping', 'form', 'rating') AND NOT EXISTS (SELECT 1 FROM handover h
    WHERE h.id = NEW.handover_id AND h.from_file = 'execution' AND CASE NEW.kind
      WHEN 'assessment' THEN EXISTS (SELECT 1 FROM assessment_meeting m
        WHERE m.id = NEW.source_id AND m.episode_id = h.episode_id AND m.standing = 'held')
      WHEN 'mapping' THEN EXISTS (SELECT 1 FROM needs_mapping m
        WHERE m.id = NEW.source_id AND m.episode_id = h.episode_id)
      WHEN 'form' THEN EXISTS (SELECT 1 FROM filled_form f
        WHERE f.id = NEW.source_id AND f.episode_id = h.episode_id AND f.locked_at IS NOT NULL)
      ELSE EXISTS (SELECT 1 FROM rating r
        WHERE r.id = NEW.source_id AND r.episode_id = h.episode_id AND r.state = 'done') END)
BEGIN SELECT raise(ABORT, 'handover_item: what the unit has done in the case'); END;
CREATE TRIGGER handover_item_of_application BEFORE INSERT ON handover_item
WHEN NEW.kind = 'application' AND NOT EXISTS (SELECT 1 FROM application a JOIN handover h ON h.episode_id = a.episode_id
    WHERE h.id = NEW.handover_id AND a.id = NEW.source_id AND h.from_file = 'authority')
BEGIN SELECT raise(ABORT, 'handover_item: an application of the case'); END;

CREATE TRIGGER handover_item_of_investigation BEFORE INSERT ON handover_item
WHEN NEW.kind = 'investigation' AND NOT EXISTS (SELECT 1 FROM investigation i JOIN handover h ON h.episode_id = i.episode_id
    WHERE h.id = NEW.handover_id AND i.episode_id = NEW.source_id AND i.ready_at IS NOT NULL AND h.from_file = 'authority')
BEGIN SELECT raise(ABORT, 'handover_item: a finished investigation of the case'); END;

CREATE TRIGGER handover_stands BEFORE UPDATE ON handover
BEGIN SELECT raise(ABORT, 'handover: what was handed over stands'); END;
CREATE TRIGGER handover_stays BEFORE DELETE ON handover
BEGIN SELECT raise(ABORT, 'handover: what was handed over stands'); END;
CREATE TRIGGER handover_item_stands BEFORE UPDATE ON handover_item
BEGIN SELECT raise(ABORT, 'handover_item: what was handed over stands'); END;
CREATE TRIGGER handover_item_stays BEFORE DELETE ON handover_item
BEGIN SELECT raise(ABORT, 'handover_item: what was handed over stands'); END;
CREATE TRIGGER handover_part_stands BEFORE UPDATE ON handover_part
BEGIN SELECT raise(ABORT, 'handover_part: what was handed over stands'); END;
CREATE TRIGGER handover_part_stays BEFORE DELETE ON handover_part
BEGIN SELECT raise(ABORT, 'handover_part: what was handed over stands'); END;
