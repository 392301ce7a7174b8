-- Calculations of what support costs and gives (programmes.md 3.9). Nothing in them is about a person. A heading or a row is never
-- edited: what is changed is written again as its next turn, and the latest turn counts.
CREATE TABLE economy_sheet (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    made_at TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX economy_sheet_by_programme ON economy_sheet (programme_id, id);

CREATE TABLE economy_heading (
    sheet_id INTEGER NOT NULL REFERENCES economy_sheet (id),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    -- Hundredths of a per cent a year.
    rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 2000),
    -- How many people are counted as reached.
    persons INTEGER CHECK (persons BETWEEN 1 AND 100000),
    -- The whole cost as a report says it, in kronor, and which report.
    stated INTEGER CHECK (stated BETWEEN 1 AND 10000000000),
    stated_source TEXT NOT NULL DEFAULT '',
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (sheet_id, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE economy_row (
    sheet_id INTEGER NOT NULL REFERENCES economy_sheet (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 200),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    payer TEXT NOT NULL CHECK (payer IN ('individuals', 'municipality', 'region', 'state', 'other')),
    kind TEXT NOT NULL CHECK (kind IN ('productionValue', 'healthCare', 'medicines', 'elderlyCare', 'otherIncome', 'otherCost',
        'intervention')),
    kronor INTEGER NOT NULL CHECK (kronor BETWEEN -10000000000 AND 10000000000),
    timing TEXT NOT NULL CHECK (timing IN ('presentValue', 'spread', 'yearly')),
    first_year INTEGER CHECK (first_year BETWEEN 1 AND 100),
    last_year INTEGER CHECK (last_year BETWEEN 1 AND 100),
    source TEXT NOT NULL,
    source_on TEXT,
    -- Taken out of the calculation; it stays readable.
    is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (sheet_id, place, turn),
    CHECK ((timing = 'presentValue') = (first_year IS NULL) AND (first_year IS NULL) = (last_year IS NULL)),
    CHECK (first_year IS NULL OR last_year >= first_year)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER economy_heading_stands BEFORE UPDATE ON economy_heading
BEGIN SELECT raise(ABORT, 'economy_heading: what was noted stands'); END;
CREATE TRIGGER economy_heading_stays BEFORE DELETE ON economy_heading
BEGIN SELECT raise(ABORT, 'economy_heading: what was noted stands'); END;
CREATE TRIGGER economy_row_stands BEFORE UPDATE ON economy_row
BEGIN SELECT raise(ABORT, 'economy_row: what was noted stands'); END;
CREATE TRIGGER economy_row_stays BEFORE DELETE ON economy_row
BEGIN SELECT raise(ABORT, 'economy_row: what was noted stands'); END;
