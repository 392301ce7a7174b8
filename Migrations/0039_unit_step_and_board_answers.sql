-- What the unit does next with somebody while a step of the authority stands in the case (process.md, I1): a day that a person was
-- promised is kept beside it. It holds until the unit plans anew. Rows are added, never changed.
CREATE TABLE unit_step (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- Of the case when it was said: a later plan of the unit has a higher one.
    version INTEGER NOT NULL,
    next_step TEXT NOT NULL REFERENCES next_step_kind (code),
    next_step_on TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES account (id),
    note TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX unit_step_by_episode ON unit_step (episode_id);
CREATE INDEX unit_step_by_owner ON unit_step (owner_id, next_step_on);
CREATE TRIGGER unit_step_in_case BEFORE INSERT ON unit_step
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.version = NEW.version AND e.ended_on IS NULL
    AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'unit_step: not in this case now'); END;
CREATE TRIGGER unit_step_stands BEFORE UPDATE ON unit_step
BEGIN SELECT raise(ABORT, 'unit_step: what was said stands'); END;
CREATE TRIGGER unit_step_stays BEFORE DELETE ON unit_step
BEGIN SELECT raise(ABORT, 'unit_step: what was said stands'); END;

-- I6 holds on the day that the programme gets fewer places too.
DROP TRIGGER placement_within_places;
CREATE TRIGGER placement_within_places BEFORE INSERT ON placement
WHEN NEW.allowed_by IS NULL AND EXISTS (
    SELECT 1 FROM (SELECT NEW.started_on AS day UNION SELECT p.started_on FROM placement p
            WHERE p.programme_id = NEW.programme_id AND p.started_on > NEW.started_on
            UNION SELECT u.valid_from FROM programme_version u
            WHERE u.programme_id = NEW.programme_id AND u.withdrawn_on IS NULL AND u.valid_from > NEW.started_on) t
        JOIN programme_version v ON v.id = (SELECT w.id FROM programme_version w WHERE w.programme_id = NEW.programme_id
            AND w.withdrawn_on IS NULL AND w.valid_from <= t.day ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
    WHERE (v.valid_to IS NULL OR v.valid_to >= t.day)
      AND CASE WHEN NEW.kind = 'followUp' AND v.follow_up_places IS NOT NULL THEN v.follow_up_places
            WHEN NEW.kind = 'reserved' AND v.reserved_places IS NOT NULL THEN v.reserved_places
            ELSE v.ordinary_places END
        <= (SELECT count(*) FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id
            WHERE p.programme_id = NEW.programme_id AND p.started_on <= t.day AND (x.ended_on IS NULL OR x.ended_on > t.day)
              AND (p.kind = 'followUp' AND v.follow_up_places IS NOT NULL)
                = (NEW.kind = 'followUp' AND v.follow_up_places IS NOT NULL)
              AND (p.kind = 'reserved' AND v.reserved_places IS NOT NULL)
                = (NEW.kind = 'reserved' AND v.reserved_places IS NOT NULL)))
BEGIN SELECT raise(ABORT, 'placement: no place is free'); END;

-- Who presents a decision is judged when it is put before the board: whoever has begun to work for the unit since has presented it.
DROP TRIGGER decision_issued_by_board;
CREATE TRIGGER decision_issued_by_board BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.board_answer_id IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM board_answer b WHERE b.id = NEW.board_answer_id AND b.decision_id = NEW.id
        AND b.answer <> 'returned' AND b.met_on = NEW.decided_on
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)
        -- What it decided as proposed is what was proposed; what it decided otherwise is not.
        AND (b.answer = 'asProposed') = EXISTS (SELECT 1 FROM board_proposal p WHERE p.decision_id = NEW.id
            AND p.version = NEW.version))
    OR NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = NEW.id AND r.version = NEW.version
        AND r.verdict = 'approved')
    OR NOT EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by)
    OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.ground IS NOT NULL
        AND b.account_id IN (NEW.issued_by, NEW.presented_by))
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        WHERE e.id = NEW.episode_id AND m.account_id = NEW.issued_by
          AND m.role IN ('coordinator', 'manager')))
BEGIN SELECT raise(ABORT, 'decision: not what the board decided, or not this person''s to note'); END;

-- What was noted wrongly of the board's answer is noted anew as long as nobody has changed the text.
DROP TRIGGER decision_step_by_step;
CREATE TRIGGER decision_step_by_step BEFORE UPDATE OF state ON decision
WHEN NEW.state <> OLD.state AND NOT (
    (OLD.state = 'drafted' AND NEW.state = 'inReview')
    OR (OLD.state = 'back' AND NEW.state = 'drafted' AND NEW.version = OLD.version + 1)
    OR (OLD.state = 'inReview' AND NEW.state IN ('back', 'approved') AND EXISTS (SELECT 1 FROM decision_review r
        WHERE r.decision_id = OLD.id AND r.version = OLD.version AND r.verdict = NEW.state))
    OR (OLD.state = 'approved' AND NEW.state = 'issued')
    -- To the board with a proposal, and from it with what it decided.
    OR (OLD.state = 'approved' AND NEW.state = 'atBoard' AND EXISTS (SELECT 1 FROM board_proposal p
        WHERE p.decision_id = OLD.id AND p.version = OLD.version AND p.presented_by = NEW.presented_by))
    OR (OLD.state IN ('atBoard', 'back') AND NEW.state = 'approved' AND EXISTS (SELECT 1 FROM board_answer b
        WHERE b.decision_id = OLD.id AND b.answer = 'asProposed' AND b.version = OLD.version
          AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))
    -- The law changed before it was issued, it was not to be issued after all, or the board did not decide so.
    OR (OLD.state IN ('approved', 'atBoard') AND NEW.state = 'back'))
BEGIN SELECT raise(ABORT, 'decision: not the next step'); END;
DROP TRIGGER board_answer_of_proposed;
CREATE TRIGGER board_answer_of_proposed BEFORE INSERT ON board_answer
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.version = NEW.version AND (d.state = 'atBoard'
        OR (d.state = 'back' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.version = d.version
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))
        OR (d.state = 'approved' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))))
    OR NOT EXISTS (SELECT 1 FROM board_proposal p WHERE p.decision_id = NEW.decision_id AND p.proposed_on <= NEW.met_on
        AND (NEW.answer <> 'asProposed' OR p.version = NEW.version)
        AND NOT EXISTS (SELECT 1 FROM board_proposal q WHERE q.decision_id = p.decision_id AND q.version > p.version))
    OR NEW.number <> 1 + (SELECT count(*) FROM board_answer b WHERE b.decision_id = NEW.decision_id)
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.ground IS NOT NULL AND b.account_id = NEW.noted_by)
BEGIN SELECT raise(ABORT, 'board_answer: not before the board, or by who is biased'); END;
