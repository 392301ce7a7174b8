-- Delgivning and execution of issued decisions (process.md "Decision, step by step", 5, 7 and 10; delgivningslagen 2010:1932; SoL
-- 2025:400 14 kap. 12 §, 34 kap. 1-3 §§). What was noted stands; what was learnt later is a row of its own.
INSERT INTO next_step_kind (code) VALUES ('awaitFinality');

-- Those that may be used: through others, at the door and public notice are barred (SoL 14:12).
CREATE TABLE delivery_method (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO delivery_method (code) VALUES ('handedOver'), ('confirmedLetter'), ('registeredLetter'), ('oral'), ('simplified'),
    ('processServer'), ('plainLetter');

CREATE TABLE decision_delivery (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- Of the case's, from 1 on (delgivningsförordningen 2011:154 4 §).
    number INTEGER NOT NULL CHECK (number > 0),
    method TEXT NOT NULL REFERENCES delivery_method (code),
    -- Null: the person.
    representative_id INTEGER REFERENCES representative (id),
    dispatched_on TEXT NOT NULL,
    is_electronic INTEGER NOT NULL CHECK (is_electronic IN (0, 1)),
    informed_on TEXT,
    evidence TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number),
    CHECK (dispatched_on <= noted_on),
    CHECK (is_electronic = 0 OR method IN ('confirmedLetter', 'simplified', 'plainLetter')),
    CHECK (method NOT IN ('handedOver', 'oral') OR trim(evidence) <> ''),
    CHECK (method <> 'simplified' OR informed_on IS NOT NULL),
    CHECK (informed_on IS NULL OR informed_on <= dispatched_on)
) STRICT;
CREATE INDEX decision_delivery_by_decision ON decision_delivery (decision_id);
CREATE TRIGGER decision_delivery_of_issued BEFORE INSERT ON decision_delivery
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.episode_id = NEW.episode_id AND d.state = 'issued'
        AND d.decided_on <= NEW.dispatched_on)
    OR NEW.number <> 1 + (SELECT count(*) FROM decision_delivery s WHERE s.episode_id = NEW.episode_id)
    OR (NEW.representative_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM representative r WHERE r.id = NEW.representative_id AND r.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'decision_delivery: of an issued decision of the case, after it, in number order'); END;
CREATE TRIGGER decision_delivery_stands BEFORE UPDATE ON decision_delivery
BEGIN SELECT raise(ABORT, 'decision_delivery: what was noted stands'); END;
CREATE TRIGGER decision_delivery_stays BEFORE DELETE ON decision_delivery
BEGIN SELECT raise(ABORT, 'decision_delivery: what was noted stands'); END;

CREATE TABLE delivery_follow_up_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO delivery_follow_up_kind (code) VALUES ('controlMessage'), ('receipt'), ('stated'), ('reminded'), ('unlikely'),
    ('documentSent');
CREATE TABLE delivery_follow_up (
    delivery_id INTEGER NOT NULL REFERENCES decision_delivery (id),
    kind TEXT NOT NULL REFERENCES delivery_follow_up_kind (code),
    happened_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (delivery_id, kind, happened_on),
    CHECK (happened_on <= noted_on),
    CHECK (kind NOT IN ('receipt', 'stated', 'unlikely') OR trim(text) <> '')
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX delivery_follow_up_once ON delivery_follow_up (delivery_id, kind) WHERE kind <> 'reminded';
-- Never before it was sent, nor of a method that does not have it.
CREATE TRIGGER delivery_follow_up_of_method BEFORE INSERT ON delivery_follow_up
WHEN NOT EXISTS (SELECT 1 FROM decision_delivery s WHERE s.id = NEW.delivery_id AND s.dispatched_on <= NEW.happened_on
    AND CASE NEW.kind
        WHEN 'controlMessage' THEN s.method = 'simplified' AND s.is_electronic = 0 AND s.dispatched_on < NEW.happened_on
        WHEN 'receipt' THEN s.method IN ('confirmedLetter', 'registeredLetter', 'processServer')
        WHEN 'reminded' THEN s.method IN ('confirmedLetter', 'registeredLetter')
        WHEN 'documentSent' THEN s.method = 'oral'
        ELSE s.method NOT IN ('handedOver', 'oral') END)
BEGIN SELECT raise(ABORT, 'delivery_follow_up: not of that method, or before it was sent'); END;
CREATE TRIGGER delivery_follow_up_stands BEFORE UPDATE ON delivery_follow_up
BEGIN SELECT raise(ABORT, 'delivery_follow_up: what was noted stands'); END;
CREATE TRIGGER delivery_follow_up_stays BEFORE DELETE ON delivery_follow_up
BEGIN SELECT raise(ABORT, 'delivery_follow_up: what was noted stands'); END;

-- When the minutes were announced: from then the time for a legality review runs (KL 2017:725 13 kap. 5 §).
CREATE TABLE board_notice (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    announced_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (announced_on <= noted_on)
) STRICT;
CREATE TRIGGER board_notice_of_reviewed BEFORE INSERT ON board_notice
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN legal_ground g ON g.code = d.ground WHERE d.id = NEW.decision_id
    AND d.state = 'issued' AND g.appeal = 'legalityReview' AND d.decided_on <= NEW.announced_on)
