-- The ground everything stands on: programmes, accounts, sessions, drafts and the log.
-- Days are ISO text (2026-11-20), instants UTC text (2026-11-20T13:03:00.000Z), keys made by the application.

CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1)),
    -- Seals second-factor seeds and held forms (AES-256-GCM). Travels with the file, so a backup is as secret as the file.
    seal_key BLOB NOT NULL CHECK (length(seal_key) = 32),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    municipality TEXT NOT NULL CHECK (municipality <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('needsTested', 'open')),
    case_prefix TEXT NOT NULL UNIQUE CHECK (case_prefix <> ''),
    next_step_days INTEGER NOT NULL CHECK (next_step_days BETWEEN 0 AND 30)
) STRICT;

CREATE TABLE account (
    id INTEGER PRIMARY KEY,
    username TEXT NOT NULL UNIQUE CHECK (username <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    password_hash TEXT,
    -- The hashed one-time code of an invitation or reset; used once, gone after a day.
    activation_hash BLOB UNIQUE,
    activation_expires_at TEXT,
    totp_sealed BLOB,
    totp_last_step INTEGER NOT NULL DEFAULT 0,
    -- The seed of an app that is being connected: it counts for nothing until a code from it has been right.
    totp_pending_sealed BLOB,
    -- Failures since the last sign-in; at the next they are told to the owner as previous_failures.
    failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
    last_failure_at TEXT,
    last_signed_in_at TEXT,
    previous_signed_in_at TEXT,
    previous_failures INTEGER NOT NULL DEFAULT 0 CHECK (previous_failures >= 0),
    is_disabled INTEGER NOT NULL DEFAULT 0 CHECK (is_disabled IN (0, 1)),
    dense_tables INTEGER NOT NULL DEFAULT 0 CHECK (dense_tables IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    created_at TEXT NOT NULL,
    CHECK ((activation_hash IS NULL) = (activation_expires_at IS NULL))
) STRICT;

CREATE TABLE recovery_code (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (account_id, code_hash)
) STRICT, WITHOUT ROWID;

-- A role without programme counts for the whole installation (administrator, log reviewer).
CREATE TABLE membership (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    programme_id INTEGER REFERENCES programme (id),
    role TEXT NOT NULL CHECK (role IN
        ('coordinator', 'investigator', 'decisionMaker', 'manager', 'administrator', 'logReviewer')),
    CHECK ((programme_id IS NULL) = (role IN ('administrator', 'logReviewer')))
) STRICT;
CREATE UNIQUE INDEX membership_by_account ON membership (account_id, coalesce(programme_id, 0), role);

-- Only the SHA-256 of a cookie is kept. An ended session stays until it is swept, so that its owner can be told why
-- and a form sent with it is kept for the right person.
CREATE TABLE session (
    id INTEGER PRIMARY KEY,
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    csrf_token TEXT NOT NULL,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    -- 'password' means the second factor is still to come: such a session opens nothing but that step.
    stage TEXT NOT NULL CHECK (stage IN ('password', 'full')),
    code_tries INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    seen_at TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    peer TEXT NOT NULL,
    device TEXT NOT NULL,
    ended_at TEXT,
    ended_why TEXT CHECK (ended_why IN ('signedOut', 'ended', 'disabled', 'passwordChanged', 'tooMany', 'replaced')),
    CHECK ((ended_at IS NULL) = (ended_why IS NULL))
) STRICT;
CREATE INDEX session_by_account ON session (account_id, created_at);
-- A form carries its session's token: by it a form that comes too late finds its owner.
CREATE INDEX session_by_csrf_token ON session (csrf_token);

-- What was typed and not yet sent: one row per person and form instance. Never expires by itself.
CREATE TABLE draft (
    form_key TEXT NOT NULL PRIMARY KEY CHECK (length(form_key) BETWEEN 16 AND 64),
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    title TEXT NOT NULL,
    episode_id INTEGER,
    -- Before the text itself, so that a sum of them reads no text.
    octets INTEGER NOT NULL AS (length(CAST(fields AS BLOB))) STORED,
    fields TEXT NOT NULL,
    saved_at TEXT NOT NULL
) STRICT;
CREATE INDEX draft_by_account ON draft (account_id, saved_at);

-- A form that met an expired session: sealed, for the account it came from, kept a day. The address holds the form's key,
-- so the same form sent again takes its own place. One browser's forms share the token of its cookie.
CREATE TABLE held_form (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
    sealed BLOB NOT NULL,
    held_at TEXT NOT NULL,
    PRIMARY KEY (account_id, address)
) STRICT;
CREATE INDEX held_form_by_token ON held_form (token_hash);

-- One row per form that has done its work: the same text under the same key again gets the same answer and changes
-- nothing. The SHA-256 tells another text apart. A secret that is shown once is spent here too.
CREATE TABLE spent_form_key (
    form_key TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    text_hash BLOB NOT NULL CHECK (length(text_hash) = 32),
    location TEXT NOT NULL,
    spent_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX spent_form_key_by_time ON spent_form_key (spent_at);

-- Failed log-ins per source address and per name typed, so that guessing is slowed without locking anybody out. A name that
-- nobody has is slowed just the same. The name is a keyed hash: somebody may have typed a password there. Kept a day.
CREATE TABLE sign_in_failure (
    peer TEXT NOT NULL,
    name_hash BLOB NOT NULL CHECK (length(name_hash) = 32),
    at TEXT NOT NULL
) STRICT;
CREATE INDEX sign_in_failure_by_peer ON sign_in_failure (peer, at);
CREATE INDEX sign_in_failure_by_name ON sign_in_failure (name_hash, at);
CREATE INDEX sign_in_failure_by_time ON sign_in_failure (at);

-- Who saw and changed what. Append-only and chained: each row's hash covers the row before it. Ids and enum values, no free text.
CREATE TABLE audit_entry (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('view', 'change', 'security')),
    event TEXT NOT NULL,
    account_id INTEGER,
    programme_id INTEGER,
    person_id INTEGER,
    episode_id INTEGER,
    object_id INTEGER,
    peer TEXT,
    request TEXT,
    hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX audit_entry_by_time ON audit_entry (at);
CREATE INDEX audit_entry_by_account ON audit_entry (account_id, id) WHERE account_id IS NOT NULL;
CREATE INDEX audit_entry_by_person ON audit_entry (person_id, id) WHERE person_id IS NOT NULL;

-- INSERT OR REPLACE would pass the two triggers below, so the key must also be the next one.
CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM audit_entry)
BEGIN SELECT raise(ABORT, 'audit_entry: not the next entry'); END;
CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN SELECT raise(ABORT, 'audit_entry: append only'); END;
CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN SELECT raise(ABORT, 'audit_entry: append only'); END;

-- The recurring check of the log (HSLF-FS 2016:40 4 kap. 9 § by analogy): what was drawn, and what was found.
CREATE TABLE log_review (
    id INTEGER PRIMARY KEY,
    drawn_by INTEGER NOT NULL REFERENCES account (id),
    drawn_at TEXT NOT NULL,
    from_day TEXT NOT NULL,
    to_day TEXT NOT NULL,
    reviewed_by INTEGER REFERENCES account (id),
    reviewed_at TEXT,
    finding TEXT CHECK (finding IN ('nothingFound', 'followUp')),
    comment TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (from_day <= to_day),
    CHECK ((finding IS NULL) = (reviewed_at IS NULL) AND (finding IS NULL) = (reviewed_by IS NULL))
) STRICT;

CREATE TABLE log_review_entry (
    log_review_id INTEGER NOT NULL REFERENCES log_review (id),
    audit_entry_id INTEGER NOT NULL REFERENCES audit_entry (id),
    PRIMARY KEY (log_review_id, audit_entry_id)
) STRICT, WITHOUT ROWID;
