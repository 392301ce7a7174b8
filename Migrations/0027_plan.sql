-- Genomförandeplan, hemuppgifter, individuella mål and uppföljning (programmes.md PL-1 to PL-7, PL-10, PL-11, PL-17). All of it
-- stands in the execution file of a case.

INSERT INTO next_step_kind (code) VALUES ('writePlan'), ('followUpPlan');
INSERT INTO handover_item_kind (code) VALUES ('plan'), ('review');

-- The life areas of IBIC, by the codes that the mapping's template has.
CREATE TABLE life_area (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO life_area (code) VALUES ('d1'), ('d2'), ('d3'), ('d4'), ('d5'), ('d6'), ('d7'), ('d8'), ('d9'), ('trygghet'), ('stod');

-- One version of a case's plan. It is written in until it is agreed or declined; then it stands, and the next begins as it reads.
CREATE TABLE plan (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    -- What the person wants, in their own words.
    own_words TEXT NOT NULL,
    -- What the authority has asked for; in open mode why the support is given.
    assignment TEXT NOT NULL,
    cooperation TEXT NOT NULL,
    taking_part TEXT CHECK (taking_part IN ('yes', 'partly', 'no')),
    -- How, or why not.
    taking_part_words TEXT NOT NULL,
    follow_up_on TEXT,
    version INTEGER NOT NULL CHECK (version >= 1),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number)
) STRICT;

CREATE TABLE plan_agreement (
    plan_id INTEGER PRIMARY KEY REFERENCES plan (id),
    way TEXT NOT NULL CHECK (way IN ('signed', 'orally', 'declined')),
    -- Who agreed or declined: the person, or who speaks for them.
    by_whom TEXT NOT NULL CHECK (trim(by_whom) <> ''),
    agreed_on TEXT NOT NULL,
    comment TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (agreed_on <= noted_on),
    CHECK (way <> 'declined' OR trim(comment) <> '')
) STRICT;

-- A goal of one version. The root is the same goal as it stood first: what is written about a goal is written about the root.
CREATE TABLE plan_goal (
    id INTEGER PRIMARY KEY,
    plan_id INTEGER NOT NULL REFERENCES plan (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 8),
    root_id INTEGER NOT NULL REFERENCES plan_goal (id),
    area TEXT NOT NULL REFERENCES life_area (code),
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    -- Who does what, when and how.
    support TEXT NOT NULL,
    UNIQUE (plan_id, place),
    UNIQUE (plan_id, root_id)
) STRICT;
CREATE INDEX plan_goal_by_root ON plan_goal (root_id);

-- The steps on the way to a goal, and what is to be tried first: it becomes homework when the plan is agreed.
CREATE TABLE plan_goal_line (
    goal_id INTEGER NOT NULL REFERENCES plan_goal (id),
    kind TEXT NOT NULL CHECK (kind IN ('subGoal', 'homework')),
    place INTEGER NOT NULL CHECK (place >= 1),
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    PRIMARY KEY (goal_id, kind, place)
) STRICT, WITHOUT ROWID;

-- I5: one draft at a time, in an open case; what has been agreed or declined never changes.
CREATE TRIGGER plan_begins BEFORE INSERT ON plan
WHEN NEW.version <> 1
    OR NEW.number <> (SELECT coalesce(max(p.number), 0) + 1 FROM plan p WHERE p.episode_id = NEW.episode_id)
    OR EXISTS (SELECT 1 FROM plan p WHERE p.episode_id = NEW.episode_id
        AND NOT EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = p.id))
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'plan: the next version, in an open case without a draft'); END;
CREATE TRIGGER plan_changes BEFORE UPDATE ON plan
WHEN NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.number <> OLD.number OR NEW.begun_at <> OLD.begun_at
    OR NEW.begun_by <> OLD.begun_by OR NEW.version <> OLD.version + 1
    OR EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = OLD.id)
BEGIN SELECT raise(ABORT, 'plan: what was agreed stands'); END;
CREATE TRIGGER plan_stays BEFORE DELETE ON plan
BEGIN SELECT raise(ABORT, 'plan: a plan stays'); END;
CREATE TRIGGER plan_agreement_of_whole BEFORE INSERT ON plan_agreement
WHEN NOT EXISTS (SELECT 1 FROM plan p WHERE p.id = NEW.plan_id AND trim(p.own_words) <> '' AND p.taking_part IS NOT NULL
        AND (p.taking_part = 'yes' OR trim(p.taking_part_words) <> '') AND p.follow_up_on > NEW.agreed_on)
    OR NOT EXISTS (SELECT 1 FROM plan_goal g WHERE g.plan_id = NEW.plan_id)
