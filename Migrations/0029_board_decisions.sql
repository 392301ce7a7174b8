-- Beslut av nämnden eller ett utskott (KL 2017:725 6 kap. 37 and 38 §§, 7 kap. 4 and 5 §§; FL 2017:900 31 and 33 §§): what is not
-- decided by delegation. A draft is put before the board by whoever presents it, and what the board decided is noted from its
-- minutes. An issued decision names either a delegation or what the board decided, never both and never neither.
INSERT INTO next_step_kind (code) VALUES ('noteBoardDecision');
CREATE TABLE board_answer_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO board_answer_kind (code) VALUES ('asProposed'), ('otherwise'), ('returned');

-- A version of a draft that was put before the board or one of its committees.
CREATE TABLE board_proposal (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (body IN ('board', 'committee')),
    -- Its name, as it stands in the letter; empty for the board.
    committee TEXT NOT NULL,
    -- The day it is to meet.
    meets_on TEXT NOT NULL,
    presented_by INTEGER NOT NULL REFERENCES account (id),
    proposed_at TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (decision_id, version),
    CHECK ((body = 'committee') = (trim(committee) <> '')),
    CHECK (meets_on >= proposed_on)
) STRICT, WITHOUT ROWID;

-- What it decided, as its minutes have it. The latest that was noted holds, until the decision is issued.
CREATE TABLE board_answer (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    -- Of the draft, as it stood when this was noted.
    version INTEGER NOT NULL,
    -- From 1 on.
    number INTEGER NOT NULL CHECK (number > 0),
    answer TEXT NOT NULL REFERENCES board_answer_kind (code),
    body TEXT NOT NULL CHECK (body IN ('board', 'committee')),
    committee TEXT NOT NULL,
    met_on TEXT NOT NULL,
    paragraph TEXT NOT NULL CHECK (trim(paragraph) <> ''),
    -- What the minutes are found by.
    minutes TEXT NOT NULL CHECK (trim(minutes) <> ''),
    certified_on TEXT NOT NULL,
    -- What was decided instead, or what is to be done before it is tried again.
    text TEXT NOT NULL,
    dissent TEXT NOT NULL,
    -- Members who took no part because they were biased (KL 6:30).
    absent TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (decision_id, number),
    CHECK ((body = 'committee') = (trim(committee) <> '')),
    CHECK (met_on <= certified_on AND certified_on <= noted_on),
    CHECK (answer = 'asProposed' OR trim(text) <> '')
) STRICT;
-- The table anew, as it was but for who decides. It is kept beside and made again under its own name: what refers to it still does.
CREATE TABLE decision_kept AS SELECT
    id, episode_id, application_id, changes_id, ground, outcome, asked, granted, refused, period_from, period_to, reasons,
    alternatives, state, version, changed_at, changed_by, presented_by, decided_on, issued_at, issued_by, delegation_id,
    diary_number