BEGIN SELECT raise(ABORT, 'board_notice: not tried by its legality, or before it was decided'); END;
CREATE TRIGGER board_notice_stands BEFORE UPDATE ON board_notice
BEGIN SELECT raise(ABORT, 'board_notice: what was noted stands'); END;
CREATE TRIGGER board_notice_stays BEFORE DELETE ON board_notice
BEGIN SELECT raise(ABORT, 'board_notice: what was noted stands'); END;

-- What kind of support a grant turned into, and why it waits: in words that hold nothing of the person.
CREATE TABLE support_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO support_kind (code) VALUES ('individual'), ('group'), ('homeVisits'), ('occupation'), ('contactPerson'), ('other');
CREATE TABLE delay_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO delay_reason (code) VALUES ('noPlace'), ('noStaff'), ('declinedOffer'), ('wantsToWait'), ('notReached'), ('away'),
    ('other');

-- Began, was interrupted, was resumed; or why it waits (SoL 34:1).
CREATE TABLE execution_event (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    kind TEXT NOT NULL CHECK (kind IN ('waiting', 'started', 'interrupted', 'resumed')),
    happened_on TEXT NOT NULL,
    support TEXT NOT NULL REFERENCES support_kind (code),
    reason TEXT REFERENCES delay_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (happened_on <= noted_on),
    CHECK ((kind IN ('waiting', 'interrupted')) = (reason IS NOT NULL)),
    CHECK (reason IS NULL OR reason <> 'other' OR trim(text) <> '')
) STRICT;
CREATE INDEX execution_event_by_decision ON execution_event (decision_id);
-- Of what was granted as of right (SoL 2025 11:1, SoL 2001 4:1), not before it was decided or before what is noted already.
CREATE TRIGGER execution_event_of_grant BEFORE INSERT ON execution_event
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.ground IN ('needs', 'needs2001')
        AND d.decided_on <= NEW.happened_on)
    OR EXISTS (SELECT 1 FROM execution_event x WHERE x.decision_id = NEW.decision_id AND x.happened_on > NEW.happened_on)
BEGIN SELECT raise(ABORT, 'execution_event: of a grant that must be carried out, in the order of days'); END;
-- It begins once, and is interrupted and resumed by turns.
CREATE TRIGGER execution_event_in_turn BEFORE INSERT ON execution_event
WHEN coalesce((SELECT x.kind FROM execution_event x WHERE x.decision_id = NEW.decision_id AND x.kind <> 'waiting'
        ORDER BY x.id DESC LIMIT 1), 'none')
    NOT IN (SELECT 'none' WHERE NEW.kind = 'started' UNION ALL SELECT 'none' WHERE NEW.kind = 'interrupted'
        UNION ALL SELECT 'none' WHERE NEW.kind = 'waiting'
        UNION ALL SELECT 'interrupted' WHERE NEW.kind IN ('resumed', 'waiting')
        UNION ALL SELECT 'started' WHERE NEW.kind = 'interrupted' UNION ALL SELECT 'resumed' WHERE NEW.kind = 'interrupted')
BEGIN SELECT raise(ABORT, 'execution_event: not in turn'); END;
CREATE TRIGGER execution_event_stands BEFORE UPDATE ON execution_event
BEGIN SELECT raise(ABORT, 'execution_event: what was noted stands'); END;
CREATE TRIGGER execution_event_stays BEFORE DELETE ON execution_event
BEGIN SELECT raise(ABORT, 'execution_event: what was noted stands'); END;
