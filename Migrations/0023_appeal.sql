-- Överklagande (process.md "Decision, step by step" 6 and 7; FL 2017:900 22, 37-39 and 43-48 §§; JO 3372-2017). Added in order, never
-- changed. Nothing is dismissed that did not come late, for all one can show.

CREATE TABLE appeal_timeliness_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO appeal_timeliness_kind (code) VALUES ('inTime'), ('late'), ('faultyInformation'), ('inTimeAtCourt'), ('cannotBeShown');
CREATE TABLE appeal_enclosure_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO appeal_enclosure_kind (code) VALUES ('appeal'), ('decision'), ('investigation'), ('communication'), ('receipt'),
    ('timeliness'), ('reconsideration'), ('newDecision');
CREATE TABLE court_level (code TEXT NOT NULL PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
INSERT INTO court_level (code, rank) VALUES ('administrativeCourt', 1), ('courtOfAppeal', 2), ('supremeCourt', 3);
CREATE TABLE court_event_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO court_event_kind (code) VALUES ('stayGranted'), ('stayRefused'), ('stayLifted'), ('statementAsked'), ('statementGiven'),
    ('appealedOn');
CREATE TABLE judgment_outcome (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO judgment_outcome (code) VALUES ('upheld'), ('changed'), ('sentBack'), ('dismissed'), ('writtenOff');

-- One that came in, or was told and written down with help (FL 6).
CREATE TABLE appeal (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    -- Where it is not the decision but the dismissal of an earlier appeal that is appealed.
    dismissal_of INTEGER REFERENCES appeal (id),
    diary_number TEXT NOT NULL UNIQUE CHECK (trim(diary_number) <> ''),
    -- Null is the person.
    representative_id INTEGER REFERENCES representative (id),
    -- The day it lay with the board, how it came, and the day it came in by law (FL 22).
    reached_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('inPerson', 'email', 'eService', 'post', 'letterBox')),
    arrived_on TEXT NOT NULL,
    -- Where it came to the court first (FL 45 and 47).
    court_on TEXT,
    -- Who wrote it down; empty where it came in writing.
    helped_by TEXT NOT NULL,
    wish TEXT NOT NULL CHECK (trim(wish) <> ''),
    reasons TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (arrived_on <= reached_on AND reached_on <= noted_on),
    CHECK (arrived_on = reached_on OR way IN ('post', 'letterBox')),
    CHECK (court_on IS NULL OR court_on <= reached_on)
) STRICT;
CREATE INDEX appeal_by_decision ON appeal (decision_id);
CREATE TRIGGER appeal_of_issued BEFORE INSERT ON appeal
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN legal_ground g ON g.code = d.ground
        WHERE d.id = NEW.decision_id AND d.state = 'issued' AND g.appeal = 'administrativeCourt'
          AND d.decided_on <= NEW.reached_on AND (NEW.court_on IS NULL OR d.decided_on <= NEW.court_on))
    OR (NEW.representative_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM representative r JOIN decision d ON d.episode_id = r.episode_id
        WHERE r.id = NEW.representative_id AND d.id = NEW.decision_id))
    OR (NEW.dismissal_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_dismissal x ON x.appeal_id = a.id
        WHERE a.id = NEW.dismissal_of AND a.decision_id = NEW.decision_id AND x.decided_on <= NEW.reached_on))
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.account_id = NEW.noted_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'appeal: of nothing that was decided, before it, or taken in by who is biased'); END;
-- A guardian is a party of their own; everybody else speaks for the person.
CREATE TRIGGER appeal_once_a_party BEFORE INSERT ON appeal
WHEN EXISTS (SELECT 1 FROM appeal a WHERE a.decision_id = NEW.decision_id AND a.dismissal_of IS NEW.dismissal_of
    AND NOT EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = a.id)
    AND (SELECT r.id FROM representative r WHERE r.id = a.representative_id AND r.kind = 'guardian')
        IS (SELECT r.id FROM representative r WHERE r.id = NEW.representative_id AND r.kind = 'guardian'))
BEGIN SELECT raise(ABORT, 'appeal: the party has appealed'); END;
CREATE TRIGGER appeal_stands BEFORE UPDATE ON appeal
BEGIN SELECT raise(ABORT, 'appeal: what came in stands'); END;
CREATE TRIGGER appeal_stays BEFORE DELETE ON appeal
BEGIN SELECT raise(ABORT, 'appeal: what came in stands'); END;