BEGIN SELECT raise(ABORT, 'plan_agreement: own words, goals, who took part and a day ahead to follow it up'); END;
CREATE TRIGGER plan_agreement_stands BEFORE UPDATE ON plan_agreement
BEGIN SELECT raise(ABORT, 'plan_agreement: what was agreed stands'); END;
CREATE TRIGGER plan_agreement_stays BEFORE DELETE ON plan_agreement
BEGIN SELECT raise(ABORT, 'plan_agreement: what was agreed stands'); END;
CREATE TRIGGER plan_goal_begins BEFORE INSERT ON plan_goal
WHEN EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = NEW.plan_id)
    OR (NEW.root_id <> NEW.id AND NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan_agreement a ON a.plan_id = g.plan_id
        JOIN plan p ON p.id = g.plan_id JOIN plan n ON n.id = NEW.plan_id
        WHERE g.root_id = NEW.root_id AND p.episode_id = n.episode_id))
BEGIN SELECT raise(ABORT, 'plan_goal: in a draft, new or of an earlier version'); END;
CREATE TRIGGER plan_goal_changes BEFORE UPDATE ON plan_goal
BEGIN SELECT raise(ABORT, 'plan_goal: written anew, never changed'); END;
CREATE TRIGGER plan_goal_goes BEFORE DELETE ON plan_goal
WHEN EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = OLD.plan_id)
BEGIN SELECT raise(ABORT, 'plan_goal: what was agreed stands'); END;
CREATE TRIGGER plan_goal_line_begins BEFORE INSERT ON plan_goal_line
WHEN EXISTS (SELECT 1 FROM plan_goal g JOIN plan_agreement a ON a.plan_id = g.plan_id WHERE g.id = NEW.goal_id)
BEGIN SELECT raise(ABORT, 'plan_goal_line: what was agreed stands'); END;
CREATE TRIGGER plan_goal_line_changes BEFORE UPDATE ON plan_goal_line
BEGIN SELECT raise(ABORT, 'plan_goal_line: written anew, never changed'); END;
CREATE TRIGGER plan_goal_line_goes BEFORE DELETE ON plan_goal_line
WHEN EXISTS (SELECT 1 FROM plan_goal g JOIN plan_agreement a ON a.plan_id = g.plan_id WHERE g.id = OLD.goal_id)
BEGIN SELECT raise(ABORT, 'plan_goal_line: what was agreed stands'); END;

