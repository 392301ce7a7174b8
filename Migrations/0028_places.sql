-- Platser och kö (process.md Placement; programmes.md CA-1–CA-6, PL-12, VI-5; SoL 2025:400 11 kap. 1 och 6 §§, 34 kap. 1 §). Days
-- are those in Sweden. Everything is added and nothing changed: what ends has a row that says so.

CREATE TABLE place_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO place_kind (code) VALUES ('ordinary'), ('followUp'), ('reserved');
CREATE TABLE placement_end_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO placement_end_reason (code) VALUES ('movedOn'), ('onItsFeet'), ('ownWish'), ('otherSupport'), ('movedAway'),
    ('decisionOver'), ('caseEnded'), ('other');
CREATE TABLE queue_leave_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO queue_leave_reason (code) VALUES ('started'), ('ownWish'), ('otherSupport'), ('movedAway'), ('caseEnded'), ('other');
INSERT INTO next_step_kind (code) VALUES ('keepContact'), ('startSupport'), ('closeSupport');
INSERT INTO letter_kind (code) VALUES ('queue');

-- One stay in one kind of place. Moving on to a follow-up place ends it and begins another.
CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL REFERENCES place_kind (code),
    -- The neighbouring municipality or other party whose place it is.
    reserved_by TEXT NOT NULL,
    -- The place that was left for this one, the same day.
    follows_id INTEGER UNIQUE REFERENCES placement (id),
    started_on TEXT NOT NULL,
    decision_id INTEGER REFERENCES decision (id),
    -- Without a decision: that the person was told of the right to apply.
    told_on TEXT,
    told_by INTEGER REFERENCES account (id),
    told_how TEXT REFERENCES told_way (code),
    -- Who allowed that it goes beyond the programme's places, and why.
    allowed_by INTEGER REFERENCES account (id),
    allowed_why TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((kind = 'reserved') = (trim(reserved_by) <> '')),
    CHECK (started_on <= noted_on),
    CHECK ((told_on IS NULL) = (told_by IS NULL) AND (told_on IS NULL) = (told_how IS NULL)),
    CHECK (told_on IS NULL OR told_on <= started_on),
    CHECK (decision_id IS NOT NULL OR told_on IS NOT NULL),
    CHECK ((allowed_by IS NULL) = (trim(allowed_why) = ''))
) STRICT;
CREATE INDEX placement_by_episode ON placement (episode_id);
CREATE INDEX placement_by_programme ON placement (programme_id, started_on);

