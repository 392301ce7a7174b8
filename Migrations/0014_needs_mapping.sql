-- Kartläggning (programmes.md AS-4 to AS-12, AS-16 to AS-18): templates as versioned data, forms kept as they were answered, and
-- one mapping for each episode with its occasions, tasks and diagnoses. What was learnt is kept whoever is offered what.

INSERT INTO next_step_kind (code) VALUES ('holdMappingOccasion');

-- A template comes from a file of Programmes/Forms. Its layout says how it is filled in: by questions, as the hours of a day, or
-- once for each life area.
CREATE TABLE form_template (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    layout TEXT NOT NULL CHECK (layout IN ('questions', 'day', 'areas'))
) STRICT;
CREATE TRIGGER form_template_stands BEFORE UPDATE ON form_template
BEGIN SELECT raise(ABORT, 'form_template: a template stands'); END;
CREATE TRIGGER form_template_stays BEFORE DELETE ON form_template
BEGIN SELECT raise(ABORT, 'form_template: a template stands'); END;

-- In force on a day is the version with the latest first day that has come, by number where two share it.
CREATE TABLE form_template_version (
    id INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES form_template (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    valid_from TEXT NOT NULL,
    -- In the order that forms are offered.
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 99),
    title TEXT NOT NULL CHECK (title <> ''),
    lead TEXT NOT NULL,
    -- How many questions belong to it: when they are all there, no more can be added.
    questions INTEGER NOT NULL CHECK (questions BETWEEN 1 AND 16),
    made_at TEXT NOT NULL,
    UNIQUE (template_id, number)
) STRICT;
CREATE TRIGGER form_template_version_stands BEFORE UPDATE ON form_template_version
BEGIN SELECT raise(ABORT, 'form_template_version: a version stands'); END;
CREATE TRIGGER form_template_version_stays BEFORE DELETE ON form_template_version
BEGIN SELECT raise(ABORT, 'form_template_version: a version stands'); END;

-- Text of many lines, one line, a choice, a year; what the form is about; or one column of a day's rows.
CREATE TABLE form_question (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES form_template_version (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 16),
    -- The same in every version: by it answers of different times are compared.
    code TEXT NOT NULL CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('text', 'line', 'choice', 'year', 'about', 'column')),
    wording TEXT NOT NULL CHECK (wording <> ''),
    hint TEXT NOT NULL,
    UNIQUE (version_id, position),
    UNIQUE (version_id, code)
) STRICT;
CREATE TRIGGER form_question_belongs BEFORE INSERT ON form_question
WHEN NEW.position > (SELECT v.questions FROM form_template_version v WHERE v.id = NEW.version_id)
BEGIN SELECT raise(ABORT, 'form_question: the version is complete'); END;
CREATE TRIGGER form_question_stands BEFORE UPDATE ON form_question
BEGIN SELECT raise(ABORT, 'form_question: a version stands'); END;
CREATE TRIGGER form_question_stays BEFORE DELETE ON form_question
BEGIN SELECT raise(ABORT, 'form_question: a version stands'); END;

