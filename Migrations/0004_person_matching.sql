-- Finding people: search keys, merges, and pairs known to be two.

-- What a person is found by in each programme where they have a case, in the order of what is typed: a search walks along a few
-- keys however many people there are, and never leaves the reader's programmes. The program makes the keys (`NameKeys`) in the
-- transaction that writes the name; those of earlier rows it makes when it starts (`name_key_rule`).
CREATE TABLE name_key (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- 1: a word of the name. 2: two words of it, in either order.
    words INTEGER NOT NULL CHECK (words IN (1, 2)),
    key TEXT NOT NULL CHECK (key <> ''),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (programme_id, words, key, person_id)
) STRICT, WITHOUT ROWID;

-- By which rule the keys are made, and how far the making has come when the rule is new: up to this person, or all of them.
CREATE TABLE name_key_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rule INTEGER NOT NULL,
    done_to INTEGER NOT NULL,
    is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1))
) STRICT;
-- Where there are no people yet, the first rule's keys are all there.
INSERT INTO name_key_rule (id, rule, done_to, is_whole)
SELECT 1, CASE WHEN count(*) = 0 THEN 1 ELSE 0 END, 0, CASE WHEN count(*) = 0 THEN 1 ELSE 0 END FROM person;

-- Born the same day and with the same name: asked while an inquiry is typed.
CREATE INDEX person_by_birth_day ON person (birth_day) WHERE birth_day IS NOT NULL;
CREATE INDEX person_number_by_number ON person_number (number);

-- Two people found to be one, by somebody, through one case of each. Taken back, the row stays with who did that and when.
CREATE TABLE person_merge (
    id INTEGER PRIMARY KEY,
    kept_id INTEGER NOT NULL REFERENCES person (id),
    absorbed_id INTEGER NOT NULL REFERENCES person (id),
    kept_case_id INTEGER NOT NULL REFERENCES episode (id),
    absorbed_case_id INTEGER NOT NULL REFERENCES episode (id),
    merged_at TEXT NOT NULL,
    merged_by INTEGER NOT NULL REFERENCES account (id),
    undone_at TEXT,
    undone_by INTEGER REFERENCES account (id),
    CHECK (kept_id <> absorbed_id),
    CHECK ((undone_at IS NULL) = (undone_by IS NULL))
) STRICT;
CREATE UNIQUE INDEX person_merge_stands_once ON person_merge (absorbed_id) WHERE undone_at IS NULL;
CREATE TRIGGER person_merge_stands BEFORE UPDATE ON person_merge
WHEN OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL OR NEW.id <> OLD.id OR NEW.kept_id <> OLD.kept_id
    OR NEW.absorbed_id <> OLD.absorbed_id OR NEW.kept_case_id <> OLD.kept_case_id
    OR NEW.absorbed_case_id <> OLD.absorbed_case_id OR NEW.merged_at <> OLD.merged_at OR NEW.merged_by <> OLD.merged_by
BEGIN SELECT raise(ABORT, 'person_merge: a merge is taken back once, and nothing else of it changes'); END;
CREATE TRIGGER person_merge_stays BEFORE DELETE ON person_merge
BEGIN SELECT raise(ABORT, 'person_merge: a merge is taken back, not removed'); END;

-- "Inte samma person": said once, never asked again.
CREATE TABLE person_distinct (
    one_id INTEGER NOT NULL REFERENCES person (id),
    other_id INTEGER NOT NULL REFERENCES person (id),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX person_distinct_by_other ON person_distinct (other_id);
CREATE TRIGGER person_distinct_stands BEFORE UPDATE ON person_distinct
BEGIN SELECT raise(ABORT, 'person_distinct: what was said stands'); END;
CREATE TRIGGER person_distinct_stays BEFORE DELETE ON person_distinct
BEGIN SELECT raise(ABORT, 'person_distinct: what was said stands'); END;
