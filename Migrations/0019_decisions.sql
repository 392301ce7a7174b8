-- Beslut (process.md "Decision, step by step"; FL 2017:900 31-33 §§; KL 2017:725 6 kap. 28-32 §§ and 7 kap. 5 §; programmes.md DE-1
-- to DE-11). An incomplete refusal, a decider without delegation, a change of what was issued: none of them can be kept.

-- On what a decision may rest, by its day (SoL 2025:400, transitional provisions 2 and 6), and how it is challenged.
CREATE TABLE legal_ground (
    code TEXT NOT NULL PRIMARY KEY,
    act TEXT NOT NULL,
    chapter INTEGER NOT NULL,
    section TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    appeal TEXT NOT NULL CHECK (appeal IN ('administrativeCourt', 'legalityReview'))
) STRICT, WITHOUT ROWID;
INSERT INTO legal_ground (code, act, chapter, section, valid_from, valid_to, appeal) VALUES
    ('needs2001', 'socialServices2001', 4, '1', '2002-01-01', '2025-06-30', 'administrativeCourt'),
    ('beyondNeeds2001', 'socialServices2001', 4, '2', '2002-01-01', '2025-06-30', 'legalityReview'),
    ('needs', 'socialServices2025', 11, '1', '2025-07-01', NULL, 'administrativeCourt'),
    ('beyondNeeds', 'socialServices2025', 11, '4', '2025-07-01', NULL, 'legalityReview'),
    ('withoutAssessment', 'socialServices2025', 11, '5', '2025-07-01', NULL, 'legalityReview');

CREATE TABLE decision_outcome (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO decision_outcome (code) VALUES ('grant'), ('partialGrant'), ('refusal'), ('dismissal'), ('writtenOff'), ('change'),
    ('cessation');

-- Who decides for the board, with addresses as they stand in letters, from a day on. Never edited: a change is a new row.
CREATE TABLE decision_authority (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    valid_from TEXT NOT NULL,
    board TEXT NOT NULL CHECK (board <> ''),
    post TEXT NOT NULL CHECK (post <> ''),
    visit TEXT NOT NULL CHECK (visit <> ''),
    email TEXT NOT NULL CHECK (email <> ''),
    phone TEXT NOT NULL CHECK (phone <> ''),
    court TEXT NOT NULL CHECK (court <> ''),
    court_post TEXT NOT NULL CHECK (court_post <> ''),
    court_email TEXT NOT NULL CHECK (court_email <> ''),
    -- Where a refusal to hand out a document is appealed (OSL 2009:400 6 kap. 8 §).
    document_court TEXT NOT NULL CHECK (document_court <> ''),
    -- "OSN-ÅÅÅÅ-NNNNN".
    diary_pattern TEXT NOT NULL CHECK (diary_pattern <> ''),
    made_at TEXT NOT NULL
) STRICT;
CREATE INDEX decision_authority_by_day ON decision_authority (programme_id, valid_from, id);
CREATE TRIGGER decision_authority_stands BEFORE UPDATE ON decision_authority
BEGIN SELECT raise(ABORT, 'decision_authority: what stood in letters stands'); END;
CREATE TRIGGER decision_authority_stays BEFORE DELETE ON decision_authority
BEGIN SELECT raise(ABORT, 'decision_authority: what stood in letters stands'); END;

CREATE TABLE diary_counter (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (programme_id, year)
) STRICT, WITHOUT ROWID;

-- The board's right to decide, given to an employee (KL 7:5): which point of the order of delegation, on what ground, whom, when.
CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    point TEXT NOT NULL CHECK (trim(point) <> ''),
    matter TEXT NOT NULL CHECK (trim(matter) <> ''),
    ground TEXT NOT NULL REFERENCES legal_ground (code),
    account_id INTEGER NOT NULL REFERENCES account (id),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    -- The day the board, or whoever may delegate further, decided it.
    given_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    -- Null in a demonstration.
    noted_by INTEGER REFERENCES account (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (given_on <= valid_from)
) STRICT;
CREATE INDEX delegation_by_account ON delegation (account_id, programme_id);
CREATE TRIGGER delegation_stands BEFORE UPDATE ON delegation
BEGIN SELECT raise(ABORT, 'delegation: what was delegated stands'); END;
CREATE TRIGGER delegation_stays BEFORE DELETE ON delegation
BEGIN SELECT raise(ABORT, 'delegation: what was delegated stands'); END;

-- Taken back before its day. The last day it held.
CREATE TABLE delegation_ending (
    delegation_id INTEGER PRIMARY KEY REFERENCES delegation (id),
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER delegation_ending_within BEFORE INSERT ON delegation_ending
WHEN NOT EXISTS (SELECT 1 FROM delegation d WHERE d.id = NEW.delegation_id AND d.valid_from <= NEW.last_day
    AND (d.valid_to IS NULL OR d.valid_to >= NEW.last_day))
    OR EXISTS (SELECT 1 FROM decision i WHERE i.delegation_id = NEW.delegation_id AND i.decided_on > NEW.last_day)
BEGIN SELECT raise(ABORT, 'delegation_ending: not within its days, or decided on after'); END;
CREATE TRIGGER delegation_ending_stands BEFORE UPDATE ON delegation_ending
BEGIN SELECT raise(ABORT, 'delegation_ending: what was noted stands'); END;
CREATE TRIGGER delegation_ending_stays BEFORE DELETE ON delegation_ending
BEGIN SELECT raise(ABORT, 'delegation_ending: what was noted stands'); END;

-- One decision an application; a change or an end is of an earlier decision, once. A draft may lack anything, and nothing else may.
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
    state TEXT NOT NULL CHECK (state IN ('drafted', 'inReview', 'back', 'approved', 'issued')),
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
        AND (state = 'issued') = (issued_by IS NOT NULL) AND (state = 'issued') = (delegation_id IS NOT NULL)
        AND (state = 'issued') = (diary_number IS NOT NULL AND trim(diary_number) <> ''))
) STRICT;
CREATE INDEX decision_by_episode ON decision (episode_id);
CREATE INDEX decision_by_delegation ON decision (delegation_id) WHERE delegation_id IS NOT NULL;
-- One at a time in a case.
CREATE UNIQUE INDEX decision_in_work ON decision (episode_id) WHERE state <> 'issued';