-- Taken back by who appealed, before it went to the court; after that the court writes it off.
CREATE TABLE appeal_withdrawal (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    withdrawn_on TEXT NOT NULL,
    told TEXT NOT NULL CHECK (trim(told) <> ''),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (withdrawn_on <= noted_on)
) STRICT;
CREATE TRIGGER appeal_withdrawal_open BEFORE INSERT ON appeal_withdrawal
WHEN EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal a WHERE a.id = NEW.appeal_id AND coalesce(a.court_on, a.arrived_on) > NEW.withdrawn_on)
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: not with the board, or before it came'); END;
CREATE TRIGGER appeal_withdrawal_stands BEFORE UPDATE ON appeal_withdrawal
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: what was noted stands'); END;
CREATE TRIGGER appeal_withdrawal_stays BEFORE DELETE ON appeal_withdrawal
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: what was noted stands'); END;

-- Rättidsprövning (FL 45), by a person, with what was known of the receipt then.
CREATE TABLE appeal_trial (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    outcome TEXT NOT NULL REFERENCES appeal_timeliness_kind (code),
    received_on TEXT,
    last_day TEXT,
    reasons TEXT NOT NULL,
    tried_at TEXT NOT NULL,
    tried_on TEXT NOT NULL,
    tried_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((received_on IS NULL) = (last_day IS NULL) AND (received_on IS NULL) = (outcome = 'cannotBeShown')),
    CHECK (last_day IS NULL OR last_day > received_on),
    CHECK (outcome NOT IN ('late', 'faultyInformation') OR trim(reasons) <> '')
) STRICT;
CREATE TRIGGER appeal_trial_as_it_came BEFORE INSERT ON appeal_trial
WHEN NOT EXISTS (SELECT 1 FROM appeal a WHERE a.id = NEW.appeal_id AND a.noted_on <= NEW.tried_on AND (
        NEW.outcome = 'cannotBeShown' OR (NEW.outcome = 'inTime') = (a.arrived_on <= NEW.last_day))
        AND (NEW.outcome <> 'late' OR a.court_on IS NULL OR a.court_on > NEW.last_day)
        AND (NEW.outcome <> 'inTimeAtCourt' OR a.court_on <= NEW.last_day))
    -- What is appealed is received when it is decided, not before.
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id
        LEFT JOIN appeal_dismissal x ON x.appeal_id = a.dismissal_of
        WHERE a.id = NEW.appeal_id AND NEW.received_on < coalesce(x.decided_on, d.decided_on))
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE a.id = NEW.appeal_id AND b.account_id = NEW.tried_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'appeal_trial: not as it came, taken back, or tried by who is biased'); END;
CREATE TRIGGER appeal_trial_stands BEFORE UPDATE ON appeal_trial
BEGIN SELECT raise(ABORT, 'appeal_trial: what was tried stands'); END;
CREATE TRIGGER appeal_trial_stays BEFORE DELETE ON appeal_trial
BEGIN SELECT raise(ABORT, 'appeal_trial: what was tried stands'); END;

-- Avvisning: a decision of its own, with its own number and letter, which can be appealed.
CREATE TABLE appeal_dismissal (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    diary_number TEXT NOT NULL UNIQUE CHECK (trim(diary_number) <> ''),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    decided_on TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
-- JO 3372-2017: only where one knows when the decision was received, and the appeal came after the last day.
CREATE TRIGGER appeal_dismissal_of_late BEFORE INSERT ON appeal_dismissal
WHEN NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_trial t ON t.appeal_id = a.id WHERE a.id = NEW.appeal_id
        AND t.outcome = 'late' AND t.received_on IS NOT NULL AND a.arrived_on > t.last_day
        AND (a.court_on IS NULL OR a.court_on > t.last_day) AND t.tried_on <= NEW.decided_on)
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
BEGIN SELECT raise(ABORT, 'appeal_dismissal: it did not come late, or nobody can show it'); END;
-- As a decision is issued (I4).
CREATE TRIGGER appeal_dismissal_rightly BEFORE INSERT ON appeal_dismissal
WHEN NOT EXISTS (SELECT 1 FROM delegation g JOIN episode e ON e.programme_id = g.programme_id
        JOIN decision d ON d.episode_id = e.id AND d.ground = g.ground JOIN appeal a ON a.decision_id = d.id
        LEFT JOIN delegation_ending x ON x.delegation_id = g.id
        WHERE a.id = NEW.appeal_id AND g.id = NEW.delegation_id AND g.account_id = NEW.decided_by
          AND g.valid_from <= NEW.decided_on AND (g.valid_to IS NULL OR g.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    OR NOT EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b
        ON b.episode_id = d.episode_id WHERE a.id = NEW.appeal_id AND b.account_id = NEW.decided_by)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b
        ON b.episode_id = d.episode_id WHERE a.id = NEW.appeal_id AND b.account_id = NEW.decided_by AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
        JOIN membership m ON m.programme_id = e.programme_id
        WHERE a.id = NEW.appeal_id AND m.account_id = NEW.decided_by AND m.role IN ('coordinator', 'manager'))