FROM decision;
DROP TABLE decision;
CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    application_id INTEGER UNIQUE REFERENCES application (id),
    changes_id INTEGER UNIQUE REFERENCES decision (id),
    ground TEXT REFERENCES legal_ground (code),
    outcome TEXT REFERENCES decision_outcome (code),
    -- What was asked for, and of it what is granted and what is not, as it stands in the letter.
    asked TEXT NOT NULL,
    granted TEXT NOT NULL,
    refused TEXT NOT NULL,
    -- Both days counted. An end has its first day only.
    period_from TEXT,
    period_to TEXT,
    reasons TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('drafted', 'inReview', 'back', 'approved', 'atBoard', 'issued')),
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    -- Föredragande: who sent it to be reviewed (FL 31).
    presented_by INTEGER REFERENCES account (id),
    decided_on TEXT,
    issued_at TEXT,
    issued_by INTEGER REFERENCES account (id),
    delegation_id INTEGER REFERENCES delegation (id),
    diary_number TEXT UNIQUE,
    -- What the board or a committee decided, where it is not by delegation.
    board_answer_id INTEGER REFERENCES board_answer (id),
    CHECK ((application_id IS NULL) = (changes_id IS NOT NULL)),
    CHECK (outcome IS NULL OR (changes_id IS NOT NULL) = (outcome IN ('change', 'cessation'))),
    CHECK (period_to IS NULL OR (period_from IS NOT NULL AND period_to >= period_from)),
    -- I3: whole before anybody else sees it.
    CHECK (state IN ('drafted', 'back') OR (ground IS NOT NULL AND outcome IS NOT NULL AND presented_by IS NOT NULL
        AND trim(asked) <> '' AND trim(reasons) <> ''
        AND (outcome NOT IN ('grant', 'partialGrant', 'change')
            OR (trim(granted) <> '' AND period_from IS NOT NULL AND period_to IS NOT NULL))
        AND (outcome NOT IN ('partialGrant', 'refusal') OR (trim(refused) <> '' AND trim(alternatives) <> ''))
        AND (outcome <> 'cessation' OR period_from IS NOT NULL))),
    CHECK ((state = 'issued') = (decided_on IS NOT NULL) AND (state = 'issued') = (issued_at IS NOT NULL)
        AND (state = 'issued') = (issued_by IS NOT NULL)
        AND (state = 'issued') = (diary_number IS NOT NULL AND trim(diary_number) <> '')),
    -- By delegation or by the board: one of them, and only when it is issued.
    CHECK ((state = 'issued') = ((delegation_id IS NULL) <> (board_answer_id IS NULL))),
    CHECK (delegation_id IS NULL OR board_answer_id IS NULL)
) STRICT;
INSERT INTO decision (
    id, episode_id, application_id, changes_id, ground, outcome, asked, granted, refused, period_from, period_to, reasons,
    alternatives, state, version, changed_at, changed_by, presented_by, decided_on, issued_at, issued_by, delegation_id,
    diary_number)
SELECT
    id, episode_id, application_id, changes_id, ground, outcome, asked, granted, refused, period_from, period_to, reasons,
    alternatives, state, version, changed_at, changed_by, presented_by, decided_on, issued_at, issued_by, delegation_id,
    diary_number
FROM decision_kept;
DROP TABLE decision_kept;
CREATE INDEX decision_by_delegation ON decision (delegation_id) WHERE delegation_id IS NOT NULL;
CREATE INDEX decision_by_episode ON decision (episode_id);
CREATE UNIQUE INDEX decision_in_work ON decision (episode_id) WHERE state <> 'issued';
-- In the order of their names; two say more than they did.
CREATE TRIGGER decision_about_support BEFORE UPDATE OF ground ON decision WHEN NEW.ground = 'documents'
BEGIN SELECT raise(ABORT, 'decision: about support, not documents'); END;
CREATE TRIGGER decision_begins BEFORE INSERT ON decision
WHEN NEW.state <> 'drafted' OR NEW.version <> 1
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = 'decision' AND e.joined_to IS NULL)
    OR (NEW.application_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM application a WHERE a.id = NEW.application_id AND a.episode_id = NEW.episode_id))
    OR (NEW.changes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM decision o WHERE o.id = NEW.changes_id AND o.episode_id = NEW.episode_id AND o.state = 'issued'))
BEGIN SELECT raise(ABORT, 'decision: not of this case, or not where the case is'); END;
CREATE TRIGGER decision_begins_unbiased BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.changed_by
    AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision: biased'); END;
CREATE TRIGGER decision_begun_about_support BEFORE INSERT ON decision WHEN NEW.ground = 'documents'
BEGIN SELECT raise(ABORT, 'decision: about support, not documents'); END;
CREATE TRIGGER decision_begun_by AFTER INSERT ON decision
BEGIN INSERT INTO decision_author (decision_id, account_id) VALUES (NEW.id, NEW.changed_by); END;
CREATE TRIGGER decision_changes_on_ground BEFORE UPDATE OF state ON decision
WHEN NEW.state IN ('inReview', 'issued') AND NEW.outcome IN ('change', 'cessation') AND NOT EXISTS (
    SELECT 1 FROM decision_change k JOIN decision o ON o.id = NEW.changes_id
    WHERE k.decision_id = NEW.id AND k.version = NEW.version
      AND (k.ground <> 'changedCircumstances' OR (o.period_to IS NULL AND o.decided_on >= '2025-07-01')))