-- Everybody who has written in it; none of them approves or issues it.
CREATE TABLE decision_author (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (decision_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER decision_author_stands BEFORE UPDATE ON decision_author
BEGIN SELECT raise(ABORT, 'decision_author: who wrote wrote'); END;
CREATE TRIGGER decision_author_stays BEFORE DELETE ON decision_author
BEGIN SELECT raise(ABORT, 'decision_author: who wrote wrote'); END;

-- What somebody else thought of it, as it read then.
CREATE TABLE decision_review (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'back')),
    comment TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    reviewed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (verdict = 'approved' OR trim(comment) <> ''),
    UNIQUE (decision_id, version)
) STRICT;
CREATE TRIGGER decision_review_stands BEFORE UPDATE ON decision_review
BEGIN SELECT raise(ABORT, 'decision_review: what was said stands'); END;
CREATE TRIGGER decision_review_stays BEFORE DELETE ON decision_review
BEGIN SELECT raise(ABORT, 'decision_review: what was said stands'); END;
-- Four eyes: never by who wrote it, nor by who is biased.
CREATE TRIGGER decision_review_by_another BEFORE INSERT ON decision_review
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'inReview' AND d.version = NEW.version)
    OR EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.decision_id AND w.account_id = NEW.reviewed_by)
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.account_id = NEW.reviewed_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_review: not in review, own work, or biased'); END;

-- The letter as it left, octet for octet. The hash is looked at each time it is shown.
CREATE TABLE decision_letter (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER decision_letter_of_approved BEFORE INSERT ON decision_letter
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'approved')
BEGIN SELECT raise(ABORT, 'decision_letter: nothing to issue'); END;
CREATE TRIGGER decision_letter_stands BEFORE UPDATE ON decision_letter
BEGIN SELECT raise(ABORT, 'decision_letter: what was sent stands'); END;
CREATE TRIGGER decision_letter_stays BEFORE DELETE ON decision_letter
BEGIN SELECT raise(ABORT, 'decision_letter: what was sent stands'); END;

-- Where it begins: as a draft, of an application of the same case that waits, or of an issued decision of it.
CREATE TRIGGER decision_begins BEFORE INSERT ON decision
WHEN NEW.state <> 'drafted' OR NEW.version <> 1
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = 'decision' AND e.joined_to IS NULL)
    OR (NEW.application_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM application a WHERE a.id = NEW.application_id AND a.episode_id = NEW.episode_id))
    OR (NEW.changes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM decision o WHERE o.id = NEW.changes_id AND o.episode_id = NEW.episode_id AND o.state = 'issued'))
BEGIN SELECT raise(ABORT, 'decision: not of this case, or not where the case is'); END;
CREATE TRIGGER decision_begun_by AFTER INSERT ON decision
BEGIN INSERT INTO decision_author (decision_id, account_id) VALUES (NEW.id, NEW.changed_by); END;
CREATE TRIGGER decision_begins_unbiased BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.changed_by
    AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision: biased'); END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decision: a decision stays'); END;

