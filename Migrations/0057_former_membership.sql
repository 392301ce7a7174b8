-- Who has had a role in a programme and no longer has it: few, so what they left behind is found without reading every open case.
CREATE TABLE former_membership (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    PRIMARY KEY (account_id, programme_id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER membership_leaves AFTER DELETE ON membership
WHEN OLD.programme_id IS NOT NULL AND EXISTS (SELECT 1 FROM account a WHERE a.id = OLD.account_id)
BEGIN
    INSERT OR IGNORE INTO former_membership (account_id, programme_id) VALUES (OLD.account_id, OLD.programme_id);
END;
-- Roles that were lost before this was kept.
INSERT OR IGNORE INTO former_membership (account_id, programme_id)
SELECT e.owner_id, e.programme_id FROM episode e
WHERE e.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM membership m
    WHERE m.account_id = e.owner_id AND m.programme_id = e.programme_id);
INSERT OR IGNORE INTO former_membership (account_id, programme_id)
SELECT u.owner_id, e.programme_id FROM unit_step u JOIN episode e ON e.id = u.episode_id
WHERE e.ended_on IS NULL AND NOT EXISTS (SELECT 1 FROM membership m
    WHERE m.account_id = u.owner_id AND m.programme_id = e.programme_id);
