-- What comes after a decision (process.md "Decision, step by step", 8 and 9; FL 2017:900 36 and 37 §§; SoL 2025:400 14 kap. 9 §).

-- What lets an earlier decision be changed or ended. Only the first two are no disadvantage that the person has not asked for.
CREATE TABLE change_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO change_ground (code) VALUES ('inFavour'), ('wished'), ('reserved'), ('safety'), ('wrongInformation'),
    ('changedCircumstances');

-- One for each version of a draft that changes or ends, as its texts are.
CREATE TABLE decision_change (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    ground TEXT NOT NULL REFERENCES change_ground (code),
    PRIMARY KEY (decision_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER decision_change_of_draft BEFORE INSERT ON decision_change
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'drafted' AND d.version = NEW.version
    AND d.changes_id IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_change: not of a draft that changes'); END;
CREATE TRIGGER decision_change_stands BEFORE UPDATE ON decision_change
BEGIN SELECT raise(ABORT, 'decision_change: what was said stands'); END;
CREATE TRIGGER decision_change_stays BEFORE DELETE ON decision_change
BEGIN SELECT raise(ABORT, 'decision_change: what was said stands'); END;
-- FL 37 and SoL 14:9: new circumstances are enough only against a decision without a last day, made from 2025-07-01 on
-- (transitional provision 3).
CREATE TRIGGER decision_changes_on_ground BEFORE UPDATE OF state ON decision
WHEN NEW.state IN ('inReview', 'issued') AND NEW.outcome IN ('change', 'cessation') AND NOT EXISTS (
    SELECT 1 FROM decision_change k JOIN decision o ON o.id = NEW.changes_id
    WHERE k.decision_id = NEW.id AND k.version = NEW.version
      AND (k.ground <> 'changedCircumstances' OR (o.period_to IS NULL AND o.decided_on >= '2025-07-01')))
BEGIN SELECT raise(ABORT, 'decision: a favourable decision is not changed to the person''s disadvantage without a ground'); END;

-- At least as long as the shortest decision of the programme's version on its day, counted in whole months, and with the law of
-- its ground on all its days. len is how long the last day's month is; n how many months lie between the two months.
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

-- Uppföljning before a decision ends (programmes.md DE-3): what has been achieved, what the person thinks, and what is proposed.
CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    held_on TEXT NOT NULL,
    achieved TEXT NOT NULL CHECK (trim(achieved) <> ''),
    own_view TEXT NOT NULL CHECK (trim(own_view) <> ''),
    proposal TEXT NOT NULL CHECK (proposal IN ('goOn', 'taper', 'end')),
    noted_at TEXT NOT NULL,
    -- The day in Sweden.
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (held_on <= noted_on)
) STRICT;
CREATE INDEX follow_up_by_decision ON follow_up (decision_id);
CREATE TRIGGER follow_up_of_grant BEFORE INSERT ON follow_up
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
    AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.decided_on <= NEW.held_on)
BEGIN SELECT raise(ABORT, 'follow_up: of a grant, after it was decided'); END;
CREATE TRIGGER follow_up_unbiased BEFORE INSERT ON follow_up
WHEN EXISTS (SELECT 1 FROM bias_declaration b JOIN decision d ON d.episode_id = b.episode_id
    WHERE d.id = NEW.decision_id AND b.account_id = NEW.noted_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'follow_up: biased'); END;
CREATE TRIGGER follow_up_stands BEFORE UPDATE ON follow_up
BEGIN SELECT raise(ABORT, 'follow_up: what was noted stands'); END;
CREATE TRIGGER follow_up_stays BEFORE DELETE ON follow_up
BEGIN SELECT raise(ABORT, 'follow_up: what was noted stands'); END;

