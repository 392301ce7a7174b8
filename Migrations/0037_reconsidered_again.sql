-- Omprövning (FL 2017:900 37-39 §§) may be done again as long as the board has the appeal: new facts arrive. Every assessment stands in
-- history, and the latest counts.
DROP TRIGGER appeal_handover_whole;
CREATE TABLE appeal_reconsideration_rebuilt (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'asAsked', 'partly')),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    made_at TEXT NOT NULL,
    made_on TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
-- Keys grow with time, and there was one of each appeal.
INSERT INTO appeal_reconsideration_rebuilt (id, appeal_id, outcome, reasons, made_at, made_on, made_by)
SELECT appeal_id, appeal_id, outcome, reasons, made_at, made_on, made_by FROM appeal_reconsideration;
DROP TABLE appeal_reconsideration;
ALTER TABLE appeal_reconsideration_rebuilt RENAME TO appeal_reconsideration;
CREATE INDEX appeal_reconsideration_by_appeal ON appeal_reconsideration (appeal_id, id);
CREATE TRIGGER appeal_reconsideration_with_board BEFORE INSERT ON appeal_reconsideration
WHEN NOT EXISTS (SELECT 1 FROM appeal_trial t WHERE t.appeal_id = NEW.appeal_id AND (t.outcome <> 'late'
        -- The court took the dismissal away.
        OR EXISTS (SELECT 1 FROM appeal a JOIN appeal_judgment j ON j.appeal_id = a.id
            WHERE a.dismissal_of = NEW.appeal_id AND j.outcome IN ('changed', 'sentBack'))))
    OR EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE a.id = NEW.appeal_id AND b.account_id = NEW.made_by AND b.ground IS NOT NULL)
    -- What was found has led to a new decision, which the appeal covers: it goes to the court with it.
    OR EXISTS (SELECT 1 FROM appeal_reconsideration f JOIN appeal a ON a.id = f.appeal_id
        JOIN decision n ON n.changes_id = a.decision_id AND n.state = 'issued' WHERE f.appeal_id = NEW.appeal_id)
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: not tried, handed over, taken back, changed, or by who is biased'); END;
CREATE TRIGGER appeal_reconsideration_in_order BEFORE INSERT ON appeal_reconsideration
WHEN EXISTS (SELECT 1 FROM appeal_reconsideration f WHERE f.appeal_id = NEW.appeal_id
    AND (f.id >= NEW.id OR f.made_on > NEW.made_on))
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: before an earlier one'); END;
CREATE TRIGGER appeal_reconsideration_stands BEFORE UPDATE ON appeal_reconsideration
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: what was found stands'); END;
CREATE TRIGGER appeal_reconsideration_stays BEFORE DELETE ON appeal_reconsideration
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: what was found stands'); END;

-- One that was dismissed is with the board again when a court has taken the dismissal away, and can be taken back: found by the random
-- walk.
DROP TRIGGER appeal_withdrawal_open;
CREATE TRIGGER appeal_withdrawal_open BEFORE INSERT ON appeal_withdrawal
WHEN EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
    OR (EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = NEW.appeal_id)
        AND NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_judgment j ON j.appeal_id = a.id
            WHERE a.dismissal_of = NEW.appeal_id AND j.outcome IN ('changed', 'sentBack')))
    OR EXISTS (SELECT 1 FROM appeal a WHERE a.id = NEW.appeal_id AND coalesce(a.court_on, a.arrived_on) > NEW.withdrawn_on)
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: not with the board, or before it came'); END;

-- Of what was found, the latest counts.
CREATE TRIGGER appeal_handover_whole BEFORE INSERT ON appeal_handover
WHEN EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR NOT EXISTS (SELECT 1 FROM appeal_reconsideration r JOIN appeal a ON a.id = r.appeal_id
        WHERE r.id = (SELECT max(f.id) FROM appeal_reconsideration f WHERE f.appeal_id = NEW.appeal_id)
          AND r.made_on <= NEW.handed_on AND (r.outcome = 'unchanged' OR EXISTS (
            SELECT 1 FROM decision n WHERE n.changes_id = a.decision_id AND n.state = 'issued')))
    OR (SELECT count(*) FROM appeal_enclosure c WHERE c.appeal_id = NEW.appeal_id AND c.kind <> 'newDecision') < 7
    -- FL 46: a new decision goes along, whether or not the reconsideration led to it.
    OR (EXISTS (SELECT 1 FROM appeal a JOIN decision n ON n.changes_id = a.decision_id AND n.state = 'issued'
            WHERE a.id = NEW.appeal_id)
        AND NOT EXISTS (SELECT 1 FROM appeal_enclosure c WHERE c.appeal_id = NEW.appeal_id AND c.kind = 'newDecision'))
BEGIN SELECT raise(ABORT, 'appeal_handover: not reconsidered, not whole, or taken back'); END;
