-- Lex Sarah (SoL 2025:400 27 kap. 2–6 §§): what went wrong or could have, reported by those who work there. It is about the activity, not
-- about somebody in it, so nothing here leads to a person or a case. A report and what is done with it are added, never changed.

CREATE TABLE sarah_report (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('wrong', 'risk')),
    area TEXT NOT NULL CHECK (area IN ('treatment', 'rights', 'carryingOut', 'handling', 'documentation', 'violence', 'other')),
    happened_on TEXT NOT NULL,
    what TEXT NOT NULL CHECK (trim(what) <> ''),
    consequences TEXT NOT NULL CHECK (trim(consequences) <> ''),
    -- At once.
    measures TEXT NOT NULL,
    reported_at TEXT NOT NULL,
    reported_on TEXT NOT NULL,
    reported_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (programme_id, number),
    CHECK (happened_on <= reported_on)
) STRICT;
CREATE INDEX sarah_report_by_account ON sarah_report (reported_by);
CREATE TRIGGER sarah_report_stands BEFORE UPDATE ON sarah_report
BEGIN SELECT raise(ABORT, 'sarah_report: what was reported stands'); END;
CREATE TRIGGER sarah_report_stays BEFORE DELETE ON sarah_report
BEGIN SELECT raise(ABORT, 'sarah_report: what was reported stands'); END;

CREATE TABLE sarah_step (
    report_id INTEGER NOT NULL REFERENCES sarah_report (id),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    step TEXT NOT NULL CHECK (step IN ('received', 'investigated', 'decided', 'notified', 'followedUp')),
    day TEXT NOT NULL,
    outcome TEXT CHECK (outcome IN ('none', 'wrong', 'serious')),
    words TEXT NOT NULL CHECK (trim(words) <> ''),
    more TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (report_id, turn),
    CHECK ((step = 'decided') = (outcome IS NOT NULL)),
    CHECK (step <> 'investigated' OR trim(more) <> '')
) STRICT, WITHOUT ROWID;
-- In the order of the law: nobody decides on what has not been investigated, and only what is serious goes to IVO.
CREATE TRIGGER sarah_step_in_turn BEFORE INSERT ON sarah_step
WHEN NEW.turn <> 1 + (SELECT count(*) FROM sarah_step s WHERE s.report_id = NEW.report_id)
    OR NEW.day < (SELECT r.reported_on FROM sarah_report r WHERE r.id = NEW.report_id)
    OR EXISTS (SELECT 1 FROM sarah_step s WHERE s.report_id = NEW.report_id AND s.day > NEW.day)
    OR NEW.step IS NOT (SELECT CASE (SELECT s.step FROM sarah_step s WHERE s.report_id = NEW.report_id ORDER BY s.turn DESC LIMIT 1)
        WHEN 'received' THEN 'investigated' WHEN 'investigated' THEN 'decided'
        WHEN 'decided' THEN CASE (SELECT s.outcome FROM sarah_step s WHERE s.report_id = NEW.report_id AND s.step = 'decided')
            WHEN 'serious' THEN 'notified' ELSE 'followedUp' END
        WHEN 'notified' THEN 'followedUp' WHEN 'followedUp' THEN '' ELSE 'received' END)
BEGIN SELECT raise(ABORT, 'sarah_step: one after the other, as the law has them'); END;
CREATE TRIGGER sarah_step_stands BEFORE UPDATE ON sarah_step
BEGIN SELECT raise(ABORT, 'sarah_step: what was noted stands'); END;
CREATE TRIGGER sarah_step_stays BEFORE DELETE ON sarah_step
BEGIN SELECT raise(ABORT, 'sarah_step: what was noted stands'); END;
