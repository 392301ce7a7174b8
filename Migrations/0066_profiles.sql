-- The start profile is filled in again while the support goes on (programmes.md AS-12, ST-7): how somebody has it at first and later are
-- answers to the same questions. Other forms belong to a mapping that is open.

CREATE VIEW open_form_template AS
SELECT m.episode_id, t.id AS template_id FROM open_needs_mapping m JOIN form_template t
UNION ALL
SELECT e.id, t.id FROM episode e JOIN form_template t ON t.code = 'startprofil'
WHERE e.ended_on IS NULL AND EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = e.id);

DROP VIEW open_filled_form;
CREATE VIEW open_filled_form AS
SELECT f.id, f.version_id FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
WHERE f.locked_at IS NULL AND EXISTS (SELECT 1 FROM open_form_template o
    WHERE o.episode_id = f.episode_id AND o.template_id = v.template_id);

DROP TRIGGER filled_form_begins;
CREATE TRIGGER filled_form_begins BEFORE INSERT ON filled_form
WHEN NEW.locked_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM form_template_version v
    JOIN open_form_template o ON o.template_id = v.template_id AND o.episode_id = NEW.episode_id WHERE v.id = NEW.version_id)
BEGIN SELECT raise(ABORT, 'filled_form: a draft, while the mapping is open or a profile in support'); END;
DROP TRIGGER filled_form_locked;
CREATE TRIGGER filled_form_locked BEFORE UPDATE ON filled_form
WHEN OLD.locked_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = OLD.id)
BEGIN SELECT raise(ABORT, 'filled_form: a locked form is corrected by a new one'); END;

-- How old somebody is and what they are counted as is said once, in `episode_fact`, for reports too. Who left before the support began
-- has the age of that day.
DROP VIEW participant;
CREATE VIEW participant AS
SELECT f.episode_id, f.programme_id, p.root_id AS person_id, f.started_on, f.out_on, f.out_stage, f.ending_id,
    CASE WHEN f.started_on IS NOT NULL THEN f.age WHEN p.is_protected = 0 THEN
        CAST(substr(f.out_on, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
        - (substr(f.out_on, 6) < substr(p.birth_day, 6)) END AS age,
    f.gender
FROM episode_fact f JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
WHERE f.started_on IS NOT NULL OR f.out_on IS NOT NULL;
