-- A draft of a plan can be taken back: what stood in it goes, and that it was there stays. What was agreed or declined never goes.
CREATE TABLE plan_draft_taken_back (
    -- Of the draft, whose row is gone.
    plan_id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The version it would have been, and how often it was saved.
    number INTEGER NOT NULL CHECK (number >= 1),
    saves INTEGER NOT NULL CHECK (saves >= 1),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX plan_draft_taken_back_by_episode ON plan_draft_taken_back (episode_id);
CREATE TRIGGER plan_draft_taken_back_begins BEFORE INSERT ON plan_draft_taken_back
WHEN NOT EXISTS (SELECT 1 FROM plan p WHERE p.id = NEW.plan_id AND p.episode_id = NEW.episode_id AND p.number = NEW.number
        AND p.version = NEW.saves)
    OR EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = NEW.plan_id)
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'plan_draft_taken_back: a draft, in an open case'); END;
CREATE TRIGGER plan_draft_taken_back_stands BEFORE UPDATE ON plan_draft_taken_back
BEGIN SELECT raise(ABORT, 'plan_draft_taken_back: what was noted stands'); END;
CREATE TRIGGER plan_draft_taken_back_stays BEFORE DELETE ON plan_draft_taken_back
BEGIN SELECT raise(ABORT, 'plan_draft_taken_back: what was noted stands'); END;
DROP TRIGGER plan_stays;
CREATE TRIGGER plan_stays BEFORE DELETE ON plan
WHEN EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = OLD.id)
    OR NOT EXISTS (SELECT 1 FROM plan_draft_taken_back t WHERE t.plan_id = OLD.id)
BEGIN SELECT raise(ABORT, 'plan: what was agreed stays, and a draft goes only when it is taken back'); END;