CREATE TABLE placement_ending (
    placement_id INTEGER PRIMARY KEY REFERENCES placement (id),
    -- From this day the place is free.
    ended_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES placement_end_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (ended_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;

-- The place is kept while support is interrupted.
CREATE TABLE placement_interruption (
    id INTEGER PRIMARY KEY,
    placement_id INTEGER NOT NULL REFERENCES placement (id),
    interrupted_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES delay_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (interrupted_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;
CREATE INDEX placement_interruption_by_placement ON placement_interruption (placement_id);
CREATE TABLE placement_resumption (
    interruption_id INTEGER PRIMARY KEY REFERENCES placement_interruption (id),
    resumed_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (resumed_on <= noted_on)
) STRICT;

CREATE TABLE contact_person (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    valid_from TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX contact_person_by_episode ON contact_person (episode_id);
CREATE INDEX contact_person_by_account ON contact_person (account_id);
CREATE TABLE contact_person_ending (
    contact_person_id INTEGER PRIMARY KEY REFERENCES contact_person (id),
    -- The first day without.
    ended_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE queue_entry (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL REFERENCES place_kind (code),
    reserved_by TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    -- Why there is none yet.
    reason TEXT NOT NULL REFERENCES delay_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (kind <> 'followUp'),
    CHECK ((kind = 'reserved') = (trim(reserved_by) <> '')),
    CHECK (entered_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;
CREATE INDEX queue_entry_by_episode ON queue_entry (episode_id);
CREATE INDEX queue_entry_by_programme ON queue_entry (programme_id, entered_on);
CREATE TABLE queue_leaving (
    entry_id INTEGER PRIMARY KEY REFERENCES queue_entry (id),
    left_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES queue_leave_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (left_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;

-- A place that somebody who waits was offered. A no closes nothing.
CREATE TABLE place_offer (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES queue_entry (id),
    offered_on TEXT NOT NULL,
    -- From when there is room.
    place_from TEXT NOT NULL,
    -- When staff ask how the person has thought.
    ask_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (offered_on <= noted_on AND place_from >= offered_on AND ask_on >= offered_on)
) STRICT;
CREATE INDEX place_offer_by_entry ON place_offer (entry_id);
CREATE TABLE place_offer_answer (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES place_offer (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'thinking')),
    answered_on TEXT NOT NULL,
    -- Of who thinks it over: when staff ask again.
    ask_on TEXT,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (answered_on <= noted_on),
    CHECK ((answer = 'thinking') = (ask_on IS NOT NULL)),
    CHECK (ask_on IS NULL OR ask_on >= answered_on)
) STRICT;
CREATE INDEX place_offer_answer_by_offer ON place_offer_answer (offer_id);

-- Where the case is worked in, and once at a time.
CREATE TRIGGER placement_in_case BEFORE INSERT ON placement
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.programme_id = NEW.programme_id AND e.ended_on IS NULL
        AND e.joined_to IS NULL AND e.phase <> 'inquiry')
    OR EXISTS (SELECT 1 FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id WHERE p.episode_id = NEW.episode_id
        AND (x.ended_on IS NULL OR x.ended_on > NEW.started_on))
BEGIN SELECT raise(ABORT, 'placement: not in this case now'); END;
CREATE TRIGGER placement_after_queue BEFORE INSERT ON placement
WHEN EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
BEGIN SELECT raise(ABORT, 'placement: the person still waits'); END;
CREATE TRIGGER placement_follows_another BEFORE INSERT ON placement
WHEN NEW.follows_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM placement p JOIN placement_ending x ON x.placement_id = p.id
    WHERE p.id = NEW.follows_id AND p.episode_id = NEW.episode_id AND x.ended_on = NEW.started_on AND x.reason = 'movedOn')
BEGIN SELECT raise(ABORT, 'placement: does not follow that one'); END;
-- I6: where support needs a decision, one is in force that day.
CREATE TRIGGER placement_decided BEFORE INSERT ON placement
WHEN (NEW.decision_id IS NULL AND 'needsTested' = coalesce((SELECT v.mode FROM programme_version v
        WHERE v.programme_id = NEW.programme_id AND v.withdrawn_on IS NULL AND v.valid_from <= NEW.started_on
        ORDER BY v.valid_from DESC, v.id DESC LIMIT 1), (SELECT g.mode FROM programme g WHERE g.id = NEW.programme_id)))
    OR (NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id
        AND d.episode_id = NEW.episode_id AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
        AND d.decided_on <= NEW.started_on AND d.period_from <= NEW.started_on AND d.period_to >= NEW.started_on
        AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'
            AND n.period_from <= NEW.started_on)))
BEGIN SELECT raise(ABORT, 'placement: no decision in force'); END;
-- I6: never more than the programme has, on any day from its first, unless somebody who leads it has allowed it. Places of a kind
-- that the programme does not name are taken of the ordinary ones.
CREATE TRIGGER placement_within_places BEFORE INSERT ON placement
WHEN NEW.allowed_by IS NULL AND EXISTS (
    SELECT 1 FROM (SELECT NEW.started_on AS day UNION SELECT p.started_on FROM placement p
            WHERE p.programme_id = NEW.programme_id AND p.started_on > NEW.started_on) t
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
CREATE TRIGGER placement_allowed_by_manager BEFORE INSERT ON placement
WHEN NEW.allowed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.account_id = NEW.allowed_by
    AND m.programme_id = NEW.programme_id AND m.role = 'manager')
BEGIN SELECT raise(ABORT, 'placement: not theirs to allow'); END;
CREATE TRIGGER placement_stands BEFORE UPDATE ON placement
BEGIN SELECT raise(ABORT, 'placement: what was noted stands'); END;
CREATE TRIGGER placement_stays BEFORE DELETE ON placement
BEGIN SELECT raise(ABORT, 'placement: what was noted stands'); END;

CREATE TRIGGER placement_ending_in_order BEFORE INSERT ON placement_ending
WHEN EXISTS (SELECT 1 FROM placement p LEFT JOIN placement_interruption i ON i.placement_id = p.id
    LEFT JOIN placement_resumption r ON r.interruption_id = i.id
    WHERE p.id = NEW.placement_id AND (p.started_on > NEW.ended_on OR i.interrupted_on > NEW.ended_on OR r.resumed_on > NEW.ended_on))
BEGIN SELECT raise(ABORT, 'placement_ending: before what was noted'); END;
CREATE TRIGGER placement_ending_stands BEFORE UPDATE ON placement_ending
BEGIN SELECT raise(ABORT, 'placement_ending: what was noted stands'); END;
CREATE TRIGGER placement_ending_stays BEFORE DELETE ON placement_ending
BEGIN SELECT raise(ABORT, 'placement_ending: what was noted stands'); END;

CREATE TRIGGER placement_interruption_in_turn BEFORE INSERT ON placement_interruption
WHEN EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = NEW.placement_id)
    OR EXISTS (SELECT 1 FROM placement p WHERE p.id = NEW.placement_id AND p.started_on > NEW.interrupted_on)
    OR EXISTS (SELECT 1 FROM placement_interruption i LEFT JOIN placement_resumption r ON r.interruption_id = i.id
        WHERE i.placement_id = NEW.placement_id AND (r.resumed_on IS NULL OR r.resumed_on > NEW.interrupted_on))
BEGIN SELECT raise(ABORT, 'placement_interruption: not in turn'); END;
CREATE TRIGGER placement_interruption_stands BEFORE UPDATE ON placement_interruption
BEGIN SELECT raise(ABORT, 'placement_interruption: what was noted stands'); END;
CREATE TRIGGER placement_interruption_stays BEFORE DELETE ON placement_interruption
BEGIN SELECT raise(ABORT, 'placement_interruption: what was noted stands'); END;
CREATE TRIGGER placement_resumption_in_turn BEFORE INSERT ON placement_resumption
WHEN EXISTS (SELECT 1 FROM placement_interruption i LEFT JOIN placement_ending x ON x.placement_id = i.placement_id
    WHERE i.id = NEW.interruption_id AND (i.interrupted_on > NEW.resumed_on OR x.placement_id IS NOT NULL))
BEGIN SELECT raise(ABORT, 'placement_resumption: not in turn'); END;
CREATE TRIGGER placement_resumption_stands BEFORE UPDATE ON placement_resumption
BEGIN SELECT raise(ABORT, 'placement_resumption: what was noted stands'); END;
CREATE TRIGGER placement_resumption_stays BEFORE DELETE ON placement_resumption
BEGIN SELECT raise(ABORT, 'placement_resumption: what was noted stands'); END;

-- Two at the same time, and never the same one twice (programmes.md VI-5).
CREATE TRIGGER contact_person_two BEFORE INSERT ON contact_person
WHEN (SELECT count(*) FROM contact_person c LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
        WHERE c.episode_id = NEW.episode_id AND (x.ended_on IS NULL OR x.ended_on > NEW.valid_from)) >= 2
    OR EXISTS (SELECT 1 FROM contact_person c LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
        WHERE c.episode_id = NEW.episode_id AND c.account_id = NEW.account_id
          AND (x.ended_on IS NULL OR x.ended_on > NEW.valid_from))
BEGIN SELECT raise(ABORT, 'contact_person: there are two already'); END;
CREATE TRIGGER contact_person_stands BEFORE UPDATE ON contact_person
BEGIN SELECT raise(ABORT, 'contact_person: what was noted stands'); END;
CREATE TRIGGER contact_person_stays BEFORE DELETE ON contact_person
BEGIN SELECT raise(ABORT, 'contact_person: what was noted stands'); END;
CREATE TRIGGER contact_person_ending_in_order BEFORE INSERT ON contact_person_ending
WHEN EXISTS (SELECT 1 FROM contact_person c WHERE c.id = NEW.contact_person_id AND c.valid_from > NEW.ended_on)
BEGIN SELECT raise(ABORT, 'contact_person_ending: before it began'); END;
CREATE TRIGGER contact_person_ending_stands BEFORE UPDATE ON contact_person_ending
BEGIN SELECT raise(ABORT, 'contact_person_ending: what was noted stands'); END;
CREATE TRIGGER contact_person_ending_stays BEFORE DELETE ON contact_person_ending
BEGIN SELECT raise(ABORT, 'contact_person_ending: what was noted stands'); END;

-- Who waits has no place, and where support needs a decision there is one that gives it.
CREATE TRIGGER queue_entry_in_case BEFORE INSERT ON queue_entry
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.programme_id = NEW.programme_id AND e.ended_on IS NULL
        AND e.joined_to IS NULL AND e.phase <> 'inquiry')
    OR EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = NEW.episode_id
        AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
    OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.episode_id
        AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
BEGIN SELECT raise(ABORT, 'queue_entry: not in this case now'); END;
CREATE TRIGGER queue_entry_decided BEFORE INSERT ON queue_entry
WHEN 'needsTested' = coalesce((SELECT v.mode FROM programme_version v WHERE v.programme_id = NEW.programme_id
        AND v.withdrawn_on IS NULL AND v.valid_from <= NEW.entered_on ORDER BY v.valid_from DESC, v.id DESC LIMIT 1),
        (SELECT g.mode FROM programme g WHERE g.id = NEW.programme_id))
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.decided_on <= NEW.entered_on AND d.period_to >= NEW.entered_on
        AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'
            AND n.period_from <= NEW.entered_on))
BEGIN SELECT raise(ABORT, 'queue_entry: nothing is granted'); END;
CREATE TRIGGER queue_entry_stands BEFORE UPDATE ON queue_entry
BEGIN SELECT raise(ABORT, 'queue_entry: what was noted stands'); END;
CREATE TRIGGER queue_entry_stays BEFORE DELETE ON queue_entry
BEGIN SELECT raise(ABORT, 'queue_entry: what was noted stands'); END;
CREATE TRIGGER queue_leaving_in_order BEFORE INSERT ON queue_leaving
WHEN EXISTS (SELECT 1 FROM queue_entry q WHERE q.id = NEW.entry_id AND q.entered_on > NEW.left_on)
BEGIN SELECT raise(ABORT, 'queue_leaving: before it was entered'); END;
CREATE TRIGGER queue_leaving_stands BEFORE UPDATE ON queue_leaving
BEGIN SELECT raise(ABORT, 'queue_leaving: what was noted stands'); END;
CREATE TRIGGER queue_leaving_stays BEFORE DELETE ON queue_leaving
BEGIN SELECT raise(ABORT, 'queue_leaving: what was noted stands'); END;

-- One offer at a time, to somebody who waits.
CREATE TRIGGER place_offer_in_turn BEFORE INSERT ON place_offer
WHEN EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = NEW.entry_id)
    OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.id = NEW.entry_id AND q.entered_on > NEW.offered_on)
    OR EXISTS (SELECT 1 FROM place_offer o WHERE o.entry_id = NEW.entry_id
        AND NOT EXISTS (SELECT 1 FROM place_offer_answer a WHERE a.offer_id = o.id AND a.answer = 'no'))
