-- Planned absence with a deputy, the lines written for the deputy, and a caseload moved in one act that can be taken back
-- (product.md 48).
CREATE TABLE absence_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO absence_kind (code) VALUES ('holiday'), ('parental'), ('illness'), ('childIll'), ('course'), ('other');

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    -- The first and the last day away.
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    -- Told to whoever is away and to the manager only.
    kind TEXT NOT NULL REFERENCES absence_kind (code),
    deputy_id INTEGER NOT NULL REFERENCES account (id),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    -- Goes up each time that lines are written.
    version INTEGER NOT NULL DEFAULT 1,
    cancelled_at TEXT,
    cancelled_by INTEGER REFERENCES account (id),
    CHECK (until_on >= from_on AND deputy_id <> account_id),
    CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
) STRICT;
CREATE INDEX absence_by_account ON absence (account_id, until_on);
CREATE INDEX absence_by_deputy ON absence (deputy_id, until_on);
CREATE TRIGGER absence_stands BEFORE UPDATE OF id, programme_id, account_id, from_on, until_on, kind, deputy_id, noted_at, noted_by
ON absence
BEGIN SELECT raise(ABORT, 'absence: what was planned stands until it is called off'); END;
CREATE TRIGGER absence_cancelled_once BEFORE UPDATE ON absence WHEN OLD.cancelled_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'absence: called off already'); END;
CREATE TRIGGER absence_stays BEFORE DELETE ON absence
BEGIN SELECT raise(ABORT, 'absence: what was planned stands'); END;

-- Whose lines there are: the place is the person's for as long as the absence is.
CREATE TABLE absence_person (
    absence_id INTEGER NOT NULL REFERENCES absence (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 60),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    PRIMARY KEY (absence_id, place),
    UNIQUE (absence_id, episode_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER absence_person_stands BEFORE UPDATE ON absence_person
BEGIN SELECT raise(ABORT, 'absence_person: the place is the person''s'); END;

-- One line for each person; the latest turn counts, and the earlier ones stay.
CREATE TABLE absence_line (
    absence_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    turn INTEGER NOT NULL CHECK (turn >= 1),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (absence_id, place, turn),
    FOREIGN KEY (absence_id, place) REFERENCES absence_person (absence_id, place)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER absence_line_stands BEFORE UPDATE ON absence_line
BEGIN SELECT raise(ABORT, 'absence_line: what was written stands'); END;

CREATE TABLE caseload_move (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    from_id INTEGER NOT NULL REFERENCES account (id),
    to_id INTEGER NOT NULL REFERENCES account (id),
    moved_at TEXT NOT NULL,
    moved_by INTEGER NOT NULL REFERENCES account (id),
    returned_at TEXT,
    returned_by INTEGER REFERENCES account (id),
    CHECK (from_id <> to_id),
    CHECK ((returned_at IS NULL) = (returned_by IS NULL))
) STRICT;
CREATE INDEX caseload_move_by_programme ON caseload_move (programme_id, id);
CREATE TRIGGER caseload_move_stands BEFORE UPDATE OF id, programme_id, from_id, to_id, moved_at, moved_by ON caseload_move
BEGIN SELECT raise(ABORT, 'caseload_move: what was moved stands'); END;
CREATE TRIGGER caseload_move_returns_once BEFORE UPDATE ON caseload_move WHEN OLD.returned_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'caseload_move: taken back already'); END;
CREATE TRIGGER caseload_move_stays BEFORE DELETE ON caseload_move
BEGIN SELECT raise(ABORT, 'caseload_move: what was moved stands'); END;

-- What was moved, thing by thing: so much can be taken back.
CREATE TABLE caseload_move_item (
    move_id INTEGER NOT NULL REFERENCES caseload_move (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL CHECK (kind IN ('step', 'unitStep', 'contact', 'visit')),
    -- What it was before: a visit, a contact person, a unit's step.
    was_id INTEGER,
    -- What it is since: the same, or the version of the case that its step has.
    is_id INTEGER,
    -- What became of it when the move was taken back.
    outcome TEXT CHECK (outcome IN ('returned', 'changed')),
    PRIMARY KEY (move_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER caseload_move_item_stands BEFORE UPDATE OF move_id, position, episode_id, kind, was_id, is_id ON caseload_move_item
BEGIN SELECT raise(ABORT, 'caseload_move_item: what was moved stands'); END;
CREATE TRIGGER caseload_move_item_once BEFORE UPDATE ON caseload_move_item WHEN OLD.outcome IS NOT NULL
BEGIN SELECT raise(ABORT, 'caseload_move_item: told already'); END;
