-- Annual and half-year reports (programmes.md ST-1, ST-2, ST-8, ST-14, ST-15). A report is texts that are written and figures that are
-- frozen: as they read at a moment, with the fingerprint of the rows that they were counted from. While it is a draft they can be frozen
-- anew, which adds a turn; when it is finished nothing of it is ever changed.

-- Whoever has had the support, or left before it began, as a report counts them: when, how old, and as they have chosen to be counted.
-- The latest start profile that is done says the last; none says nothing. What it is for is read by reports only, a few times a year.
CREATE VIEW participant AS
SELECT f.episode_id, f.programme_id, p.root_id AS person_id, f.started_on, f.out_on, f.out_stage, f.ending_id,
    CASE WHEN p.is_protected = 0 AND b.is_protected = 0 THEN
        CAST(substr(coalesce(f.started_on, f.out_on), 1, 4) AS INTEGER) - CAST(substr(b.birth_day, 1, 4) AS INTEGER)
        - (substr(coalesce(f.started_on, f.out_on), 6) < substr(b.birth_day, 6)) END AS age,
    (SELECT a.choice FROM filled_form m JOIN form_template_version v ON v.id = m.version_id
        JOIN form_template t ON t.id = v.template_id AND t.code = 'startprofil'
        JOIN form_question q ON q.version_id = v.id AND q.code = 'genderForStatistics'
        JOIN filled_answer a ON a.form_id = m.id AND a.question_id = q.id
        WHERE m.episode_id = f.episode_id AND m.locked_at IS NOT NULL
          AND NOT EXISTS (SELECT 1 FROM filled_form c WHERE c.corrects = m.id AND c.locked_at IS NOT NULL)
        ORDER BY m.locked_at DESC, m.id DESC LIMIT 1) AS gender
FROM episode_fact f JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
JOIN person b ON b.id = coalesce((SELECT r.id FROM person r WHERE r.id = p.root_id AND r.birth_day IS NOT NULL), p.id)
WHERE f.started_on IS NOT NULL OR f.out_on IS NOT NULL;

CREATE TABLE annual_report (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- "2025", "2026-1"
    period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 6),
    -- A finished one is put right by a new edition beside it.
    edition INTEGER NOT NULL CHECK (edition >= 1),
    summary TEXT NOT NULL DEFAULT '',
    work TEXT NOT NULL DEFAULT '',
    development TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    outreach TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL CHECK (version >= 1),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    finished_at TEXT,
    finished_by INTEGER REFERENCES account (id),
    UNIQUE (programme_id, period, edition),
    CHECK ((finished_at IS NULL) = (finished_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX annual_report_drafted ON annual_report (programme_id, period) WHERE finished_at IS NULL;

CREATE TABLE annual_report_figures (
    report_id INTEGER NOT NULL REFERENCES annual_report (id),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    -- Everything that is shown of them, as text; and its SHA-256.
    figures TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    -- Of the rows that they were counted from.
    rows_sha256 BLOB NOT NULL CHECK (length(rows_sha256) = 32),
    frozen_at TEXT NOT NULL,
    frozen_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (report_id, turn),
    CHECK (to_on >= from_on)
) STRICT;

CREATE TRIGGER annual_report_stands BEFORE UPDATE ON annual_report WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'annual_report: finished'); END;
CREATE TRIGGER annual_report_is_of BEFORE UPDATE OF id, programme_id, period, edition, begun_at, begun_by ON annual_report
BEGIN SELECT raise(ABORT, 'annual_report: what it is of stands'); END;
CREATE TRIGGER annual_report_has_figures BEFORE UPDATE OF finished_at ON annual_report WHEN NEW.finished_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM annual_report_figures f WHERE f.report_id = NEW.id)
BEGIN SELECT raise(ABORT, 'annual_report: nothing is frozen'); END;
CREATE TRIGGER annual_report_stays BEFORE DELETE ON annual_report
BEGIN SELECT raise(ABORT, 'annual_report: stays'); END;
CREATE TRIGGER annual_report_figures_stand BEFORE UPDATE ON annual_report_figures
BEGIN SELECT raise(ABORT, 'annual_report_figures: frozen'); END;
CREATE TRIGGER annual_report_figures_stay BEFORE DELETE ON annual_report_figures
BEGIN SELECT raise(ABORT, 'annual_report_figures: frozen'); END;
CREATE TRIGGER annual_report_figures_of_draft BEFORE INSERT ON annual_report_figures
WHEN EXISTS (SELECT 1 FROM annual_report r WHERE r.id = NEW.report_id AND r.finished_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'annual_report_figures: the report is finished'); END;
