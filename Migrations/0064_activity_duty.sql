-- Kommunala aktivitetsansvaret (skollagen 2010:800 29 kap. 9 §; förordning 2006:39): a register of its own. It may hold only what the
-- ordinance's 4 § names, so there is no free text in which anything else could be written; no key leads to a person or a case, nor
-- from one; and whatever is in it can be removed, for it has to be (7 §).

PRAGMA legacy_alter_table = ON;
CREATE TABLE membership_rebuilt (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    programme_id INTEGER REFERENCES programme (id),
    role TEXT NOT NULL CHECK (role IN
        ('coordinator', 'investigator', 'decisionMaker', 'manager', 'dutyOfficer', 'administrator', 'logReviewer')),
    CHECK ((programme_id IS NULL) = (role IN ('administrator', 'logReviewer')))
) STRICT;
INSERT INTO membership_rebuilt SELECT account_id, programme_id, role FROM membership;
DROP TABLE membership;
ALTER TABLE membership_rebuilt RENAME TO membership;
PRAGMA legacy_alter_table = OFF;
CREATE UNIQUE INDEX membership_by_account ON membership (account_id, coalesce(programme_id, 0), role);
CREATE TRIGGER membership_leaves AFTER DELETE ON membership
WHEN OLD.programme_id IS NOT NULL AND EXISTS (SELECT 1 FROM account a WHERE a.id = OLD.account_id)
BEGIN
    INSERT OR IGNORE INTO former_membership (account_id, programme_id) VALUES (OLD.account_id, OLD.programme_id);
END;

CREATE TABLE duty_youth (
    id INTEGER PRIMARY KEY,
    -- Whose staff keep it: the municipality's, where the programme is.
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    personal_number TEXT CHECK (length(personal_number) = 12),
    birth_day TEXT NOT NULL,
    address TEXT NOT NULL,
    email TEXT NOT NULL,
    phone TEXT NOT NULL,
    is_protected INTEGER NOT NULL CHECK (is_protected IN (0, 1)),
    entered_on TEXT NOT NULL,
    -- When the young person came into the register, now, and what is coming.
    before TEXT NOT NULL CHECK (before IN ('introductory', 'studies', 'work', 'internship', 'activity', 'none', 'unknown')),
    present TEXT NOT NULL CHECK (present IN ('introductory', 'studies', 'work', 'internship', 'activity', 'none', 'unknown')),
    coming TEXT CHECK (coming IN ('introductory', 'studies', 'work', 'internship', 'activity')),
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (is_protected = 0 OR (address = '' AND email = '' AND phone = '')),
    CHECK (entered_on >= birth_day)
) STRICT;
CREATE INDEX duty_youth_by_programme ON duty_youth (programme_id, birth_day);
CREATE UNIQUE INDEX duty_youth_once ON duty_youth (programme_id, personal_number) WHERE personal_number IS NOT NULL;

CREATE TABLE duty_contact (
    id INTEGER PRIMARY KEY,
    youth_id INTEGER NOT NULL REFERENCES duty_youth (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('call', 'message', 'letter', 'visit')),
    result TEXT NOT NULL CHECK (result IN ('reached', 'noAnswer', 'declined')),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE INDEX duty_contact_by_youth ON duty_contact (youth_id, day);

-- A measure: offered, perhaps begun, perhaps ended.
CREATE TABLE duty_measure (
    id INTEGER PRIMARY KEY,
    youth_id INTEGER NOT NULL REFERENCES duty_youth (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('outreach', 'guidance', 'studies', 'internship', 'work', 'activity')),
    offered_on TEXT NOT NULL,
    begun_on TEXT,
    ended_on TEXT,
    ending TEXT CHECK (ending IN ('studies', 'work', 'otherMeasure', 'interrupted', 'declined', 'moved', 'aged')),
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (begun_on >= offered_on),
    CHECK (ended_on >= coalesce(begun_on, offered_on)),
    CHECK ((ended_on IS NULL) = (ending IS NULL)),
    CHECK ((begun_on IS NULL AND ended_on IS NOT NULL) = (ending IS 'declined'))
) STRICT;
CREATE INDEX duty_measure_by_youth ON duty_measure (youth_id);

-- That the duty is over for somebody, and to whom the young person was shown on.
CREATE TABLE duty_leaving (
    youth_id INTEGER PRIMARY KEY REFERENCES duty_youth (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('completed', 'studying', 'moved', 'aged', 'deceased', 'wrong')),
    handed_to TEXT CHECK (handed_to IN ('employmentService', 'adultEducation', 'socialServices', 'unit', 'other', 'nobody')),
    answer TEXT CHECK (answer IN ('yes', 'no', 'notReached')),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    -- At 20 it is always said to whom, and what the young person answered.
    CHECK (reason <> 'aged' OR (handed_to IS NOT NULL AND answer IS NOT NULL)),
    CHECK ((handed_to IS NULL) = (answer IS NULL)),
    CHECK (handed_to <> 'nobody' OR answer <> 'yes')
) STRICT;

-- What remains of those who were erased: how many, when and by whom.
CREATE TABLE duty_erasure (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    youths INTEGER NOT NULL CHECK (youths > 0),
    -- Of those born this year or earlier.
    born_year INTEGER NOT NULL,
    erased_at TEXT NOT NULL,
    erased_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;
CREATE TRIGGER duty_erasure_stands BEFORE UPDATE ON duty_erasure
BEGIN SELECT raise(ABORT, 'duty_erasure: what was done stands'); END;
CREATE TRIGGER duty_erasure_stays BEFORE DELETE ON duty_erasure
BEGIN SELECT raise(ABORT, 'duty_erasure: what was done stands'); END;
