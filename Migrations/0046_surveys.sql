-- Anonymous surveys (programmes.md SU-1, SU-2). A form lies here when it has been read in together with at least four others, under a
-- random key, with the quarter it was read in and nothing else: no person, case or staff, no finer time, no order.
INSERT INTO instrument (code, needs_permission) VALUES ('VALD-7', 0), ('NNS-INDIKATOR', 0);

CREATE TABLE survey_form (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    -- As "2026-4".
    quarter TEXT NOT NULL CHECK (length(quarter) = 6)
) STRICT, WITHOUT ROWID;

-- What was answered; a question that was passed over has no row.
CREATE TABLE survey_answer (
    key BLOB NOT NULL REFERENCES survey_form (key),
    item INTEGER NOT NULL CHECK (item >= 1),
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (key, item)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER survey_answer_stands BEFORE UPDATE ON survey_answer
BEGIN SELECT raise(ABORT, 'survey_answer: what was answered stands'); END;
CREATE TRIGGER survey_form_stands BEFORE UPDATE ON survey_form
BEGIN SELECT raise(ABORT, 'survey_form: what was answered stands'); END;

-- How many tablets have been handed over for it: a number for each quarter.
CREATE TABLE survey_handout (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    quarter TEXT NOT NULL CHECK (length(quarter) = 6),
    handed_out INTEGER NOT NULL CHECK (handed_out >= 1),
    PRIMARY KEY (programme_id, pack_id, quarter)
) STRICT, WITHOUT ROWID;