-- Hemuppgift: what the person and staff agreed to try until they meet next. How it went is noted once; tried again it is a new one.
CREATE TABLE homework (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    goal_id INTEGER REFERENCES plan_goal (id),
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    set_on TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX homework_by_episode ON homework (episode_id, set_at);
CREATE TRIGGER homework_begins BEFORE INSERT ON homework
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR (NEW.goal_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan p ON p.id = g.plan_id
        JOIN plan_agreement a ON a.plan_id = p.id
        WHERE g.id = NEW.goal_id AND g.root_id = g.id AND p.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'homework: in an open case, towards a goal that was agreed there'); END;
CREATE TRIGGER homework_stands BEFORE UPDATE ON homework
BEGIN SELECT raise(ABORT, 'homework: what was agreed stands'); END;
CREATE TRIGGER homework_stays BEFORE DELETE ON homework
BEGIN SELECT raise(ABORT, 'homework: what was agreed stands'); END;
CREATE TABLE homework_result (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO homework_result (code) VALUES ('well'), ('partly'), ('notThisTime'), ('changedMind');
CREATE TABLE homework_check (
    homework_id INTEGER PRIMARY KEY REFERENCES homework (id),
    result TEXT NOT NULL REFERENCES homework_result (code),
    line TEXT NOT NULL,
    checked_on TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (checked_on <= noted_on)
) STRICT;
CREATE TRIGGER homework_check_after BEFORE INSERT ON homework_check
WHEN EXISTS (SELECT 1 FROM homework h WHERE h.id = NEW.homework_id AND h.set_on > NEW.checked_on)
BEGIN SELECT raise(ABORT, 'homework_check: before it was agreed'); END;
CREATE TRIGGER homework_check_stands BEFORE UPDATE ON homework_check
BEGIN SELECT raise(ABORT, 'homework_check: what was said stands'); END;
CREATE TRIGGER homework_check_stays BEFORE DELETE ON homework_check
BEGIN SELECT raise(ABORT, 'homework_check: what was said stands'); END;

-- Individual goals with five written levels (Goal Attainment Scaling): locked as they are written, before the work begins. A wrong
-- one is corrected by a new one; one that is no longer meant is taken away before it is rated, with the reason.
CREATE TABLE scaled_goal (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    goal_id INTEGER REFERENCES plan_goal (id),
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    much_less TEXT NOT NULL CHECK (trim(much_less) <> ''),
    less TEXT NOT NULL CHECK (trim(less) <> ''),
    expected TEXT NOT NULL CHECK (trim(expected) <> ''),
    more TEXT NOT NULL CHECK (trim(more) <> ''),
    much_more TEXT NOT NULL CHECK (trim(much_more) <> ''),
    -- Where the person is when it is locked.
    baseline INTEGER NOT NULL CHECK (baseline IN (-2, -1)),
    corrects INTEGER UNIQUE REFERENCES scaled_goal (id),
    correction_reason TEXT NOT NULL,
    locked_on TEXT NOT NULL,
    locked_at TEXT NOT NULL,
    locked_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((corrects IS NULL) = (correction_reason = ''))
) STRICT;
CREATE INDEX scaled_goal_by_episode ON scaled_goal (episode_id, id);
CREATE TABLE scaled_goal_withdrawal (
    scaled_goal_id INTEGER PRIMARY KEY REFERENCES scaled_goal (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER scaled_goal_begins BEFORE INSERT ON scaled_goal
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR (NEW.goal_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan p ON p.id = g.plan_id
        JOIN plan_agreement a ON a.plan_id = p.id
        WHERE g.id = NEW.goal_id AND g.root_id = g.id AND p.episode_id = NEW.episode_id))
    OR (NEW.corrects IS NOT NULL AND (EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = NEW.corrects)
        OR NOT EXISTS (SELECT 1 FROM scaled_goal o WHERE o.id = NEW.corrects AND o.episode_id = NEW.episode_id)))
BEGIN SELECT raise(ABORT, 'scaled_goal: in an open case, of a goal or a correction there'); END;
CREATE TRIGGER scaled_goal_stands BEFORE UPDATE ON scaled_goal
BEGIN SELECT raise(ABORT, 'scaled_goal: a locked goal is corrected by a new one'); END;
CREATE TRIGGER scaled_goal_stays BEFORE DELETE ON scaled_goal
BEGIN SELECT raise(ABORT, 'scaled_goal: a locked goal is corrected by a new one'); END;
CREATE TRIGGER scaled_goal_withdrawal_before BEFORE INSERT ON scaled_goal_withdrawal
WHEN EXISTS (SELECT 1 FROM scaled_goal_rating r WHERE r.scaled_goal_id = NEW.scaled_goal_id)
    OR EXISTS (SELECT 1 FROM scaled_goal n WHERE n.corrects = NEW.scaled_goal_id)
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: before it is rated, and not where another stands instead'); END;
CREATE TRIGGER scaled_goal_withdrawal_stands BEFORE UPDATE ON scaled_goal_withdrawal
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: what was taken away stands so'); END;
CREATE TRIGGER scaled_goal_withdrawal_stays BEFORE DELETE ON scaled_goal_withdrawal
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: what was taken away stands so'); END;

-- PL-17: out of the room, out of the home, meets the coach, in a group, a regular activity.
CREATE TABLE progress_step (code TEXT NOT NULL PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID;
INSERT INTO progress_step (code, rank) VALUES ('inRoom', 0), ('outOfRoom', 1), ('outOfHome', 2), ('meetsCoach', 3), ('group', 4),
    ('regularActivity', 5);

-- Uppföljning: how it has gone on a day, and when to look next. A wrong one is corrected by a new one.
CREATE TABLE review (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The plan that was followed up; none where none has been agreed.
    plan_id INTEGER REFERENCES plan (id),
    held_on TEXT NOT NULL,
    taking_part TEXT NOT NULL CHECK (taking_part IN ('yes', 'partly', 'no')),
    taking_part_words TEXT NOT NULL,
    own_view TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (trim(summary) <> ''),
    step TEXT REFERENCES progress_step (code),
    next_on TEXT NOT NULL,
    corrects INTEGER UNIQUE REFERENCES review (id),
    correction_reason TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (held_on <= noted_on AND next_on > held_on),
    CHECK (taking_part = 'yes' OR trim(taking_part_words) <> ''),
    CHECK ((corrects IS NULL) = (correction_reason = ''))
) STRICT;
CREATE INDEX review_by_episode ON review (episode_id, held_on);
CREATE TABLE review_outcome (
    review_id INTEGER NOT NULL REFERENCES review (id),
    definition_id INTEGER NOT NULL REFERENCES goal_definition (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('yes', 'no', 'notYet')),
    line TEXT NOT NULL,
    PRIMARY KEY (review_id, definition_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE review_area (
    review_id INTEGER NOT NULL REFERENCES review (id),
    area TEXT NOT NULL REFERENCES life_area (code),
    -- How large the limitation is: the scale of the mapping.
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    PRIMARY KEY (review_id, area)
) STRICT, WITHOUT ROWID;
CREATE TABLE scaled_goal_rating (
    review_id INTEGER NOT NULL REFERENCES review (id),
    scaled_goal_id INTEGER NOT NULL REFERENCES scaled_goal (id),
    level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
    line TEXT NOT NULL,
    PRIMARY KEY (review_id, scaled_goal_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER review_begins BEFORE INSERT ON review
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
        AND e.opened_on <= NEW.held_on)
    OR (NEW.plan_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan p JOIN plan_agreement a ON a.plan_id = p.id
        WHERE p.id = NEW.plan_id AND p.episode_id = NEW.episode_id AND a.way <> 'declined'))
    OR (NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review o
        WHERE o.id = NEW.corrects AND o.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'review: of an open case, its agreed plan, and a correction there'); END;
CREATE TRIGGER review_stands BEFORE UPDATE ON review
BEGIN SELECT raise(ABORT, 'review: it is corrected by a new one'); END;
CREATE TRIGGER review_stays BEFORE DELETE ON review
BEGIN SELECT raise(ABORT, 'review: it is corrected by a new one'); END;
CREATE TRIGGER review_outcome_of_version BEFORE INSERT ON review_outcome
WHEN NOT EXISTS (SELECT 1 FROM goal_definition d JOIN programme_version v ON v.id = d.programme_version_id
    JOIN review r ON r.id = NEW.review_id JOIN episode e ON e.id = r.episode_id
    WHERE d.id = NEW.definition_id AND v.programme_id = e.programme_id AND v.withdrawn_on IS NULL
      AND v.valid_from <= r.held_on AND (v.valid_to IS NULL OR v.valid_to >= r.held_on))
BEGIN SELECT raise(ABORT, 'review_outcome: a goal that the programme has on that day'); END;
CREATE TRIGGER review_outcome_stands BEFORE UPDATE ON review_outcome
BEGIN SELECT raise(ABORT, 'review_outcome: it is corrected by a new review'); END;
CREATE TRIGGER review_outcome_stays BEFORE DELETE ON review_outcome
BEGIN SELECT raise(ABORT, 'review_outcome: it is corrected by a new review'); END;
CREATE TRIGGER review_area_stands BEFORE UPDATE ON review_area
BEGIN SELECT raise(ABORT, 'review_area: it is corrected by a new review'); END;
CREATE TRIGGER review_area_stays BEFORE DELETE ON review_area
BEGIN SELECT raise(ABORT, 'review_area: it is corrected by a new review'); END;
-- Locked before, rated after.
CREATE TRIGGER scaled_goal_rating_after BEFORE INSERT ON scaled_goal_rating
WHEN NOT EXISTS (SELECT 1 FROM scaled_goal g JOIN review r ON r.id = NEW.review_id
    WHERE g.id = NEW.scaled_goal_id AND g.episode_id = r.episode_id AND g.locked_on < r.held_on
      AND NOT EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = g.id)
      AND NOT EXISTS (SELECT 1 FROM scaled_goal n WHERE n.corrects = g.id))
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: of a goal that was locked before that day and stands'); END;
CREATE TRIGGER scaled_goal_rating_stands BEFORE UPDATE ON scaled_goal_rating
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: it is corrected by a new review'); END;
CREATE TRIGGER scaled_goal_rating_stays BEFORE DELETE ON scaled_goal_rating
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: it is corrected by a new review'); END;

-- How a plan's goal stands: at a visit, at a review or in between. The latest holds; each stays.
CREATE TABLE goal_standing (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO goal_standing (code) VALUES ('ahead'), ('underway'), ('reached'), ('resting');
CREATE TABLE goal_standing_note (
    id INTEGER PRIMARY KEY,
    goal_id INTEGER NOT NULL REFERENCES plan_goal (id),
    standing TEXT NOT NULL REFERENCES goal_standing (code),
    line TEXT NOT NULL,
    review_id INTEGER REFERENCES review (id),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX goal_standing_note_by_goal ON goal_standing_note (goal_id, noted_at);
CREATE TRIGGER goal_standing_note_begins BEFORE INSERT ON goal_standing_note
WHEN NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan p ON p.id = g.plan_id JOIN plan_agreement a ON a.plan_id = p.id
    JOIN episode e ON e.id = p.episode_id WHERE g.id = NEW.goal_id AND g.root_id = g.id AND e.ended_on IS NULL)
BEGIN SELECT raise(ABORT, 'goal_standing_note: of a goal that was agreed, in an open case'); END;
CREATE TRIGGER goal_standing_note_stands BEFORE UPDATE ON goal_standing_note
BEGIN SELECT raise(ABORT, 'goal_standing_note: what was noted stands'); END;
CREATE TRIGGER goal_standing_note_stays BEFORE DELETE ON goal_standing_note
BEGIN SELECT raise(ABORT, 'goal_standing_note: what was noted stands'); END;
