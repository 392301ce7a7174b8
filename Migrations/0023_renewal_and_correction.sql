-- What comes after a decision (process.md "Decision, step by step", 8 and 9; FL 2017:900 36 and 37 §§; SoL 2025:400 14 kap. 9 §).

-- What lets an earlier decision be changed or ended. Only the first two are no disadvantage that the person has not asked for.
CREATE TABLE change_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO change_ground (code) VALUES ('inFavour'), ('wished'), ('reserved'), ('safety'), ('wrongInformation'),
    ('changedCircumstances');

-- One for each version of a draft that changes or ends, as its texts are.
CREATE TABLE decision_change (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    ground TEXT NOT NULL REFERENCES change_ground (code),
    PRIMARY KEY (decision_id, version)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER decision_change_of_draft BEFORE INSERT ON decision_change
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'drafted' AND d.version = NEW.version
    AND d.changes_id IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_change: not of a draft that changes'); END;
CREATE TRIGGER decision_change_stands BEFORE UPDATE ON decision_change
BEGIN SELECT raise(ABORT, 'decision_change: what was said stands'); END;
CREATE TRIGGER decision_change_stays BEFORE DELETE ON decision_change
BEGIN SELECT raise(ABORT, 'decision_change: what was said stands'); END;
-- FL 37 and SoL 14:9: new circumstances are enough only against a decision without a last day, made from 2025-07-01 on
-- (transitional provision 3).
CREATE TRIGGER decision_changes_on_ground BEFORE UPDATE OF state ON decision
WHEN NEW.state IN ('inReview', 'issued') AND NEW.outcome IN ('change', 'cessation') AND NOT EXISTS (
    SELECT 1 FROM decision_change k JOIN decision o ON o.id = NEW.changes_id
    WHERE k.decision_id = NEW.id AND k.version = NEW.version
      AND (k.ground <> 'changedCircumstances' OR (o.period_to IS NULL AND o.decided_on >= '2025-07-01')))
BEGIN SELECT raise(ABORT, 'decision: a favourable decision is not changed to the person''s disadvantage without a ground'); END;

-- At least as long as the shortest decision of the programme's version on its day, counted in whole months, and with the law of
-- its ground on all its days. len is how long the last day's month is; n how many months lie between the two months.
CREATE TRIGGER decision_long_enough BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome IN ('grant', 'partialGrant', 'change') AND (
    EXISTS (SELECT 1 FROM legal_ground g WHERE g.code = NEW.ground AND (NEW.period_from < g.valid_from
        OR (g.valid_to IS NOT NULL AND NEW.period_to > g.valid_to)))
    OR EXISTS (
        SELECT 1 FROM (
            SELECT v.decision_months AS least,
                CAST(substr(NEW.period_to, 1, 4) AS INTEGER) * 12 + CAST(substr(NEW.period_to, 6, 2) AS INTEGER)
                    - CAST(substr(NEW.period_from, 1, 4) AS INTEGER) * 12
                    - CAST(substr(NEW.period_from, 6, 2) AS INTEGER) AS n,
                CAST(substr(NEW.period_from, 9, 2) AS INTEGER) AS first,
                CAST(substr(NEW.period_to, 9, 2) AS INTEGER) AS last,
                CASE substr(NEW.period_to, 6, 2) WHEN '04' THEN 30 WHEN '06' THEN 30 WHEN '09' THEN 30 WHEN '11' THEN 30
                    WHEN '02' THEN CASE WHEN CAST(substr(NEW.period_to, 1, 4) AS INTEGER) % 4 = 0
                        AND (CAST(substr(NEW.period_to, 1, 4) AS INTEGER) % 100 <> 0
                            OR CAST(substr(NEW.period_to, 1, 4) AS INTEGER) % 400 = 0) THEN 29 ELSE 28 END
                    ELSE 31 END AS len
            FROM episode e JOIN programme_version v ON v.id = (
                SELECT w.id FROM programme_version w WHERE w.programme_id = e.programme_id AND w.withdrawn_on IS NULL
                  AND w.valid_from <= NEW.decided_on ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
            WHERE e.id = NEW.episode_id AND v.decision_months IS NOT NULL
              AND (v.valid_to IS NULL OR v.valid_to >= NEW.decided_on)) t
        WHERE NOT (t.n > t.least OR (t.n = t.least AND (t.last + 1 >= t.first OR t.last + 1 >= t.len))
            OR (t.n = t.least - 1 AND t.first = 1 AND t.last = t.len))))
BEGIN SELECT raise(ABORT, 'decision: shorter than the programme''s shortest, or over a change of the law'); END;