-- I5: what was issued stands, and what is being reviewed is not changed under the reviewer.
CREATE TRIGGER decision_issued_stands BEFORE UPDATE ON decision
WHEN OLD.state = 'issued'
BEGIN SELECT raise(ABORT, 'decision: what was issued stands'); END;
CREATE TRIGGER decision_of_the_same BEFORE UPDATE ON decision
WHEN NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.application_id IS NOT OLD.application_id
    OR NEW.changes_id IS NOT OLD.changes_id
BEGIN SELECT raise(ABORT, 'decision: it is about what it is about'); END;
CREATE TRIGGER decision_written_in_draft BEFORE UPDATE ON decision
WHEN (NEW.ground IS NOT OLD.ground OR NEW.outcome IS NOT OLD.outcome OR NEW.asked IS NOT OLD.asked
    OR NEW.granted IS NOT OLD.granted OR NEW.refused IS NOT OLD.refused OR NEW.period_from IS NOT OLD.period_from
    OR NEW.period_to IS NOT OLD.period_to OR NEW.reasons IS NOT OLD.reasons OR NEW.alternatives IS NOT OLD.alternatives
    OR NEW.version IS NOT OLD.version OR NEW.changed_at IS NOT OLD.changed_at OR NEW.changed_by IS NOT OLD.changed_by)
    AND (OLD.state NOT IN ('drafted', 'back') OR NEW.state <> 'drafted' OR NEW.version <> OLD.version + 1
        OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = OLD.episode_id AND b.account_id = NEW.changed_by
            AND b.ground IS NOT NULL))
BEGIN SELECT raise(ABORT, 'decision: written in a draft only, by somebody unbiased'); END;
CREATE TRIGGER decision_written_by AFTER UPDATE ON decision WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO decision_author (decision_id, account_id) SELECT NEW.id, NEW.changed_by
    WHERE NOT EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.id AND w.account_id = NEW.changed_by);
END;
-- drafted, in review, back or approved, issued; never past a step.
CREATE TRIGGER decision_step_by_step BEFORE UPDATE OF state ON decision
WHEN NEW.state <> OLD.state AND NOT (
    (OLD.state = 'drafted' AND NEW.state = 'inReview')
    OR (OLD.state = 'back' AND NEW.state = 'drafted' AND NEW.version = OLD.version + 1)
    OR (OLD.state = 'inReview' AND NEW.state IN ('back', 'approved') AND EXISTS (SELECT 1 FROM decision_review r
        WHERE r.decision_id = OLD.id AND r.version = OLD.version AND r.verdict = NEW.state))
    OR (OLD.state = 'approved' AND NEW.state = 'issued')
    -- The law changed before it was issued, or it was not to be issued after all.
    OR (OLD.state = 'approved' AND NEW.state = 'back'))
BEGIN SELECT raise(ABORT, 'decision: not the next step'); END;

-- I4: a right that held that day, four eyes, unbiased by their own word, and not on the executing side.
CREATE TRIGGER decision_issued_rightly BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND (
    NOT EXISTS (SELECT 1 FROM delegation d JOIN episode e ON e.programme_id = d.programme_id
        LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE d.id = NEW.delegation_id AND e.id = NEW.episode_id AND d.account_id = NEW.issued_by AND d.ground = NEW.ground
          AND d.valid_from <= NEW.decided_on AND (d.valid_to IS NULL OR d.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    OR EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.id AND w.account_id = NEW.issued_by)
    OR NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = NEW.id AND r.version = NEW.version
        AND r.verdict = 'approved')
    OR NOT EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by)
    OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by
        AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        WHERE e.id = NEW.episode_id AND m.account_id = NEW.issued_by AND m.role IN ('coordinator', 'manager')))
BEGIN SELECT raise(ABORT, 'decision: not this person''s to issue'); END;
-- By the law of its day, with its letter, where the case is, and of an application that was not taken back.
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

-- What is decided is not taken back, and its investigation is not opened again.
CREATE TRIGGER application_withdrawal_undecided BEFORE INSERT ON application_withdrawal
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.application_id = NEW.application_id AND d.state = 'issued')
BEGIN SELECT raise(ABORT, 'application_withdrawal: it is decided'); END;
CREATE TRIGGER investigation_return_undecided BEFORE INSERT ON investigation_return
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state NOT IN ('drafted', 'back'))
BEGIN SELECT raise(ABORT, 'investigation_return: it is being decided'); END;
INSERT INTO next_step_kind (code) VALUES ('serveDecision');
