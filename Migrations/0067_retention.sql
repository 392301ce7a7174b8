-- Gallring (SoL 2025:400 16 kap. 1, 4 §§; law.md 1.4): who is to be erased is proposed by one and approved by somebody else. The rows of a
-- person and of everything that refers to them go in the approval's own transaction; what stays is a protocol of numbers, and the figures.

-- A proposal. Its items refer to the people, so they go with them.
CREATE TABLE retention_list (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    proposed_on TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX retention_list_by_programme ON retention_list (programme_id, proposed_at);
CREATE TABLE retention_item (
    list_id INTEGER NOT NULL REFERENCES retention_list (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (list_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX retention_item_by_person ON retention_item (person_id);
CREATE TABLE retention_withdrawal (
    list_id INTEGER PRIMARY KEY REFERENCES retention_list (id),
    withdrawn_at TEXT NOT NULL,
    withdrawn_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

-- What was done: numbers, never whom.
CREATE TABLE retention_protocol (
    list_id INTEGER PRIMARY KEY REFERENCES retention_list (id),
    people INTEGER NOT NULL CHECK (people >= 0),
    episodes INTEGER NOT NULL CHECK (episodes >= 0),
    documents INTEGER NOT NULL CHECK (documents >= 0),
    -- Proposed, and written about since: they stay.
    spared INTEGER NOT NULL CHECK (spared >= 0),
    erased_on TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    approved_by INTEGER NOT NULL REFERENCES account (id),
    -- When nothing of it was left in the file either.
    scrubbed_at TEXT
) STRICT;
-- Files that are to be removed when the change is on the disk; empty again when they have been.
CREATE TABLE retention_file (document_id INTEGER PRIMARY KEY) STRICT;

CREATE TRIGGER retention_item_of_open_list BEFORE INSERT ON retention_item
WHEN EXISTS (SELECT 1 FROM retention_protocol p WHERE p.list_id = NEW.list_id)
    OR EXISTS (SELECT 1 FROM retention_withdrawal w WHERE w.list_id = NEW.list_id)
BEGIN SELECT raise(ABORT, 'retention_item: the list is closed'); END;
CREATE TRIGGER retention_by_two BEFORE INSERT ON retention_protocol
WHEN EXISTS (SELECT 1 FROM retention_list l WHERE l.id = NEW.list_id AND l.proposed_by = NEW.approved_by)
    OR EXISTS (SELECT 1 FROM retention_withdrawal w WHERE w.list_id = NEW.list_id)
BEGIN SELECT raise(ABORT, 'retention_protocol: approved by somebody else than who proposed'); END;
CREATE TRIGGER retention_withdrawal_in_time BEFORE INSERT ON retention_withdrawal
WHEN EXISTS (SELECT 1 FROM retention_protocol p WHERE p.list_id = NEW.list_id)
BEGIN SELECT raise(ABORT, 'retention_withdrawal: it is done'); END;
CREATE TRIGGER retention_protocol_stands BEFORE UPDATE ON retention_protocol
WHEN OLD.scrubbed_at IS NOT NULL OR NEW.scrubbed_at IS NULL OR NEW.people <> OLD.people OR NEW.episodes <> OLD.episodes
    OR NEW.documents <> OLD.documents OR NEW.spared <> OLD.spared OR NEW.approved_by <> OLD.approved_by
    OR NEW.erased_at <> OLD.erased_at OR NEW.erased_on <> OLD.erased_on OR NEW.list_id <> OLD.list_id
BEGIN SELECT raise(ABORT, 'retention_protocol: what was done stands'); END;
CREATE TRIGGER retention_protocol_stays BEFORE DELETE ON retention_protocol
BEGIN SELECT raise(ABORT, 'retention_protocol: what was done stands'); END;
CREATE TRIGGER retention_list_stands BEFORE UPDATE ON retention_list
BEGIN SELECT raise(ABORT, 'retention_list: it is taken back, never changed'); END;
CREATE TRIGGER retention_list_stays BEFORE DELETE ON retention_list
BEGIN SELECT raise(ABORT, 'retention_list: it is taken back, never changed'); END;

-- What erased cases were counted as: the figures' sums stay as they were, and are held against these and what is left.
CREATE TABLE erased_figure (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (programme_id, figure, day, category)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erased_figure_grows BEFORE UPDATE ON erased_figure WHEN NEW.n <= OLD.n
BEGIN SELECT raise(ABORT, 'erased_figure: it only grows'); END;
CREATE TRIGGER erased_figure_stays BEFORE DELETE ON erased_figure
BEGIN SELECT raise(ABORT, 'erased_figure: it only grows'); END;

-- What reports of a year or half a year ("2025", "2025-1") counted of erased people: sums of the period, never whom.
CREATE TABLE erased_count (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    period TEXT NOT NULL,
    counted TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (programme_id, period, counted)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER erased_count_grows BEFORE UPDATE ON erased_count WHEN NEW.n <= OLD.n
BEGIN SELECT raise(ABORT, 'erased_count: it only grows'); END;
CREATE TRIGGER erased_count_stays BEFORE DELETE ON erased_count
BEGIN SELECT raise(ABORT, 'erased_count: it only grows'); END;