BEGIN SELECT raise(ABORT, 'decision: a favourable decision is not changed to the person''s disadvantage without a ground'); END;
CREATE TRIGGER decision_issued_lawfully BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND (
    NOT EXISTS (SELECT 1 FROM legal_ground g WHERE g.code = NEW.ground AND g.valid_from <= NEW.decided_on
        AND (g.valid_to IS NULL OR g.valid_to >= NEW.decided_on))
    OR NOT EXISTS (SELECT 1 FROM decision_letter l WHERE l.decision_id = NEW.id)
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = 'decision' AND e.joined_to IS NULL)
    OR NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = NEW.episode_id)
    OR (NEW.outcome <> 'writtenOff' AND EXISTS (
        SELECT 1 FROM application_withdrawal w WHERE w.application_id = NEW.application_id)))
BEGIN SELECT raise(ABORT, 'decision: not by the law of its day'); END;
CREATE TRIGGER decision_issued_rightly BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.board_answer_id IS NULL AND (
    NOT EXISTS (SELECT 1 FROM delegation d JOIN episode e ON e.programme_id = d.programme_id
        LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE d.id = NEW.delegation_id AND e.id = NEW.episode_id AND d.account_id = NEW.issued_by AND d.ground = NEW.ground
          AND d.valid_from <= NEW.decided_on AND (d.valid_to IS NULL OR d.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    -- Neither who wrote it nor who presents it.
    OR EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.id AND w.account_id = NEW.issued_by)
    OR NEW.presented_by = NEW.issued_by
    -- Nor what the board has decided.
    OR EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = NEW.id AND b.answer <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number))
    OR NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = NEW.id AND r.version = NEW.version
        AND r.verdict = 'approved')
    OR NOT EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by)
    OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by
        AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        WHERE e.id = NEW.episode_id AND m.account_id = NEW.issued_by AND m.role IN ('coordinator', 'manager')))
BEGIN SELECT raise(ABORT, 'decision: not this person''s to issue'); END;
CREATE TRIGGER decision_issued_stands BEFORE UPDATE ON decision
WHEN OLD.state = 'issued'
BEGIN SELECT raise(ABORT, 'decision: what was issued stands'); END;
CREATE TRIGGER decision_long_enough BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome IN ('grant', 'partialGrant', 'change') AND (
    EXISTS (SELECT 1 FROM legal_ground g WHERE g.code = NEW.ground AND (NEW.period_from < g.valid_from
        OR (g.valid_to IS NOT NULL AND NEW.period_to > g.valid_to)))
    OR EXISTS (
        SELECT 1 FROM (
            SELECT v.decision_months AS least,
                CAST(substr(NEW.period_to, 1, 4) AS INTEGER) * 12 + CAST(substr(NEW.period_to, 6, 2) AS INTEGER)
                    - CAST(substr(NEW.period_from, 1, 4) AS INTEGER) * 12
                    - CAST(substr(NEW.period_from, 6, 2) AS INTEGER) AS n,
                CAST(substr(NEW.period_from, 9, 2) AS INTEGER) AS first,
                CAST(substr(NEW.period_to, 9, 2) AS INTEGER) AS last,
                CASE substr(NEW.period_to, 6, 2) WHEN '04' THEN 30 WHEN '06' THEN 30 WHEN '09' THEN 30 WHEN '11' THEN 30
                    WHEN '02' THEN CASE WHEN CAST(substr(NEW.period_to, 1, 4) AS INTEGER) % 4 = 0
                        AND (CAST(substr(NEW.period_to, 1, 4) AS INTEGER) % 100 <> 0
                            OR CAST(substr(NEW.period_to, 1, 4) AS INTEGER) % 400 = 0) THEN 29 ELSE 28 END
                    ELSE 31 END AS len
            FROM episode e JOIN programme_version v ON v.id = (
                SELECT w.id FROM programme_version w WHERE w.programme_id = e.programme_id AND w.withdrawn_on IS NULL
                  AND w.valid_from <= NEW.decided_on ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
            WHERE e.id = NEW.episode_id AND v.decision_months IS NOT NULL
              AND (v.valid_to IS NULL OR v.valid_to >= NEW.decided_on)) t
        WHERE NOT (t.n > t.least OR (t.n = t.least AND (t.last + 1 >= t.first OR t.last + 1 >= t.len))
            OR (t.n = t.least - 1 AND t.first = 1 AND t.last = t.len))))
BEGIN SELECT raise(ABORT, 'decision: shorter than the programme''s shortest, or over a change of the law'); END;
CREATE TRIGGER decision_not_changed_at_court BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome = 'change' AND EXISTS (SELECT 1 FROM appeal a JOIN appeal_handover h ON h.appeal_id = a.id
    WHERE a.decision_id = NEW.changes_id AND a.dismissal_of IS NULL
      AND NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = a.id))