BEGIN SELECT raise(ABORT, 'appeal_dismissal: not this person''s to decide'); END;
CREATE TRIGGER appeal_dismissal_stands BEFORE UPDATE ON appeal_dismissal
BEGIN SELECT raise(ABORT, 'appeal_dismissal: what was decided stands'); END;
CREATE TRIGGER appeal_dismissal_stays BEFORE DELETE ON appeal_dismissal
BEGIN SELECT raise(ABORT, 'appeal_dismissal: what was decided stands'); END;

-- When who appealed got it: from that day the time to appeal it runs.
CREATE TABLE appeal_dismissal_receipt (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal_dismissal (appeal_id),
    received_on TEXT NOT NULL,
    shown TEXT NOT NULL CHECK (trim(shown) <> ''),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (received_on <= noted_on)
) STRICT;
CREATE TRIGGER appeal_dismissal_receipt_after BEFORE INSERT ON appeal_dismissal_receipt
WHEN EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = NEW.appeal_id AND x.decided_on > NEW.received_on)
BEGIN SELECT raise(ABORT, 'appeal_dismissal_receipt: before it was decided'); END;
CREATE TRIGGER appeal_dismissal_receipt_stands BEFORE UPDATE ON appeal_dismissal_receipt
BEGIN SELECT raise(ABORT, 'appeal_dismissal_receipt: what was noted stands'); END;
CREATE TRIGGER appeal_dismissal_receipt_stays BEFORE DELETE ON appeal_dismissal_receipt
BEGIN SELECT raise(ABORT, 'appeal_dismissal_receipt: what was noted stands'); END;

-- Omprövning (FL 37-39): once, and only as long as the board has it.
CREATE TABLE appeal_reconsideration (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'asAsked', 'partly')),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    made_at TEXT NOT NULL,
    made_on TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER appeal_reconsideration_with_board BEFORE INSERT ON appeal_reconsideration
WHEN NOT EXISTS (SELECT 1 FROM appeal_trial t WHERE t.appeal_id = NEW.appeal_id AND (t.outcome <> 'late'
        -- The court took the dismissal away.
        OR EXISTS (SELECT 1 FROM appeal a JOIN appeal_judgment j ON j.appeal_id = a.id
            WHERE a.dismissal_of = NEW.appeal_id AND j.outcome IN ('changed', 'sentBack'))))
    OR EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE a.id = NEW.appeal_id AND b.account_id = NEW.made_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: not tried, handed over, taken back, or by who is biased'); END;
CREATE TRIGGER appeal_reconsideration_stands BEFORE UPDATE ON appeal_reconsideration
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: what was found stands'); END;
CREATE TRIGGER appeal_reconsideration_stays BEFORE DELETE ON appeal_reconsideration
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: what was found stands'); END;