-- That the person asked to go on: an application of its own, after a follow-up of the decision that ends.
CREATE TABLE renewal (
    application_id INTEGER PRIMARY KEY REFERENCES application (id),
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id)
) STRICT;
CREATE INDEX renewal_by_decision ON renewal (decision_id);
CREATE TRIGGER renewal_after_follow_up BEFORE INSERT ON renewal
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN follow_up f ON f.decision_id = d.id
    JOIN application a ON a.episode_id = d.episode_id
    WHERE d.id = NEW.decision_id AND f.id = NEW.follow_up_id AND a.id = NEW.application_id
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.application_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'))
BEGIN SELECT raise(ABORT, 'renewal: not of this case, not followed up, or decided already'); END;
CREATE TRIGGER renewal_stands BEFORE UPDATE ON renewal
BEGIN SELECT raise(ABORT, 'renewal: what was asked stands'); END;
CREATE TRIGGER renewal_stays BEFORE DELETE ON renewal
BEGIN SELECT raise(ABORT, 'renewal: what was asked stands'); END;

-- One open application a case: what is decided is open no more.
DROP TRIGGER application_once;
CREATE TRIGGER application_once BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued'))
BEGIN SELECT raise(ABORT, 'application: the case has an open one'); END;
-- An investigation is opened again for an application that waits, never under one that is being decided.
DROP TRIGGER investigation_return_undecided;
CREATE TRIGGER investigation_return_undecided BEFORE INSERT ON investigation_return
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state IN ('inReview', 'approved'))
    OR (EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state = 'issued')
        AND NOT EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
            AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued')))
BEGIN SELECT raise(ABORT, 'investigation_return: it is being decided'); END;

-- To have all that one asked for again needs no communication (FL 25); anything else does, after the person asked.
CREATE TRIGGER decision_renews_communicated BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome NOT IN ('grant', 'writtenOff') AND EXISTS (
    SELECT 1 FROM renewal r JOIN application a ON a.id = r.application_id WHERE r.application_id = NEW.application_id
      AND NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = a.episode_id AND c.noted_at >= a.noted_at))
