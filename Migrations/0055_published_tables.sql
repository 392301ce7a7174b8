-- Tables that are, or may be, published (programmes.md 3.10; law.md 10.4). The counts are kept beside what is shown of them: each later
-- table is attacked together with all before it. What has been published is never changed or taken away: the readers have it.
CREATE TABLE published_table (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    -- The people it is about: tables of the same are attacked together.
    people TEXT NOT NULL CHECK (length(people) BETWEEN 1 AND 200),
    definition TEXT NOT NULL CHECK (length(definition) BETWEEN 1 AND 4000),
    corner TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    limit_count INTEGER NOT NULL CHECK (limit_count BETWEEN 3 AND 50),
    step INTEGER NOT NULL CHECK (step IN (1, 5, 10)),
    hides INTEGER NOT NULL CHECK (hides IN (0, 1)),
    proposed_at TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES account (id),
    published_on TEXT,
    published_at TEXT,
    published_by INTEGER REFERENCES account (id),
    CHECK (until_on >= from_on),
    CHECK ((published_at IS NULL) = (published_by IS NULL) AND (published_at IS NULL) = (published_on IS NULL))
) STRICT;
CREATE INDEX published_table_by_programme ON published_table (programme_id, published_on);
CREATE TRIGGER published_table_stands BEFORE UPDATE OF id, programme_id, title, people, definition, corner, from_on, until_on, limit_count,
    step, hides, proposed_at, proposed_by ON published_table
BEGIN SELECT raise(ABORT, 'published_table: what was proved stands'); END;
CREATE TRIGGER published_table_once BEFORE UPDATE ON published_table WHEN OLD.published_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'published_table: published already'); END;
CREATE TRIGGER published_table_stays BEFORE DELETE ON published_table
BEGIN SELECT raise(ABORT, 'published_table: what was published stands'); END;

-- Rows and columns from 0; the last of each are sums, and have no name.
CREATE TABLE published_figure (
    table_id INTEGER NOT NULL REFERENCES published_table (id),
    row INTEGER NOT NULL CHECK (row >= 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    row_name TEXT,
    column_name TEXT,
    count INTEGER NOT NULL CHECK (count >= 0),
    is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
    PRIMARY KEY (table_id, row, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER published_figure_stands BEFORE UPDATE ON published_figure
BEGIN SELECT raise(ABORT, 'published_figure: what was proved stands'); END;
CREATE TRIGGER published_figure_stays BEFORE DELETE ON published_figure
BEGIN SELECT raise(ABORT, 'published_figure: what was proved stands'); END;