-- What goes to the court with it, put together before it goes.
CREATE TABLE appeal_enclosure (
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    kind TEXT NOT NULL REFERENCES appeal_enclosure_kind (code),
    PRIMARY KEY (appeal_id, kind)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER appeal_enclosure_before BEFORE INSERT ON appeal_enclosure
WHEN EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
BEGIN SELECT raise(ABORT, 'appeal_enclosure: it has gone'); END;
CREATE TRIGGER appeal_enclosure_stands BEFORE UPDATE ON appeal_enclosure
BEGIN SELECT raise(ABORT, 'appeal_enclosure: what was sent stands'); END;
CREATE TRIGGER appeal_enclosure_stays BEFORE DELETE ON appeal_enclosure
BEGIN SELECT raise(ABORT, 'appeal_enclosure: what was sent stands'); END;

-- Överlämnande (FL 46): with everything, and with the new decision if there is one.
CREATE TABLE appeal_handover (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    handed_on TEXT NOT NULL,
    court TEXT NOT NULL CHECK (trim(court) <> ''),
    others TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER appeal_handover_whole BEFORE INSERT ON appeal_handover
WHEN EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR NOT EXISTS (SELECT 1 FROM appeal_reconsideration r JOIN appeal a ON a.id = r.appeal_id
        WHERE r.appeal_id = NEW.appeal_id AND r.made_on <= NEW.handed_on AND (r.outcome = 'unchanged' OR EXISTS (
            SELECT 1 FROM decision n WHERE n.changes_id = a.decision_id AND n.state = 'issued')))
    OR (SELECT count(*) FROM appeal_enclosure c WHERE c.appeal_id = NEW.appeal_id AND c.kind <> 'newDecision') < 7
    OR (EXISTS (SELECT 1 FROM appeal_reconsideration r WHERE r.appeal_id = NEW.appeal_id AND r.outcome <> 'unchanged')
        AND NOT EXISTS (SELECT 1 FROM appeal_enclosure c WHERE c.appeal_id = NEW.appeal_id AND c.kind = 'newDecision'))
BEGIN SELECT raise(ABORT, 'appeal_handover: not reconsidered, not whole, or taken back'); END;
CREATE TRIGGER appeal_handover_stands BEFORE UPDATE ON appeal_handover
BEGIN SELECT raise(ABORT, 'appeal_handover: what was sent stands'); END;
CREATE TRIGGER appeal_handover_stays BEFORE DELETE ON appeal_handover
BEGIN SELECT raise(ABORT, 'appeal_handover: what was sent stands'); END;

-- What the court asks and says before its judgment, and that a judgment was appealed to the next court.
CREATE TABLE court_event (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    kind TEXT NOT NULL REFERENCES court_event_kind (code),
    -- Where it lies, or for an appeal where it goes.
    court TEXT NOT NULL REFERENCES court_level (code),
    happened_on TEXT NOT NULL,
    answer_by TEXT,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((kind = 'statementAsked') = (answer_by IS NOT NULL)),
    CHECK (answer_by IS NULL OR answer_by >= happened_on),
    CHECK (happened_on <= noted_on)
) STRICT;
CREATE INDEX court_event_by_appeal ON court_event (appeal_id);
CREATE TRIGGER court_event_in_order BEFORE INSERT ON court_event
WHEN NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id AND h.handed_on <= NEW.happened_on)
    OR (NEW.kind = 'appealedOn') <> EXISTS (SELECT 1 FROM appeal_judgment j JOIN court_level c ON c.code = j.court
        JOIN court_level n ON n.code = NEW.court AND n.rank = c.rank + 1
        WHERE j.appeal_id = NEW.appeal_id AND j.given_on <= NEW.happened_on
          AND NOT EXISTS (SELECT 1 FROM court_event e WHERE e.appeal_id = NEW.appeal_id AND e.kind = 'appealedOn' AND e.court = NEW.court))
    OR (NEW.kind <> 'appealedOn' AND EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = NEW.appeal_id AND j.court = NEW.court))
    OR (NEW.kind = 'stayLifted' AND (SELECT e.kind FROM court_event e WHERE e.appeal_id = NEW.appeal_id
        AND e.kind IN ('stayGranted', 'stayLifted') ORDER BY e.id DESC LIMIT 1) IS NOT 'stayGranted')
    OR (NEW.kind = 'statementGiven' AND (SELECT sum(CASE e.kind WHEN 'statementAsked' THEN 1 ELSE -1 END) FROM court_event e
        WHERE e.appeal_id = NEW.appeal_id AND e.kind IN ('statementAsked', 'statementGiven')) IS NOT 1)
BEGIN SELECT raise(ABORT, 'court_event: not at that court, or not asked for'); END;
CREATE TRIGGER court_event_stands BEFORE UPDATE ON court_event
BEGIN SELECT raise(ABORT, 'court_event: what was noted stands'); END;
CREATE TRIGGER court_event_stays BEFORE DELETE ON court_event
BEGIN SELECT raise(ABORT, 'court_event: what was noted stands'); END;

CREATE TABLE appeal_judgment (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    court TEXT NOT NULL REFERENCES court_level (code),
    given_on TEXT NOT NULL,
    outcome TEXT NOT NULL REFERENCES judgment_outcome (code),
    -- Målnummer.
    court_number TEXT NOT NULL CHECK (trim(court_number) <> ''),
    text TEXT NOT NULL,
    -- The last day to appeal it; null while nobody can say.
    last_day TEXT,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (given_on <= noted_on),
    CHECK (outcome NOT IN ('changed', 'sentBack') OR trim(text) <> ''),
    CHECK (last_day IS NULL OR last_day > given_on),
    UNIQUE (appeal_id, court)
) STRICT;
CREATE TRIGGER appeal_judgment_at_court BEFORE INSERT ON appeal_judgment
WHEN NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id AND h.handed_on <= NEW.given_on)
    OR (NEW.court <> 'administrativeCourt' AND NOT EXISTS (SELECT 1 FROM court_event e
        WHERE e.appeal_id = NEW.appeal_id AND e.kind = 'appealedOn' AND e.court = NEW.court AND e.happened_on <= NEW.given_on))