BEGIN SELECT raise(ABORT, 'place_offer: not in turn'); END;
CREATE TRIGGER place_offer_stands BEFORE UPDATE ON place_offer
BEGIN SELECT raise(ABORT, 'place_offer: what was noted stands'); END;
CREATE TRIGGER place_offer_stays BEFORE DELETE ON place_offer
BEGIN SELECT raise(ABORT, 'place_offer: what was noted stands'); END;
-- Whoever has said yes can say no before it begins; a no stands, and another offer follows.
CREATE TRIGGER place_offer_answer_in_turn BEFORE INSERT ON place_offer_answer
WHEN EXISTS (SELECT 1 FROM place_offer o WHERE o.id = NEW.offer_id AND (o.offered_on > NEW.answered_on
        OR EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = o.entry_id)))
    OR EXISTS (SELECT 1 FROM place_offer_answer a WHERE a.offer_id = NEW.offer_id
        AND (a.answer = 'no' OR a.answered_on > NEW.answered_on))
BEGIN SELECT raise(ABORT, 'place_offer_answer: not in turn'); END;
CREATE TRIGGER place_offer_answer_stands BEFORE UPDATE ON place_offer_answer
BEGIN SELECT raise(ABORT, 'place_offer_answer: what was noted stands'); END;
CREATE TRIGGER place_offer_answer_stays BEFORE DELETE ON place_offer_answer
BEGIN SELECT raise(ABORT, 'place_offer_answer: what was noted stands'); END;

-- A case is where its person is: in the queue, with support, or neither.
CREATE TRIGGER episode_waits_for_place BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'placement' AND OLD.phase <> 'placement' AND NOT EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.id
    AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
BEGIN SELECT raise(ABORT, 'episode: nobody waits for a place'); END;
CREATE TRIGGER episode_plans_support BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'plan' AND OLD.phase <> 'plan' AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = NEW.id)
BEGIN SELECT raise(ABORT, 'episode: no support has begun'); END;
CREATE TRIGGER episode_ends_without_place BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'ended' AND OLD.phase <> 'ended' AND (
    EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = NEW.id
        AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
    OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.id
        AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)))
BEGIN SELECT raise(ABORT, 'episode: somebody has its place'); END;
