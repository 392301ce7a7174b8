-- Samverkan (programmes.md CO-4, CO-5, CO-8, PL-7, PL-8): those the unit works with, by function; a person's ways on to somebody who
-- takes over; and the coordinated plan (SIP, SoL 10:8–9). The register holds nothing about who gets support.

CREATE TABLE partner (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    party TEXT NOT NULL REFERENCES party (code),
    organisation TEXT NOT NULL CHECK (trim(organisation) <> ''),
    function TEXT NOT NULL,
    -- Who holds the function now, and who answers otherwise.
    holder TEXT NOT NULL,
    deputy TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    way_in TEXT NOT NULL,
    agreement TEXT NOT NULL,
    ends_on TEXT,
    -- Months.
    notice INTEGER CHECK (notice BETWEEN 1 AND 36),
    is_away INTEGER NOT NULL DEFAULT 0 CHECK (is_away IN (0, 1)),
    -- When somebody last saw that it is right.
    checked_on TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (notice IS NULL OR ends_on IS NOT NULL)
) STRICT;
CREATE INDEX partner_by_programme ON partner (programme_id);
CREATE TRIGGER partner_stays BEFORE DELETE ON partner
BEGIN SELECT raise(ABORT, 'partner: put away, never removed'); END;

-- A try to reach one about the collaboration itself.
CREATE TABLE partner_contact (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    day TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sharing_way (code),
    result TEXT NOT NULL CHECK (result IN ('reached', 'noAnswer', 'callsBack', 'declined')),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX partner_contact_by_partner ON partner_contact (partner_id, day);
CREATE TRIGGER partner_contact_stands BEFORE UPDATE ON partner_contact
BEGIN SELECT raise(ABORT, 'partner_contact: what was noted stands'); END;
CREATE TRIGGER partner_contact_stays BEFORE DELETE ON partner_contact
BEGIN SELECT raise(ABORT, 'partner_contact: what was noted stands'); END;

-- A way on: to whom, and what for. Its steps are rows.
CREATE TABLE onward_path (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    partner_id INTEGER REFERENCES partner (id),
    party TEXT NOT NULL REFERENCES party (code),
    name TEXT NOT NULL,
    aim TEXT NOT NULL CHECK (trim(aim) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX onward_path_by_episode ON onward_path (episode_id);
CREATE TRIGGER onward_path_begins BEFORE INSERT ON onward_path
WHEN NOT EXISTS (SELECT 1 FROM episode e
    WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR (NEW.partner_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM partner p JOIN episode e ON e.programme_id = p.programme_id
        WHERE p.id = NEW.partner_id AND e.id = NEW.episode_id AND p.party = NEW.party))
BEGIN SELECT raise(ABORT, 'onward_path: of an open case, to one of its own programme''s partners'); END;
CREATE TRIGGER onward_path_stands BEFORE UPDATE ON onward_path
BEGIN SELECT raise(ABORT, 'onward_path: it goes on by steps'); END;
CREATE TRIGGER onward_path_stays BEFORE DELETE ON onward_path
BEGIN SELECT raise(ABORT, 'onward_path: it goes on by steps'); END;

CREATE TABLE onward_step (
    id INTEGER PRIMARY KEY,
    path_id INTEGER NOT NULL REFERENCES onward_path (id),
    stage TEXT NOT NULL CHECK (stage IN ('contact', 'applied', 'met', 'takenOver', 'dropped')),
    day TEXT NOT NULL,
    doer TEXT NOT NULL CHECK (doer IN ('person', 'together', 'unit', 'them')),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (path_id, stage),
    CHECK (stage <> 'dropped' OR trim(words) <> '')
) STRICT;
CREATE TRIGGER onward_step_begins BEFORE INSERT ON onward_step
WHEN EXISTS (SELECT 1 FROM onward_step s
    WHERE s.path_id = NEW.path_id AND (s.stage IN ('takenOver', 'dropped') OR s.day > NEW.day))
    OR NOT EXISTS (SELECT 1 FROM onward_path p JOIN episode e ON e.id = p.episode_id
        WHERE p.id = NEW.path_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'onward_step: in the order of days, none after the last, of an open case'); END;
-- What the unit does alone tells the other party of the person: then what was told is in the same commit.
CREATE TRIGGER onward_step_tells BEFORE INSERT ON onward_step
WHEN NEW.doer = 'unit' AND NOT EXISTS (SELECT 1 FROM onward_path p JOIN sharing s ON s.episode_id = p.episode_id
    WHERE p.id = NEW.path_id AND s.party = p.party AND s.told_on = NEW.day AND s.noted_at = NEW.noted_at)
BEGIN SELECT raise(ABORT, 'onward_step: told without a ground'); END;
CREATE TRIGGER onward_step_stands BEFORE UPDATE ON onward_step
BEGIN SELECT raise(ABORT, 'onward_step: what was noted stands'); END;
CREATE TRIGGER onward_step_stays BEFORE DELETE ON onward_step
BEGIN SELECT raise(ABORT, 'onward_step: what was noted stands'); END;

-- The latest version holds, until it is closed. A no is a version with nothing planned.
CREATE TABLE coordinated_plan (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    initiative TEXT NOT NULL CHECK (initiative IN ('person', 'relative', 'unit', 'municipality', 'region', 'other')),
    initiative_on TEXT NOT NULL,
    is_yes INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
    answered_on TEXT NOT NULL,
    answer_way TEXT NOT NULL REFERENCES consent_way (code),
    answer_words TEXT NOT NULL,
    parties TEXT NOT NULL,
    goals TEXT NOT NULL,
    measures TEXT NOT NULL,
    others TEXT NOT NULL,
    responsible TEXT NOT NULL,
    follow_up_on TEXT,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number),
    CHECK (initiative_on <= answered_on),
    -- What the law wants of one that somebody has said yes to.
    CHECK (is_yes = 0 OR (trim(answer_words) <> '' AND trim(parties) <> '' AND trim(goals) <> ''
        AND trim(measures) <> '' AND trim(responsible) <> '' AND follow_up_on IS NOT NULL)),
    CHECK (is_yes = 1 OR (parties || goals || measures || others || responsible = '' AND follow_up_on IS NULL))
) STRICT;
CREATE INDEX coordinated_plan_by_follow_up ON coordinated_plan (follow_up_on, episode_id);
CREATE TRIGGER coordinated_plan_begins BEFORE INSERT ON coordinated_plan
WHEN NEW.number <> 1 + (SELECT count(*) FROM coordinated_plan p WHERE p.episode_id = NEW.episode_id)
    OR NOT EXISTS (SELECT 1 FROM episode e
        WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'coordinated_plan: version by version, of an open case'); END;
CREATE TRIGGER coordinated_plan_stands BEFORE UPDATE ON coordinated_plan
BEGIN SELECT raise(ABORT, 'coordinated_plan: a new version takes its place'); END;
CREATE TRIGGER coordinated_plan_stays BEFORE DELETE ON coordinated_plan
BEGIN SELECT raise(ABORT, 'coordinated_plan: a new version takes its place'); END;

CREATE TABLE coordinated_plan_closing (
    plan_id INTEGER PRIMARY KEY REFERENCES coordinated_plan (id),
    closed_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER coordinated_plan_closing_begins BEFORE INSERT ON coordinated_plan_closing
WHEN NOT EXISTS (SELECT 1 FROM coordinated_plan p WHERE p.id = NEW.plan_id AND p.is_yes = 1 AND p.number =
    (SELECT max(q.number) FROM coordinated_plan q WHERE q.episode_id = p.episode_id))
BEGIN SELECT raise(ABORT, 'coordinated_plan_closing: of the plan that holds'); END;
CREATE TRIGGER coordinated_plan_closing_stands BEFORE UPDATE ON coordinated_plan_closing
BEGIN SELECT raise(ABORT, 'coordinated_plan_closing: what was noted stands'); END;
CREATE TRIGGER coordinated_plan_closing_stays BEFORE DELETE ON coordinated_plan_closing
BEGIN SELECT raise(ABORT, 'coordinated_plan_closing: what was noted stands'); END;

-- Somebody close to the person (CO-10), with an answer of their own; what is noted of them is no part of the person's file.
CREATE TABLE relative (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    relation TEXT NOT NULL CHECK (trim(relation) <> ''),
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('notAsked', 'yes', 'no')),
    asked_on TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((consent = 'notAsked') = (asked_on IS NULL))
) STRICT;
CREATE INDEX relative_by_episode ON relative (episode_id);
CREATE TRIGGER relative_begins BEFORE INSERT ON relative
WHEN NOT EXISTS (SELECT 1 FROM episode e
    WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'relative: of an open case'); END;
CREATE TRIGGER relative_stays BEFORE DELETE ON relative
BEGIN SELECT raise(ABORT, 'relative: goes with the case'); END;

-- Each answer that the relative has given, so that it is seen what held when something was noted.
CREATE TABLE relative_answer (
    relative_id INTEGER NOT NULL REFERENCES relative (id),
    -- The relative's, when it was written.
    version INTEGER NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('yes', 'no')),
    asked_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (relative_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER relative_answered AFTER INSERT ON relative WHEN NEW.consent <> 'notAsked' BEGIN
    INSERT INTO relative_answer (relative_id, version, consent, asked_on, noted_at, noted_by)
    VALUES (NEW.id, NEW.version, NEW.consent, NEW.asked_on, NEW.changed_at, NEW.changed_by);
END;
CREATE TRIGGER relative_answered_anew AFTER UPDATE OF consent, asked_on ON relative
WHEN NEW.consent <> 'notAsked' AND (NEW.consent <> OLD.consent OR NEW.asked_on IS NOT OLD.asked_on) BEGIN
    INSERT INTO relative_answer (relative_id, version, consent, asked_on, noted_at, noted_by)
    VALUES (NEW.id, NEW.version, NEW.consent, NEW.asked_on, NEW.changed_at, NEW.changed_by);
END;
CREATE TRIGGER relative_answer_stands BEFORE UPDATE ON relative_answer
BEGIN SELECT raise(ABORT, 'relative_answer: what was answered stands'); END;
CREATE TRIGGER relative_answer_stays BEFORE DELETE ON relative_answer
BEGIN SELECT raise(ABORT, 'relative_answer: what was answered stands'); END;

CREATE TABLE relative_note (
    id INTEGER PRIMARY KEY,
    relative_id INTEGER NOT NULL REFERENCES relative (id),
    kind TEXT NOT NULL CHECK (kind IN ('conversation', 'supportOffered', 'relief', 'health', 'costs', 'other')),
    day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (trim(words) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX relative_note_by_relative ON relative_note (relative_id, day);
-- Only of somebody who has said yes to it.
CREATE TRIGGER relative_note_begins BEFORE INSERT ON relative_note
WHEN NOT EXISTS (SELECT 1 FROM relative r WHERE r.id = NEW.relative_id AND r.consent = 'yes')
BEGIN SELECT raise(ABORT, 'relative_note: of somebody who has agreed to it'); END;
CREATE TRIGGER relative_note_stands BEFORE UPDATE ON relative_note
BEGIN SELECT raise(ABORT, 'relative_note: what was noted stands'); END;
CREATE TRIGGER relative_note_stays BEFORE DELETE ON relative_note
BEGIN SELECT raise(ABORT, 'relative_note: what was noted stands'); END;