BEGIN SELECT raise(ABORT, 'decision: the court has it'); END;
CREATE TRIGGER decision_of_the_same BEFORE UPDATE ON decision
WHEN NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.application_id IS NOT OLD.application_id
    OR NEW.changes_id IS NOT OLD.changes_id
BEGIN SELECT raise(ABORT, 'decision: it is about what it is about'); END;
CREATE TRIGGER decision_one_at_a_time BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome IN ('grant', 'partialGrant') AND EXISTS (
    SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.id <> NEW.id AND d.state = 'issued'
      AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_from <= NEW.period_to
      AND d.period_to >= NEW.period_from
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'))
BEGIN SELECT raise(ABORT, 'decision: another is in force on one of its days'); END;
CREATE TRIGGER decision_renews_communicated BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome NOT IN ('grant', 'writtenOff') AND EXISTS (
    SELECT 1 FROM renewal r JOIN application a ON a.id = r.application_id WHERE r.application_id = NEW.application_id
      AND NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = a.episode_id AND c.noted_at >= a.noted_at))
BEGIN SELECT raise(ABORT, 'decision: the person has not been shown what it rests on'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decision: a decision stays'); END;
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
    OR (OLD.state = 'atBoard' AND NEW.state = 'approved' AND EXISTS (SELECT 1 FROM board_answer b
        WHERE b.decision_id = OLD.id AND b.answer = 'asProposed' AND b.version = OLD.version))
    -- The law changed before it was issued, it was not to be issued after all, or the board did not decide so.
    OR (OLD.state IN ('approved', 'atBoard') AND NEW.state = 'back'))
BEGIN SELECT raise(ABORT, 'decision: not the next step'); END;
CREATE TRIGGER decision_written_by AFTER UPDATE ON decision WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO decision_author (decision_id, account_id) SELECT NEW.id, NEW.changed_by
    WHERE NOT EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.id AND w.account_id = NEW.changed_by);
END;
CREATE TRIGGER decision_written_in_draft BEFORE UPDATE ON decision
WHEN (NEW.ground IS NOT OLD.ground OR NEW.outcome IS NOT OLD.outcome OR NEW.asked IS NOT OLD.asked
    OR NEW.granted IS NOT OLD.granted OR NEW.refused IS NOT OLD.refused OR NEW.period_from IS NOT OLD.period_from
    OR NEW.period_to IS NOT OLD.period_to OR NEW.reasons IS NOT OLD.reasons OR NEW.alternatives IS NOT OLD.alternatives
    OR NEW.version IS NOT OLD.version OR NEW.changed_at IS NOT OLD.changed_at OR NEW.changed_by IS NOT OLD.changed_by)
    AND (OLD.state NOT IN ('drafted', 'back') OR NEW.state <> 'drafted' OR NEW.version <> OLD.version + 1
        OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = OLD.episode_id AND b.account_id = NEW.changed_by
            AND b.ground IS NOT NULL))