BEGIN SELECT raise(ABORT, 'appeal_judgment: it is not at that court'); END;
CREATE TRIGGER appeal_judgment_stands BEFORE UPDATE ON appeal_judgment
BEGIN SELECT raise(ABORT, 'appeal_judgment: what was judged stands'); END;
CREATE TRIGGER appeal_judgment_stays BEFORE DELETE ON appeal_judgment
BEGIN SELECT raise(ABORT, 'appeal_judgment: what was judged stands'); END;

-- What the board did when the court changed the decision, or sent it back.
CREATE TABLE judgment_carrying_out (
    judgment_id INTEGER PRIMARY KEY REFERENCES appeal_judgment (id),
    carried_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    -- The new decision of the case; always where it was sent back.
    decision_id INTEGER REFERENCES decision (id),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (carried_on <= noted_on)
) STRICT;
CREATE TRIGGER judgment_carrying_out_of_change BEFORE INSERT ON judgment_carrying_out
WHEN NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.id = NEW.judgment_id AND j.given_on <= NEW.carried_on
        AND (j.outcome = 'changed' OR (j.outcome = 'sentBack' AND NEW.decision_id IS NOT NULL)))
    OR (NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision n JOIN decision o ON o.episode_id = n.episode_id
        JOIN appeal a ON a.decision_id = o.id JOIN appeal_judgment j ON j.appeal_id = a.id
        WHERE n.id = NEW.decision_id AND j.id = NEW.judgment_id AND n.state = 'issued' AND n.changes_id IS NOT NULL
          AND n.decided_on >= j.given_on AND n.decided_on <= NEW.carried_on))
BEGIN SELECT raise(ABORT, 'judgment_carrying_out: nothing to carry out, or no decision after it'); END;
CREATE TRIGGER judgment_carrying_out_stands BEFORE UPDATE ON judgment_carrying_out
BEGIN SELECT raise(ABORT, 'judgment_carrying_out: what was noted stands'); END;
CREATE TRIGGER judgment_carrying_out_stays BEFORE DELETE ON judgment_carrying_out
BEGIN SELECT raise(ABORT, 'judgment_carrying_out: what was noted stands'); END;

-- FL 39: what the court has, the board does not change.
CREATE TRIGGER decision_not_changed_at_court BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome = 'change' AND EXISTS (SELECT 1 FROM appeal a JOIN appeal_handover h ON h.appeal_id = a.id
    WHERE a.decision_id = NEW.changes_id AND a.dismissal_of IS NULL
      AND NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = a.id))
BEGIN SELECT raise(ABORT, 'decision: the court has it'); END;

-- A legality review that came to the board though it goes to the court (KL 2017:725 13 kap. 4-6 §§): it is sent on, nothing else.
CREATE TABLE legality_forwarding (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    reached_on TEXT NOT NULL,
    forwarded_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (reached_on <= forwarded_on AND forwarded_on <= noted_on)
) STRICT;
CREATE INDEX legality_forwarding_by_decision ON legality_forwarding (decision_id);
CREATE TRIGGER legality_forwarding_of_such BEFORE INSERT ON legality_forwarding
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN legal_ground g ON g.code = d.ground WHERE d.id = NEW.decision_id
    AND d.state = 'issued' AND g.appeal = 'legalityReview' AND d.decided_on <= NEW.reached_on)
BEGIN SELECT raise(ABORT, 'legality_forwarding: the decision is appealed otherwise'); END;
CREATE TRIGGER legality_forwarding_stands BEFORE UPDATE ON legality_forwarding
BEGIN SELECT raise(ABORT, 'legality_forwarding: what was noted stands'); END;
CREATE TRIGGER legality_forwarding_stays BEFORE DELETE ON legality_forwarding
BEGIN SELECT raise(ABORT, 'legality_forwarding: what was noted stands'); END;

INSERT INTO next_step_kind (code) VALUES ('handleAppeal'), ('awaitCourt'), ('carryOutJudgment');
