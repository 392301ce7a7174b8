-- Stödet avslutas (programmes.md PL-14, PL-15, SU-4; process.md Ending): why, before it began or while it ran, where to, what it came to
-- on the programme's goals of that day, and how each part of life was. Everything is added and nothing changed: a wrong one is corrected
-- by a new one.

-- What can be chosen, from a day on.
CREATE TABLE support_end_reason (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    -- Why the place is left then, where it has not been left already.
    place_reason TEXT NOT NULL REFERENCES placement_end_reason (code),
    -- Silence never ends anything by itself: tries on three days in two channels do.
    needs_tries INTEGER NOT NULL CHECK (needs_tries IN (0, 1)),
    -- Nobody is left to ask.
    is_death INTEGER NOT NULL CHECK (is_death IN (0, 1)),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO support_end_reason (code, position, wording, place_reason, needs_tries, is_death, valid_from) VALUES
    ('ordinaryJob', 1, 'Har fått ett vanligt arbete', 'onItsFeet', 0, 0, '2010-01-01'),
    ('subsidisedJob', 2, 'Har fått ett subventionerat arbete', 'onItsFeet', 0, 0, '2010-01-01'),
    ('studies', 3, 'Har börjat studera', 'onItsFeet', 0, 0, '2010-01-01'),
    ('onItsFeet', 4, 'Klarar sig vidare på egen hand', 'onItsFeet', 0, 0, '2010-01-01'),
    ('otherSupport', 5, 'Annat stöd tar vid', 'otherSupport', 0, 0, '2010-01-01'),
    ('careNeed', 6, 'Behöver vård, utan annan plan just nu', 'otherSupport', 0, 0, '2010-01-01'),
    ('ownWish', 7, 'Personen vill sluta', 'ownWish', 0, 0, '2010-01-01'),
    ('movedAway', 8, 'Har flyttat', 'movedAway', 0, 0, '2010-01-01'),
    ('notReached', 9, 'Ej nådd', 'other', 1, 0, '2010-01-01'),
    ('decisionOver', 10, 'Beslutet om stöd gäller inte längre', 'decisionOver', 0, 0, '2010-01-01'),
    ('deceased', 11, 'Har avlidit', 'other', 0, 1, '2010-01-01'),
    ('other', 12, 'Annat skäl', 'other', 0, 0, '2010-01-01');
CREATE TABLE support_destination (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO support_destination (code, position, wording, valid_from) VALUES
    ('work', 1, 'Arbete', '2010-01-01'),
    ('studies', 2, 'Studier, till exempel folkhögskola eller vuxenutbildning', '2010-01-01'),
    ('employmentService', 3, 'Arbetsförmedlingen eller arbetsträning', '2010-01-01'),
    ('insurance', 4, 'Försäkringskassan', '2010-01-01'),
    ('municipality', 5, 'Annat stöd från kommunen, till exempel boendestöd eller LSS', '2010-01-01'),
    ('primaryCare', 6, 'Vårdcentral', '2010-01-01'),
    ('psychiatry', 7, 'Psykiatri', '2010-01-01'),
    ('habilitation', 8, 'Habilitering', '2010-01-01'),
    ('otherMunicipality', 9, 'En annan kommun', '2010-01-01'),
    ('nothing', 10, 'Inget särskilt nu', '2010-01-01'),
    ('unknown', 11, 'Vet inte', '2010-01-01'),
    ('other', 12, 'Annat', '2010-01-01');
CREATE TABLE ending_check_item (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;
INSERT INTO ending_check_item (code, position, wording, valid_from) VALUES
    ('thanks', 1, 'Tack och firande av det som har gjorts', '2010-01-01'),
    ('summary', 2, 'Personen har fått det ni har kommit fram till på papper', '2010-01-01'),
    ('questionnaireOut', 3, 'Avslutsenkäten är utlämnad', '2010-01-01'),
    ('questionnaireBack', 4, 'Avslutsenkäten är besvarad', '2010-01-01'),
    ('quoting', 5, 'Personen låter er citera det som står i enkäten', '2010-01-01'),
    ('othersTold', 6, 'De som tar vid vet om det, med personens samtycke', '2010-01-01');

CREATE TABLE support_ending (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The last place of the support that ended; none where it ended before it began.
    placement_id INTEGER REFERENCES placement (id),
    stage TEXT NOT NULL CHECK (stage IN ('before', 'during')),
    -- The first day without support.
    ended_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES support_end_reason (code),
    -- None where nobody is left to go anywhere.
    destination TEXT REFERENCES support_destination (code),
    destination_words TEXT NOT NULL,
    own_view TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (trim(summary) <> ''),
    step TEXT REFERENCES progress_step (code),
    corrects INTEGER UNIQUE REFERENCES support_ending (id),
    correction_reason TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (ended_on <= noted_on),
    CHECK ((stage = 'before') = (placement_id IS NULL)),
    CHECK (destination IS NOT 'other' OR trim(destination_words) <> ''),
    CHECK ((corrects IS NULL) = (correction_reason = ''))
) STRICT;
CREATE INDEX support_ending_by_episode ON support_ending (episode_id);
CREATE INDEX support_ending_by_placement ON support_ending (placement_id);
CREATE TABLE support_ending_outcome (
    ending_id INTEGER NOT NULL REFERENCES support_ending (id),
    definition_id INTEGER NOT NULL REFERENCES goal_definition (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('yes', 'no', 'unknown')),
    line TEXT NOT NULL,
    PRIMARY KEY (ending_id, definition_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE support_ending_area (
    ending_id INTEGER NOT NULL REFERENCES support_ending (id),
    area TEXT NOT NULL REFERENCES life_area (code),
    -- The scale of the mapping and the reviews.
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    PRIMARY KEY (ending_id, area)
) STRICT, WITHOUT ROWID;
-- What is done around an ending; of each the latest holds.
CREATE TABLE ending_check (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    item TEXT NOT NULL REFERENCES ending_check_item (code),
    standing TEXT NOT NULL CHECK (standing IN ('done', 'declined', 'notRelevant', 'open')),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX ending_check_by_episode ON ending_check (episode_id, item);

CREATE TRIGGER support_ending_begins BEFORE INSERT ON support_ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.joined_to IS NULL AND e.phase <> 'inquiry'
        AND (e.ended_on IS NULL OR NEW.corrects IS NOT NULL))
    -- The last place, which has been left that day; or none ever.
    OR NEW.placement_id IS NOT (SELECT p.id FROM placement p WHERE p.episode_id = NEW.episode_id
        ORDER BY p.started_on DESC, p.id DESC LIMIT 1)
    OR (NEW.placement_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM placement_ending x
        WHERE x.placement_id = NEW.placement_id AND x.ended_on = NEW.ended_on))
    -- Once for each, but for a correction of it.
    OR EXISTS (SELECT 1 FROM support_ending s WHERE s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id
        AND s.id IS NOT NEW.corrects AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id))
    OR (NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM support_ending s
        WHERE s.id = NEW.corrects AND s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id))
BEGIN SELECT raise(ABORT, 'support_ending: once, of the last place, in a case of its own'); END;
CREATE TRIGGER support_ending_reason_of_day BEFORE INSERT ON support_ending
WHEN NOT EXISTS (SELECT 1 FROM support_end_reason r LEFT JOIN support_destination d ON d.code = NEW.destination
    WHERE r.code = NEW.reason AND r.valid_from <= NEW.ended_on AND coalesce(r.valid_to, NEW.ended_on) >= NEW.ended_on
      AND (d.code IS NULL) = (r.is_death = 1)
      AND coalesce(d.valid_from, NEW.ended_on) <= NEW.ended_on AND coalesce(d.valid_to, NEW.ended_on) >= NEW.ended_on)
BEGIN SELECT raise(ABORT, 'support_ending: a reason and a destination of that day'); END;
CREATE TRIGGER support_ending_stands BEFORE UPDATE ON support_ending
BEGIN SELECT raise(ABORT, 'support_ending: it is corrected by a new one'); END;
CREATE TRIGGER support_ending_stays BEFORE DELETE ON support_ending
BEGIN SELECT raise(ABORT, 'support_ending: it is corrected by a new one'); END;
CREATE TRIGGER support_ending_outcome_of_version BEFORE INSERT ON support_ending_outcome
WHEN NOT EXISTS (SELECT 1 FROM goal_definition d JOIN programme_version v ON v.id = d.programme_version_id
    JOIN support_ending s ON s.id = NEW.ending_id JOIN episode e ON e.id = s.episode_id
    WHERE d.id = NEW.definition_id AND v.programme_id = e.programme_id AND v.withdrawn_on IS NULL
      AND v.valid_from <= s.ended_on AND (v.valid_to IS NULL OR v.valid_to >= s.ended_on))
BEGIN SELECT raise(ABORT, 'support_ending_outcome: a goal that the programme has on that day'); END;
CREATE TRIGGER support_ending_outcome_stands BEFORE UPDATE ON support_ending_outcome
BEGIN SELECT raise(ABORT, 'support_ending_outcome: it is corrected by a new ending'); END;
CREATE TRIGGER support_ending_outcome_stays BEFORE DELETE ON support_ending_outcome
BEGIN SELECT raise(ABORT, 'support_ending_outcome: it is corrected by a new ending'); END;
CREATE TRIGGER support_ending_area_stands BEFORE UPDATE ON support_ending_area
BEGIN SELECT raise(ABORT, 'support_ending_area: it is corrected by a new ending'); END;
CREATE TRIGGER support_ending_area_stays BEFORE DELETE ON support_ending_area
BEGIN SELECT raise(ABORT, 'support_ending_area: it is corrected by a new ending'); END;
CREATE TRIGGER ending_check_begins BEFORE INSERT ON ending_check
WHEN NOT EXISTS (SELECT 1 FROM support_ending s JOIN episode e ON e.id = s.episode_id
    WHERE s.episode_id = NEW.episode_id AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'ending_check: around an ending of support'); END;
CREATE TRIGGER ending_check_stands BEFORE UPDATE ON ending_check
BEGIN SELECT raise(ABORT, 'ending_check: what was noted stands'); END;
CREATE TRIGGER ending_check_stays BEFORE DELETE ON ending_check
BEGIN SELECT raise(ABORT, 'ending_check: what was noted stands'); END;

-- A case whose support was given without a decision ends with it.
DROP TRIGGER episode_ends_after_support;
DROP TRIGGER episode_ends_with_ending;
DROP TRIGGER episode_stays_ended;
CREATE TABLE ending_rebuilt (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    -- The phase it ended in.
    stage TEXT NOT NULL CHECK (stage IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan')),
    reason TEXT NOT NULL REFERENCES ending_reason (code),
    applied TEXT NOT NULL CHECK (applied IN ('no', 'unreached', 'withdrawn', 'notAsked', 'decided', 'supported')),
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
    CHECK ((applied IN ('decided', 'supported')) = (reason IN ('refused', 'dismissed', 'writtenOff', 'supportEnded'))),
    -- Support that was given without a decision: the person knew of the right to apply before it began (SoL 2025:400 11 kap. 6 §).
    CHECK (applied <> 'supported' OR (reason = 'supportEnded' AND told_of_right_on IS NOT NULL AND stage IN ('placement', 'plan'))),
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
SELECT episode_id, stage, reason, applied, told_of_right_on, told_by, told_how, withdrawn_on, criteria,
    alternatives, destination, comment, ended_at, ended_by
FROM ending;
DROP TABLE ending;
ALTER TABLE ending_rebuilt RENAME TO ending;
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
CREATE TRIGGER ending_as_decided BEFORE INSERT ON ending
WHEN NEW.applied = 'decided' AND (
    EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state <> 'issued')
    OR NOT EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id)
    OR NEW.reason <> coalesce((SELECT 'supportEnded' FROM decision d WHERE d.episode_id = NEW.episode_id
            AND d.outcome IN ('grant', 'partialGrant') LIMIT 1),
        (SELECT CASE d.outcome WHEN 'refusal' THEN 'refused' WHEN 'dismissal' THEN 'dismissed' ELSE 'writtenOff' END
            FROM decision d WHERE d.episode_id = NEW.episode_id ORDER BY d.id DESC LIMIT 1)))
BEGIN SELECT raise(ABORT, 'ending: not as it was decided'); END;
CREATE TRIGGER ending_in_stage BEFORE INSERT ON ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = NEW.stage AND e.joined_to IS NULL)
    OR (NEW.stage = 'inquiry' AND NOT EXISTS (SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id
        WHERE i.episode_id = NEW.episode_id AND o.outcome = 'ended'))
BEGIN SELECT raise(ABORT, 'ending: not where the episode is'); END;
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
CREATE TRIGGER ending_stands BEFORE UPDATE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;
CREATE TRIGGER ending_stays BEFORE DELETE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;
CREATE TRIGGER ending_as_supported BEFORE INSERT ON ending
WHEN NEW.applied = 'supported' AND (EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id)
    OR NOT EXISTS (SELECT 1 FROM support_ending s JOIN placement p ON p.id = s.placement_id
        WHERE s.episode_id = NEW.episode_id AND p.told_on = NEW.told_of_right_on AND s.placement_id IS (SELECT q.id FROM placement q
            WHERE q.episode_id = NEW.episode_id ORDER BY q.started_on DESC, q.id DESC LIMIT 1)))
BEGIN SELECT raise(ABORT, 'ending: support without a decision ends with what it came to'); END;
CREATE TRIGGER episode_ends_after_support BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended'
    AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id AND n.applied = 'decided')
    AND EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = OLD.id
        AND ((d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= NEW.ended_on
            AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id))
        OR (d.outcome = 'cessation' AND d.period_from > NEW.ended_on)))
BEGIN SELECT raise(ABORT, 'episode: what was given is not over'); END;
CREATE TRIGGER episode_ends_with_ending BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended' AND NOT EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it ends with an ending'); END;
CREATE TRIGGER episode_stays_ended BEFORE UPDATE ON episode
WHEN NEW.ended_on IS NULL AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it has its ending'); END;
