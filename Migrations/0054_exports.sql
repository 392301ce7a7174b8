-- Files that were taken out: which layout, of what days, for what purpose, by whom. The file itself is made each time it is fetched
-- and kept nowhere.
CREATE TABLE figure_export (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    layout TEXT NOT NULL CHECK (layout IN ('ej-erbjudna', 'ej-verkstallda', 'delegationsbeslut', 'besok-och-grupper',
        'manadsstatistik')),
    layout_version INTEGER NOT NULL CHECK (layout_version >= 1),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (length(trim(purpose)) > 0),
    ordered_at TEXT NOT NULL,
    ordered_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (until_on >= from_on)
) STRICT;
CREATE INDEX figure_export_by_account ON figure_export (ordered_by, id);
CREATE TRIGGER figure_export_stands BEFORE UPDATE ON figure_export
BEGIN SELECT raise(ABORT, 'figure_export: what was taken out stands'); END;
CREATE TRIGGER figure_export_stays BEFORE DELETE ON figure_export
BEGIN SELECT raise(ABORT, 'figure_export: what was taken out stands'); END;
