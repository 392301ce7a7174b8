-- Somebody who has only just been in touch: nothing has happened yet but the inquiry. What such a contact is counted as follows from three
-- columns, so it is counted when figures are read; keeping its sums cost half of what saving an inquiry did. The first thing that happens
-- makes its `episode_fact`, and its row here goes. Facts that were kept before this stay as they are.
CREATE TABLE new_contact (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    came_on TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

DROP TRIGGER fact_of_inquiry;
CREATE TRIGGER fact_of_inquiry AFTER INSERT ON inquiry BEGIN
    INSERT INTO new_contact (episode_id, programme_id, came_on, source)
    SELECT e.id, e.programme_id, e.opened_on, NEW.source FROM episode e
    WHERE e.id = NEW.episode_id AND e.phase = 'inquiry' AND e.joined_to IS NULL;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now n
    WHERE n.episode_id = NEW.episode_id AND NOT EXISTS (SELECT 1 FROM new_contact c WHERE c.episode_id = NEW.episode_id);
END;

CREATE TRIGGER new_contact_goes AFTER INSERT ON episode_fact BEGIN
    DELETE FROM new_contact WHERE episode_id = NEW.episode_id;
END;

-- With the inquiry, which every case begins with, and not with the case: a trigger there makes SQLite keep a copy of each page of its ten
-- indexes until the row is in, which cost as much as all the rest of it.
DROP TRIGGER episode_before_closing;
CREATE TRIGGER inquiry_before_closing BEFORE INSERT ON inquiry
WHEN EXISTS (SELECT 1 FROM episode e JOIN wind_down_now w ON w.programme_id = e.programme_id
    WHERE e.id = NEW.episode_id AND w.closes_on <= e.opened_on)
BEGIN SELECT raise(ABORT, 'inquiry: the programme has closed'); END;

-- Every contact, also the new ones, as `episode_fact` keeps the others.
CREATE VIEW contact_fact AS
SELECT * FROM episode_fact
UNION ALL SELECT episode_id, programme_id, came_on, source, 'open.inquiry', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL FROM new_contact;

-- What each new contact is counted as.
CREATE VIEW new_contact_figure AS
SELECT episode_id, programme_id, 'fate' AS figure, came_on AS day, 'open.inquiry' AS category FROM new_contact
UNION ALL SELECT episode_id, programme_id, 'source', came_on, source FROM new_contact
UNION ALL SELECT episode_id, programme_id, 'gender', came_on, 'open.silent' FROM new_contact;

-- What each case is counted as.
CREATE VIEW case_figure AS
SELECT episode_id, programme_id, figure, day, category FROM episode_figure
UNION ALL SELECT episode_id, programme_id, figure, day, category FROM new_contact_figure;
