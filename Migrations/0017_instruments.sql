-- Self-rating instruments: filled-in forms with their answers and results, text packs, permissions, tablets handed over, safety
-- notes. No wording of an instrument is in the program: a municipality installs it as a text pack.

CREATE TABLE instrument (
    code TEXT NOT NULL PRIMARY KEY,
    -- Its holder demands a permission before it is used at all.
    needs_permission INTEGER NOT NULL CHECK (needs_permission IN (0, 1))
) STRICT, WITHOUT ROWID;
INSERT INTO instrument (code, needs_permission) VALUES ('MADRS-S', 0), ('SPSQ', 0), ('KASAM-29', 1), ('KASAM-13', 1), ('SDS', 1),
    ('AUDIT', 0), ('AUDIT-C', 0), ('DUDIT', 0), ('DUDIT-C', 0);

CREATE TABLE rating_mode (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO rating_mode (code) VALUES ('paper'), ('tablet');

CREATE TABLE alert_level (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO alert_level (code) VALUES ('uppmarksamma'), ('folj_upp'), ('omedelbar'), ('akut');

-- That the rights holder has said yes, as the administrator has recorded it. Never changed: a new one is recorded.
CREATE TABLE instrument_permission (
    id INTEGER PRIMARY KEY,
    instrument TEXT NOT NULL REFERENCES instrument (code),
    holder TEXT NOT NULL CHECK (holder <> ''),
    reference TEXT NOT NULL CHECK (reference <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    recorded_by INTEGER NOT NULL REFERENCES account (id),
    recorded_at TEXT NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;
CREATE INDEX instrument_permission_of ON instrument_permission (instrument, valid_from);
CREATE TRIGGER instrument_permission_stands BEFORE UPDATE ON instrument_permission
BEGIN SELECT raise(ABORT, 'instrument_permission: what was recorded stands'); END;
CREATE TRIGGER instrument_permission_stays BEFORE DELETE ON instrument_permission
BEGIN SELECT raise(ABORT, 'instrument_permission: what was recorded stands'); END;

-- The licensed wording, from a file that the municipality has the right to use.
CREATE TABLE text_pack (
    id INTEGER PRIMARY KEY,
    instrument TEXT NOT NULL REFERENCES instrument (code),
    version TEXT NOT NULL CHECK (version <> ''),
    language TEXT NOT NULL CHECK (language <> ''),
    rights_holder TEXT NOT NULL CHECK (rights_holder <> ''),
    permission TEXT NOT NULL CHECK (permission <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    introduction TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    installed_by INTEGER NOT NULL REFERENCES account (id),
    installed_at TEXT NOT NULL,
    withdrawn_by INTEGER REFERENCES account (id),
    withdrawn_at TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    UNIQUE (instrument, version, language)
) STRICT;
CREATE TABLE text_pack_question (
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    item INTEGER NOT NULL CHECK (item >= 1),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (pack_id, item)
) STRICT, WITHOUT ROWID;
CREATE TABLE text_pack_answer (
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    item INTEGER NOT NULL CHECK (item >= 1),
    value INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (pack_id, item, value)
) STRICT, WITHOUT ROWID;
-- A pack is taken out of use once, and nothing else of it changes: forms point to it.
CREATE TRIGGER text_pack_stands BEFORE UPDATE ON text_pack
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR NEW.id <> OLD.id OR NEW.instrument <> OLD.instrument
    OR NEW.version <> OLD.version OR NEW.language <> OLD.language OR NEW.rights_holder <> OLD.rights_holder
    OR NEW.permission <> OLD.permission OR NEW.valid_from <> OLD.valid_from OR NEW.valid_to IS NOT OLD.valid_to
    OR NEW.introduction <> OLD.introduction OR NEW.sha256 <> OLD.sha256 OR NEW.installed_by <> OLD.installed_by
    OR NEW.installed_at <> OLD.installed_at
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;
CREATE TRIGGER text_pack_stays BEFORE DELETE ON text_pack
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;
CREATE TRIGGER text_pack_question_stands BEFORE UPDATE ON text_pack_question
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;
CREATE TRIGGER text_pack_question_stays BEFORE DELETE ON text_pack_question
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;
CREATE TRIGGER text_pack_answer_stands BEFORE UPDATE ON text_pack_answer
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;
CREATE TRIGGER text_pack_answer_stays BEFORE DELETE ON text_pack_answer
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

-- One filled-in form. Begun as a draft; frozen when it is done; corrected by another form that points to it.
CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    instrument TEXT NOT NULL REFERENCES instrument (code),
    -- Of the rules that it is scored by.
    edition INTEGER NOT NULL CHECK (edition >= 1),
    pack_id INTEGER REFERENCES text_pack (id),
    mode TEXT NOT NULL REFERENCES rating_mode (code),
    -- The day the person answered.
    filled_on TEXT NOT NULL,
    -- Which limits, asked for and never read from a personnummer; and how old the person was.
    limits TEXT NOT NULL CHECK (limits IN ('M', 'K', 'U')),
    age INTEGER CHECK (age BETWEEN 0 AND 130),
    corrects_id INTEGER REFERENCES rating (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    begun_by INTEGER NOT NULL REFERENCES account (id),
    begun_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'done', 'discarded')),
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    status TEXT CHECK (status IN ('ok', 'incomplete')),
    total INTEGER,
    -- How it went: read aloud, needed a pause.
    comment TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (mode = 'paper' OR pack_id IS NOT NULL),
    CHECK ((corrects_id IS NULL) = (correction_reason = '')),
    CHECK ((state = 'draft') = (closed_at IS NULL) AND (state = 'draft') = (closed_by IS NULL)),
    CHECK ((state = 'done') = (status IS NOT NULL)),
    CHECK (total IS NULL OR status = 'ok')
) STRICT;
CREATE INDEX rating_by_episode ON rating (episode_id, instrument, filled_on, id);
-- Corrected once; what is wrong in the correction is corrected there.
CREATE UNIQUE INDEX rating_corrected ON rating (corrects_id) WHERE corrects_id IS NOT NULL AND state <> 'discarded';
CREATE TRIGGER rating_frozen BEFORE UPDATE ON rating
WHEN OLD.state <> 'draft' OR NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.instrument <> OLD.instrument
    OR NEW.edition <> OLD.edition OR NEW.pack_id IS NOT OLD.pack_id OR NEW.mode <> OLD.mode OR NEW.filled_on <> OLD.filled_on
    OR NEW.limits <> OLD.limits OR NEW.age IS NOT OLD.age OR NEW.corrects_id IS NOT OLD.corrects_id
    OR NEW.correction_reason <> OLD.correction_reason OR NEW.begun_by <> OLD.begun_by OR NEW.begun_at <> OLD.begun_at
BEGIN SELECT raise(ABORT, 'rating: a filled-in form never changes, it is corrected by another'); END;
CREATE TRIGGER rating_stays BEFORE DELETE ON rating
BEGIN SELECT raise(ABORT, 'rating: a filled-in form never changes, it is corrected by another'); END;
CREATE TRIGGER rating_corrects BEFORE INSERT ON rating
WHEN NEW.corrects_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM rating o WHERE o.id = NEW.corrects_id AND o.state = 'done' AND o.episode_id = NEW.episode_id
      AND o.instrument = NEW.instrument)
BEGIN SELECT raise(ABORT, 'rating: a correction is of a done form of the same case and instrument'); END;
CREATE TRIGGER rating_pack BEFORE INSERT ON rating
WHEN NEW.pack_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM text_pack p WHERE p.id = NEW.pack_id AND p.instrument = NEW.instrument)
BEGIN SELECT raise(ABORT, 'rating: the texts are of the same instrument'); END;
-- KASAM and SDS are off until a permission is recorded, and after its last day (UTC; the program knows the day in Sweden). A correction of what was filled in then is always possible.
CREATE TRIGGER rating_permitted BEFORE INSERT ON rating
WHEN NEW.corrects_id IS NULL AND EXISTS (SELECT 1 FROM instrument i WHERE i.code = NEW.instrument AND i.needs_permission = 1)
    AND NOT EXISTS (SELECT 1 FROM instrument_permission p WHERE p.instrument = NEW.instrument
        AND (p.valid_to IS NULL OR p.valid_to >= substr(NEW.begun_at, 1, 10)))
BEGIN SELECT raise(ABORT, 'rating: the rights holder has not permitted it'); END;

-- Answers as they were given: an item (s1, s2 …) or a question beside the items. NULL is a question passed over.
CREATE TABLE rating_answer (
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    field TEXT NOT NULL CHECK (field <> ''),
    value INTEGER,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (rating_id, field)
) STRICT, WITHOUT ROWID;
-- What it came to, by the limits of its day: new limits never change an old result.
CREATE TABLE rating_level (
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    code TEXT NOT NULL CHECK (code <> ''),
    sentence TEXT NOT NULL CHECK (sentence <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    as_of TEXT NOT NULL,
    PRIMARY KEY (rating_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE rating_subscale (
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    points INTEGER,
    PRIMARY KEY (rating_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER rating_answer_open BEFORE INSERT ON rating_answer
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = NEW.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_answer: the form is done'); END;
CREATE TRIGGER rating_answer_frozen BEFORE UPDATE ON rating_answer
WHEN NEW.rating_id <> OLD.rating_id OR NEW.field <> OLD.field
    OR NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = OLD.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_answer: the form is done'); END;
CREATE TRIGGER rating_answer_stays BEFORE DELETE ON rating_answer
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = OLD.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_answer: the form is done'); END;
CREATE TRIGGER rating_level_open BEFORE INSERT ON rating_level
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = NEW.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_level: a result never changes'); END;
CREATE TRIGGER rating_level_stands BEFORE UPDATE ON rating_level
BEGIN SELECT raise(ABORT, 'rating_level: a result never changes'); END;
CREATE TRIGGER rating_level_stays BEFORE DELETE ON rating_level
BEGIN SELECT raise(ABORT, 'rating_level: a result never changes'); END;
CREATE TRIGGER rating_subscale_open BEFORE INSERT ON rating_subscale
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = NEW.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_subscale: a result never changes'); END;
CREATE TRIGGER rating_subscale_stands BEFORE UPDATE ON rating_subscale
BEGIN SELECT raise(ABORT, 'rating_subscale: a result never changes'); END;
CREATE TRIGGER rating_subscale_stays BEFORE DELETE ON rating_subscale
BEGIN SELECT raise(ABORT, 'rating_subscale: a result never changes'); END;

-- A tablet in the person's hands: one form and nothing else, by a secret in its address. The latest one counts.
CREATE TABLE tablet_handover (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    handed_by INTEGER NOT NULL REFERENCES account (id),
    handed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tablet_handover_of ON tablet_handover (rating_id, handed_at);

-- What somebody must act on. It stands until somebody has said what was done, whatever becomes of the form.
CREATE TABLE safety_note (
    id INTEGER PRIMARY KEY,
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    code TEXT NOT NULL CHECK (code <> ''),
    level TEXT NOT NULL REFERENCES alert_level (code) CHECK (level <> 'uppmarksamma'),
    words TEXT NOT NULL CHECK (words <> ''),
    -- The answer stood in a form that was turned down.
    is_rejected INTEGER NOT NULL CHECK (is_rejected IN (0, 1)),
    responsible_id INTEGER NOT NULL REFERENCES account (id),
    raised_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    -- From when it is the deputy's and the manager's too, unless it has been answered.
    deputy_at TEXT NOT NULL,
    manager_at TEXT NOT NULL,
    CHECK (due_at >= raised_at AND deputy_at >= raised_at AND manager_at >= deputy_at),
    UNIQUE (rating_id, code, level)
) STRICT;
CREATE INDEX safety_note_by_episode ON safety_note (episode_id);
CREATE INDEX safety_note_by_responsible ON safety_note (responsible_id);
CREATE TRIGGER safety_note_stands BEFORE UPDATE ON safety_note
BEGIN SELECT raise(ABORT, 'safety_note: it stands until it is answered, and after'); END;
CREATE TRIGGER safety_note_stays BEFORE DELETE ON safety_note
BEGIN SELECT raise(ABORT, 'safety_note: it stands until it is answered, and after'); END;
CREATE TABLE safety_note_answer (
    note_id INTEGER NOT NULL PRIMARY KEY REFERENCES safety_note (id),
    told TEXT NOT NULL CHECK (told <> ''),
    done TEXT NOT NULL CHECK (done <> ''),
    next_contact_on TEXT NOT NULL,
    answered_by INTEGER NOT NULL REFERENCES account (id),
    answered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER safety_note_answer_stands BEFORE UPDATE ON safety_note_answer
BEGIN SELECT raise(ABORT, 'safety_note_answer: what was said stands'); END;
CREATE TRIGGER safety_note_answer_stays BEFORE DELETE ON safety_note_answer
BEGIN SELECT raise(ABORT, 'safety_note_answer: what was said stands'); END;

-- Who stands in and how long it may wait, by programme; the latest version counts. Without one: nobody, 30 and 10 minutes.
CREATE TABLE safety_routine (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    deputy_id INTEGER REFERENCES account (id),
    immediate_minutes INTEGER NOT NULL CHECK (immediate_minutes BETWEEN 1 AND 1440),
    emergency_minutes INTEGER NOT NULL CHECK (emergency_minutes BETWEEN 1 AND 1440),
    emergency_text TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (programme_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER safety_routine_stands BEFORE UPDATE ON safety_routine
BEGIN SELECT raise(ABORT, 'safety_routine: a new version is added'); END;
CREATE TRIGGER safety_routine_stays BEFORE DELETE ON safety_routine
BEGIN SELECT raise(ABORT, 'safety_routine: a new version is added'); END;

-- Where somebody can turn. The first ones are from general knowledge, so they say "kontrollera" until somebody has.
CREATE TABLE support_list (
    version INTEGER NOT NULL PRIMARY KEY CHECK (version >= 0),
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
    changed_by INTEGER REFERENCES account (id),
    changed_at TEXT NOT NULL,
    CHECK (version = 0 OR changed_by IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TABLE support_number (
    version INTEGER NOT NULL REFERENCES support_list (version),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;
INSERT INTO support_list (version, is_confirmed, changed_by, changed_at) VALUES (0, 0, NULL, '2026-11-20T00:00:00.000Z');
INSERT INTO support_number (version, position, name, number) VALUES (0, 1, 'Fara för livet', '112'),
    (0, 2, 'Råd om vård', '1177'), (0, 3, 'Självmordslinjen, Mind', '90101'), (0, 4, 'Bris, för dig under 18', '116 111'),
    (0, 5, 'Jourhavande medmänniska, nätter', '08-702 16 80');
CREATE TRIGGER support_number_stands BEFORE UPDATE ON support_number
BEGIN SELECT raise(ABORT, 'support_number: a new list is added'); END;
CREATE TRIGGER support_number_stays BEFORE DELETE ON support_number
BEGIN SELECT raise(ABORT, 'support_number: a new list is added'); END;
CREATE TRIGGER support_list_stands BEFORE UPDATE ON support_list
BEGIN SELECT raise(ABORT, 'support_list: a new list is added'); END;
CREATE TRIGGER support_list_stays BEFORE DELETE ON support_list
BEGIN SELECT raise(ABORT, 'support_list: a new list is added'); END;
