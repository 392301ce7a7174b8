-- Utredning and kommunicering (programmes.md AS-13 to AS-15; FL 11, 12, 16-18, 25 and 26 §§; KL 6:28-32; SoL 14:8). Clocks are never
-- kept: they are counted from the days that stand here.

CREATE TABLE bias_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO bias_ground (code) VALUES ('ownInterest'), ('representative'), ('supervision'), ('agent'), ('otherCircumstance');

-- Somebody's own word on whether they are biased in the case. A null ground is none.
CREATE TABLE bias_declaration (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    ground TEXT REFERENCES bias_ground (code),
    comment TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    CHECK (ground IS NOT 'otherCircumstance' OR comment <> '')
) STRICT;
CREATE INDEX bias_declaration_by_episode ON bias_declaration (episode_id, account_id);
CREATE TRIGGER bias_declaration_stands BEFORE UPDATE ON bias_declaration
BEGIN SELECT raise(ABORT, 'bias_declaration: what was declared stands'); END;
CREATE TRIGGER bias_declaration_stays BEFORE DELETE ON bias_declaration
BEGIN SELECT raise(ABORT, 'bias_declaration: what was declared stands'); END;
-- Who has declared a ground is off the case for good; somebody else takes it.
CREATE TRIGGER bias_declaration_once BEFORE INSERT ON bias_declaration
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.account_id
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'bias_declaration: a ground stands'); END;

CREATE TABLE interpreter_need (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO interpreter_need (code) VALUES ('none'), ('spoken'), ('sign'), ('otherSupport');

-- What is written together and changed together. The assessment is apart from the facts, which are rows of their own.
CREATE TABLE investigation (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    questions TEXT NOT NULL,
    own_view TEXT NOT NULL,
    wishes TEXT NOT NULL,
    interpreter TEXT REFERENCES interpreter_need (code),
    interpreter_note TEXT NOT NULL,
    assessment TEXT NOT NULL,
    -- Whether the need can be met otherwise, and how.
    met_otherwise TEXT CHECK (met_otherwise IN ('no', 'partly', 'yes')),
    other_ways TEXT NOT NULL,
    proposal TEXT CHECK (proposal IN ('grant', 'partialGrant', 'refusal')),
    proposal_text TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    ready_at TEXT,
    ready_by INTEGER REFERENCES account (id),
    CHECK ((ready_at IS NULL) = (ready_by IS NULL)),
    CHECK (interpreter IS NULL OR interpreter = 'none' OR interpreter_note <> ''),
    CHECK (ready_at IS NULL OR (questions <> '' AND own_view <> '' AND interpreter IS NOT NULL AND assessment <> ''
        AND met_otherwise IS NOT NULL AND proposal IS NOT NULL AND proposal_text <> ''))
) STRICT;
CREATE TRIGGER investigation_unbiased BEFORE INSERT ON investigation
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.changed_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'investigation: biased'); END;
CREATE TRIGGER investigation_unbiased_change BEFORE UPDATE ON investigation
WHEN (NEW.version <> OLD.version OR NEW.ready_at IS NOT NULL) AND EXISTS (SELECT 1 FROM bias_declaration d
    WHERE d.episode_id = NEW.episode_id AND d.ground IS NOT NULL AND d.account_id = coalesce(NEW.ready_by, NEW.changed_by))
BEGIN SELECT raise(ABORT, 'investigation: biased'); END;
-- A change of the texts is a new version, and what stood before it is kept word for word.
CREATE TRIGGER investigation_counts_versions BEFORE UPDATE ON investigation
WHEN NEW.version NOT IN (OLD.version, OLD.version + 1) OR (NEW.version = OLD.version AND (
    NEW.questions IS NOT OLD.questions OR NEW.own_view IS NOT OLD.own_view OR NEW.wishes IS NOT OLD.wishes OR
    NEW.interpreter IS NOT OLD.interpreter OR NEW.interpreter_note IS NOT OLD.interpreter_note OR
    NEW.assessment IS NOT OLD.assessment OR NEW.met_otherwise IS NOT OLD.met_otherwise OR
    NEW.other_ways IS NOT OLD.other_ways OR NEW.proposal IS NOT OLD.proposal OR
    NEW.proposal_text IS NOT OLD.proposal_text))
