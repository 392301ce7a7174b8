-- Mapping templates are looked after in the program: who installed a version, from which file, and whether it was taken back before
-- its first day. A mapping begins when both sides have said yes after the meeting, or says why it begins all the same.

-- A version without a row here came with the program.
CREATE TABLE form_template_installation (
    version_id INTEGER PRIMARY KEY REFERENCES form_template_version (id),
    file_sha256 BLOB NOT NULL CHECK (length(file_sha256) = 32),
    installed_on TEXT NOT NULL,
    installed_by INTEGER NOT NULL REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) STRICT;
CREATE TRIGGER form_template_installation_begins BEFORE INSERT ON form_template_installation
WHEN NEW.withdrawn_at IS NOT NULL
  OR NEW.installed_on >= (SELECT v.valid_from FROM form_template_version v WHERE v.id = NEW.version_id)
BEGIN SELECT raise(ABORT, 'form_template_installation: before its first day'); END;
CREATE TRIGGER form_template_installation_stands BEFORE UPDATE OF version_id, file_sha256, installed_on, installed_by
    ON form_template_installation
BEGIN SELECT raise(ABORT, 'form_template_installation: what was installed stands'); END;
CREATE TRIGGER form_template_installation_withdrawn BEFORE UPDATE ON form_template_installation
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
  OR NEW.withdrawn_on >= (SELECT v.valid_from FROM form_template_version v WHERE v.id = OLD.version_id)
BEGIN SELECT raise(ABORT, 'form_template_installation: taken back once, before its first day'); END;
CREATE TRIGGER form_template_installation_stays BEFORE DELETE ON form_template_installation
BEGIN SELECT raise(ABORT, 'form_template_installation: what was installed stands'); END;
CREATE TRIGGER filled_form_of_version BEFORE INSERT ON filled_form
WHEN EXISTS (SELECT 1 FROM form_template_installation i WHERE i.version_id = NEW.version_id AND i.withdrawn_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'filled_form: by a version that was not taken back'); END;

-- Why a mapping begins before both sides have said yes; empty where they have, or the person has applied.
ALTER TABLE needs_mapping ADD COLUMN begun_reason TEXT NOT NULL DEFAULT '';
CREATE TRIGGER needs_mapping_has_ground BEFORE INSERT ON needs_mapping
WHEN NEW.begun_reason = '' AND (SELECT e.phase FROM episode e WHERE e.id = NEW.episode_id) <> 'investigation'
  AND (SELECT count(*) FROM reflection_answer r WHERE r.answer = 'goOn'
    AND r.meeting_id = (SELECT m.id FROM assessment_meeting m WHERE m.episode_id = NEW.episode_id AND m.standing = 'held'
      ORDER BY m.booked_at DESC, m.id DESC LIMIT 1)
    AND r.number = (SELECT max(l.number) FROM reflection_answer l WHERE l.meeting_id = r.meeting_id AND l.party = r.party)) < 2
BEGIN SELECT raise(ABORT, 'needs_mapping: both have said yes, or there is a reason'); END;

-- Minutes after midnight in Sweden; nothing where no time was set.
ALTER TABLE mapping_occasion ADD COLUMN starts INTEGER CHECK (starts BETWEEN 0 AND 1439);
CREATE INDEX mapping_occasion_by_day ON mapping_occasion (day) WHERE standing = 'booked';
