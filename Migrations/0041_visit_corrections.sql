-- What became of a visit, and who was there, can be put right while the case is open. What stood is kept turn by turn, with why; the
-- visit's own row holds what counts now, so that whatever reads visits reads the latest. How homework went, told in a visit that did
-- not come about after all, counts no longer, and the homework is open again.
ALTER TABLE visit ADD COLUMN turn INTEGER NOT NULL DEFAULT 1 CHECK (turn >= 1);

CREATE TABLE visit_correction (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    -- The one that counts no longer.
    turn INTEGER NOT NULL CHECK (turn >= 1),
    why TEXT NOT NULL CHECK (trim(why) <> ''),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    outcome TEXT NOT NULL REFERENCES visit_outcome (code),
    reason TEXT REFERENCES visit_reason (code),
    reason_text TEXT NOT NULL,
    minutes INTEGER,
    note_id INTEGER REFERENCES journal_note (id),
    contact_on TEXT,
    closed_at TEXT NOT NULL,
    closed_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (visit_id, turn)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER visit_correction_of_what_stands BEFORE INSERT ON visit_correction
WHEN NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND v.outcome = NEW.outcome
    AND v.outcome <> 'moved' AND v.first_staff_id = NEW.first_staff_id AND v.second_staff_id IS NEW.second_staff_id
    AND v.reason IS NEW.reason AND v.reason_text = NEW.reason_text AND v.minutes IS NEW.minutes AND v.note_id IS NEW.note_id
    AND v.contact_on IS NEW.contact_on AND v.closed_at = NEW.closed_at AND v.closed_by = NEW.closed_by)
BEGIN SELECT raise(ABORT, 'visit_correction: of what stands'); END;
CREATE TRIGGER visit_correction_stands BEFORE UPDATE ON visit_correction
BEGIN SELECT raise(ABORT, 'visit_correction: what stood is kept'); END;
CREATE TRIGGER visit_correction_stays BEFORE DELETE ON visit_correction
BEGIN SELECT raise(ABORT, 'visit_correction: what stood is kept'); END;

DROP TRIGGER visit_closes;
CREATE TRIGGER visit_closes BEFORE UPDATE ON visit
WHEN NEW.outcome IS NULL OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
  OR (OLD.outcome IS NULL AND NEW.turn <> OLD.turn)
  OR (OLD.outcome IS NOT NULL AND (NEW.turn <> OLD.turn + 1 OR NEW.outcome = 'moved'
    OR NOT EXISTS (SELECT 1 FROM visit_correction c WHERE c.visit_id = OLD.id AND c.turn = OLD.turn)))
BEGIN SELECT raise(ABORT, 'visit: noted once, then put right with what stood kept, in an open case'); END;
DROP TRIGGER visit_stands;
CREATE TRIGGER visit_stands BEFORE UPDATE OF id, episode_id, root_id, edition, meets_on, starts, length, place, whereabouts, purpose,
    transport, is_double_meant, booked_on, booked_at, booked_by ON visit
BEGIN SELECT raise(ABORT, 'visit: what was booked stands'); END;
CREATE TRIGGER visit_staff_stands BEFORE UPDATE OF first_staff_id, second_staff_id ON visit
WHEN NEW.turn = OLD.turn
BEGIN SELECT raise(ABORT, 'visit: who was there is put right with what stood kept'); END;

CREATE TABLE visit_companion_rebuilt (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    role TEXT NOT NULL REFERENCES companion_role (code),
    name TEXT NOT NULL,
    PRIMARY KEY (visit_id, turn, position)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_companion_rebuilt (visit_id, turn, position, role, name)
SELECT visit_id, 1, position, role, name FROM visit_companion;
DROP TABLE visit_companion;
ALTER TABLE visit_companion_rebuilt RENAME TO visit_companion;
CREATE TRIGGER visit_companion_begins BEFORE INSERT ON visit_companion
WHEN NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND (v.outcome IS NULL OR v.turn > 1))
BEGIN SELECT raise(ABORT, 'visit_companion: booked with the visit, or put right with it'); END;
CREATE TRIGGER visit_companion_stands BEFORE UPDATE ON visit_companion
BEGIN SELECT raise(ABORT, 'visit_companion: what was booked stands'); END;
CREATE TRIGGER visit_companion_stays BEFORE DELETE ON visit_companion
BEGIN SELECT raise(ABORT, 'visit_companion: what was booked stands'); END;

CREATE TABLE visit_method_rebuilt (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    method TEXT NOT NULL REFERENCES support_method (code),
    PRIMARY KEY (visit_id, turn, method)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_method_rebuilt (visit_id, turn, method) SELECT visit_id, 1, method FROM visit_method;
DROP TABLE visit_method;
ALTER TABLE visit_method_rebuilt RENAME TO visit_method;
CREATE TRIGGER visit_method_begins BEFORE INSERT ON visit_method
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome
    WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND o.is_held = 1)
BEGIN SELECT raise(ABORT, 'visit_method: of a visit that was held'); END;
CREATE TRIGGER visit_method_stands BEFORE UPDATE ON visit_method
BEGIN SELECT raise(ABORT, 'visit_method: what happened stands'); END;
CREATE TRIGGER visit_method_stays BEFORE DELETE ON visit_method
BEGIN SELECT raise(ABORT, 'visit_method: what happened stands'); END;

CREATE TABLE visit_goal_rebuilt (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    -- The goal's root.
    goal_id INTEGER NOT NULL REFERENCES plan_goal (id),
    PRIMARY KEY (visit_id, turn, goal_id)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_goal_rebuilt (visit_id, turn, goal_id) SELECT visit_id, 1, goal_id FROM visit_goal;
DROP TABLE visit_goal;
ALTER TABLE visit_goal_rebuilt RENAME TO visit_goal;
CREATE TRIGGER visit_goal_begins BEFORE INSERT ON visit_goal
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome JOIN plan p ON p.episode_id = v.episode_id
    JOIN plan_goal g ON g.plan_id = p.id
    WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND o.is_held = 1 AND g.root_id = NEW.goal_id)
