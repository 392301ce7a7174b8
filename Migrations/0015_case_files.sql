-- Two files with separate access: what the unit writes and what the authority writes about the same person (OSL 2009:400 8 kap.
-- 2 §). Every case has an execution file; an authority file is opened by an application or a handover, and from then on stays.

-- Since when there is an authority file: by an application, a handover, or when a case that has one goes on in this one. Without
-- it the case does not exist for the authority's roles.
ALTER TABLE episode ADD COLUMN authority_since TEXT;
-- Where the words of the step that is planned now stand; what, which day and who are both sides'.
ALTER TABLE episode ADD COLUMN next_step_file TEXT NOT NULL DEFAULT 'execution' CHECK (next_step_file IN ('execution', 'authority'));

UPDATE episode SET authority_since = coalesce(
    (SELECT o.decided_at FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id
     WHERE i.episode_id = episode.id AND o.outcome = 'application'),
    (SELECT min(s.planned_at) FROM planned_step s WHERE s.episode_id = episode.id AND s.next_step = 'investigateApplication'),
    opened_on || 'T12:00:00.000Z')
WHERE phase IN ('investigation', 'decision', 'placement', 'plan')
    OR EXISTS (SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id
        WHERE i.episode_id = episode.id AND o.outcome = 'application')
    OR EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = episode.id AND n.stage IN ('investigation', 'decision'));
UPDATE episode SET authority_since = (SELECT min(j.authority_since) FROM episode j WHERE j.joined_to = episode.id)
WHERE authority_since IS NULL
    AND EXISTS (SELECT 1 FROM episode j WHERE j.joined_to = episode.id AND j.authority_since IS NOT NULL);
CREATE TRIGGER episode_authority_stays BEFORE UPDATE OF authority_since ON episode
WHEN OLD.authority_since IS NOT NULL AND NEW.authority_since IS NOT OLD.authority_since
BEGIN SELECT raise(ABORT, 'episode: a file that was opened stays'); END;

-- Whoever has applied has an authority file.
CREATE TRIGGER episode_investigated_in_file BEFORE UPDATE OF phase ON episode
WHEN NEW.phase IN ('investigation', 'decision') AND NEW.authority_since IS NULL
BEGIN SELECT raise(ABORT, 'episode: an investigation has its file'); END;

CREATE INDEX episode_authority_by_day ON episode (programme_id, next_step_on, id)
    WHERE ended_on IS NULL AND joined_to IS NULL AND authority_since IS NOT NULL;
CREATE INDEX episode_authority_by_opening ON episode (programme_id, id)
    WHERE ended_on IS NULL AND joined_to IS NULL AND authority_since IS NOT NULL;
CREATE INDEX episode_authority_ended ON episode (programme_id, ended_on, id) WHERE ended_on IS NOT NULL AND authority_since IS NOT NULL;

-- A plan's words stand in the file of whoever made it.
DROP TRIGGER planned_step_stands;
ALTER TABLE planned_step ADD COLUMN file TEXT NOT NULL DEFAULT 'execution' CHECK (file IN ('execution', 'authority'));

-- Notes and documents stand in one file. Those that were written before there were two stand where their author works.
DROP TRIGGER journal_note_locked;
DROP TRIGGER journal_note_own;
DROP TRIGGER journal_note_corrects;
DROP TRIGGER journal_note_objects;
ALTER TABLE journal_note ADD COLUMN file TEXT NOT NULL DEFAULT 'execution' CHECK (file IN ('execution', 'authority'));
UPDATE journal_note SET file = 'authority'
WHERE EXISTS (SELECT 1 FROM episode e WHERE e.id = journal_note.episode_id AND e.authority_since IS NOT NULL)
    AND (SELECT r.author_role FROM journal_note r WHERE r.id = journal_note.root_id) IN ('investigator', 'decisionMaker')
    AND (objects_to IS NULL OR EXISTS (SELECT 1 FROM journal_note o WHERE o.id = journal_note.objects_to
        AND o.author_role IN ('investigator', 'decisionMaker')));

DROP TRIGGER document_stands;
ALTER TABLE document ADD COLUMN file TEXT NOT NULL DEFAULT 'execution' CHECK (file IN ('execution', 'authority'));
UPDATE document SET file = 'authority'
WHERE EXISTS (SELECT 1 FROM episode e JOIN membership m ON m.programme_id = e.programme_id
        WHERE e.id = document.episode_id AND e.authority_since IS NOT NULL AND m.account_id = document.taken_by
          AND m.role IN ('investigator', 'decisionMaker'))
    AND NOT EXISTS (SELECT 1 FROM episode e JOIN membership m ON m.programme_id = e.programme_id
        WHERE e.id = document.episode_id AND m.account_id = document.taken_by AND m.role IN ('coordinator', 'manager'));