BEGIN SELECT raise(ABORT, 'investigation: a change is a new version'); END;
CREATE TABLE investigation_version (
    episode_id INTEGER NOT NULL REFERENCES investigation (episode_id),
    version INTEGER NOT NULL,
    questions TEXT NOT NULL,
    own_view TEXT NOT NULL,
    wishes TEXT NOT NULL,
    interpreter TEXT,
    interpreter_note TEXT NOT NULL,
    assessment TEXT NOT NULL,
    met_otherwise TEXT,
    other_ways TEXT NOT NULL,
    proposal TEXT,
    proposal_text TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (episode_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER investigation_keeps_versions AFTER UPDATE ON investigation WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO investigation_version (episode_id, version, questions, own_view, wishes, interpreter, interpreter_note,
        assessment, met_otherwise, other_ways, proposal, proposal_text, changed_at, changed_by)
    VALUES (OLD.episode_id, OLD.version, OLD.questions, OLD.own_view, OLD.wishes, OLD.interpreter, OLD.interpreter_note,
        OLD.assessment, OLD.met_otherwise, OLD.other_ways, OLD.proposal, OLD.proposal_text, OLD.changed_at, OLD.changed_by);
END;
CREATE TRIGGER investigation_version_stands BEFORE UPDATE ON investigation_version
BEGIN SELECT raise(ABORT, 'investigation_version: what stood stands'); END;
CREATE TRIGGER investigation_version_stays BEFORE DELETE ON investigation_version
BEGIN SELECT raise(ABORT, 'investigation_version: what stood stands'); END;

-- Back from ready, with the reason, while nothing is decided; who had made it ready stands here.
CREATE TABLE investigation_return (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES investigation (episode_id),
    ready_at TEXT NOT NULL,
    ready_by INTEGER NOT NULL REFERENCES account (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    returned_at TEXT NOT NULL,
    returned_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, ready_at)
) STRICT;
CREATE TRIGGER investigation_return_of_ready BEFORE INSERT ON investigation_return
WHEN NOT EXISTS (SELECT 1 FROM investigation i JOIN episode e ON e.id = i.episode_id
    WHERE i.episode_id = NEW.episode_id AND i.ready_at = NEW.ready_at AND i.ready_by = NEW.ready_by AND e.phase = 'decision')
BEGIN SELECT raise(ABORT, 'investigation_return: it does not wait for a decision'); END;
CREATE TRIGGER investigation_return_stands BEFORE UPDATE ON investigation_return
BEGIN SELECT raise(ABORT, 'investigation_return: what was said stands'); END;
CREATE TRIGGER investigation_return_stays BEFORE DELETE ON investigation_return
BEGIN SELECT raise(ABORT, 'investigation_return: what was said stands'); END;
CREATE TRIGGER investigation_return_unbiased BEFORE INSERT ON investigation_return
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.returned_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'investigation_return: biased'); END;
CREATE TRIGGER investigation_stands BEFORE UPDATE ON investigation
WHEN OLD.ready_at IS NOT NULL AND (NEW.ready_at IS NOT NULL OR NEW.version <> OLD.version OR NOT EXISTS (
    SELECT 1 FROM investigation_return r WHERE r.episode_id = OLD.episode_id AND r.ready_at = OLD.ready_at))
BEGIN SELECT raise(ABORT, 'investigation: what goes to a decision stands'); END;
CREATE TRIGGER investigation_stays BEFORE DELETE ON investigation
BEGIN SELECT raise(ABORT, 'investigation: an investigation stays'); END;

-- One of the catalogue's other ways, weighed for this person; named as it read that day. Weighed again it is a new row.
CREATE TABLE weighed_alternative (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    alternative_version_id INTEGER NOT NULL REFERENCES alternative_version (id),
    meets TEXT NOT NULL CHECK (meets IN ('no', 'partly', 'yes')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX weighed_alternative_by_episode ON weighed_alternative (episode_id);
CREATE TRIGGER weighed_alternative_stands BEFORE UPDATE ON weighed_alternative
BEGIN SELECT raise(ABORT, 'weighed_alternative: what was noted stands'); END;
CREATE TRIGGER weighed_alternative_stays BEFORE DELETE ON weighed_alternative
BEGIN SELECT raise(ABORT, 'weighed_alternative: what was noted stands'); END;
CREATE TRIGGER weighed_alternative_unbiased BEFORE INSERT ON weighed_alternative
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'weighed_alternative: biased'); END;

-- One fact, from somebody on a day. A wrong one is corrected by a new one that points to it; both can be read.
CREATE TABLE investigation_fact (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    text TEXT NOT NULL CHECK (text <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    learnt_on TEXT NOT NULL,
    corrects INTEGER UNIQUE REFERENCES investigation_fact (id),
    noted_at TEXT NOT NULL,
    -- The day in Sweden.
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (learnt_on <= noted_on)
) STRICT;
CREATE INDEX investigation_fact_by_episode ON investigation_fact (episode_id, learnt_on, id);
-- A correction is of a fact of the same case.
CREATE TRIGGER investigation_fact_corrects BEFORE INSERT ON investigation_fact
WHEN NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM investigation_fact f WHERE f.id = NEW.corrects
    AND f.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'investigation_fact: of another case'); END;

CREATE TABLE sent_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO sent_way (code) VALUES ('letter'), ('handedOver'), ('secureMessage'), ('readAloud');

-- Remiss (FL 26): whom, what, by when.
CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    whom TEXT NOT NULL CHECK (whom <> ''),
    question TEXT NOT NULL CHECK (question <> ''),
    sent_on TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (sent_on <= noted_on AND answer_by > sent_on)
) STRICT;
CREATE INDEX referral_by_episode ON referral (episode_id);

CREATE TABLE referral_answer (
    referral_id INTEGER PRIMARY KEY REFERENCES referral (id),
    is_silent INTEGER NOT NULL CHECK (is_silent IN (0, 1)),
    answered_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (answered_on <= noted_on),
    CHECK (is_silent = 1 OR text <> '')
) STRICT;
-- Silence is known when the last day has been.
CREATE TRIGGER referral_answer_in_time BEFORE INSERT ON referral_answer
WHEN EXISTS (SELECT 1 FROM referral r WHERE r.id = NEW.referral_id
    AND (NEW.answered_on < r.sent_on OR (NEW.is_silent = 1 AND NEW.answered_on <= r.answer_by)))
BEGIN SELECT raise(ABORT, 'referral_answer: before it was asked, or silence before the last day'); END;

CREATE TABLE communication_omission (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO communication_omission (code) VALUES ('obviouslyUnnecessary'), ('employment'), ('harderToCarryOut'), ('cannotWait');

-- Kommunicering (FL 25): what was sent and by when to answer, or on which of the law's grounds it was left out. Whoever gets it has
-- been told of the right to speak before the board (SoL 14:8).
CREATE TABLE communication (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    omission TEXT REFERENCES communication_omission (code),
    sent_on TEXT NOT NULL,
    way TEXT REFERENCES sent_way (code),
    -- What was sent, one thing a line; or why it was left out.
    content TEXT NOT NULL CHECK (content <> ''),
    answer_by TEXT,
    told_of_right INTEGER NOT NULL CHECK (told_of_right IN (0, 1)),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (sent_on <= noted_on),
    CHECK ((omission IS NULL) = (way IS NOT NULL) AND (omission IS NULL) = (answer_by IS NOT NULL)
        AND (omission IS NULL) = told_of_right),
    CHECK (answer_by IS NULL OR answer_by > sent_on)
) STRICT;
CREATE INDEX communication_by_episode ON communication (episode_id);

-- More time, as often as it is given; then one answer, or none.
CREATE TABLE communication_reply (
    id INTEGER PRIMARY KEY,
    communication_id INTEGER NOT NULL REFERENCES communication (id),
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'silent', 'moreTime')),
    replied_on TEXT NOT NULL,
    answer_by TEXT,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (replied_on <= noted_on),
    CHECK ((kind = 'moreTime') = (answer_by IS NOT NULL)),
    CHECK (kind <> 'answered' OR text <> ''),
    CHECK (answer_by IS NULL OR answer_by > replied_on)
) STRICT;
CREATE INDEX communication_reply_by_communication ON communication_reply (communication_id);
CREATE TRIGGER communication_reply_in_time BEFORE INSERT ON communication_reply
WHEN EXISTS (SELECT 1 FROM communication_reply r WHERE r.communication_id = NEW.communication_id AND r.kind <> 'moreTime')
    OR NOT EXISTS (SELECT 1 FROM communication c WHERE c.id = NEW.communication_id AND c.omission IS NULL
        AND NEW.replied_on >= c.sent_on AND coalesce(NEW.answer_by, '9999-12-31') > c.answer_by)
    OR (NEW.kind = 'silent' AND EXISTS (SELECT 1 FROM communication c WHERE c.id = NEW.communication_id
        AND NEW.replied_on <= c.answer_by))
    OR (NEW.kind = 'silent' AND EXISTS (SELECT 1 FROM communication_reply r WHERE r.communication_id = NEW.communication_id
        AND NEW.replied_on <= r.answer_by))
