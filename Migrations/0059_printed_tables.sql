-- Publicerade uppgifter (programmes.md 3.14): tables that a programme has printed in its reports, as they were printed, and what else is
-- known of them. They are shown beside the figures of the same days, with what a check of them finds. They count nobody.
CREATE TABLE printed_table (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- The project's name for it: T1.
    code TEXT NOT NULL CHECK (code <> ''),
    -- Beside which figures it stands.
    section TEXT NOT NULL CHECK (section IN ('mal', 'kontakter', 'profil', 'avslut')),
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    -- As the checker of tables takes it: the table, and what must hold besides.
    content TEXT NOT NULL CHECK (content <> ''),
    known TEXT NOT NULL,
    -- How it was counted otherwise than here.
    comment TEXT NOT NULL,
    UNIQUE (programme_id, code),
    CHECK (valid_to >= valid_from)
) STRICT;
CREATE TRIGGER printed_table_stands BEFORE UPDATE ON printed_table
BEGIN SELECT raise(ABORT, 'printed_table: what was printed stands'); END;
CREATE TRIGGER printed_table_stays BEFORE DELETE ON printed_table
BEGIN SELECT raise(ABORT, 'printed_table: what was printed stands'); END;