BEGIN SELECT raise(ABORT, 'decision: the person has not been shown what it rests on'); END;
-- One decision at a time is in force in a case.
CREATE TRIGGER decision_one_at_a_time BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome IN ('grant', 'partialGrant') AND EXISTS (
    SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.id <> NEW.id AND d.state = 'issued'
      AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_from <= NEW.period_to
      AND d.period_to >= NEW.period_from
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'))
BEGIN SELECT raise(ABORT, 'decision: another is in force on one of its days'); END;

-- A case whose application is decided ends too: what was refused when it is final, what was given when it is over (process.md I1, I2).
INSERT INTO ending_reason (code) VALUES ('refused'), ('dismissed'), ('writtenOff'), ('supportEnded');
DROP TRIGGER episode_ends_with_ending;
DROP TRIGGER episode_stays_ended;
CREATE TABLE ending_rebuilt (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    -- The phase it ended in.
    stage TEXT NOT NULL CHECK (stage IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan')),
    reason TEXT NOT NULL REFERENCES ending_reason (code),
    applied TEXT NOT NULL CHECK (applied IN ('no', 'unreached', 'withdrawn', 'notAsked', 'decided')),
    told_of_right_on TEXT,
    told_by INTEGER REFERENCES account (id),
    told_how TEXT REFERENCES told_way (code),
    withdrawn_on TEXT,
    -- The criteria that are not met, and the alternatives told of: as they read that day.
    criteria TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    destination TEXT NOT NULL,
    comment TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    ended_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((told_of_right_on IS NULL) = (told_by IS NULL) AND (told_of_right_on IS NULL) = (told_how IS NULL)),
    CHECK ((applied = 'unreached') = (reason = 'notReached')),
    -- Nobody is left to ask, or nobody was meant.
    CHECK ((applied = 'notAsked') = (reason IN ('deceased', 'notAnInquiry'))),
    CHECK ((applied = 'withdrawn') = (reason = 'withdrawn')),
    CHECK ((applied = 'withdrawn') = (withdrawn_on IS NOT NULL)),
    CHECK ((applied = 'decided') = (reason IN ('refused', 'dismissed', 'writtenOff', 'supportEnded'))),
    CHECK (applied <> 'no' OR (told_of_right_on IS NOT NULL AND alternatives <> '')),
    -- Whoever has applied gets a decision, unless the application is taken back (process.md, I2).
    CHECK (stage NOT IN ('investigation', 'decision') OR reason IN ('withdrawn', 'deceased', 'refused', 'dismissed', 'writtenOff',
        'supportEnded')),
    CHECK (applied <> 'decided' OR stage IN ('decision', 'placement', 'plan')),
    CHECK (reason <> 'withdrawn' OR stage IN ('investigation', 'decision')),
    CHECK (reason <> 'outsideTargetGroup' OR criteria <> ''),
    CHECK (reason <> 'handedOver' OR destination <> ''),
    CHECK (reason NOT IN ('other', 'notAnInquiry', 'supportEnded') OR comment <> '')
) STRICT;
INSERT INTO ending_rebuilt (episode_id, stage, reason, applied, told_of_right_on, told_by, told_how, withdrawn_on, criteria,
    alternatives, destination, comment, ended_at, ended_by)
SELECT episode_id, stage, reason, applied, told_of_right_on, told_by, told_how, withdrawn_on, criteria, alternatives, destination,
    comment, ended_at, ended_by
FROM ending;
DROP TABLE ending;
ALTER TABLE ending_rebuilt RENAME TO ending;
CREATE TRIGGER ending_in_stage BEFORE INSERT ON ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = NEW.stage AND e.joined_to IS NULL)
    OR (NEW.stage = 'inquiry' AND NOT EXISTS (SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id
        WHERE i.episode_id = NEW.episode_id AND o.outcome = 'ended'))
BEGIN SELECT raise(ABORT, 'ending: not where the episode is'); END;
-- I2: an application that has ended was decided or taken back, or its person is dead.
CREATE TRIGGER ending_of_application BEFORE INSERT ON ending
WHEN NEW.reason <> 'deceased' AND EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued'))
BEGIN SELECT raise(ABORT, 'ending: the application stands'); END;
CREATE TRIGGER ending_of_silence BEFORE INSERT ON ending
WHEN NEW.reason = 'notReached' AND (
    SELECT count(DISTINCT a.attempted_on) < 3 OR count(DISTINCT a.channel) < 2
    FROM contact_attempt a JOIN contact_result k ON k.code = a.result
    WHERE a.episode_id = NEW.episode_id AND a.party IN ('person', 'reporter') AND k.is_reached = 0
        AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = a.id)
        AND a.attempted_at > coalesce((SELECT max(r.attempted_at)
            FROM contact_attempt r JOIN contact_result c ON c.code = r.result
            WHERE r.episode_id = NEW.episode_id AND r.party <> 'partner' AND c.is_reached = 1
                AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = r.id)), ''))
BEGIN SELECT raise(ABORT, 'ending: silence alone never ends a case'); END;
-- As the latest decision says, if nothing was ever given.
CREATE TRIGGER ending_as_decided BEFORE INSERT ON ending
WHEN NEW.applied = 'decided' AND (
    EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state <> 'issued')
    OR NOT EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id)
    OR NEW.reason <> coalesce((SELECT 'supportEnded' FROM decision d WHERE d.episode_id = NEW.episode_id
            AND d.outcome IN ('grant', 'partialGrant') LIMIT 1),
        (SELECT CASE d.outcome WHEN 'refusal' THEN 'refused' WHEN 'dismissal' THEN 'dismissed' ELSE 'writtenOff' END
            FROM decision d WHERE d.episode_id = NEW.episode_id ORDER BY d.id DESC LIMIT 1)))
BEGIN SELECT raise(ABORT, 'ending: not as it was decided'); END;
-- Nor while an appeal of any of its decisions is not tried to its end.
CREATE TRIGGER ending_after_appeals BEFORE INSERT ON ending
WHEN NEW.applied = 'decided' AND EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id
    WHERE d.episode_id = NEW.episode_id
      AND NOT EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = a.id)
      -- Dismissed, and the court has not taken the dismissal away.
      AND NOT (EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM appeal o JOIN appeal_judgment j ON j.appeal_id = o.id
            WHERE o.dismissal_of = a.id AND j.outcome IN ('changed', 'sentBack')))
      -- Judged, not appealed on, and carried out where there is something to carry out.
      AND NOT EXISTS (SELECT 1 FROM appeal_judgment j JOIN court_level c ON c.code = j.court WHERE j.appeal_id = a.id
        AND NOT EXISTS (SELECT 1 FROM court_event e JOIN court_level n ON n.code = e.court
            WHERE e.appeal_id = a.id AND e.kind = 'appealedOn' AND n.rank > c.rank)
        AND (j.outcome NOT IN ('changed', 'sentBack') OR a.dismissal_of IS NOT NULL
            OR EXISTS (SELECT 1 FROM judgment_carrying_out k WHERE k.judgment_id = j.id))))