BEGIN SELECT raise(ABORT, 'visit_goal: a goal of the case, in a visit that was held'); END;
CREATE TRIGGER visit_goal_stands BEFORE UPDATE ON visit_goal
BEGIN SELECT raise(ABORT, 'visit_goal: what happened stands'); END;
CREATE TRIGGER visit_goal_stays BEFORE DELETE ON visit_goal
BEGIN SELECT raise(ABORT, 'visit_goal: what happened stands'); END;

-- How homework went, turn by turn: one that was told of a visit by mistake counts no longer.
CREATE TABLE homework_check_rebuilt (
    homework_id INTEGER NOT NULL REFERENCES homework (id),
    turn INTEGER NOT NULL DEFAULT 1 CHECK (turn >= 1),
    result TEXT NOT NULL REFERENCES homework_result (code),
    line TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (homework_id, turn),
    CHECK (checked_on <= noted_on)
) STRICT, WITHOUT ROWID;
INSERT INTO homework_check_rebuilt (homework_id, turn, result, line, checked_on, noted_on, noted_at, noted_by)
SELECT homework_id, 1, result, line, checked_on, noted_on, noted_at, noted_by FROM homework_check;
DROP TABLE homework_check;
ALTER TABLE homework_check_rebuilt RENAME TO homework_check;
CREATE TABLE homework_reopening (
    homework_id INTEGER NOT NULL REFERENCES homework (id),
    -- Of the check that counts no longer.
    turn INTEGER NOT NULL,
    -- That was put right.
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    reopened_at TEXT NOT NULL,
    reopened_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (homework_id, turn)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER homework_reopening_stands BEFORE UPDATE ON homework_reopening
BEGIN SELECT raise(ABORT, 'homework_reopening: it stands'); END;
CREATE TRIGGER homework_reopening_stays BEFORE DELETE ON homework_reopening
BEGIN SELECT raise(ABORT, 'homework_reopening: it stands'); END;
CREATE TRIGGER homework_check_turn_by_turn BEFORE INSERT ON homework_check
WHEN NEW.turn <> 1 + (SELECT count(*) FROM homework_reopening r WHERE r.homework_id = NEW.homework_id)
BEGIN SELECT raise(ABORT, 'homework_check: answered once, unless it is open again'); END;
CREATE TRIGGER homework_check_after BEFORE INSERT ON homework_check
WHEN EXISTS (SELECT 1 FROM homework h WHERE h.id = NEW.homework_id AND h.set_on > NEW.checked_on)
BEGIN SELECT raise(ABORT, 'homework_check: before it was agreed'); END;
CREATE TRIGGER homework_check_open BEFORE INSERT ON homework_check
WHEN NOT EXISTS (SELECT 1 FROM homework h JOIN episode e ON e.id = h.episode_id
    WHERE h.id = NEW.homework_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'homework_check: in an open case'); END;
CREATE TRIGGER homework_check_stands BEFORE UPDATE ON homework_check
BEGIN SELECT raise(ABORT, 'homework_check: what was said stands'); END;
CREATE TRIGGER homework_check_stays BEFORE DELETE ON homework_check
BEGIN SELECT raise(ABORT, 'homework_check: what was said stands'); END;

CREATE TABLE visit_homework_rebuilt (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    homework_id INTEGER NOT NULL REFERENCES homework (id),
    -- How it went, as it was told in the visit; nil for what was agreed in it.
    check_turn INTEGER,
    PRIMARY KEY (visit_id, turn, homework_id)
) STRICT, WITHOUT ROWID;
INSERT INTO visit_homework_rebuilt (visit_id, turn, homework_id, check_turn)
SELECT visit_id, 1, homework_id, CASE is_set WHEN 1 THEN NULL ELSE 1 END FROM visit_homework;
DROP TABLE visit_homework;
ALTER TABLE visit_homework_rebuilt RENAME TO visit_homework;
CREATE TRIGGER visit_homework_begins BEFORE INSERT ON visit_homework
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome JOIN homework h ON h.episode_id = v.episode_id
    WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND o.is_held = 1 AND h.id = NEW.homework_id)
  OR (NEW.check_turn IS NOT NULL AND NOT EXISTS (SELECT 1 FROM homework_check c
    WHERE c.homework_id = NEW.homework_id AND c.turn = NEW.check_turn))
BEGIN SELECT raise(ABORT, 'visit_homework: of the case, in a visit that was held'); END;
CREATE TRIGGER visit_homework_stands BEFORE UPDATE ON visit_homework
BEGIN SELECT raise(ABORT, 'visit_homework: what happened stands'); END;
CREATE TRIGGER visit_homework_stays BEFORE DELETE ON visit_homework
BEGIN SELECT raise(ABORT, 'visit_homework: what happened stands'); END;
CREATE TRIGGER homework_reopening_of_what_stands BEFORE INSERT ON homework_reopening
WHEN NOT EXISTS (SELECT 1 FROM homework_check c JOIN homework h ON h.id = c.homework_id
        JOIN visit v ON v.episode_id = h.episode_id JOIN visit_homework w ON w.visit_id = v.id AND w.homework_id = h.id
    WHERE c.homework_id = NEW.homework_id AND c.turn = NEW.turn AND v.id = NEW.visit_id AND v.turn > 1)
BEGIN SELECT raise(ABORT, 'homework_reopening: of what was told in a visit that is put right'); END;