CREATE TABLE form_choice (
    question_id INTEGER NOT NULL REFERENCES form_question (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 30),
    code TEXT NOT NULL CHECK (code <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (question_id, code),
    UNIQUE (question_id, position)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER form_choice_belongs BEFORE INSERT ON form_choice
WHEN EXISTS (SELECT 1 FROM form_question q JOIN filled_form f ON f.version_id = q.version_id WHERE q.id = NEW.question_id)
BEGIN SELECT raise(ABORT, 'form_choice: the version is in use'); END;
CREATE TRIGGER form_choice_stands BEFORE UPDATE ON form_choice
BEGIN SELECT raise(ABORT, 'form_choice: a version stands'); END;
CREATE TRIGGER form_choice_stays BEFORE DELETE ON form_choice
BEGIN SELECT raise(ABORT, 'form_choice: a version stands'); END;

-- A form as it is answered, by the version of its template that it was begun with. Until it is locked it is a draft of the unit's.
CREATE TABLE filled_form (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    version_id INTEGER NOT NULL REFERENCES form_template_version (id),
    -- A choice of the version's question of kind 'about', as a life area; empty where it has none.
    about TEXT NOT NULL,
    corrects INTEGER UNIQUE REFERENCES filled_form (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    -- An earlier form that the answers began as, and when and how the person said yes to that.
    reused_from INTEGER REFERENCES filled_form (id),
    consented_on TEXT,
    consent_note TEXT NOT NULL DEFAULT '',
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    locked_at TEXT,
    locked_by INTEGER REFERENCES account (id),
    -- As it was then: a later change of name is not the form's.
    locked_by_name TEXT,
    CHECK ((corrects IS NULL) = (correction_reason = '')),
    CHECK ((reused_from IS NULL) = (consented_on IS NULL) AND (reused_from IS NULL) = (consent_note = '')),
    CHECK (corrects IS NULL OR reused_from IS NULL),
    CHECK ((locked_at IS NULL) = (locked_by IS NULL) AND (locked_at IS NULL) = (locked_by_name IS NULL))
) STRICT;
CREATE INDEX filled_form_by_episode ON filled_form (episode_id, begun_at);
CREATE INDEX filled_form_reused ON filled_form (reused_from) WHERE reused_from IS NOT NULL;

-- One answer: words, or a choice of the question's. What was left empty has no row.
CREATE TABLE filled_answer (
    form_id INTEGER NOT NULL REFERENCES filled_form (id),
    question_id INTEGER NOT NULL REFERENCES form_question (id),
    words TEXT NOT NULL DEFAULT '',
    choice TEXT,
    PRIMARY KEY (form_id, question_id),
    FOREIGN KEY (question_id, choice) REFERENCES form_choice (question_id, code),
    CHECK ((words = '') <> (choice IS NULL))
) STRICT, WITHOUT ROWID;

-- A stretch of a day, minutes after midnight. Never over midnight: a night is two.
CREATE TABLE day_block (
    form_id INTEGER NOT NULL REFERENCES filled_form (id),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    kind TEXT NOT NULL CHECK (kind <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    company TEXT NOT NULL CHECK (company <> ''),
    note TEXT NOT NULL,
    PRIMARY KEY (form_id, from_minute),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

-- One mapping for each episode.
CREATE TABLE needs_mapping (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER needs_mapping_stands BEFORE UPDATE ON needs_mapping
BEGIN SELECT raise(ABORT, 'needs_mapping: a beginning stands'); END;
CREATE TRIGGER needs_mapping_stays BEFORE DELETE ON needs_mapping
BEGIN SELECT raise(ABORT, 'needs_mapping: what was learnt is kept'); END;

-- How it went on: stopped and resumed any number of times, concluded once with a proposal.
CREATE TABLE needs_mapping_turn (
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    turn TEXT NOT NULL CHECK (turn IN ('stopped', 'resumed', 'concluded')),
    stopped_by TEXT CHECK (stopped_by IN ('person', 'unit', 'both', 'other')),
    proposal TEXT CHECK (proposal IN ('application', 'otherSupport', 'ending')),
    words TEXT NOT NULL,
    turned_at TEXT NOT NULL,
    turned_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (mapping_id, number),
    CHECK ((turn = 'stopped') = (stopped_by IS NOT NULL)),
    CHECK ((turn = 'concluded') = (proposal IS NOT NULL)),
    CHECK (turn = 'resumed' OR words <> '')
) STRICT, WITHOUT ROWID;
CREATE TRIGGER needs_mapping_turn_in_order BEFORE INSERT ON needs_mapping_turn
WHEN NEW.number <> (SELECT coalesce(max(t.number), 0) + 1 FROM needs_mapping_turn t WHERE t.mapping_id = NEW.mapping_id)
  OR (NEW.turn = 'resumed') <> coalesce((SELECT t.turn = 'stopped' FROM needs_mapping_turn t
      WHERE t.mapping_id = NEW.mapping_id ORDER BY t.number DESC LIMIT 1), 0)
  OR EXISTS (SELECT 1 FROM needs_mapping_turn t WHERE t.mapping_id = NEW.mapping_id AND t.turn = 'concluded')
BEGIN SELECT raise(ABORT, 'needs_mapping_turn: not from where it stands'); END;
CREATE TRIGGER needs_mapping_turn_stands BEFORE UPDATE ON needs_mapping_turn
BEGIN SELECT raise(ABORT, 'needs_mapping_turn: what happened stands'); END;
CREATE TRIGGER needs_mapping_turn_stays BEFORE DELETE ON needs_mapping_turn
BEGIN SELECT raise(ABORT, 'needs_mapping_turn: what happened stands'); END;

-- The mappings in which something can be written: open, in an open case.
CREATE VIEW open_needs_mapping AS
SELECT m.id, m.episode_id FROM needs_mapping m JOIN episode e ON e.id = m.episode_id
WHERE e.ended_on IS NULL AND coalesce((SELECT t.turn FROM needs_mapping_turn t WHERE t.mapping_id = m.id
    ORDER BY t.number DESC LIMIT 1), 'resumed') = 'resumed';

-- One to five, in any order of days. Two of the staff, or a reason why one was alone.
CREATE TABLE mapping_occasion (
    id INTEGER PRIMARY KEY,
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    standing TEXT NOT NULL CHECK (standing IN ('booked', 'held', 'cancelled')),
    day TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('premises', 'home', 'outdoors', 'phone', 'video', 'elsewhere')),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    alone_reason TEXT NOT NULL DEFAULT '',
    -- Work for it, with preparation and writing: what the stage costs (AS-18).
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    note TEXT NOT NULL DEFAULT '',
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((second_staff_id IS NULL) = (alone_reason <> '')),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((standing = 'held') = (minutes IS NOT NULL)),
    CHECK (standing <> 'held' OR day <= noted_on)
) STRICT;
CREATE INDEX mapping_occasion_by_mapping ON mapping_occasion (mapping_id, day);
CREATE TRIGGER mapping_occasion_begins BEFORE INSERT ON mapping_occasion
WHEN NEW.day < (SELECT e.opened_on FROM needs_mapping m JOIN episode e ON e.id = m.episode_id WHERE m.id = NEW.mapping_id)
  OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
  OR (SELECT count(*) FROM mapping_occasion o WHERE o.mapping_id = NEW.mapping_id AND o.standing <> 'cancelled') >= 5
BEGIN SELECT raise(ABORT, 'mapping_occasion: at most five, not before the case, while it is open'); END;
CREATE TRIGGER mapping_occasion_changes BEFORE UPDATE ON mapping_occasion
WHEN NEW.day < (SELECT e.opened_on FROM needs_mapping m JOIN episode e ON e.id = m.episode_id WHERE m.id = NEW.mapping_id)
  OR NEW.mapping_id <> OLD.mapping_id
  OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
  OR (NEW.standing <> 'cancelled' AND (SELECT count(*) FROM mapping_occasion o
      WHERE o.mapping_id = NEW.mapping_id AND o.standing <> 'cancelled' AND o.id <> NEW.id) >= 5)
BEGIN SELECT raise(ABORT, 'mapping_occasion: at most five, not before the case, while it is open'); END;
CREATE TRIGGER mapping_occasion_stays BEFORE DELETE ON mapping_occasion
BEGIN SELECT raise(ABORT, 'mapping_occasion: what happened stands'); END;

-- What is to be done: one for each template to begin with, and whatever staff add.
CREATE TABLE mapping_task (
    id INTEGER PRIMARY KEY,
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    template_id INTEGER REFERENCES form_template (id),
    what TEXT NOT NULL CHECK (what <> ''),
    status TEXT NOT NULL CHECK (status IN ('todo', 'ongoing', 'done', 'declined')),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (mapping_id, template_id)
) STRICT;
CREATE TRIGGER mapping_task_begins BEFORE INSERT ON mapping_task
WHEN NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_task: only while it is open'); END;
CREATE TRIGGER mapping_task_changes BEFORE UPDATE ON mapping_task
WHEN NEW.mapping_id <> OLD.mapping_id OR NEW.template_id IS NOT OLD.template_id
  OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_task: only while it is open'); END;
CREATE TRIGGER mapping_task_stays BEFORE DELETE ON mapping_task
BEGIN SELECT raise(ABORT, 'mapping_task: what was planned stands'); END;

-- What is said about diagnoses, and by whom. As little as is needed; what was wrong is marked and stays.
CREATE TABLE mapping_diagnosis (
    id INTEGER PRIMARY KEY,
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    name TEXT NOT NULL CHECK (name <> ''),
    standing TEXT NOT NULL CHECK (standing IN ('stated', 'assumed', 'confirmed')),
    -- Who says so: the person, a relative, a clinic.
    said_by TEXT NOT NULL CHECK (said_by <> ''),
    said_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) STRICT;
CREATE INDEX mapping_diagnosis_by_mapping ON mapping_diagnosis (mapping_id);
CREATE TRIGGER mapping_diagnosis_begins BEFORE INSERT ON mapping_diagnosis
WHEN NEW.withdrawn_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: only while it is open'); END;
CREATE TRIGGER mapping_diagnosis_stands BEFORE UPDATE OF id, mapping_id, name, standing, said_by, said_on, noted_at, noted_by
    ON mapping_diagnosis
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: what was noted stands'); END;
CREATE TRIGGER mapping_diagnosis_withdrawn BEFORE UPDATE OF withdrawn_at, withdrawn_by ON mapping_diagnosis
WHEN OLD.withdrawn_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: marked once, while it is open'); END;
CREATE TRIGGER mapping_diagnosis_stays BEFORE DELETE ON mapping_diagnosis
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: what was noted stands'); END;

-- I5: a form is begun while the mapping is open; a draft changes while it is open; what is locked never does.
CREATE TRIGGER filled_form_begins BEFORE INSERT ON filled_form
WHEN NEW.locked_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'filled_form: a draft, while the mapping is open'); END;
CREATE TRIGGER filled_form_about BEFORE INSERT ON filled_form
WHEN (NEW.about <> '') <> EXISTS (SELECT 1 FROM form_question q WHERE q.version_id = NEW.version_id AND q.kind = 'about')
  OR (NEW.about <> '' AND NOT EXISTS (SELECT 1 FROM form_question q JOIN form_choice c ON c.question_id = q.id
      WHERE q.version_id = NEW.version_id AND q.kind = 'about' AND c.code = NEW.about))
BEGIN SELECT raise(ABORT, 'filled_form: about something that the version knows'); END;
CREATE TRIGGER filled_form_corrects BEFORE INSERT ON filled_form
WHEN NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM filled_form o WHERE o.id = NEW.corrects AND o.locked_at IS NOT NULL
    AND o.episode_id = NEW.episode_id AND o.version_id = NEW.version_id AND o.about = NEW.about)
BEGIN SELECT raise(ABORT, 'filled_form: a correction is of a locked form with the same questions'); END;
CREATE TRIGGER filled_form_locked BEFORE UPDATE ON filled_form
WHEN OLD.locked_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.episode_id = OLD.episode_id)
BEGIN SELECT raise(ABORT, 'filled_form: a locked form is corrected by a new one'); END;
CREATE TRIGGER filled_form_stands BEFORE UPDATE OF id, episode_id, version_id, about, corrects, correction_reason, reused_from,
    consented_on, consent_note, begun_at, begun_by ON filled_form
BEGIN SELECT raise(ABORT, 'filled_form: what it was begun with stands'); END;
CREATE TRIGGER filled_form_stays BEFORE DELETE ON filled_form
BEGIN SELECT raise(ABORT, 'filled_form: what was answered stays'); END;

-- The forms that may be written in.
CREATE VIEW open_filled_form AS
SELECT f.id, f.version_id FROM filled_form f JOIN open_needs_mapping m ON m.episode_id = f.episode_id WHERE f.locked_at IS NULL;
CREATE TRIGGER filled_answer_begins BEFORE INSERT ON filled_answer
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f JOIN form_question q ON q.version_id = f.version_id
    WHERE f.id = NEW.form_id AND q.id = NEW.question_id)
BEGIN SELECT raise(ABORT, 'filled_answer: the form''s own questions, while it is a draft'); END;
CREATE TRIGGER filled_answer_changes BEFORE UPDATE ON filled_answer
BEGIN SELECT raise(ABORT, 'filled_answer: written anew, never changed'); END;
CREATE TRIGGER filled_answer_goes BEFORE DELETE ON filled_answer
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = OLD.form_id)
BEGIN SELECT raise(ABORT, 'filled_answer: a locked form is corrected by a new one'); END;
CREATE TRIGGER day_block_begins BEFORE INSERT ON day_block
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = NEW.form_id)
  OR EXISTS (SELECT 1 FROM day_block b WHERE b.form_id = NEW.form_id AND b.from_minute < NEW.to_minute
      AND b.to_minute > NEW.from_minute)
BEGIN SELECT raise(ABORT, 'day_block: beside the others, while it is a draft'); END;
CREATE TRIGGER day_block_changes BEFORE UPDATE ON day_block
BEGIN SELECT raise(ABORT, 'day_block: written anew, never changed'); END;
CREATE TRIGGER day_block_goes BEFORE DELETE ON day_block
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = OLD.form_id)
BEGIN SELECT raise(ABORT, 'day_block: a locked form is corrected by a new one'); END;
