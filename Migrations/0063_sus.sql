-- SUS (law.md 10.3, programmes.md SU-3): what is registered of somebody when a measure that a samordningsförbund pays for begins and ends.
-- Versions; the latest counts. With name and number only on a consent that held when it was told, and never of somebody protected.

CREATE TABLE sus_sheet (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    turn TEXT NOT NULL CHECK (turn IN ('start', 'end')),
    number INTEGER NOT NULL CHECK (number >= 1),
    day TEXT NOT NULL,
    -- That the person is registered by name and number; nothing: without.
    consent_id INTEGER REFERENCES consent (id),
    municipality TEXT NOT NULL,
    is_enrolled INTEGER NOT NULL CHECK (is_enrolled IN (0, 1)),
    work TEXT NOT NULL CHECK (work IN ('none', 'ordinary', 'subsidised')),
    work_share INTEGER CHECK (work_share BETWEEN 1 AND 100),
    studies TEXT NOT NULL CHECK (studies IN ('none', 'compulsory', 'upperSecondary', 'adult', 'folkHighSchool', 'higher', 'other')),
    studies_share INTEGER CHECK (studies_share BETWEEN 1 AND 100),
    seeks_work INTEGER NOT NULL CHECK (seeks_work IN (0, 1)),
    is_in_programme INTEGER NOT NULL CHECK (is_in_programme IN (0, 1)),
    education TEXT CHECK (education IN ('none', 'compulsory', 'upperSecondary', 'afterSecondary', 'higher', 'unknown')),
    need TEXT CHECK (need IN ('none', 'underOneYear', 'oneToTwo', 'threeToFive', 'sixToNine', 'tenOrMore')),
    reason TEXT CHECK (reason IN ('completed', 'otherMeasure', 'interrupted', 'illness', 'parentalLeave', 'moved', 'deceased',
        'wrong', 'other')),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, turn, number),
    CHECK ((work = 'none') = (work_share IS NULL)),
    CHECK ((studies = 'none') = (studies_share IS NULL)),
    CHECK ((turn = 'start') = (education IS NOT NULL) AND (turn = 'start') = (need IS NOT NULL)),
    CHECK ((turn = 'end') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX sus_sheet_by_consent ON sus_sheet (consent_id) WHERE consent_id IS NOT NULL;
CREATE TRIGGER sus_sheet_begins BEFORE INSERT ON sus_sheet
WHEN NEW.number <> 1 + (SELECT count(*) FROM sus_sheet s WHERE s.episode_id = NEW.episode_id AND s.turn = NEW.turn)
    OR (NEW.turn = 'end' AND NOT EXISTS (SELECT 1 FROM sus_sheet s WHERE s.episode_id = NEW.episode_id AND s.turn = 'start'))
    OR EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.joined_to IS NOT NULL)
BEGIN SELECT raise(ABORT, 'sus_sheet: version by version, the end after a start, where the case goes on'); END;
-- I7: whoever is named was told of in the same commit, on that consent and for this; I10: and is not protected.
CREATE TRIGGER sus_sheet_names BEFORE INSERT ON sus_sheet
WHEN NEW.consent_id IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM sharing s JOIN consent c ON c.id = s.consent_id
        WHERE s.episode_id = NEW.episode_id AND s.consent_id = NEW.consent_id AND s.noted_at = NEW.noted_at
          AND s.party = 'socialInsurance' AND c.purpose = 'registration')
    OR EXISTS (SELECT 1 FROM episode e JOIN person p ON p.id = e.person_id WHERE e.id = NEW.episode_id AND p.is_protected = 1))
BEGIN SELECT raise(ABORT, 'sus_sheet: named without a consent to SUS, or protected'); END;
CREATE TRIGGER sus_sheet_stands BEFORE UPDATE ON sus_sheet
BEGIN SELECT raise(ABORT, 'sus_sheet: a new version takes its place'); END;
CREATE TRIGGER sus_sheet_stays BEFORE DELETE ON sus_sheet
BEGIN SELECT raise(ABORT, 'sus_sheet: a new version takes its place'); END;

CREATE TABLE sus_livelihood (
    sheet_id INTEGER NOT NULL REFERENCES sus_sheet (id),
    code TEXT NOT NULL CHECK (code IN ('sicknessBenefit', 'rehabilitation', 'sicknessCompensation', 'activityCompensation',
        'unemployment', 'activitySupport', 'incomeSupport', 'studySupport', 'wage', 'other', 'noPublic')),
    PRIMARY KEY (sheet_id, code)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER sus_livelihood_stands BEFORE UPDATE ON sus_livelihood
BEGIN SELECT raise(ABORT, 'sus_livelihood: a new version takes its place'); END;
CREATE TRIGGER sus_livelihood_stays BEFORE DELETE ON sus_livelihood
BEGIN SELECT raise(ABORT, 'sus_livelihood: a new version takes its place'); END;

-- More layouts of files to take out.
PRAGMA legacy_alter_table = ON;
CREATE TABLE figure_export_rebuilt (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    layout TEXT NOT NULL CHECK (layout IN ('ej-erbjudna', 'ej-verkstallda', 'delegationsbeslut', 'besok-och-grupper',
        'manadsstatistik', 'sus', 'kaa-halvar')),
    layout_version INTEGER NOT NULL CHECK (layout_version >= 1),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (length(trim(purpose)) > 0),
    ordered_at TEXT NOT NULL,
    ordered_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (until_on >= from_on)
) STRICT;
INSERT INTO figure_export_rebuilt SELECT id, programme_id, layout, layout_version, from_on, until_on, purpose, ordered_at, ordered_by
FROM figure_export;
DROP TABLE figure_export;
ALTER TABLE figure_export_rebuilt RENAME TO figure_export;
PRAGMA legacy_alter_table = OFF;
CREATE INDEX figure_export_by_account ON figure_export (ordered_by, id);
CREATE TRIGGER figure_export_stands BEFORE UPDATE ON figure_export
BEGIN SELECT raise(ABORT, 'figure_export: what was taken out stands'); END;
CREATE TRIGGER figure_export_stays BEFORE DELETE ON figure_export
BEGIN SELECT raise(ABORT, 'figure_export: what was taken out stands'); END;