BEGIN SELECT raise(ABORT, 'communication_reply: answered, left out, or out of order'); END;

-- FL 11: that it takes longer, and why.
CREATE TABLE delay_notice (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    expected_on TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sent_way (code),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (sent_on <= noted_on AND expected_on > sent_on)
) STRICT;
CREATE INDEX delay_notice_by_episode ON delay_notice (episode_id);

-- FL 12: asked for once a case, in writing; decided or refused by a decision of its own, which can be appealed.
CREATE TABLE decision_request (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    arrived_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (arrived_on <= noted_on)
) STRICT;
CREATE TABLE decision_request_refusal (
    episode_id INTEGER PRIMARY KEY REFERENCES decision_request (episode_id),
    refused_on TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (reasons <> ''),
    way TEXT NOT NULL REFERENCES sent_way (code),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (refused_on <= noted_on)
) STRICT;
CREATE TRIGGER decision_request_refusal_after BEFORE INSERT ON decision_request_refusal
WHEN NEW.refused_on < (SELECT q.arrived_on FROM decision_request q WHERE q.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'decision_request_refusal: before the request'); END;

CREATE TRIGGER investigation_fact_stands BEFORE UPDATE ON investigation_fact
BEGIN SELECT raise(ABORT, 'investigation_fact: what was noted stands'); END;
CREATE TRIGGER investigation_fact_stays BEFORE DELETE ON investigation_fact
BEGIN SELECT raise(ABORT, 'investigation_fact: what was noted stands'); END;
CREATE TRIGGER referral_stands BEFORE UPDATE ON referral
BEGIN SELECT raise(ABORT, 'referral: what was noted stands'); END;
CREATE TRIGGER referral_stays BEFORE DELETE ON referral
BEGIN SELECT raise(ABORT, 'referral: what was noted stands'); END;
CREATE TRIGGER referral_answer_stands BEFORE UPDATE ON referral_answer
BEGIN SELECT raise(ABORT, 'referral_answer: what was noted stands'); END;
CREATE TRIGGER referral_answer_stays BEFORE DELETE ON referral_answer
BEGIN SELECT raise(ABORT, 'referral_answer: what was noted stands'); END;
CREATE TRIGGER communication_stands BEFORE UPDATE ON communication
BEGIN SELECT raise(ABORT, 'communication: what was noted stands'); END;
CREATE TRIGGER communication_stays BEFORE DELETE ON communication
BEGIN SELECT raise(ABORT, 'communication: what was noted stands'); END;
CREATE TRIGGER communication_reply_stands BEFORE UPDATE ON communication_reply
BEGIN SELECT raise(ABORT, 'communication_reply: what was noted stands'); END;
CREATE TRIGGER communication_reply_stays BEFORE DELETE ON communication_reply
BEGIN SELECT raise(ABORT, 'communication_reply: what was noted stands'); END;
CREATE TRIGGER delay_notice_stands BEFORE UPDATE ON delay_notice
BEGIN SELECT raise(ABORT, 'delay_notice: what was noted stands'); END;
CREATE TRIGGER delay_notice_stays BEFORE DELETE ON delay_notice
BEGIN SELECT raise(ABORT, 'delay_notice: what was noted stands'); END;
CREATE TRIGGER decision_request_stands BEFORE UPDATE ON decision_request
BEGIN SELECT raise(ABORT, 'decision_request: what was noted stands'); END;
CREATE TRIGGER decision_request_stays BEFORE DELETE ON decision_request
BEGIN SELECT raise(ABORT, 'decision_request: what was noted stands'); END;
CREATE TRIGGER decision_request_refusal_stands BEFORE UPDATE ON decision_request_refusal
BEGIN SELECT raise(ABORT, 'decision_request_refusal: what was noted stands'); END;
CREATE TRIGGER decision_request_refusal_stays BEFORE DELETE ON decision_request_refusal
BEGIN SELECT raise(ABORT, 'decision_request_refusal: what was noted stands'); END;

