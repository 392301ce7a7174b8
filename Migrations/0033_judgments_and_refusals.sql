-- The last day to appeal a judgment, where nobody knew it when the judgment was noted (FPL 1971:291 6 a §): with it one knows when the
-- decision is final.
CREATE TABLE judgment_last_day (
    judgment_id INTEGER PRIMARY KEY REFERENCES appeal_judgment (id),
    last_day TEXT NOT NULL,
    shown TEXT NOT NULL CHECK (trim(shown) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER judgment_last_day_unknown BEFORE INSERT ON judgment_last_day
WHEN NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.id = NEW.judgment_id AND j.last_day IS NULL AND j.given_on < NEW.last_day)
BEGIN SELECT raise(ABORT, 'judgment_last_day: it is known, or before the judgment'); END;
CREATE TRIGGER judgment_last_day_stands BEFORE UPDATE ON judgment_last_day
BEGIN SELECT raise(ABORT, 'judgment_last_day: what was noted stands'); END;
CREATE TRIGGER judgment_last_day_stays BEFORE DELETE ON judgment_last_day
BEGIN SELECT raise(ABORT, 'judgment_last_day: what was noted stands'); END;

-- A decision not to hand out a document is a letter as the others are: those that were made before are kept among them too.
INSERT INTO letter (id, episode_id, kind, about_id, title, octets, sha256, made_at, made_by)
SELECT f.request_id, r.episode_id, 'accessRefusal', f.request_id, 'Beslut om en begäran att få ut handling', f.octets, f.sha256,
    f.made_at, f.decided_by
FROM document_refusal f JOIN document_request r ON r.id = f.request_id;