BEGIN SELECT raise(ABORT, 'ending: an appeal is not tried to its end'); END;
CREATE TRIGGER ending_stands BEFORE UPDATE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;
CREATE TRIGGER ending_stays BEFORE DELETE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;
CREATE TRIGGER episode_ends_with_ending BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended' AND NOT EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it ends with an ending'); END;
-- What was given is over: its last day has been, or the day from which there is nothing more has come.
CREATE TRIGGER episode_ends_after_support BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended'
    AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id AND n.applied = 'decided')
    AND EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = OLD.id
        AND ((d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= NEW.ended_on
            AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id))
        OR (d.outcome = 'cessation' AND d.period_from > NEW.ended_on)))
BEGIN SELECT raise(ABORT, 'episode: what was given is not over'); END;
CREATE TRIGGER episode_stays_ended BEFORE UPDATE ON episode
WHEN NEW.ended_on IS NULL AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it has its ending'); END;

-- Rättelse (FL 36): of an obvious slip in the words around what was decided, never of what was decided. The decision and its letter
-- stand as they were, and the correction beside them, with a letter of its own.
CREATE TABLE decision_correction (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    stands TEXT NOT NULL CHECK (trim(stands) <> ''),
    says TEXT NOT NULL CHECK (trim(says) <> ''),
    why TEXT NOT NULL CHECK (trim(why) <> ''),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    corrected_on TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    corrected_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (says <> stands)
) STRICT;
CREATE INDEX decision_correction_by_decision ON decision_correction (decision_id);
CREATE TRIGGER decision_correction_of_words BEFORE INSERT ON decision_correction
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
    AND d.decided_on <= NEW.corrected_on
    AND (replace(d.asked, NEW.stands, '') <> d.asked OR replace(d.reasons, NEW.stands, '') <> d.reasons
        OR replace(d.alternatives, NEW.stands, '') <> d.alternatives))
BEGIN SELECT raise(ABORT, 'decision_correction: it does not stand so, or it is what was decided'); END;
CREATE TRIGGER decision_correction_rightly BEFORE INSERT ON decision_correction
WHEN NOT EXISTS (SELECT 1 FROM decision c JOIN delegation d ON d.id = NEW.delegation_id AND d.ground = c.ground
        JOIN episode e ON e.id = c.episode_id AND e.programme_id = d.programme_id
        LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE c.id = NEW.decision_id AND d.account_id = NEW.corrected_by AND d.valid_from <= NEW.corrected_on
          AND (d.valid_to IS NULL OR d.valid_to >= NEW.corrected_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.corrected_on))
    OR EXISTS (SELECT 1 FROM bias_declaration b JOIN decision c ON c.episode_id = b.episode_id
        WHERE c.id = NEW.decision_id AND b.account_id = NEW.corrected_by AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        JOIN decision c ON c.episode_id = e.id
        WHERE c.id = NEW.decision_id AND m.account_id = NEW.corrected_by AND m.role IN ('coordinator', 'manager'))
BEGIN SELECT raise(ABORT, 'decision_correction: not this person''s to correct'); END;
CREATE TRIGGER decision_correction_stands BEFORE UPDATE ON decision_correction
BEGIN SELECT raise(ABORT, 'decision_correction: what was corrected stands'); END;
CREATE TRIGGER decision_correction_stays BEFORE DELETE ON decision_correction
BEGIN SELECT raise(ABORT, 'decision_correction: what was corrected stands'); END;