-- Who has declared a ground of bias writes nothing more in the investigation (KL 6:30).
CREATE TRIGGER investigation_fact_unbiased BEFORE INSERT ON investigation_fact
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'investigation_fact: biased'); END;
CREATE TRIGGER referral_unbiased BEFORE INSERT ON referral
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'referral: biased'); END;
CREATE TRIGGER communication_unbiased BEFORE INSERT ON communication
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'communication: biased'); END;
CREATE TRIGGER delay_notice_unbiased BEFORE INSERT ON delay_notice
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'delay_notice: biased'); END;
CREATE TRIGGER decision_request_unbiased BEFORE INSERT ON decision_request
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_request: biased'); END;
CREATE TRIGGER decision_request_refusal_unbiased BEFORE INSERT ON decision_request_refusal
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_request_refusal: biased'); END;
CREATE TRIGGER referral_answer_unbiased BEFORE INSERT ON referral_answer
WHEN EXISTS (SELECT 1 FROM bias_declaration d JOIN referral c ON c.episode_id = d.episode_id
    WHERE c.id = NEW.referral_id AND d.account_id = NEW.noted_by AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'referral_answer: biased'); END;
CREATE TRIGGER communication_reply_unbiased BEFORE INSERT ON communication_reply
WHEN EXISTS (SELECT 1 FROM bias_declaration d JOIN communication c ON c.episode_id = d.episode_id
    WHERE c.id = NEW.communication_id AND d.account_id = NEW.noted_by AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'communication_reply: biased'); END;

-- A case goes to a decision when its investigation is whole, and what it says has been sent to the person or lawfully left out.
CREATE TRIGGER episode_decides_what_is_investigated BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'decision' AND OLD.phase <> 'decision' AND (
    NOT EXISTS (SELECT 1 FROM investigation i WHERE i.episode_id = NEW.id AND i.ready_at IS NOT NULL)
    OR NOT EXISTS (SELECT 1 FROM investigation_fact f WHERE f.episode_id = NEW.id)
    OR NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = NEW.id))
BEGIN SELECT raise(ABORT, 'episode: nothing to decide on yet'); END;
-- And back from there only when the investigation is open again.
CREATE TRIGGER episode_returns_with_reason BEFORE UPDATE OF phase ON episode
WHEN OLD.phase = 'decision' AND NEW.phase = 'investigation' AND EXISTS (
    SELECT 1 FROM investigation i WHERE i.episode_id = NEW.id AND i.ready_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'episode: its investigation is ready'); END;
INSERT INTO next_step_kind (code) VALUES ('decideApplication');