UPDATE planned_step SET file = 'authority'
WHERE EXISTS (SELECT 1 FROM episode e JOIN membership m ON m.programme_id = e.programme_id
        WHERE e.id = planned_step.episode_id AND e.authority_since IS NOT NULL AND m.account_id = planned_step.planned_by
          AND m.role IN ('investigator', 'decisionMaker'))
    AND NOT EXISTS (SELECT 1 FROM episode e JOIN membership m ON m.programme_id = e.programme_id
        WHERE e.id = planned_step.episode_id AND m.account_id = planned_step.planned_by AND m.role IN ('coordinator', 'manager'));
UPDATE planned_step SET file = 'authority' WHERE next_step = 'investigateApplication'
    AND EXISTS (SELECT 1 FROM episode e WHERE e.id = planned_step.episode_id AND e.authority_since IS NOT NULL);
UPDATE episode SET next_step_file = 'authority' WHERE ended_on IS NULL AND EXISTS (
    SELECT 1 FROM planned_step s WHERE s.episode_id = episode.id AND s.file = 'authority'
      AND s.version = (SELECT max(l.version) FROM planned_step l WHERE l.episode_id = episode.id));

CREATE TRIGGER planned_step_stands BEFORE UPDATE ON planned_step
BEGIN SELECT raise(ABORT, 'planned_step: what was planned stands'); END;
CREATE TRIGGER document_stands BEFORE UPDATE ON document
BEGIN SELECT raise(ABORT, 'document: what came in stands'); END;

-- I5: what is signed never changes, nor its file. Its case may, and then the move has been written first; an objection follows
-- its note.
CREATE TRIGGER journal_note_locked BEFORE UPDATE ON journal_note
WHEN OLD.signed_at IS NOT NULL AND (
    NEW.id <> OLD.id OR NEW.root_id <> OLD.root_id OR NEW.edition <> OLD.edition
    OR NEW.correction_reason <> OLD.correction_reason OR NEW.objects_to IS NOT OLD.objects_to OR NEW.kind <> OLD.kind
    OR NEW.happened_on <> OLD.happened_on OR NEW.text <> OLD.text OR NEW.author_id <> OLD.author_id
    OR NEW.author_name <> OLD.author_name OR NEW.author_role <> OLD.author_role OR NEW.written_at <> OLD.written_at
    OR NEW.changed_at <> OLD.changed_at OR NEW.signed_at IS NOT OLD.signed_at OR NEW.version <> OLD.version
    OR NEW.file <> OLD.file
    OR (NEW.episode_id <> OLD.episode_id AND NOT EXISTS (
        SELECT 1 FROM journal_note_move m WHERE m.note_id = coalesce(OLD.objects_to, OLD.root_id)
          AND m.from_episode_id = OLD.episode_id AND m.to_episode_id = NEW.episode_id)))
BEGIN SELECT raise(ABORT, 'journal_note: a signed note is corrected by a new edition'); END;
-- An unsigned note is its author's, in the case where it was begun.
CREATE TRIGGER journal_note_own BEFORE UPDATE ON journal_note
WHEN OLD.signed_at IS NULL AND (NEW.id <> OLD.id OR NEW.root_id <> OLD.root_id OR NEW.author_id <> OLD.author_id
    OR NEW.written_at <> OLD.written_at OR NEW.episode_id <> OLD.episode_id)
BEGIN SELECT raise(ABORT, 'journal_note: an unsigned note is its author''s'); END;
-- A correction is of the edition before it, which is signed and stands in the same case and file.
CREATE TRIGGER journal_note_corrects BEFORE INSERT ON journal_note
WHEN NEW.edition > 1 AND NOT EXISTS (
    SELECT 1 FROM journal_note o WHERE o.root_id = NEW.root_id AND o.edition = NEW.edition - 1 AND o.signed_at IS NOT NULL
      AND o.episode_id = NEW.episode_id AND o.objects_to IS NEW.objects_to AND o.file = NEW.file)
BEGIN SELECT raise(ABORT, 'journal_note: a correction is of the signed edition before it'); END;
CREATE TRIGGER journal_note_objects BEFORE INSERT ON journal_note
WHEN NEW.objects_to IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM journal_note o WHERE o.id = NEW.objects_to AND o.edition = 1 AND o.objects_to IS NULL
      AND o.signed_at IS NOT NULL AND o.episode_id = NEW.episode_id AND o.file = NEW.file)
BEGIN SELECT raise(ABORT, 'journal_note: an objection is about a signed note of the same case'); END;
-- Nothing is written in an authority file that is not there.
CREATE TRIGGER journal_note_has_file BEFORE INSERT ON journal_note
WHEN NEW.file = 'authority' AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.authority_since IS NOT NULL)
BEGIN SELECT raise(ABORT, 'journal_note: there is no authority file'); END;
CREATE TRIGGER document_has_file BEFORE INSERT ON document
WHEN NEW.file = 'authority' AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.authority_since IS NOT NULL)
BEGIN SELECT raise(ABORT, 'document: there is no authority file'); END;