BEGIN SELECT raise(ABORT, 'decision: written in a draft only, by somebody unbiased'); END;

-- By whoever notes what the board decided: as it was noted last, of a text that somebody else has read, put before the board by
-- nobody who is biased or carries the support out.
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
        WHERE e.id = NEW.episode_id AND m.account_id IN (NEW.issued_by, NEW.presented_by)
          AND m.role IN ('coordinator', 'manager')))
BEGIN SELECT raise(ABORT, 'decision: not what the board decided, or not this person''s to note'); END;

CREATE TRIGGER board_proposal_of_approved BEFORE INSERT ON board_proposal
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'approved' AND d.version = NEW.version)
    OR EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = NEW.decision_id AND b.answer <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number))
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.ground IS NOT NULL AND b.account_id IN (NEW.presented_by, NEW.proposed_by))
    OR EXISTS (SELECT 1 FROM decision d JOIN episode e ON e.id = d.episode_id JOIN membership m ON m.programme_id = e.programme_id
        WHERE d.id = NEW.decision_id AND m.account_id = NEW.presented_by AND m.role IN ('coordinator', 'manager'))
BEGIN SELECT raise(ABORT, 'board_proposal: not approved, decided already, or by who is biased or carries it out'); END;
CREATE TRIGGER board_proposal_stands BEFORE UPDATE ON board_proposal
BEGIN SELECT raise(ABORT, 'board_proposal: what was proposed stands'); END;
CREATE TRIGGER board_proposal_stays BEFORE DELETE ON board_proposal
BEGIN SELECT raise(ABORT, 'board_proposal: what was proposed stands'); END;

-- Of what lies before the board, or noted anew before it is issued; of a meeting after it was put there.
CREATE TRIGGER board_answer_of_proposed BEFORE INSERT ON board_answer
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.version = NEW.version AND (d.state = 'atBoard'
        OR (d.state = 'approved' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))))
    OR NOT EXISTS (SELECT 1 FROM board_proposal p WHERE p.decision_id = NEW.decision_id AND p.proposed_on <= NEW.met_on
        AND (NEW.answer <> 'asProposed' OR p.version = NEW.version)
        AND NOT EXISTS (SELECT 1 FROM board_proposal q WHERE q.decision_id = p.decision_id AND q.version > p.version))
    OR NEW.number <> 1 + (SELECT count(*) FROM board_answer b WHERE b.decision_id = NEW.decision_id)
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.ground IS NOT NULL AND b.account_id = NEW.noted_by)
BEGIN SELECT raise(ABORT, 'board_answer: not before the board, or by who is biased'); END;
CREATE TRIGGER board_answer_stands BEFORE UPDATE ON board_answer
BEGIN SELECT raise(ABORT, 'board_answer: what was noted stands'); END;
CREATE TRIGGER board_answer_stays BEFORE DELETE ON board_answer
BEGIN SELECT raise(ABORT, 'board_answer: what was noted stands'); END;

-- What the board has decided is neither taken back nor investigated again before its letter is made.
DROP TRIGGER application_withdrawal_undecided;
CREATE TRIGGER application_withdrawal_undecided BEFORE INSERT ON application_withdrawal
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.application_id = NEW.application_id AND (d.state = 'issued'
    OR EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number))))
BEGIN SELECT raise(ABORT, 'application_withdrawal: it is decided'); END;
DROP TRIGGER investigation_return_undecided;
CREATE TRIGGER investigation_return_undecided BEFORE INSERT ON investigation_return
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND (d.state IN ('inReview', 'approved', 'atBoard')
        OR (d.state <> 'issued' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))))
    OR (EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state = 'issued')
        AND NOT EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
            AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued')))
BEGIN SELECT raise(ABORT, 'investigation_return: it is being decided'); END;
