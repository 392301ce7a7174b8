-- The case list by its filters, each along an index of its own, and the choice that an account made last.
ALTER TABLE account ADD COLUMN case_filter TEXT NOT NULL DEFAULT '';
CREATE INDEX episode_open_by_phase ON episode (programme_id, phase, next_step_on, id) WHERE ended_on IS NULL AND joined_to IS NULL;
CREATE INDEX episode_open_by_opening ON episode (programme_id, id) WHERE ended_on IS NULL AND joined_to IS NULL;
