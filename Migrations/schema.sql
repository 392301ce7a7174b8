-- Generated from the migrations by `make schema`. Others are refused.

CREATE TABLE absence (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    -- The first and the last day away.
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    -- Told to whoever is away and to the manager only.
    kind TEXT NOT NULL REFERENCES absence_kind (code),
    deputy_id INTEGER NOT NULL REFERENCES account (id),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    -- Goes up each time that lines are written.
    version INTEGER NOT NULL DEFAULT 1,
    cancelled_at TEXT,
    cancelled_by INTEGER REFERENCES account (id),
    CHECK (until_on >= from_on AND deputy_id <> account_id),
    CHECK ((cancelled_at IS NULL) = (cancelled_by IS NULL))
) STRICT;

CREATE TABLE absence_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE absence_line (
    absence_id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    turn INTEGER NOT NULL CHECK (turn >= 1),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (absence_id, place, turn),
    FOREIGN KEY (absence_id, place) REFERENCES absence_person (absence_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE absence_person (
    absence_id INTEGER NOT NULL REFERENCES absence (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 60),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    PRIMARY KEY (absence_id, place),
    UNIQUE (absence_id, episode_id)
) STRICT, WITHOUT ROWID;

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
    created_at TEXT NOT NULL, case_filter TEXT NOT NULL DEFAULT '',
    CHECK ((activation_hash IS NULL) = (activation_expires_at IS NULL))
) STRICT;

CREATE TABLE activity (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    effort TEXT NOT NULL CHECK (effort IN ('calm', 'some', 'more')),
    setting TEXT NOT NULL CHECK (setting IN ('indoors', 'nearby', 'outing')),
    -- "Så går det till", to the participants.
    sheet TEXT NOT NULL CHECK (trim(sheet) <> ''),
    -- Put away: not offered for new meetings, and still readable where it was used.
    is_away INTEGER NOT NULL DEFAULT 0 CHECK (is_away IN (0, 1)),
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE aftercare_answer (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The first day without the support that it is asked after.
    ended_on TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no')),
    -- How the person wants to be reached, or why not: as they said it.
    words TEXT NOT NULL,
    answered_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, ended_on, number)
) STRICT;

CREATE TABLE aftercare_contact (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    ended_on TEXT NOT NULL,
    moment TEXT NOT NULL REFERENCES aftercare_moment (code),
    number INTEGER NOT NULL CHECK (number >= 1),
    result TEXT NOT NULL CHECK (result IN ('reached', 'notReached', 'declined', 'deceased')),
    channel TEXT NOT NULL REFERENCES contact_channel (code),
    day TEXT NOT NULL,
    step TEXT REFERENCES progress_step (code),
    occupation TEXT CHECK (occupation IN ('work', 'subsidisedWork', 'studies', 'practice', 'other', 'nothing')),
    wish TEXT CHECK (wish IN ('yes', 'maybe', 'no')),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, ended_on, number),
    CHECK (result = 'reached' OR (step IS NULL AND occupation IS NULL AND wish IS NULL))
) STRICT;

CREATE TABLE aftercare_contact_mistake (
    contact_id INTEGER PRIMARY KEY REFERENCES aftercare_contact (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE aftercare_moment (
    code TEXT NOT NULL PRIMARY KEY,
    due TEXT NOT NULL,
    closes TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE alert_level (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE alternative (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER REFERENCES programme (id),
    municipality TEXT CHECK (municipality <> ''),
    CHECK ((programme_id IS NULL) <> (municipality IS NULL))
) STRICT;

CREATE TABLE alternative_version (
    id INTEGER PRIMARY KEY,
    alternative_id INTEGER NOT NULL REFERENCES alternative (id),
    valid_from TEXT NOT NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL CHECK (description <> ''),
    age_from INTEGER CHECK (age_from BETWEEN 0 AND 120),
    age_to INTEGER CHECK (age_to BETWEEN 0 AND 120),
    conditions TEXT NOT NULL,
    contact TEXT NOT NULL,
    -- From this day it is no longer offered.
    is_ended INTEGER NOT NULL CHECK (is_ended IN (0, 1)),
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
    CHECK (made_by IS NULL OR made_on <= valid_from),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK (withdrawn_on IS NULL OR withdrawn_on <= valid_from)
) STRICT;

CREATE TABLE annual_report (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- "2025", "2026-1"
    period TEXT NOT NULL CHECK (length(period) BETWEEN 4 AND 6),
    -- A finished one is put right by a new edition beside it.
    edition INTEGER NOT NULL CHECK (edition >= 1),
    summary TEXT NOT NULL DEFAULT '',
    work TEXT NOT NULL DEFAULT '',
    development TEXT NOT NULL DEFAULT '',
    gender TEXT NOT NULL DEFAULT '',
    outreach TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL CHECK (version >= 1),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    finished_at TEXT,
    finished_by INTEGER REFERENCES account (id),
    UNIQUE (programme_id, period, edition),
    CHECK ((finished_at IS NULL) = (finished_by IS NULL))
) STRICT;

CREATE TABLE annual_report_figures (
    report_id INTEGER NOT NULL REFERENCES annual_report (id),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    from_on TEXT NOT NULL,
    to_on TEXT NOT NULL,
    -- Everything that is shown of them, as text; and its SHA-256.
    figures TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    -- Of the rows that they were counted from.
    rows_sha256 BLOB NOT NULL CHECK (length(rows_sha256) = 32),
    frozen_at TEXT NOT NULL,
    frozen_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (report_id, turn),
    CHECK (to_on >= from_on)
) STRICT;

CREATE TABLE appeal (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    -- Where it is not the decision but the dismissal of an earlier appeal that is appealed.
    dismissal_of INTEGER REFERENCES appeal (id),
    diary_number TEXT NOT NULL UNIQUE CHECK (trim(diary_number) <> ''),
    -- Null is the person.
    representative_id INTEGER REFERENCES representative (id),
    -- The day it lay with the board, how it came, and the day it came in by law (FL 22).
    reached_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('inPerson', 'email', 'eService', 'post', 'letterBox')),
    arrived_on TEXT NOT NULL,
    -- Where it came to the court first (FL 45 and 47).
    court_on TEXT,
    -- Who wrote it down; empty where it came in writing.
    helped_by TEXT NOT NULL,
    wish TEXT NOT NULL CHECK (trim(wish) <> ''),
    reasons TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (arrived_on <= reached_on AND reached_on <= noted_on),
    CHECK (arrived_on = reached_on OR way IN ('post', 'letterBox')),
    CHECK (court_on IS NULL OR court_on <= reached_on)
) STRICT;

CREATE TABLE appeal_dismissal (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    diary_number TEXT NOT NULL UNIQUE CHECK (trim(diary_number) <> ''),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    decided_on TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE appeal_dismissal_receipt (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal_dismissal (appeal_id),
    received_on TEXT NOT NULL,
    shown TEXT NOT NULL CHECK (trim(shown) <> ''),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (received_on <= noted_on)
) STRICT;

CREATE TABLE appeal_enclosure (
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    kind TEXT NOT NULL REFERENCES appeal_enclosure_kind (code),
    PRIMARY KEY (appeal_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE appeal_enclosure_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE appeal_handover (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    handed_on TEXT NOT NULL,
    court TEXT NOT NULL CHECK (trim(court) <> ''),
    others TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE appeal_judgment (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    court TEXT NOT NULL REFERENCES court_level (code),
    given_on TEXT NOT NULL,
    outcome TEXT NOT NULL REFERENCES judgment_outcome (code),
    -- Målnummer.
    court_number TEXT NOT NULL CHECK (trim(court_number) <> ''),
    text TEXT NOT NULL,
    -- The last day to appeal it; null while nobody can say.
    last_day TEXT,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (given_on <= noted_on),
    CHECK (outcome NOT IN ('changed', 'sentBack') OR trim(text) <> ''),
    CHECK (last_day IS NULL OR last_day > given_on),
    UNIQUE (appeal_id, court)
) STRICT;

CREATE TABLE "appeal_reconsideration" (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('unchanged', 'asAsked', 'partly')),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    made_at TEXT NOT NULL,
    made_on TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE appeal_timeliness_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE appeal_trial (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    outcome TEXT NOT NULL REFERENCES appeal_timeliness_kind (code),
    received_on TEXT,
    last_day TEXT,
    reasons TEXT NOT NULL,
    tried_at TEXT NOT NULL,
    tried_on TEXT NOT NULL,
    tried_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((received_on IS NULL) = (last_day IS NULL) AND (received_on IS NULL) = (outcome = 'cannotBeShown')),
    CHECK (last_day IS NULL OR last_day > received_on),
    CHECK (outcome NOT IN ('late', 'faultyInformation') OR trim(reasons) <> '')
) STRICT;

CREATE TABLE appeal_withdrawal (
    appeal_id INTEGER PRIMARY KEY REFERENCES appeal (id),
    withdrawn_on TEXT NOT NULL,
    told TEXT NOT NULL CHECK (trim(told) <> ''),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (withdrawn_on <= noted_on)
) STRICT;

CREATE TABLE application (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    way TEXT NOT NULL CHECK (way IN ('spoken', 'inPerson', 'email', 'eService', 'post', 'letterBox')),
    reached_on TEXT NOT NULL,
    arrived_on TEXT NOT NULL,
    -- Null where the person applied.
    representative_id INTEGER REFERENCES representative (id),
    -- What is asked for, in the person's own words.
    wish TEXT NOT NULL CHECK (wish <> ''),
    -- What the person thinks, where somebody else applied.
    own_view TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (arrived_on <= reached_on),
    CHECK (way IN ('post', 'letterBox') OR arrived_on = reached_on)
) STRICT;

CREATE TABLE application_withdrawal (
    application_id INTEGER PRIMARY KEY REFERENCES application (id),
    withdrawn_on TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('spoken', 'inPerson', 'email', 'eService', 'post', 'letterBox', 'unknown')),
    representative_id INTEGER REFERENCES representative (id),
    comment TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE assessment_meeting (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    standing TEXT NOT NULL CHECK (standing IN ('booked', 'moved', 'cancelled', 'held')),
    meets_on TEXT NOT NULL,
    -- Minutes after midnight in Sweden.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    -- Minutes.
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL CHECK (place IN ('premises', 'home', 'outdoors', 'phone', 'video', 'elsewhere')),
    -- As the invitation says it: a street, a room, a number to call.
    whereabouts TEXT NOT NULL,
    home_reason TEXT NOT NULL,
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    alone_reason TEXT NOT NULL,
    booked_on TEXT NOT NULL,
    booked_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL REFERENCES account (id),
    -- Why it was moved or called off.
    closed_reason TEXT NOT NULL DEFAULT '',
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    CHECK (meets_on >= booked_on),
    CHECK ((place = 'home') = (home_reason <> '')),
    CHECK ((second_staff_id IS NULL) = (alone_reason <> '')),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((standing = 'booked') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_by IS NULL)),
    CHECK ((standing IN ('moved', 'cancelled')) = (closed_reason <> ''))
) STRICT;

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

CREATE TABLE bias_declaration (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    ground TEXT REFERENCES bias_ground (code),
    comment TEXT NOT NULL,
    declared_at TEXT NOT NULL,
    CHECK (ground IS NOT 'otherCircumstance' OR comment <> '')
) STRICT;

CREATE TABLE bias_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE board_answer (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    -- Of the draft, as it stood when this was noted.
    version INTEGER NOT NULL,
    -- From 1 on.
    number INTEGER NOT NULL CHECK (number > 0),
    answer TEXT NOT NULL REFERENCES board_answer_kind (code),
    body TEXT NOT NULL CHECK (body IN ('board', 'committee')),
    committee TEXT NOT NULL,
    met_on TEXT NOT NULL,
    paragraph TEXT NOT NULL CHECK (trim(paragraph) <> ''),
    -- What the minutes are found by.
    minutes TEXT NOT NULL CHECK (trim(minutes) <> ''),
    certified_on TEXT NOT NULL,
    -- What was decided instead, or what is to be done before it is tried again.
    text TEXT NOT NULL,
    dissent TEXT NOT NULL,
    -- Members who took no part because they were biased (KL 6:30).
    absent TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (decision_id, number),
    CHECK ((body = 'committee') = (trim(committee) <> '')),
    CHECK (met_on <= certified_on AND certified_on <= noted_on),
    CHECK (answer = 'asProposed' OR trim(text) <> '')
) STRICT;

CREATE TABLE board_answer_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE board_notice (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    announced_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (announced_on <= noted_on)
) STRICT;

CREATE TABLE board_proposal (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    body TEXT NOT NULL CHECK (body IN ('board', 'committee')),
    -- Its name, as it stands in the letter; empty for the board.
    committee TEXT NOT NULL,
    -- The day it is to meet.
    meets_on TEXT NOT NULL,
    presented_by INTEGER NOT NULL REFERENCES account (id),
    proposed_at TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (decision_id, version),
    CHECK ((body = 'committee') = (trim(committee) <> '')),
    CHECK (meets_on >= proposed_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE calendar_feed (
    id INTEGER PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id),
    token_hash BLOB NOT NULL UNIQUE CHECK (length(token_hash) = 32),
    -- What each time is called: neutral, chosen by the account.
    title TEXT NOT NULL CHECK (title <> ''),
    made_at TEXT NOT NULL,
    revoked_at TEXT
) STRICT;

CREATE TABLE case_counter (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (programme_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE case_meeting (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    opened_at TEXT NOT NULL,
    -- The day of its first decision.
    held_on TEXT,
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    CHECK ((closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (closed_at IS NULL OR held_on IS NOT NULL)
) STRICT;

CREATE TABLE case_meeting_item (
    meeting_id INTEGER NOT NULL REFERENCES case_meeting (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    added_at TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES account (id),
    -- It stood on the meeting before too, and was not reached.
    is_carried INTEGER NOT NULL DEFAULT 0 CHECK (is_carried IN (0, 1)),
    decision TEXT REFERENCES meeting_decision_kind (code),
    line TEXT CHECK (line <> ''),
    owner_id INTEGER REFERENCES account (id),
    next_on TEXT,
    decided_at TEXT,
    decided_by INTEGER REFERENCES account (id),
    PRIMARY KEY (meeting_id, episode_id),
    -- A decision is a kind, a line, somebody who sees to it and a day, all or none.
    CHECK ((decision IS NULL) = (line IS NULL) AND (decision IS NULL) = (owner_id IS NULL)
        AND (decision IS NULL) = (next_on IS NULL) AND (decision IS NULL) = (decided_at IS NULL)
        AND (decision IS NULL) = (decided_by IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE case_meeting_present (
    meeting_id INTEGER NOT NULL REFERENCES case_meeting (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (meeting_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE caseload_move (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    from_id INTEGER NOT NULL REFERENCES account (id),
    to_id INTEGER NOT NULL REFERENCES account (id),
    moved_at TEXT NOT NULL,
    moved_by INTEGER NOT NULL REFERENCES account (id),
    returned_at TEXT,
    returned_by INTEGER REFERENCES account (id),
    CHECK (from_id <> to_id),
    CHECK ((returned_at IS NULL) = (returned_by IS NULL))
) STRICT;

CREATE TABLE caseload_move_item (
    move_id INTEGER NOT NULL REFERENCES caseload_move (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL CHECK (kind IN ('step', 'unitStep', 'contact', 'visit')),
    -- What it was before: a visit, a contact person, a unit's step.
    was_id INTEGER,
    -- What it is since: the same, or the version of the case that its step has.
    is_id INTEGER,
    -- What became of it when the move was taken back.
    outcome TEXT CHECK (outcome IN ('returned', 'changed')),
    PRIMARY KEY (move_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE communication (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    omission TEXT REFERENCES communication_omission (code),
    sent_on TEXT NOT NULL,
    way TEXT REFERENCES sent_way (code),
    -- What was sent, one thing a line; or why it was left out.
    content TEXT NOT NULL CHECK (content <> ''),
    answer_by TEXT,
    told_of_right INTEGER NOT NULL CHECK (told_of_right IN (0, 1)),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (sent_on <= noted_on),
    CHECK ((omission IS NULL) = (way IS NOT NULL) AND (omission IS NULL) = (answer_by IS NOT NULL)
        AND (omission IS NULL) = told_of_right),
    CHECK (answer_by IS NULL OR answer_by > sent_on)
) STRICT;

CREATE TABLE communication_omission (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE communication_reply (
    id INTEGER PRIMARY KEY,
    communication_id INTEGER NOT NULL REFERENCES communication (id),
    kind TEXT NOT NULL CHECK (kind IN ('answered', 'silent', 'moreTime')),
    replied_on TEXT NOT NULL,
    answer_by TEXT,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (replied_on <= noted_on),
    CHECK ((kind = 'moreTime') = (answer_by IS NOT NULL)),
    CHECK (kind <> 'answered' OR text <> ''),
    CHECK (answer_by IS NULL OR answer_by > replied_on)
) STRICT;

CREATE TABLE companion_role (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- What may be told on it stands in this file.
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    party TEXT NOT NULL REFERENCES party (code),
    -- Which one, where the kind of party does not say it.
    party_name TEXT NOT NULL,
    data TEXT NOT NULL CHECK (data <> ''),
    purpose TEXT NOT NULL REFERENCES consent_purpose (code),
    -- What was made an exception of (12 kap. 2 §).
    limits TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES consent_way (code),
    given_on TEXT NOT NULL,
    person_agrees INTEGER NOT NULL CHECK (person_agrees IN (0, 1)),
    -- Who spoke for the person.
    representative_id INTEGER REFERENCES representative (id),
    -- It is given with a guardian: no longer good from the day the person is 18.
    rests_on_guardian INTEGER NOT NULL CHECK (rests_on_guardian IN (0, 1)),
    -- Why it is enough, where a guardian has not agreed.
    reason TEXT NOT NULL,
    -- What the young person thinks.
    own_view TEXT NOT NULL,
    -- How many guardians were asked: none is added later.
    guardians INTEGER NOT NULL CHECK (guardians BETWEEN 0 AND 2),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (valid_from <= valid_to AND given_on <= valid_from),
    CHECK (person_agrees = 1 OR representative_id IS NOT NULL OR rests_on_guardian = 1)
) STRICT;

CREATE TABLE consent_guardian (
    consent_id INTEGER NOT NULL REFERENCES consent (id),
    number INTEGER NOT NULL CHECK (number BETWEEN 1 AND 2),
    name TEXT NOT NULL CHECK (name <> ''),
    agrees INTEGER NOT NULL CHECK (agrees IN (0, 1)),
    PRIMARY KEY (consent_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE consent_purpose (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE consent_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE consent_withdrawal (
    consent_id INTEGER NOT NULL PRIMARY KEY REFERENCES consent (id),
    withdrawn_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES consent_way (code),
    reason TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE "contact_attempt" (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    party TEXT NOT NULL REFERENCES contact_party (code),
    party_name TEXT NOT NULL,
    channel TEXT NOT NULL REFERENCES contact_channel (code),
    result TEXT NOT NULL REFERENCES contact_result (code),
    attempted_at TEXT NOT NULL,
    -- The day in Sweden.
    attempted_on TEXT NOT NULL,
    note TEXT NOT NULL,
    planned_version INTEGER,
    unit_step_id INTEGER UNIQUE REFERENCES unit_step (id),
    logged_at TEXT NOT NULL,
    logged_by INTEGER NOT NULL REFERENCES account (id), tells INTEGER NOT NULL DEFAULT 0 CHECK (tells IN (0, 1)),
    CHECK (party <> 'partner' OR party_name <> ''),
    CHECK (attempted_at <= logged_at),
    CHECK ((planned_version IS NULL) <> (unit_step_id IS NULL)),
    UNIQUE (episode_id, planned_version),
    FOREIGN KEY (episode_id, planned_version) REFERENCES planned_step (episode_id, version)
) STRICT;

CREATE TABLE contact_attempt_mistake (
    contact_attempt_id INTEGER PRIMARY KEY REFERENCES contact_attempt (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    marked_at TEXT NOT NULL,
    marked_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE contact_channel (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE contact_party (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE contact_person (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    valid_from TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE contact_person_ending (
    contact_person_id INTEGER PRIMARY KEY REFERENCES contact_person (id),
    -- The first day without.
    ended_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE contact_result (code TEXT NOT NULL PRIMARY KEY, is_reached INTEGER NOT NULL CHECK (is_reached IN (0, 1)))
    STRICT, WITHOUT ROWID;

CREATE TABLE coordinated_plan (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    initiative TEXT NOT NULL CHECK (initiative IN ('person', 'relative', 'unit', 'municipality', 'region', 'other')),
    initiative_on TEXT NOT NULL,
    is_yes INTEGER NOT NULL CHECK (is_yes IN (0, 1)),
    answered_on TEXT NOT NULL,
    answer_way TEXT NOT NULL REFERENCES consent_way (code),
    answer_words TEXT NOT NULL,
    parties TEXT NOT NULL,
    goals TEXT NOT NULL,
    measures TEXT NOT NULL,
    others TEXT NOT NULL,
    responsible TEXT NOT NULL,
    follow_up_on TEXT,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number),
    CHECK (initiative_on <= answered_on),
    -- What the law wants of one that somebody has said yes to.
    CHECK (is_yes = 0 OR (trim(answer_words) <> '' AND trim(parties) <> '' AND trim(goals) <> ''
        AND trim(measures) <> '' AND trim(responsible) <> '' AND follow_up_on IS NOT NULL)),
    CHECK (is_yes = 1 OR (parties || goals || measures || others || responsible = '' AND follow_up_on IS NULL))
) STRICT;

CREATE TABLE coordinated_plan_closing (
    plan_id INTEGER PRIMARY KEY REFERENCES coordinated_plan (id),
    closed_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE court_event (
    id INTEGER PRIMARY KEY,
    appeal_id INTEGER NOT NULL REFERENCES appeal (id),
    kind TEXT NOT NULL REFERENCES court_event_kind (code),
    -- Where it lies, or for an appeal where it goes.
    court TEXT NOT NULL REFERENCES court_level (code),
    happened_on TEXT NOT NULL,
    answer_by TEXT,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((kind = 'statementAsked') = (answer_by IS NOT NULL)),
    CHECK (answer_by IS NULL OR answer_by >= happened_on),
    CHECK (happened_on <= noted_on)
) STRICT;

CREATE TABLE court_event_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE court_level (code TEXT NOT NULL PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID;

CREATE TABLE criterion (
    id INTEGER PRIMARY KEY,
    programme_version_id INTEGER NOT NULL REFERENCES programme_version (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 20),
    code TEXT NOT NULL CHECK (code <> ''),
    wording TEXT NOT NULL CHECK (wording <> ''),
    -- The same, said when it is not met, and the reason for an ending that it gives.
    unmet_wording TEXT NOT NULL CHECK (unmet_wording <> ''),
    reason TEXT NOT NULL CHECK (reason <> ''),
    judged_by TEXT CHECK (judged_by IN ('age')),
    UNIQUE (programme_version_id, position),
    UNIQUE (programme_version_id, code)
) STRICT;

CREATE TABLE criterion_answer (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    criterion_id INTEGER NOT NULL REFERENCES criterion (id),
    version INTEGER NOT NULL CHECK (version > 0),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'unknown')),
    comment TEXT NOT NULL,
    answered_at TEXT NOT NULL,
    answered_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (episode_id, criterion_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE day_block (
    form_id INTEGER NOT NULL REFERENCES filled_form (id),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 1 AND 1440),
    kind TEXT NOT NULL CHECK (kind <> ''),
    place TEXT NOT NULL CHECK (place <> ''),
    company TEXT NOT NULL CHECK (company <> ''),
    note TEXT NOT NULL,
    PRIMARY KEY (form_id, from_minute),
    CHECK (from_minute < to_minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    application_id INTEGER UNIQUE REFERENCES application (id),
    changes_id INTEGER UNIQUE REFERENCES decision (id),
    ground TEXT REFERENCES legal_ground (code),
    outcome TEXT REFERENCES decision_outcome (code),
    -- What was asked for, and of it what is granted and what is not, as it stands in the letter.
    asked TEXT NOT NULL,
    granted TEXT NOT NULL,
    refused TEXT NOT NULL,
    -- Both days counted. An end has its first day only.
    period_from TEXT,
    period_to TEXT,
    reasons TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('drafted', 'inReview', 'back', 'approved', 'atBoard', 'issued')),
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    -- Föredragande: who sent it to be reviewed (FL 31).
    presented_by INTEGER REFERENCES account (id),
    decided_on TEXT,
    issued_at TEXT,
    issued_by INTEGER REFERENCES account (id),
    delegation_id INTEGER REFERENCES delegation (id),
    diary_number TEXT UNIQUE,
    -- What the board or a committee decided, where it is not by delegation.
    board_answer_id INTEGER REFERENCES board_answer (id),
    CHECK ((application_id IS NULL) = (changes_id IS NOT NULL)),
    CHECK (outcome IS NULL OR (changes_id IS NOT NULL) = (outcome IN ('change', 'cessation'))),
    CHECK (period_to IS NULL OR (period_from IS NOT NULL AND period_to >= period_from)),
    -- I3: whole before anybody else sees it.
    CHECK (state IN ('drafted', 'back') OR (ground IS NOT NULL AND outcome IS NOT NULL AND presented_by IS NOT NULL
        AND trim(asked) <> '' AND trim(reasons) <> ''
        AND (outcome NOT IN ('grant', 'partialGrant', 'change')
            OR (trim(granted) <> '' AND period_from IS NOT NULL AND period_to IS NOT NULL))
        AND (outcome NOT IN ('partialGrant', 'refusal') OR (trim(refused) <> '' AND trim(alternatives) <> ''))
        AND (outcome <> 'cessation' OR period_from IS NOT NULL))),
    CHECK ((state = 'issued') = (decided_on IS NOT NULL) AND (state = 'issued') = (issued_at IS NOT NULL)
        AND (state = 'issued') = (issued_by IS NOT NULL)
        AND (state = 'issued') = (diary_number IS NOT NULL AND trim(diary_number) <> '')),
    -- By delegation or by the board: one of them, and only when it is issued.
    CHECK ((state = 'issued') = ((delegation_id IS NULL) <> (board_answer_id IS NULL))),
    CHECK (delegation_id IS NULL OR board_answer_id IS NULL)
) STRICT;

CREATE TABLE decision_author (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (decision_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_authority (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    valid_from TEXT NOT NULL,
    board TEXT NOT NULL CHECK (board <> ''),
    post TEXT NOT NULL CHECK (post <> ''),
    visit TEXT NOT NULL CHECK (visit <> ''),
    email TEXT NOT NULL CHECK (email <> ''),
    phone TEXT NOT NULL CHECK (phone <> ''),
    court TEXT NOT NULL CHECK (court <> ''),
    court_post TEXT NOT NULL CHECK (court_post <> ''),
    court_email TEXT NOT NULL CHECK (court_email <> ''),
    -- Where a refusal to hand out a document is appealed (OSL 2009:400 6 kap. 8 §).
    document_court TEXT NOT NULL CHECK (document_court <> ''),
    -- "OSN-ÅÅÅÅ-NNNNN".
    diary_pattern TEXT NOT NULL CHECK (diary_pattern <> ''),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE decision_change (
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    ground TEXT NOT NULL REFERENCES change_ground (code),
    PRIMARY KEY (decision_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE decision_correction (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    stands TEXT NOT NULL CHECK (trim(stands) <> ''),
    says TEXT NOT NULL CHECK (trim(says) <> ''),
    why TEXT NOT NULL CHECK (trim(why) <> ''),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    corrected_on TEXT NOT NULL,
    corrected_at TEXT NOT NULL,
    corrected_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (says <> stands)
) STRICT;

CREATE TABLE decision_delivery (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- Of the case's, from 1 on (delgivningsförordningen 2011:154 4 §).
    number INTEGER NOT NULL CHECK (number > 0),
    method TEXT NOT NULL REFERENCES delivery_method (code),
    -- Null: the person.
    representative_id INTEGER REFERENCES representative (id),
    dispatched_on TEXT NOT NULL,
    is_electronic INTEGER NOT NULL CHECK (is_electronic IN (0, 1)),
    informed_on TEXT,
    evidence TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number),
    CHECK (dispatched_on <= noted_on),
    CHECK (is_electronic = 0 OR method IN ('confirmedLetter', 'simplified', 'plainLetter')),
    CHECK (method NOT IN ('handedOver', 'oral') OR trim(evidence) <> ''),
    CHECK (method <> 'simplified' OR informed_on IS NOT NULL),
    CHECK (informed_on IS NULL OR informed_on <= dispatched_on)
) STRICT;

CREATE TABLE decision_lapse (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    -- The first day on which it gives nothing.
    lapsed_on TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (lapsed_on <= noted_on)
) STRICT;

CREATE TABLE decision_letter (
    decision_id INTEGER PRIMARY KEY REFERENCES decision (id),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE decision_outcome (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE decision_request (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    arrived_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (arrived_on <= noted_on)
) STRICT;

CREATE TABLE decision_request_refusal (
    episode_id INTEGER PRIMARY KEY REFERENCES decision_request (episode_id),
    refused_on TEXT NOT NULL,
    reasons TEXT NOT NULL CHECK (reasons <> ''),
    way TEXT NOT NULL REFERENCES sent_way (code),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (refused_on <= noted_on)
) STRICT;

CREATE TABLE decision_review (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    version INTEGER NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('approved', 'back')),
    comment TEXT NOT NULL,
    reviewed_at TEXT NOT NULL,
    reviewed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (verdict = 'approved' OR trim(comment) <> ''),
    UNIQUE (decision_id, version)
) STRICT;

CREATE TABLE delay_notice (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    expected_on TEXT NOT NULL,
    sent_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sent_way (code),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (sent_on <= noted_on AND expected_on > sent_on)
) STRICT;

CREATE TABLE delay_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    point TEXT NOT NULL CHECK (trim(point) <> ''),
    matter TEXT NOT NULL CHECK (trim(matter) <> ''),
    ground TEXT NOT NULL REFERENCES legal_ground (code),
    account_id INTEGER NOT NULL REFERENCES account (id),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    -- The day the board, or whoever may delegate further, decided it.
    given_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    -- Null in a demonstration.
    noted_by INTEGER REFERENCES account (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (given_on <= valid_from)
) STRICT;

CREATE TABLE delegation_ending (
    delegation_id INTEGER PRIMARY KEY REFERENCES delegation (id),
    last_day TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE delivery_follow_up (
    delivery_id INTEGER NOT NULL REFERENCES decision_delivery (id),
    kind TEXT NOT NULL REFERENCES delivery_follow_up_kind (code),
    happened_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (delivery_id, kind, happened_on),
    CHECK (happened_on <= noted_on),
    CHECK (kind NOT IN ('receipt', 'stated', 'unlikely') OR trim(text) <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery_follow_up_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE delivery_method (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE diary_counter (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    year INTEGER NOT NULL,
    last INTEGER NOT NULL CHECK (last > 0),
    PRIMARY KEY (programme_id, year)
) STRICT, WITHOUT ROWID;

CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- What its sender calls it: text to show, never a path.
    name TEXT NOT NULL CHECK (name <> ''),
    format TEXT NOT NULL REFERENCES document_format (code),
    octets INTEGER NOT NULL CHECK (octets > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    received_on TEXT NOT NULL,
    received_from TEXT NOT NULL,
    about TEXT NOT NULL CHECK (about <> ''),
    taken_by INTEGER NOT NULL REFERENCES account (id),
    taken_at TEXT NOT NULL
, file TEXT NOT NULL DEFAULT 'execution' CHECK (file IN ('execution', 'authority'))) STRICT;

CREATE TABLE document_format (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE document_refusal (
    request_id INTEGER PRIMARY KEY REFERENCES document_request_answer (request_id),
    demanded_on TEXT NOT NULL,
    refused TEXT NOT NULL CHECK (trim(refused) <> ''),
    ground TEXT NOT NULL REFERENCES secrecy_ground (code),
    reasons TEXT NOT NULL CHECK (trim(reasons) <> ''),
    decided_on TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id),
    delegation_id INTEGER NOT NULL REFERENCES delegation (id),
    diary_number TEXT NOT NULL UNIQUE CHECK (trim(diary_number) <> ''),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL,
    CHECK (demanded_on <= decided_on)
) STRICT;

CREATE TABLE document_request (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The file that it is about.
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    arrived_on TEXT NOT NULL,
    wish TEXT NOT NULL CHECK (trim(wish) <> ''),
    -- Empty: nobody has to say who they are (TF 2 kap. 18 §). Where the answer goes, if they say.
    asked_by TEXT NOT NULL,
    answer_to TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE document_request_answer (
    request_id INTEGER PRIMARY KEY REFERENCES document_request (id),
    answer TEXT NOT NULL CHECK (answer IN ('given', 'partly', 'refused')),
    answered_on TEXT NOT NULL,
    given TEXT NOT NULL,
    ground TEXT REFERENCES secrecy_ground (code),
    reasons TEXT NOT NULL,
    -- That a written decision can be had, and appealed (OSL 6 kap. 3 §).
    is_told INTEGER NOT NULL CHECK (is_told IN (0, 1)),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (answer = 'refused' OR trim(given) <> ''),
    CHECK ((answer = 'given') = (ground IS NULL)),
    CHECK (answer = 'given' OR (trim(reasons) <> '' AND is_told = 1))
) STRICT;

CREATE TABLE document_withdrawal (
    document_id INTEGER NOT NULL REFERENCES document (id),
    version INTEGER NOT NULL CHECK (version > 0),
    is_withdrawn INTEGER NOT NULL CHECK (is_withdrawn = version % 2),
    reason TEXT NOT NULL CHECK ((reason <> '') = is_withdrawn),
    changed_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (document_id, version)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE duty_contact (
    id INTEGER PRIMARY KEY,
    youth_id INTEGER NOT NULL REFERENCES duty_youth (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    way TEXT NOT NULL CHECK (way IN ('call', 'message', 'letter', 'visit')),
    result TEXT NOT NULL CHECK (result IN ('reached', 'noAnswer', 'declined')),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE duty_erasure (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    youths INTEGER NOT NULL CHECK (youths > 0),
    -- Of those born this year or earlier.
    born_year INTEGER NOT NULL,
    erased_at TEXT NOT NULL,
    erased_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

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

CREATE TABLE economy_heading (
    sheet_id INTEGER NOT NULL REFERENCES economy_sheet (id),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    -- Hundredths of a per cent a year.
    rate INTEGER NOT NULL CHECK (rate BETWEEN 0 AND 2000),
    -- How many people are counted as reached.
    persons INTEGER CHECK (persons BETWEEN 1 AND 100000),
    -- The whole cost as a report says it, in kronor, and which report.
    stated INTEGER CHECK (stated BETWEEN 1 AND 10000000000),
    stated_source TEXT NOT NULL DEFAULT '',
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (sheet_id, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE economy_row (
    sheet_id INTEGER NOT NULL REFERENCES economy_sheet (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 200),
    turn INTEGER NOT NULL CHECK (turn >= 1),
    payer TEXT NOT NULL CHECK (payer IN ('individuals', 'municipality', 'region', 'state', 'other')),
    kind TEXT NOT NULL CHECK (kind IN ('productionValue', 'healthCare', 'medicines', 'elderlyCare', 'otherIncome', 'otherCost',
        'intervention')),
    kronor INTEGER NOT NULL CHECK (kronor BETWEEN -10000000000 AND 10000000000),
    timing TEXT NOT NULL CHECK (timing IN ('presentValue', 'spread', 'yearly')),
    first_year INTEGER CHECK (first_year BETWEEN 1 AND 100),
    last_year INTEGER CHECK (last_year BETWEEN 1 AND 100),
    source TEXT NOT NULL,
    source_on TEXT,
    -- Taken out of the calculation; it stays readable.
    is_removed INTEGER NOT NULL DEFAULT 0 CHECK (is_removed IN (0, 1)),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (sheet_id, place, turn),
    CHECK ((timing = 'presentValue') = (first_year IS NULL) AND (first_year IS NULL) = (last_year IS NULL)),
    CHECK (first_year IS NULL OR last_year >= first_year)
) STRICT, WITHOUT ROWID;

CREATE TABLE economy_sheet (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    made_at TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE "ending" (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    -- The phase it ended in.
    stage TEXT NOT NULL CHECK (stage IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan')),
    reason TEXT NOT NULL REFERENCES ending_reason (code),
    applied TEXT NOT NULL CHECK (applied IN ('no', 'unreached', 'withdrawn', 'notAsked', 'decided', 'supported')),
    told_of_right_on TEXT,
    told_by INTEGER REFERENCES account (id),
    told_how TEXT REFERENCES told_way (code),
    withdrawn_on TEXT,
    -- The criteria that are not met, and the alternatives told of: as they read that day.
    criteria TEXT NOT NULL,
    alternatives TEXT NOT NULL,
    destination TEXT NOT NULL,
    comment TEXT NOT NULL,
    ended_at TEXT NOT NULL,
    ended_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((told_of_right_on IS NULL) = (told_by IS NULL) AND (told_of_right_on IS NULL) = (told_how IS NULL)),
    CHECK ((applied = 'unreached') = (reason = 'notReached')),
    -- Nobody is left to ask, or nobody was meant.
    CHECK ((applied = 'notAsked') = (reason IN ('deceased', 'notAnInquiry'))),
    CHECK ((applied = 'withdrawn') = (reason = 'withdrawn')),
    CHECK ((applied = 'withdrawn') = (withdrawn_on IS NOT NULL)),
    CHECK ((applied IN ('decided', 'supported')) = (reason IN ('refused', 'dismissed', 'writtenOff', 'supportEnded'))),
    -- Support that was given without a decision: the person knew of the right to apply before it began (SoL 2025:400 11 kap. 6 §).
    CHECK (applied <> 'supported' OR (reason = 'supportEnded' AND told_of_right_on IS NOT NULL AND stage IN ('placement', 'plan'))),
    CHECK (applied <> 'no' OR (told_of_right_on IS NOT NULL AND alternatives <> '')),
    -- Whoever has applied gets a decision, unless the application is taken back (process.md, I2).
    CHECK (stage NOT IN ('investigation', 'decision') OR reason IN ('withdrawn', 'deceased', 'refused', 'dismissed', 'writtenOff',
        'supportEnded')),
    CHECK (applied <> 'decided' OR stage IN ('decision', 'placement', 'plan')),
    CHECK (reason <> 'withdrawn' OR stage IN ('investigation', 'decision')),
    CHECK (reason <> 'outsideTargetGroup' OR criteria <> ''),
    CHECK (reason <> 'handedOver' OR destination <> ''),
    CHECK (reason NOT IN ('other', 'notAnInquiry', 'supportEnded') OR comment <> '')
) STRICT;

CREATE TABLE ending_check (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    item TEXT NOT NULL REFERENCES ending_check_item (code),
    standing TEXT NOT NULL CHECK (standing IN ('done', 'declined', 'notRelevant', 'open')),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE ending_check_item (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE ending_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE "episode" (
    id INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    phase TEXT NOT NULL CHECK (phase IN ('inquiry', 'assessmentMeeting', 'needsMapping', 'investigation', 'decision',
        'placement', 'plan', 'ended', 'aftercare')),
    opened_on TEXT NOT NULL,
    owner_id INTEGER REFERENCES account (id),
    next_step TEXT REFERENCES next_step_kind (code),
    next_step_on TEXT,
    next_step_note TEXT NOT NULL DEFAULT '',
    ended_on TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    -- The same person's earlier open episode, in which this one goes on: a second call about somebody already known, or two
    -- found to be one by a merge. It keeps its own next step, so that a merge taken back puts it where it was.
    joined_to INTEGER REFERENCES "episode" (id),
    joined_why TEXT CHECK (joined_why IN ('samePerson', 'merge')), authority_since TEXT, next_step_file TEXT NOT NULL DEFAULT 'execution' CHECK (next_step_file IN ('execution', 'authority')),
    CHECK ((ended_on IS NULL) = (phase NOT IN ('ended', 'aftercare'))),
    CHECK ((ended_on IS NULL) = (owner_id IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (next_step IS NOT NULL)),
    CHECK ((ended_on IS NULL) = (next_step_on IS NOT NULL)),
    CHECK ((joined_to IS NULL) = (joined_why IS NULL)),
    CHECK (joined_to IS NULL OR ended_on IS NULL)
) STRICT;

CREATE TABLE episode_fact (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    came_on TEXT NOT NULL,
    source TEXT NOT NULL,
    -- Where the contact has gone: exactly one for each.
    fate TEXT NOT NULL,
    met_on TEXT,
    decided_on TEXT,
    granted_on TEXT,
    started_on TEXT,
    -- The first day without support, or the day that it ended before it began.
    out_on TEXT,
    out_stage TEXT CHECK (out_stage IN ('before', 'during')),
    ending_id INTEGER REFERENCES support_ending (id),
    out_reason TEXT,
    review_id INTEGER REFERENCES review (id),
    reviewed_on TEXT, age INTEGER, gender TEXT, profile_first_id INTEGER REFERENCES filled_form (id), profile_last_id INTEGER REFERENCES filled_form (id),
    CHECK ((out_on IS NULL) = (out_stage IS NULL))
) STRICT;

CREATE TABLE episode_return (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    earlier_id INTEGER NOT NULL REFERENCES episode (id),
    CHECK (episode_id <> earlier_id)
) STRICT;

CREATE TABLE erased_count (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    period TEXT NOT NULL,
    counted TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (programme_id, period, counted)
) STRICT, WITHOUT ROWID;

CREATE TABLE erased_figure (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n > 0),
    PRIMARY KEY (programme_id, figure, day, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE execution_event (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    kind TEXT NOT NULL CHECK (kind IN ('waiting', 'started', 'interrupted', 'resumed')),
    happened_on TEXT NOT NULL,
    support TEXT NOT NULL REFERENCES support_kind (code),
    reason TEXT REFERENCES delay_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (happened_on <= noted_on),
    CHECK ((kind IN ('waiting', 'interrupted')) = (reason IS NOT NULL)),
    CHECK (reason IS NULL OR reason <> 'other' OR trim(text) <> '')
) STRICT;

CREATE TABLE execution_event_mistake (
    event_id INTEGER PRIMARY KEY REFERENCES execution_event (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    marked_at TEXT NOT NULL,
    marked_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE explained_at_meeting (
    meeting_id INTEGER NOT NULL REFERENCES held_assessment (meeting_id),
    topic TEXT NOT NULL REFERENCES explained_topic (code),
    PRIMARY KEY (meeting_id, topic)
) STRICT, WITHOUT ROWID;

CREATE TABLE explained_topic (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE extract_choice (
    extract_id INTEGER NOT NULL REFERENCES file_extract (id),
    entry TEXT NOT NULL CHECK (entry <> ''),
    number INTEGER NOT NULL CHECK (number > 0),
    choice TEXT NOT NULL CHECK (choice IN ('give', 'leaveOut', 'cover')),
    ground TEXT REFERENCES secrecy_ground (code),
    covered TEXT NOT NULL,
    -- Of what stood there when it was chosen: changed since, it is chosen anew.
    entry_sha256 BLOB NOT NULL CHECK (length(entry_sha256) = 32),
    chosen_at TEXT NOT NULL,
    chosen_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (extract_id, entry, number),
    CHECK ((choice = 'give') = (ground IS NULL)),
    CHECK ((choice = 'cover') = (trim(covered) <> ''))
) STRICT, WITHOUT ROWID;

CREATE TABLE extract_receiver (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE figure_day (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    day TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (programme_id, figure, day, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE "figure_export" (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    layout TEXT NOT NULL CHECK (layout IN ('ej-erbjudna', 'ej-verkstallda', 'delegationsbeslut', 'besok-och-grupper',
        'manadsstatistik', 'sus', 'kaa-halvar')),
    layout_version INTEGER NOT NULL CHECK (layout_version >= 1),
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    purpose TEXT NOT NULL CHECK (length(trim(purpose)) > 0),
    ordered_at TEXT NOT NULL,
    ordered_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (until_on >= from_on)
) STRICT;

CREATE TABLE figure_month (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    -- "2026-11"
    month TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (programme_id, figure, month, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE figure_year (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    figure TEXT NOT NULL,
    year TEXT NOT NULL,
    category TEXT NOT NULL,
    n INTEGER NOT NULL CHECK (n >= 0),
    PRIMARY KEY (programme_id, figure, year, category)
) STRICT, WITHOUT ROWID;

CREATE TABLE file_extract (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    receiver TEXT NOT NULL REFERENCES extract_receiver (code),
    receiver_name TEXT NOT NULL,
    -- What lets them: power of attorney, consent, a section.
    support TEXT NOT NULL,
    request_id INTEGER REFERENCES document_request (id),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id), consent_id INTEGER REFERENCES consent (id), law TEXT REFERENCES sharing_law (code), party TEXT REFERENCES party (code),
    CHECK (receiver = 'person' OR (trim(receiver_name) <> '' AND trim(support) <> ''))
) STRICT;

CREATE TABLE filled_answer (
    form_id INTEGER NOT NULL REFERENCES filled_form (id),
    question_id INTEGER NOT NULL REFERENCES form_question (id),
    words TEXT NOT NULL DEFAULT '',
    choice TEXT,
    PRIMARY KEY (form_id, question_id),
    FOREIGN KEY (question_id, choice) REFERENCES form_choice (question_id, code),
    CHECK ((words = '') <> (choice IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE filled_form (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    version_id INTEGER NOT NULL REFERENCES form_template_version (id),
    -- A choice of the version's question of kind 'about', as a life area; empty where it has none.
    about TEXT NOT NULL,
    corrects INTEGER UNIQUE REFERENCES filled_form (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    -- An earlier form that the answers began as, and when and how the person said yes to that.
    reused_from INTEGER REFERENCES filled_form (id),
    consented_on TEXT,
    consent_note TEXT NOT NULL DEFAULT '',
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    locked_at TEXT,
    locked_by INTEGER REFERENCES account (id),
    -- As it was then: a later change of name is not the form's.
    locked_by_name TEXT,
    CHECK ((corrects IS NULL) = (correction_reason = '')),
    CHECK ((reused_from IS NULL) = (consented_on IS NULL) AND (reused_from IS NULL) = (consent_note = '')),
    CHECK (corrects IS NULL OR reused_from IS NULL),
    CHECK ((locked_at IS NULL) = (locked_by IS NULL) AND (locked_at IS NULL) = (locked_by_name IS NULL))
) STRICT;

CREATE TABLE finished_extract (
    extract_id INTEGER PRIMARY KEY REFERENCES file_extract (id),
    given INTEGER NOT NULL CHECK (given >= 0),
    covered INTEGER NOT NULL CHECK (covered >= 0),
    left_out INTEGER NOT NULL CHECK (left_out >= 0),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    finished_at TEXT NOT NULL,
    finished_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE follow_up (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    held_on TEXT NOT NULL,
    achieved TEXT NOT NULL CHECK (trim(achieved) <> ''),
    own_view TEXT NOT NULL CHECK (trim(own_view) <> ''),
    proposal TEXT NOT NULL CHECK (proposal IN ('goOn', 'taper', 'end')),
    noted_at TEXT NOT NULL,
    -- The day in Sweden.
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (held_on <= noted_on)
) STRICT;

CREATE TABLE form_choice (
    question_id INTEGER NOT NULL REFERENCES form_question (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 30),
    code TEXT NOT NULL CHECK (code <> ''),
    label TEXT NOT NULL CHECK (label <> ''),
    PRIMARY KEY (question_id, code),
    UNIQUE (question_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE form_question (
    id INTEGER PRIMARY KEY,
    version_id INTEGER NOT NULL REFERENCES form_template_version (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 16),
    -- The same in every version: by it answers of different times are compared.
    code TEXT NOT NULL CHECK (code <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('text', 'line', 'choice', 'year', 'about', 'column')),
    wording TEXT NOT NULL CHECK (wording <> ''),
    hint TEXT NOT NULL,
    UNIQUE (version_id, position),
    UNIQUE (version_id, code)
) STRICT;

CREATE TABLE form_template (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE CHECK (code <> ''),
    layout TEXT NOT NULL CHECK (layout IN ('questions', 'day', 'areas'))
) STRICT;

CREATE TABLE form_template_installation (
    version_id INTEGER PRIMARY KEY REFERENCES form_template_version (id),
    file_sha256 BLOB NOT NULL CHECK (length(file_sha256) = 32),
    installed_on TEXT NOT NULL,
    installed_by INTEGER NOT NULL REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) STRICT;

CREATE TABLE form_template_version (
    id INTEGER PRIMARY KEY,
    template_id INTEGER NOT NULL REFERENCES form_template (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    valid_from TEXT NOT NULL,
    -- In the order that forms are offered.
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 99),
    title TEXT NOT NULL CHECK (title <> ''),
    lead TEXT NOT NULL,
    -- How many questions belong to it: when they are all there, no more can be added.
    questions INTEGER NOT NULL CHECK (questions BETWEEN 1 AND 16),
    made_at TEXT NOT NULL,
    UNIQUE (template_id, number)
) STRICT;

CREATE TABLE former_membership (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    PRIMARY KEY (account_id, programme_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal_definition (
    id INTEGER PRIMARY KEY,
    programme_version_id INTEGER NOT NULL REFERENCES programme_version (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 20),
    code TEXT NOT NULL CHECK (code <> ''),
    wording TEXT NOT NULL CHECK (wording <> ''),
    -- In how many of a hundred it is to be reached; null where the programme names no share.
    share_percent INTEGER CHECK (share_percent BETWEEN 0 AND 100),
    UNIQUE (programme_version_id, position),
    UNIQUE (programme_version_id, code)
) STRICT;

CREATE TABLE goal_standing (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

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

CREATE TABLE group_attendance (
    session_id INTEGER NOT NULL REFERENCES group_session (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    turn INTEGER NOT NULL CHECK (turn > 0),
    standing TEXT NOT NULL CHECK (standing IN ('came', 'notThisTime')),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (session_id, episode_id, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE group_idea (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    words TEXT NOT NULL CHECK (trim(words) <> ''),
    told_on TEXT NOT NULL,
    is_tried INTEGER NOT NULL DEFAULT 0 CHECK (is_tried IN (0, 1))
) STRICT;

CREATE TABLE group_membership (
    id INTEGER PRIMARY KEY,
    group_id INTEGER NOT NULL REFERENCES support_group (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 30),
    from_on TEXT NOT NULL,
    before TEXT,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    ended_at TEXT,
    ended_by INTEGER REFERENCES account (id),
    CHECK (before IS NULL OR before >= from_on),
    CHECK ((before IS NULL) = (ended_at IS NULL) AND (before IS NULL) = (ended_by IS NULL))
) STRICT;

CREATE TABLE group_session (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    group_id INTEGER NOT NULL REFERENCES support_group (id),
    standing TEXT NOT NULL CHECK (standing IN ('planned', 'cancelled', 'held')),
    meets_on TEXT NOT NULL,
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL CHECK (trim(place) <> ''),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    activity_id INTEGER REFERENCES activity (id),
    -- Changed by itself: a change of the whole group leaves it as it is.
    is_own INTEGER NOT NULL DEFAULT 0 CHECK (is_own IN (0, 1)),
    -- Why it was called off.
    reason TEXT NOT NULL DEFAULT '',
    -- Who came besides those the register knows (IN-20), and how it went, about nobody.
    others INTEGER NOT NULL DEFAULT 0 CHECK (others BETWEEN 0 AND 99),
    line TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (starts + length <= 1440),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((standing = 'cancelled') = (trim(reason) <> '')),
    CHECK (standing = 'held' OR (others = 0 AND line = ''))
) STRICT;

CREATE TABLE handed_extract (
    extract_id INTEGER PRIMARY KEY REFERENCES finished_extract (extract_id),
    handed_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sent_way (code),
    handed_to TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE handover (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The file it was taken from; it went to the other one.
    from_file TEXT NOT NULL CHECK (from_file IN ('execution', 'authority')),
    ground TEXT NOT NULL REFERENCES handover_ground (code),
    -- Why the receiving side needs it.
    reason TEXT NOT NULL,
    consent_by TEXT CHECK (consent_by IN ('person', 'guardian', 'both', 'representative')),
    consent_on TEXT,
    consent_way TEXT CHECK (consent_way IN ('spoken', 'written')),
    -- What the person made an exception of (OSL 2009:400 12 kap. 2 §).
    consent_limits TEXT NOT NULL DEFAULT '',
    message TEXT NOT NULL,
    -- How many things were handed over: none is added later.
    items INTEGER NOT NULL CHECK (items >= 1),
    handed_at TEXT NOT NULL,
    handed_by INTEGER NOT NULL REFERENCES account (id),
    -- As they were then.
    handed_by_name TEXT NOT NULL,
    handed_by_role TEXT NOT NULL,
    CHECK ((ground = 'consent') = (consent_by IS NOT NULL)),
    CHECK ((ground = 'consent') = (consent_on IS NOT NULL)),
    CHECK ((ground = 'consent') = (consent_way IS NOT NULL)),
    CHECK (ground = 'consent' OR (reason <> '' AND consent_limits = ''))
) STRICT;

CREATE TABLE handover_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE handover_item (
    handover_id INTEGER NOT NULL REFERENCES handover (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    kind TEXT NOT NULL REFERENCES handover_item_kind (code),
    -- The note, the document, the form that it is a copy of.
    source_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    -- Who stood for it, and when, in words.
    by_line TEXT NOT NULL,
    parts INTEGER NOT NULL CHECK (parts >= 0),
    PRIMARY KEY (handover_id, number),
    UNIQUE (handover_id, kind, source_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE handover_item_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE handover_part (
    handover_id INTEGER NOT NULL,
    item INTEGER NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    term TEXT NOT NULL CHECK (term <> ''),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (handover_id, item, number),
    FOREIGN KEY (handover_id, item) REFERENCES handover_item (handover_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE held_assessment (
    meeting_id INTEGER PRIMARY KEY REFERENCES assessment_meeting (id),
    held_on TEXT NOT NULL,
    minutes INTEGER NOT NULL CHECK (minutes BETWEEN 1 AND 1440),
    person_came INTEGER NOT NULL CHECK (person_came IN (0, 1)),
    first_came INTEGER NOT NULL CHECK (first_came IN (0, 1)),
    second_came INTEGER NOT NULL CHECK (second_came IN (0, 1)),
    -- The others who came.
    others TEXT NOT NULL,
    criteria_reviewed INTEGER NOT NULL CHECK (criteria_reviewed IN (0, 1)),
    person_words TEXT NOT NULL,
    staff_words TEXT NOT NULL,
    -- Betänketid: the day both have thought (AS-3).
    reflect_until TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (first_came + second_came > 0),
    CHECK (person_came = 1 OR others <> ''),
    CHECK (held_on <= noted_on AND reflect_until >= noted_on)
) STRICT;

CREATE TABLE held_form (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    address TEXT NOT NULL,
    token_hash BLOB NOT NULL CHECK (length(token_hash) = 32),
    sealed BLOB NOT NULL,
    held_at TEXT NOT NULL,
    PRIMARY KEY (account_id, address)
) STRICT;

CREATE TABLE homework (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    goal_id INTEGER REFERENCES plan_goal (id),
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    set_on TEXT NOT NULL,
    set_at TEXT NOT NULL,
    set_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE "homework_check" (
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

CREATE TABLE homework_result (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE "inquiry" (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id),
    received_at TEXT NOT NULL,
    channel TEXT NOT NULL CHECK (channel IN ('phone', 'email', 'webForm', 'visit', 'letter')),
    source TEXT NOT NULL DEFAULT 'unknown' REFERENCES inquiry_source (code),
    reporter_role TEXT NOT NULL REFERENCES reporter_role (code),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    reporter_email TEXT NOT NULL DEFAULT '',
    person_knows TEXT NOT NULL CHECK (person_knows IN ('yes', 'no', 'unknown')),
    situation TEXT NOT NULL,
    taken_by INTEGER REFERENCES account (id),
    changed_at TEXT NOT NULL,
    changed_by INTEGER REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (taken_by IS NOT NULL OR channel = 'webForm')
) STRICT;

CREATE TABLE "inquiry_outcome" (
    inquiry_id INTEGER PRIMARY KEY REFERENCES inquiry (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('assessmentMeeting', 'application', 'ended')),
    comment TEXT NOT NULL,
    decided_at TEXT NOT NULL,
    decided_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE inquiry_source (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE "inquiry_version" (
    inquiry_id INTEGER NOT NULL REFERENCES inquiry (id),
    version INTEGER NOT NULL,
    channel TEXT NOT NULL,
    source TEXT NOT NULL DEFAULT 'unknown',
    reporter_role TEXT NOT NULL,
    person_knows TEXT NOT NULL,
    person_name TEXT NOT NULL,
    person_birth_day TEXT,
    person_personal_number TEXT,
    person_phone TEXT NOT NULL,
    person_email TEXT NOT NULL DEFAULT '',
    person_address TEXT NOT NULL DEFAULT '',
    person_interpreter_language TEXT NOT NULL DEFAULT '',
    person_reached_by TEXT NOT NULL DEFAULT 'unknown',
    person_message_allowed TEXT NOT NULL DEFAULT 'unknown',
    person_message_wording TEXT NOT NULL DEFAULT '',
    person_travel_need TEXT NOT NULL DEFAULT '',
    person_is_protected INTEGER NOT NULL CHECK (person_is_protected IN (0, 1)),
    reporter_name TEXT NOT NULL,
    reporter_phone TEXT NOT NULL,
    reporter_email TEXT NOT NULL DEFAULT '',
    situation TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER REFERENCES account (id),
    PRIMARY KEY (inquiry_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE installation (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    is_demonstration INTEGER NOT NULL CHECK (is_demonstration IN (0, 1)),
    -- Seals second-factor seeds and held forms (AES-256-GCM). Travels with the file, so a backup is as secret as the file.
    seal_key BLOB NOT NULL CHECK (length(seal_key) = 32),
    created_at TEXT NOT NULL
) STRICT;

CREATE TABLE instrument (
    code TEXT NOT NULL PRIMARY KEY,
    -- Its holder demands a permission before it is used at all.
    needs_permission INTEGER NOT NULL CHECK (needs_permission IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE instrument_permission (
    id INTEGER PRIMARY KEY,
    instrument TEXT NOT NULL REFERENCES instrument (code),
    holder TEXT NOT NULL CHECK (holder <> ''),
    reference TEXT NOT NULL CHECK (reference <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    recorded_by INTEGER NOT NULL REFERENCES account (id),
    recorded_at TEXT NOT NULL,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT;

CREATE TABLE interpreter_need (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE investigation (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    questions TEXT NOT NULL,
    own_view TEXT NOT NULL,
    wishes TEXT NOT NULL,
    interpreter TEXT REFERENCES interpreter_need (code),
    interpreter_note TEXT NOT NULL,
    assessment TEXT NOT NULL,
    -- Whether the need can be met otherwise, and how.
    met_otherwise TEXT CHECK (met_otherwise IN ('no', 'partly', 'yes')),
    other_ways TEXT NOT NULL,
    proposal TEXT CHECK (proposal IN ('grant', 'partialGrant', 'refusal')),
    proposal_text TEXT NOT NULL,
    version INTEGER NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    ready_at TEXT,
    ready_by INTEGER REFERENCES account (id),
    CHECK ((ready_at IS NULL) = (ready_by IS NULL)),
    CHECK (interpreter IS NULL OR interpreter = 'none' OR interpreter_note <> ''),
    CHECK (ready_at IS NULL OR (questions <> '' AND own_view <> '' AND interpreter IS NOT NULL AND assessment <> ''
        AND met_otherwise IS NOT NULL AND proposal IS NOT NULL AND proposal_text <> ''))
) STRICT;

CREATE TABLE investigation_fact (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    text TEXT NOT NULL CHECK (text <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    learnt_on TEXT NOT NULL,
    corrects INTEGER UNIQUE REFERENCES investigation_fact (id),
    noted_at TEXT NOT NULL,
    -- The day in Sweden.
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (learnt_on <= noted_on)
) STRICT;

CREATE TABLE investigation_return (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES investigation (episode_id),
    ready_at TEXT NOT NULL,
    ready_by INTEGER NOT NULL REFERENCES account (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    returned_at TEXT NOT NULL,
    returned_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, ready_at)
) STRICT;

CREATE TABLE investigation_version (
    episode_id INTEGER NOT NULL REFERENCES investigation (episode_id),
    version INTEGER NOT NULL,
    questions TEXT NOT NULL,
    own_view TEXT NOT NULL,
    wishes TEXT NOT NULL,
    interpreter TEXT,
    interpreter_note TEXT NOT NULL,
    assessment TEXT NOT NULL,
    met_otherwise TEXT,
    other_ways TEXT NOT NULL,
    proposal TEXT,
    proposal_text TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (episode_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal_note (
    id INTEGER PRIMARY KEY,
    -- Where it stands now: changed only by a move.
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    root_id INTEGER NOT NULL REFERENCES journal_note (id),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    correction_reason TEXT NOT NULL DEFAULT '',
    -- The root of the note that the person finds wrong (14 kap. 6 §).
    objects_to INTEGER REFERENCES journal_note (id),
    kind TEXT NOT NULL REFERENCES note_kind (code),
    happened_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    author_id INTEGER NOT NULL REFERENCES account (id),
    -- As they were when it was written or signed: a later change of name or role is not the note's.
    author_name TEXT NOT NULL CHECK (author_name <> ''),
    author_role TEXT NOT NULL CHECK (author_role <> ''),
    written_at TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    signed_at TEXT,
    version INTEGER NOT NULL DEFAULT 1, file TEXT NOT NULL DEFAULT 'execution' CHECK (file IN ('execution', 'authority')),
    UNIQUE (root_id, edition),
    CHECK ((edition = 1) = (root_id = id)),
    CHECK ((edition = 1) = (correction_reason = '')),
    CHECK ((kind = 'objection') = (objects_to IS NOT NULL)),
    -- Only a first edition that is nobody's objection waits for its signature.
    CHECK (signed_at IS NOT NULL OR (edition = 1 AND objects_to IS NULL))
) STRICT;

CREATE TABLE journal_note_move (
    id INTEGER PRIMARY KEY,
    note_id INTEGER NOT NULL REFERENCES journal_note (id),
    from_episode_id INTEGER NOT NULL REFERENCES episode (id),
    to_episode_id INTEGER NOT NULL REFERENCES episode (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    moved_at TEXT NOT NULL,
    moved_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (from_episode_id <> to_episode_id)
) STRICT;

CREATE TABLE journal_note_seen (
    note_id INTEGER NOT NULL REFERENCES journal_note (id),
    account_id INTEGER NOT NULL REFERENCES account (id),
    seen_at TEXT NOT NULL,
    PRIMARY KEY (note_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE judgment_carrying_out (
    judgment_id INTEGER PRIMARY KEY REFERENCES appeal_judgment (id),
    carried_on TEXT NOT NULL,
    text TEXT NOT NULL CHECK (trim(text) <> ''),
    -- The new decision of the case; always where it was sent back.
    decision_id INTEGER REFERENCES decision (id),
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (carried_on <= noted_on)
) STRICT;

CREATE TABLE judgment_last_day (
    judgment_id INTEGER PRIMARY KEY REFERENCES appeal_judgment (id),
    last_day TEXT NOT NULL,
    shown TEXT NOT NULL CHECK (trim(shown) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE judgment_outcome (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE "legal_ground" (
    code TEXT NOT NULL PRIMARY KEY,
    act TEXT NOT NULL,
    chapter INTEGER NOT NULL,
    section TEXT NOT NULL,
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    appeal TEXT NOT NULL CHECK (appeal IN ('administrativeCourt', 'legalityReview', 'accessToDocuments'))
) STRICT, WITHOUT ROWID;

CREATE TABLE legality_forwarding (
    id INTEGER PRIMARY KEY,
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    reached_on TEXT NOT NULL,
    forwarded_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (reached_on <= forwarded_on AND forwarded_on <= noted_on)
) STRICT;

CREATE TABLE letter (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL REFERENCES letter_kind (code),
    -- What it tells of: the key of a record in the table that the kind belongs to, which has one letter of the kind.
    about_id INTEGER NOT NULL,
    title TEXT NOT NULL CHECK (trim(title) <> ''),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL,
    made_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (kind, about_id)
) STRICT;

CREATE TABLE letter_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE letter_pdf (
    html_sha256 BLOB NOT NULL PRIMARY KEY CHECK (length(html_sha256) = 32),
    octets BLOB NOT NULL CHECK (length(octets) > 0),
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    made_at TEXT NOT NULL
) STRICT;

CREATE TABLE letter_sending (
    letter_id INTEGER PRIMARY KEY REFERENCES letter (id),
    sent_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sent_way (code),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE life_area (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

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

CREATE TABLE mapping_diagnosis (
    id INTEGER PRIMARY KEY,
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    name TEXT NOT NULL CHECK (name <> ''),
    standing TEXT NOT NULL CHECK (standing IN ('stated', 'assumed', 'confirmed')),
    -- Who says so: the person, a relative, a clinic.
    said_by TEXT NOT NULL CHECK (said_by <> ''),
    said_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK ((withdrawn_at IS NULL) = (withdrawn_by IS NULL))
) STRICT;

CREATE TABLE mapping_occasion (
    id INTEGER PRIMARY KEY,
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    standing TEXT NOT NULL CHECK (standing IN ('booked', 'held', 'cancelled')),
    day TEXT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('premises', 'home', 'outdoors', 'phone', 'video', 'elsewhere')),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    alone_reason TEXT NOT NULL DEFAULT '',
    -- Work for it, with preparation and writing: what the stage costs (AS-18).
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    note TEXT NOT NULL DEFAULT '',
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1, starts INTEGER CHECK (starts BETWEEN 0 AND 1439),
    CHECK ((second_staff_id IS NULL) = (alone_reason <> '')),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((standing = 'held') = (minutes IS NOT NULL)),
    CHECK (standing <> 'held' OR day <= noted_on)
) STRICT;

CREATE TABLE mapping_task (
    id INTEGER PRIMARY KEY,
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    template_id INTEGER REFERENCES form_template (id),
    what TEXT NOT NULL CHECK (what <> ''),
    status TEXT NOT NULL CHECK (status IN ('todo', 'ongoing', 'done', 'declined')),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (mapping_id, template_id)
) STRICT;

CREATE TABLE meeting_companion (
    meeting_id INTEGER NOT NULL REFERENCES assessment_meeting (id),
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    role TEXT NOT NULL REFERENCES companion_role (code),
    name TEXT NOT NULL,
    PRIMARY KEY (meeting_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_decision_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE "membership" (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    programme_id INTEGER REFERENCES programme (id),
    role TEXT NOT NULL CHECK (role IN
        ('coordinator', 'investigator', 'decisionMaker', 'manager', 'dutyOfficer', 'administrator', 'logReviewer')),
    CHECK ((programme_id IS NULL) = (role IN ('administrator', 'logReviewer')))
) STRICT;

CREATE TABLE name_key (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- 1: a word of the name. 2: two words of it, in either order.
    words INTEGER NOT NULL CHECK (words IN (1, 2)),
    key TEXT NOT NULL CHECK (key <> ''),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (programme_id, words, key, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE name_key_rule (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    rule INTEGER NOT NULL,
    done_to INTEGER NOT NULL,
    is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1))
) STRICT;

CREATE TABLE needs_mapping (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL UNIQUE REFERENCES episode (id),
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id)
, begun_reason TEXT NOT NULL DEFAULT '') STRICT;

CREATE TABLE needs_mapping_turn (
    mapping_id INTEGER NOT NULL REFERENCES needs_mapping (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    turn TEXT NOT NULL CHECK (turn IN ('stopped', 'resumed', 'concluded')),
    stopped_by TEXT CHECK (stopped_by IN ('person', 'unit', 'both', 'other')),
    proposal TEXT CHECK (proposal IN ('application', 'otherSupport', 'ending')),
    words TEXT NOT NULL,
    turned_at TEXT NOT NULL,
    turned_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (mapping_id, number),
    CHECK ((turn = 'stopped') = (stopped_by IS NOT NULL)),
    CHECK ((turn = 'concluded') = (proposal IS NOT NULL)),
    CHECK (turn = 'resumed' OR words <> '')
) STRICT, WITHOUT ROWID;

CREATE TABLE new_contact (
    episode_id INTEGER PRIMARY KEY REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    came_on TEXT NOT NULL,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE next_step_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE note_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE onward_path (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    partner_id INTEGER REFERENCES partner (id),
    party TEXT NOT NULL REFERENCES party (code),
    name TEXT NOT NULL,
    aim TEXT NOT NULL CHECK (trim(aim) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE onward_step (
    id INTEGER PRIMARY KEY,
    path_id INTEGER NOT NULL REFERENCES onward_path (id),
    stage TEXT NOT NULL CHECK (stage IN ('contact', 'applied', 'met', 'takenOver', 'dropped')),
    day TEXT NOT NULL,
    doer TEXT NOT NULL CHECK (doer IN ('person', 'together', 'unit', 'them')),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (path_id, stage),
    CHECK (stage <> 'dropped' OR trim(words) <> '')
) STRICT;

CREATE TABLE partner (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    party TEXT NOT NULL REFERENCES party (code),
    organisation TEXT NOT NULL CHECK (trim(organisation) <> ''),
    function TEXT NOT NULL,
    -- Who holds the function now, and who answers otherwise.
    holder TEXT NOT NULL,
    deputy TEXT NOT NULL,
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    way_in TEXT NOT NULL,
    agreement TEXT NOT NULL,
    ends_on TEXT,
    -- Months.
    notice INTEGER CHECK (notice BETWEEN 1 AND 36),
    is_away INTEGER NOT NULL DEFAULT 0 CHECK (is_away IN (0, 1)),
    -- When somebody last saw that it is right.
    checked_on TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (notice IS NULL OR ends_on IS NOT NULL)
) STRICT;

CREATE TABLE partner_contact (
    id INTEGER PRIMARY KEY,
    partner_id INTEGER NOT NULL REFERENCES partner (id),
    day TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sharing_way (code),
    result TEXT NOT NULL CHECK (result IN ('reached', 'noAnswer', 'callsBack', 'declined')),
    words TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE party (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    birth_day TEXT,
    phone TEXT NOT NULL,
    is_protected INTEGER NOT NULL DEFAULT 0 CHECK (is_protected IN (0, 1)),
    created_at TEXT NOT NULL
, personal_number TEXT CHECK (length(personal_number) = 12), email TEXT NOT NULL DEFAULT '', address TEXT NOT NULL DEFAULT '', interpreter_language TEXT NOT NULL DEFAULT '', reached_by TEXT NOT NULL DEFAULT 'unknown'
    CHECK (reached_by IN ('unknown', 'call', 'textMessage', 'email', 'letter', 'reporter')), message_allowed TEXT NOT NULL DEFAULT 'unknown' CHECK (message_allowed IN ('unknown', 'yes', 'no')), message_wording TEXT NOT NULL DEFAULT '', travel_need TEXT NOT NULL DEFAULT '', version INTEGER NOT NULL DEFAULT 1, merged_into INTEGER REFERENCES person (id), root_id INTEGER REFERENCES person (id)) STRICT;

CREATE TABLE person_distinct (
    one_id INTEGER NOT NULL REFERENCES person (id),
    other_id INTEGER NOT NULL REFERENCES person (id),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (one_id, other_id),
    CHECK (one_id < other_id)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE person_number (
    person_id INTEGER NOT NULL REFERENCES person (id),
    number TEXT NOT NULL CHECK (length(number) = 12),
    noted_at TEXT NOT NULL,
    noted_by INTEGER REFERENCES account (id),
    PRIMARY KEY (person_id, noted_at)
) STRICT, WITHOUT ROWID;

CREATE TABLE phrase (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    phrase_key TEXT NOT NULL REFERENCES phrase_key (code),
    valid_from TEXT NOT NULL,
    wording TEXT NOT NULL CHECK (wording <> ''),
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK (made_by IS NULL OR made_on <= valid_from),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK (withdrawn_on IS NULL OR withdrawn_on <= valid_from)
) STRICT;

CREATE TABLE phrase_key (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE place_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE place_offer (
    id INTEGER PRIMARY KEY,
    entry_id INTEGER NOT NULL REFERENCES queue_entry (id),
    offered_on TEXT NOT NULL,
    -- From when there is room.
    place_from TEXT NOT NULL,
    -- When staff ask how the person has thought.
    ask_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (offered_on <= noted_on AND place_from >= offered_on AND ask_on >= offered_on)
) STRICT;

CREATE TABLE place_offer_answer (
    id INTEGER PRIMARY KEY,
    offer_id INTEGER NOT NULL REFERENCES place_offer (id),
    answer TEXT NOT NULL CHECK (answer IN ('yes', 'no', 'thinking')),
    answered_on TEXT NOT NULL,
    -- Of who thinks it over: when staff ask again.
    ask_on TEXT,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (answered_on <= noted_on),
    CHECK ((answer = 'thinking') = (ask_on IS NOT NULL)),
    CHECK (ask_on IS NULL OR ask_on >= answered_on)
) STRICT;

CREATE TABLE placement (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL REFERENCES place_kind (code),
    -- The neighbouring municipality or other party whose place it is.
    reserved_by TEXT NOT NULL,
    -- The place that was left for this one, the same day.
    follows_id INTEGER UNIQUE REFERENCES placement (id),
    started_on TEXT NOT NULL,
    decision_id INTEGER REFERENCES decision (id),
    -- Without a decision: that the person was told of the right to apply.
    told_on TEXT,
    told_by INTEGER REFERENCES account (id),
    told_how TEXT REFERENCES told_way (code),
    -- Who allowed that it goes beyond the programme's places, and why.
    allowed_by INTEGER REFERENCES account (id),
    allowed_why TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((kind = 'reserved') = (trim(reserved_by) <> '')),
    CHECK (started_on <= noted_on),
    CHECK ((told_on IS NULL) = (told_by IS NULL) AND (told_on IS NULL) = (told_how IS NULL)),
    CHECK (told_on IS NULL OR told_on <= started_on),
    CHECK (decision_id IS NOT NULL OR told_on IS NOT NULL),
    CHECK ((allowed_by IS NULL) = (trim(allowed_why) = ''))
) STRICT;

CREATE TABLE placement_end_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE placement_ending (
    placement_id INTEGER PRIMARY KEY REFERENCES placement (id),
    -- From this day the place is free.
    ended_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES placement_end_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (ended_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;

CREATE TABLE placement_interruption (
    id INTEGER PRIMARY KEY,
    placement_id INTEGER NOT NULL REFERENCES placement (id),
    interrupted_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES delay_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (interrupted_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;

CREATE TABLE placement_resumption (
    interruption_id INTEGER PRIMARY KEY REFERENCES placement_interruption (id),
    resumed_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (resumed_on <= noted_on)
) STRICT;

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

CREATE TABLE plan_draft_taken_back (
    -- Of the draft, whose row is gone.
    plan_id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The version it would have been, and how often it was saved.
    number INTEGER NOT NULL CHECK (number >= 1),
    saves INTEGER NOT NULL CHECK (saves >= 1),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

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

CREATE TABLE plan_goal_line (
    goal_id INTEGER NOT NULL REFERENCES plan_goal (id),
    kind TEXT NOT NULL CHECK (kind IN ('subGoal', 'homework')),
    place INTEGER NOT NULL CHECK (place >= 1),
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    PRIMARY KEY (goal_id, kind, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned_step (
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The episode's version after the plan.
    version INTEGER NOT NULL,
    next_step TEXT NOT NULL,
    next_step_on TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES account (id),
    note TEXT NOT NULL,
    planned_at TEXT NOT NULL,
    planned_by INTEGER NOT NULL REFERENCES account (id), file TEXT NOT NULL DEFAULT 'execution' CHECK (file IN ('execution', 'authority')),
    PRIMARY KEY (episode_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE practical_help (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL REFERENCES practical_help_kind (code),
    -- What is done, in a line.
    text TEXT NOT NULL,
    begun_on TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    begun_by INTEGER NOT NULL REFERENCES account (id),
    result TEXT REFERENCES practical_help_result (code),
    result_text TEXT NOT NULL DEFAULT '',
    settled_on TEXT,
    settled_at TEXT,
    settled_by INTEGER REFERENCES account (id),
    CHECK (kind <> 'other' OR text <> ''),
    CHECK ((result IS NULL) = (settled_on IS NULL) AND (result IS NULL) = (settled_at IS NULL)
        AND (result IS NULL) = (settled_by IS NULL)),
    CHECK (result IS NOT NULL OR result_text = ''),
    CHECK (settled_on IS NULL OR settled_on >= begun_on)
) STRICT;

CREATE TABLE practical_help_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE practical_help_result (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE printed_table (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- The project's name for it: T1.
    code TEXT NOT NULL CHECK (code <> ''),
    -- Beside which figures it stands.
    section TEXT NOT NULL CHECK (section IN ('mal', 'kontakter', 'profil', 'avslut')),
    valid_from TEXT NOT NULL,
    valid_to TEXT NOT NULL,
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    -- As the checker of tables takes it: the table, and what must hold besides.
    content TEXT NOT NULL CHECK (content <> ''),
    known TEXT NOT NULL,
    -- How it was counted otherwise than here.
    comment TEXT NOT NULL,
    UNIQUE (programme_id, code),
    CHECK (valid_to >= valid_from)
) STRICT;

CREATE TABLE profile_question (
    code TEXT NOT NULL,
    part TEXT NOT NULL CHECK (part IN ('start', 'latest')),
    PRIMARY KEY (code, part)
) STRICT, WITHOUT ROWID;

CREATE TABLE programme (
    id INTEGER PRIMARY KEY,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL CHECK (name <> ''),
    municipality TEXT NOT NULL CHECK (municipality <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('needsTested', 'open')),
    case_prefix TEXT NOT NULL UNIQUE CHECK (case_prefix <> ''),
    next_step_days INTEGER NOT NULL CHECK (next_step_days BETWEEN 0 AND 30)
, inbox_owner_id INTEGER REFERENCES account (id), unsigned_note_days INTEGER NOT NULL DEFAULT 7 CHECK (unsigned_note_days BETWEEN 1 AND 60)) STRICT;

CREATE TABLE programme_version (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    valid_from TEXT NOT NULL,
    -- The last day, where one is set; otherwise until the next version.
    valid_to TEXT,
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    mode TEXT NOT NULL CHECK (mode IN ('needsTested', 'open')),
    age_from INTEGER CHECK (age_from BETWEEN 0 AND 120),
    age_to INTEGER CHECK (age_to BETWEEN 0 AND 120),
    ordinary_places INTEGER CHECK (ordinary_places >= 0),
    follow_up_places INTEGER CHECK (follow_up_places >= 0),
    reserved_places INTEGER CHECK (reserved_places >= 0),
    -- How many people the whole period is meant for, where that is what was agreed.
    volume INTEGER CHECK (volume >= 0),
    decision_months INTEGER CHECK (decision_months BETWEEN 1 AND 60),
    first_step_days INTEGER NOT NULL CHECK (first_step_days BETWEEN 0 AND 30),
    first_meeting_days INTEGER CHECK (first_meeting_days BETWEEN 0 AND 365),
    staff_per_visit INTEGER CHECK (staff_per_visit BETWEEN 1 AND 10),
    unsigned_note_days INTEGER NOT NULL CHECK (unsigned_note_days BETWEEN 1 AND 60),
    court TEXT,
    board TEXT,
    diary_prefix TEXT,
    -- How many criteria and goals belong to it: when they are all there, no more can be added.
    criteria INTEGER NOT NULL CHECK (criteria BETWEEN 0 AND 20),
    goals INTEGER NOT NULL CHECK (goals BETWEEN 0 AND 20),
    made_on TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by INTEGER REFERENCES account (id),
    withdrawn_on TEXT,
    withdrawn_at TEXT,
    withdrawn_by INTEGER REFERENCES account (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (age_from IS NULL OR age_to IS NULL OR age_from <= age_to),
    -- Somebody's change is made before its first day: nobody wakes up to rules that were changed behind them.
    CHECK (made_by IS NULL OR made_on < valid_from),
    CHECK ((withdrawn_on IS NULL) = (withdrawn_at IS NULL) AND (withdrawn_on IS NULL) = (withdrawn_by IS NULL)),
    CHECK (withdrawn_on IS NULL OR withdrawn_on < valid_from)
) STRICT;

CREATE TABLE progress_step (code TEXT NOT NULL PRIMARY KEY, rank INTEGER NOT NULL UNIQUE) STRICT, WITHOUT ROWID;

CREATE TABLE public_form (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- A keyed hash of the network it comes from: how many come from one place is counted, where that is is not kept.
    source_hash BLOB NOT NULL CHECK (length(source_hash) = 32),
    sealed BLOB NOT NULL,
    begun_at TEXT NOT NULL,
    -- The case that it became; then the answers are gone.
    case_number TEXT,
    sent_at TEXT,
    CHECK ((case_number IS NULL) = (sent_at IS NULL)),
    CHECK (sent_at IS NULL OR length(sealed) = 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE published_figure (
    table_id INTEGER NOT NULL REFERENCES published_table (id),
    row INTEGER NOT NULL CHECK (row >= 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    row_name TEXT,
    column_name TEXT,
    count INTEGER NOT NULL CHECK (count >= 0),
    is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
    PRIMARY KEY (table_id, row, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE published_table (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
    -- The people it is about: tables of the same are attacked together.
    people TEXT NOT NULL CHECK (length(people) BETWEEN 1 AND 200),
    definition TEXT NOT NULL CHECK (length(definition) BETWEEN 1 AND 4000),
    corner TEXT NOT NULL,
    from_on TEXT NOT NULL,
    until_on TEXT NOT NULL,
    limit_count INTEGER NOT NULL CHECK (limit_count BETWEEN 3 AND 50),
    step INTEGER NOT NULL CHECK (step IN (1, 5, 10)),
    hides INTEGER NOT NULL CHECK (hides IN (0, 1)),
    proposed_at TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES account (id),
    published_on TEXT,
    published_at TEXT,
    published_by INTEGER REFERENCES account (id),
    CHECK (until_on >= from_on),
    CHECK ((published_at IS NULL) = (published_by IS NULL) AND (published_at IS NULL) = (published_on IS NULL))
) STRICT;

CREATE TABLE queue_entry (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL REFERENCES place_kind (code),
    reserved_by TEXT NOT NULL,
    entered_on TEXT NOT NULL,
    -- Why there is none yet.
    reason TEXT NOT NULL REFERENCES delay_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (kind <> 'followUp'),
    CHECK ((kind = 'reserved') = (trim(reserved_by) <> '')),
    CHECK (entered_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;

CREATE TABLE queue_leave_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE queue_leaving (
    entry_id INTEGER PRIMARY KEY REFERENCES queue_entry (id),
    left_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES queue_leave_reason (code),
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (left_on <= noted_on),
    CHECK (reason <> 'other' OR trim(text) <> '')
) STRICT;

CREATE TABLE rating (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    instrument TEXT NOT NULL REFERENCES instrument (code),
    -- Of the rules that it is scored by.
    edition INTEGER NOT NULL CHECK (edition >= 1),
    pack_id INTEGER REFERENCES text_pack (id),
    mode TEXT NOT NULL REFERENCES rating_mode (code),
    -- The day the person answered.
    filled_on TEXT NOT NULL,
    -- Which limits, asked for and never read from a personnummer; and how old the person was.
    limits TEXT NOT NULL CHECK (limits IN ('M', 'K', 'U')),
    age INTEGER CHECK (age BETWEEN 0 AND 130),
    corrects_id INTEGER REFERENCES rating (id),
    correction_reason TEXT NOT NULL DEFAULT '',
    begun_by INTEGER NOT NULL REFERENCES account (id),
    begun_at TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'done', 'discarded')),
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id),
    status TEXT CHECK (status IN ('ok', 'incomplete')),
    total INTEGER,
    -- How it went: read aloud, needed a pause.
    comment TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (mode = 'paper' OR pack_id IS NOT NULL),
    CHECK ((corrects_id IS NULL) = (correction_reason = '')),
    CHECK ((state = 'draft') = (closed_at IS NULL) AND (state = 'draft') = (closed_by IS NULL)),
    CHECK ((state = 'done') = (status IS NOT NULL)),
    CHECK (total IS NULL OR status = 'ok')
) STRICT;

CREATE TABLE rating_answer (
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    field TEXT NOT NULL CHECK (field <> ''),
    value INTEGER,
    answered_at TEXT NOT NULL,
    PRIMARY KEY (rating_id, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating_level (
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    scheme TEXT NOT NULL CHECK (scheme <> ''),
    code TEXT NOT NULL CHECK (code <> ''),
    sentence TEXT NOT NULL CHECK (sentence <> ''),
    source TEXT NOT NULL CHECK (source <> ''),
    as_of TEXT NOT NULL,
    PRIMARY KEY (rating_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating_mode (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE rating_subscale (
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    points INTEGER,
    PRIMARY KEY (rating_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE recovery_code (
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL,
    used_at TEXT,
    PRIMARY KEY (account_id, code_hash)
) STRICT, WITHOUT ROWID;

CREATE TABLE referral (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    whom TEXT NOT NULL CHECK (whom <> ''),
    question TEXT NOT NULL CHECK (question <> ''),
    sent_on TEXT NOT NULL,
    answer_by TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id), party TEXT REFERENCES party (code),
    CHECK (sent_on <= noted_on AND answer_by > sent_on)
) STRICT;

CREATE TABLE referral_answer (
    referral_id INTEGER PRIMARY KEY REFERENCES referral (id),
    is_silent INTEGER NOT NULL CHECK (is_silent IN (0, 1)),
    answered_on TEXT NOT NULL,
    text TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (answered_on <= noted_on),
    CHECK (is_silent = 1 OR text <> '')
) STRICT;

CREATE TABLE reflection_answer (
    meeting_id INTEGER NOT NULL REFERENCES held_assessment (meeting_id),
    number INTEGER NOT NULL CHECK (number >= 1),
    party TEXT NOT NULL CHECK (party IN ('person', 'unit')),
    answer TEXT NOT NULL CHECK (answer IN ('goOn', 'notNow', 'otherSupport', 'moreTime')),
    answered_on TEXT NOT NULL,
    words TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (meeting_id, number),
    CHECK (answered_on <= noted_on)
) STRICT, WITHOUT ROWID;

CREATE TABLE relapse_plan (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    signs TEXT NOT NULL CHECK (trim(signs) <> ''),
    helps TEXT NOT NULL CHECK (trim(helps) <> ''),
    -- What others can do, and what they had better not.
    others TEXT NOT NULL,
    -- Who to call, a line each.
    calls TEXT NOT NULL CHECK (trim(calls) <> ''),
    taking_part TEXT NOT NULL CHECK (taking_part IN ('yes', 'partly', 'no')),
    taking_part_words TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, number),
    CHECK (taking_part = 'yes' OR trim(taking_part_words) <> '')
) STRICT;

CREATE TABLE relative (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    relation TEXT NOT NULL CHECK (trim(relation) <> ''),
    phone TEXT NOT NULL,
    email TEXT NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('notAsked', 'yes', 'no')),
    asked_on TEXT,
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((consent = 'notAsked') = (asked_on IS NULL))
) STRICT;

CREATE TABLE relative_answer (
    relative_id INTEGER NOT NULL REFERENCES relative (id),
    -- The relative's, when it was written.
    version INTEGER NOT NULL,
    consent TEXT NOT NULL CHECK (consent IN ('yes', 'no')),
    asked_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    PRIMARY KEY (relative_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE relative_note (
    id INTEGER PRIMARY KEY,
    relative_id INTEGER NOT NULL REFERENCES relative (id),
    kind TEXT NOT NULL CHECK (kind IN ('conversation', 'supportOffered', 'relief', 'health', 'costs', 'other')),
    day TEXT NOT NULL,
    words TEXT NOT NULL CHECK (trim(words) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE renewal (
    application_id INTEGER PRIMARY KEY REFERENCES application (id),
    decision_id INTEGER NOT NULL REFERENCES decision (id),
    follow_up_id INTEGER NOT NULL REFERENCES follow_up (id)
) STRICT;

CREATE TABLE reporter_role (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE representative (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    kind TEXT NOT NULL REFERENCES representative_kind (code),
    name TEXT NOT NULL CHECK (name <> ''),
    phone TEXT NOT NULL,
    -- What the mandate covers.
    scope TEXT NOT NULL,
    -- How the right to act is known.
    evidence TEXT NOT NULL CHECK (evidence IN ('inFile', 'shown', 'register', 'told')),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK (kind <> 'ombud' OR scope <> '')
) STRICT;

CREATE TABLE representative_ending (
    representative_id INTEGER PRIMARY KEY REFERENCES representative (id),
    ended_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE representative_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE resource (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    kind TEXT NOT NULL REFERENCES resource_kind (code),
    name TEXT NOT NULL CHECK (name <> ''),
    added_at TEXT NOT NULL,
    added_by INTEGER NOT NULL REFERENCES account (id),
    retired_at TEXT,
    retired_by INTEGER REFERENCES account (id),
    CHECK ((retired_at IS NULL) = (retired_by IS NULL))
) STRICT;

CREATE TABLE resource_booking (
    id INTEGER PRIMARY KEY,
    resource_id INTEGER NOT NULL REFERENCES resource (id),
    day TEXT NOT NULL,
    -- Minutes after midnight in Sweden.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    ends INTEGER NOT NULL CHECK (ends BETWEEN 1 AND 1440),
    -- Nil for what is booked for something else than a visit.
    visit_id INTEGER REFERENCES visit (id),
    booked_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL REFERENCES account (id),
    released_at TEXT, group_session_id INTEGER REFERENCES group_session (id),
    CHECK (starts < ends)
) STRICT;

CREATE TABLE resource_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE retention_file (document_id INTEGER PRIMARY KEY) STRICT;

CREATE TABLE retention_item (
    list_id INTEGER NOT NULL REFERENCES retention_list (id),
    person_id INTEGER NOT NULL REFERENCES person (id),
    PRIMARY KEY (list_id, person_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE retention_list (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    proposed_on TEXT NOT NULL,
    proposed_at TEXT NOT NULL,
    proposed_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE retention_protocol (
    list_id INTEGER PRIMARY KEY REFERENCES retention_list (id),
    people INTEGER NOT NULL CHECK (people >= 0),
    episodes INTEGER NOT NULL CHECK (episodes >= 0),
    documents INTEGER NOT NULL CHECK (documents >= 0),
    -- Proposed, and written about since: they stay.
    spared INTEGER NOT NULL CHECK (spared >= 0),
    erased_on TEXT NOT NULL,
    erased_at TEXT NOT NULL,
    approved_by INTEGER NOT NULL REFERENCES account (id),
    -- When nothing of it was left in the file either.
    scrubbed_at TEXT
) STRICT;

CREATE TABLE retention_withdrawal (
    list_id INTEGER PRIMARY KEY REFERENCES retention_list (id),
    withdrawn_at TEXT NOT NULL,
    withdrawn_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

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

CREATE TABLE review_area (
    review_id INTEGER NOT NULL REFERENCES review (id),
    area TEXT NOT NULL REFERENCES life_area (code),
    -- How large the limitation is: the scale of the mapping.
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    PRIMARY KEY (review_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE review_outcome (
    review_id INTEGER NOT NULL REFERENCES review (id),
    definition_id INTEGER NOT NULL REFERENCES goal_definition (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('yes', 'no', 'notYet')),
    line TEXT NOT NULL,
    PRIMARY KEY (review_id, definition_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE safety_note (
    id INTEGER PRIMARY KEY,
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    code TEXT NOT NULL CHECK (code <> ''),
    level TEXT NOT NULL REFERENCES alert_level (code) CHECK (level <> 'uppmarksamma'),
    words TEXT NOT NULL CHECK (words <> ''),
    -- The answer stood in a form that was turned down.
    is_rejected INTEGER NOT NULL CHECK (is_rejected IN (0, 1)),
    responsible_id INTEGER NOT NULL REFERENCES account (id),
    raised_at TEXT NOT NULL,
    due_at TEXT NOT NULL,
    -- From when it is the deputy's and the manager's too, unless it has been answered.
    deputy_at TEXT NOT NULL,
    manager_at TEXT NOT NULL,
    CHECK (due_at >= raised_at AND deputy_at >= raised_at AND manager_at >= deputy_at),
    UNIQUE (rating_id, code, level)
) STRICT;

CREATE TABLE safety_note_answer (
    note_id INTEGER NOT NULL PRIMARY KEY REFERENCES safety_note (id),
    told TEXT NOT NULL CHECK (told <> ''),
    done TEXT NOT NULL CHECK (done <> ''),
    next_contact_on TEXT NOT NULL,
    answered_by INTEGER NOT NULL REFERENCES account (id),
    answered_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE safety_routine (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    deputy_id INTEGER REFERENCES account (id),
    immediate_minutes INTEGER NOT NULL CHECK (immediate_minutes BETWEEN 1 AND 1440),
    emergency_minutes INTEGER NOT NULL CHECK (emergency_minutes BETWEEN 1 AND 1440),
    emergency_text TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id),
    changed_at TEXT NOT NULL,
    PRIMARY KEY (programme_id, version)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE scaled_goal_rating (
    review_id INTEGER NOT NULL REFERENCES review (id),
    scaled_goal_id INTEGER NOT NULL REFERENCES scaled_goal (id),
    level INTEGER NOT NULL CHECK (level BETWEEN -2 AND 2),
    line TEXT NOT NULL,
    PRIMARY KEY (review_id, scaled_goal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE scaled_goal_withdrawal (
    scaled_goal_id INTEGER PRIMARY KEY REFERENCES scaled_goal (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE schema_migration (
    version INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    applied_at TEXT NOT NULL
) STRICT;

CREATE TABLE secrecy_ground (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE sent_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

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

CREATE TABLE "sharing" (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    file TEXT NOT NULL CHECK (file IN ('execution', 'authority')),
    party TEXT NOT NULL REFERENCES party (code),
    party_name TEXT NOT NULL,
    told TEXT NOT NULL CHECK (told <> ''),
    told_on TEXT NOT NULL,
    way TEXT NOT NULL REFERENCES sharing_way (code),
    consent_id INTEGER REFERENCES consent (id),
    law TEXT REFERENCES sharing_law (code),
    -- Why the section lets it be told.
    reason TEXT NOT NULL,
    -- The act by which it was told; a note of it by itself has none.
    act TEXT CHECK (act IN ('handover', 'extract', 'request', 'referral', 'appeal', 'review', 'statement', 'attempt',
        'contact')),
    act_id INTEGER,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK ((consent_id IS NULL) <> (law IS NULL)),
    CHECK (law IS NULL OR reason <> ''),
    CHECK ((act IS NULL) = (act_id IS NULL))
) STRICT;

CREATE TABLE sharing_law (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE sharing_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE sign_in_failure (
    peer TEXT NOT NULL,
    name_hash BLOB NOT NULL CHECK (length(name_hash) = 32),
    at TEXT NOT NULL
) STRICT;

CREATE TABLE spent_form_key (
    form_key TEXT NOT NULL PRIMARY KEY,
    account_id INTEGER NOT NULL REFERENCES account (id) ON DELETE CASCADE,
    text_hash BLOB NOT NULL CHECK (length(text_hash) = 32),
    location TEXT NOT NULL,
    spent_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE support_contact (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    way TEXT NOT NULL REFERENCES support_contact_way (code),
    party TEXT NOT NULL REFERENCES contact_party (code),
    -- Who, where it is not the person.
    name TEXT NOT NULL,
    -- They got in touch themselves.
    is_incoming INTEGER NOT NULL CHECK (is_incoming IN (0, 1)),
    happened_on TEXT NOT NULL,
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    note_id INTEGER REFERENCES journal_note (id),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id), tells INTEGER NOT NULL DEFAULT 0 CHECK (tells IN (0, 1)),
    CHECK (happened_on <= noted_on),
    CHECK (party <> 'partner' OR name <> '')
) STRICT;

CREATE TABLE support_contact_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE support_destination (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_end_reason (
    code TEXT NOT NULL PRIMARY KEY,
    position INTEGER NOT NULL,
    wording TEXT NOT NULL CHECK (trim(wording) <> ''),
    -- Why the place is left then, where it has not been left already.
    place_reason TEXT NOT NULL REFERENCES placement_end_reason (code),
    -- Silence never ends anything by itself: tries on three days in two channels do.
    needs_tries INTEGER NOT NULL CHECK (needs_tries IN (0, 1)),
    -- Nobody is left to ask.
    is_death INTEGER NOT NULL CHECK (is_death IN (0, 1)),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_ending (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The last place of the support that ended; none where it ended before it began.
    placement_id INTEGER REFERENCES placement (id),
    stage TEXT NOT NULL CHECK (stage IN ('before', 'during')),
    -- The first day without support.
    ended_on TEXT NOT NULL,
    reason TEXT NOT NULL REFERENCES support_end_reason (code),
    -- None where nobody is left to go anywhere.
    destination TEXT REFERENCES support_destination (code),
    destination_words TEXT NOT NULL,
    own_view TEXT NOT NULL,
    summary TEXT NOT NULL CHECK (trim(summary) <> ''),
    step TEXT REFERENCES progress_step (code),
    corrects INTEGER UNIQUE REFERENCES support_ending (id),
    correction_reason TEXT NOT NULL,
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (ended_on <= noted_on),
    CHECK ((stage = 'before') = (placement_id IS NULL)),
    CHECK (destination IS NOT 'other' OR trim(destination_words) <> ''),
    CHECK ((corrects IS NULL) = (correction_reason = ''))
) STRICT;

CREATE TABLE support_ending_area (
    ending_id INTEGER NOT NULL REFERENCES support_ending (id),
    area TEXT NOT NULL REFERENCES life_area (code),
    -- The scale of the mapping and the reviews.
    grade INTEGER NOT NULL CHECK (grade BETWEEN 0 AND 4),
    PRIMARY KEY (ending_id, area)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_ending_outcome (
    ending_id INTEGER NOT NULL REFERENCES support_ending (id),
    definition_id INTEGER NOT NULL REFERENCES goal_definition (id),
    outcome TEXT NOT NULL CHECK (outcome IN ('yes', 'no', 'unknown')),
    line TEXT NOT NULL,
    PRIMARY KEY (ending_id, definition_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_group (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    name TEXT NOT NULL CHECK (trim(name) <> ''),
    -- Monday is 1, Sunday 7; each week or each other.
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    weeks INTEGER NOT NULL CHECK (weeks IN (1, 2)),
    -- Minutes after midnight in Sweden, and minutes.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL CHECK (trim(place) <> ''),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    activity_id INTEGER REFERENCES activity (id),
    first_on TEXT NOT NULL,
    last_on TEXT NOT NULL,
    version INTEGER NOT NULL CHECK (version > 0),
    changed_at TEXT NOT NULL,
    changed_by INTEGER NOT NULL REFERENCES account (id), room_id INTEGER REFERENCES resource (id), vehicle_id INTEGER REFERENCES resource (id),
    CHECK (starts + length <= 1440),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK (last_on >= first_on)
) STRICT;

CREATE TABLE support_kind (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE support_list (
    version INTEGER NOT NULL PRIMARY KEY CHECK (version >= 0),
    is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
    changed_by INTEGER REFERENCES account (id),
    changed_at TEXT NOT NULL,
    CHECK (version = 0 OR changed_by IS NOT NULL)
) STRICT, WITHOUT ROWID;

CREATE TABLE support_method (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE support_number (
    version INTEGER NOT NULL REFERENCES support_list (version),
    position INTEGER NOT NULL CHECK (position >= 1),
    name TEXT NOT NULL CHECK (name <> ''),
    number TEXT NOT NULL CHECK (number <> ''),
    PRIMARY KEY (version, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_answer (
    key BLOB NOT NULL REFERENCES survey_form (key),
    item INTEGER NOT NULL CHECK (item >= 1),
    value INTEGER NOT NULL CHECK (value >= 0),
    PRIMARY KEY (key, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_form (
    key BLOB NOT NULL PRIMARY KEY CHECK (length(key) = 16),
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    -- As "2026-4".
    quarter TEXT NOT NULL CHECK (length(quarter) = 6)
) STRICT, WITHOUT ROWID;

CREATE TABLE survey_handout (
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    quarter TEXT NOT NULL CHECK (length(quarter) = 6),
    handed_out INTEGER NOT NULL CHECK (handed_out >= 1),
    PRIMARY KEY (programme_id, pack_id, quarter)
) STRICT, WITHOUT ROWID;

CREATE TABLE sus_livelihood (
    sheet_id INTEGER NOT NULL REFERENCES sus_sheet (id),
    code TEXT NOT NULL CHECK (code IN ('sicknessBenefit', 'rehabilitation', 'sicknessCompensation', 'activityCompensation',
        'unemployment', 'activitySupport', 'incomeSupport', 'studySupport', 'wage', 'other', 'noPublic')),
    PRIMARY KEY (sheet_id, code)
) STRICT, WITHOUT ROWID;

CREATE TABLE sus_sheet (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    turn TEXT NOT NULL CHECK (turn IN ('start', 'end')),
    number INTEGER NOT NULL CHECK (number >= 1),
    day TEXT NOT NULL,
    -- That the person is registered by name and number; nothing: without.
    consent_id INTEGER REFERENCES consent (id),
    municipality TEXT NOT NULL,
    is_enrolled INTEGER NOT NULL CHECK (is_enrolled IN (0, 1)),
    work TEXT NOT NULL CHECK (work IN ('none', 'ordinary', 'subsidised')),
    work_share INTEGER CHECK (work_share BETWEEN 1 AND 100),
    studies TEXT NOT NULL CHECK (studies IN ('none', 'compulsory', 'upperSecondary', 'adult', 'folkHighSchool', 'higher', 'other')),
    studies_share INTEGER CHECK (studies_share BETWEEN 1 AND 100),
    seeks_work INTEGER NOT NULL CHECK (seeks_work IN (0, 1)),
    is_in_programme INTEGER NOT NULL CHECK (is_in_programme IN (0, 1)),
    education TEXT CHECK (education IN ('none', 'compulsory', 'upperSecondary', 'afterSecondary', 'higher', 'unknown')),
    need TEXT CHECK (need IN ('none', 'underOneYear', 'oneToTwo', 'threeToFive', 'sixToNine', 'tenOrMore')),
    reason TEXT CHECK (reason IN ('completed', 'otherMeasure', 'interrupted', 'illness', 'parentalLeave', 'moved', 'deceased',
        'wrong', 'other')),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (episode_id, turn, number),
    CHECK ((work = 'none') = (work_share IS NULL)),
    CHECK ((studies = 'none') = (studies_share IS NULL)),
    CHECK ((turn = 'start') = (education IS NOT NULL) AND (turn = 'start') = (need IS NOT NULL)),
    CHECK ((turn = 'end') = (reason IS NOT NULL))
) STRICT;

CREATE TABLE tablet_handover (
    token_hash BLOB NOT NULL PRIMARY KEY CHECK (length(token_hash) = 32),
    rating_id INTEGER NOT NULL REFERENCES rating (id),
    handed_by INTEGER NOT NULL REFERENCES account (id),
    handed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE text_pack (
    id INTEGER PRIMARY KEY,
    instrument TEXT NOT NULL REFERENCES instrument (code),
    version TEXT NOT NULL CHECK (version <> ''),
    language TEXT NOT NULL CHECK (language <> ''),
    rights_holder TEXT NOT NULL CHECK (rights_holder <> ''),
    permission TEXT NOT NULL CHECK (permission <> ''),
    valid_from TEXT NOT NULL,
    valid_to TEXT,
    introduction TEXT NOT NULL,
    sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
    installed_by INTEGER NOT NULL REFERENCES account (id),
    installed_at TEXT NOT NULL,
    withdrawn_by INTEGER REFERENCES account (id),
    withdrawn_at TEXT,
    CHECK (valid_to IS NULL OR valid_to >= valid_from),
    CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
    UNIQUE (instrument, version, language)
) STRICT;

CREATE TABLE text_pack_answer (
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    item INTEGER NOT NULL CHECK (item >= 1),
    value INTEGER NOT NULL,
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (pack_id, item, value)
) STRICT, WITHOUT ROWID;

CREATE TABLE text_pack_question (
    pack_id INTEGER NOT NULL REFERENCES text_pack (id),
    item INTEGER NOT NULL CHECK (item >= 1),
    text TEXT NOT NULL CHECK (text <> ''),
    PRIMARY KEY (pack_id, item)
) STRICT, WITHOUT ROWID;

CREATE TABLE told_way (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE unit_step (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- Of the case when it was said: a later plan of the unit has a higher one.
    version INTEGER NOT NULL,
    next_step TEXT NOT NULL REFERENCES next_step_kind (code),
    next_step_on TEXT NOT NULL,
    owner_id INTEGER NOT NULL REFERENCES account (id),
    note TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
, is_chosen INTEGER NOT NULL DEFAULT 0 CHECK (is_chosen IN (0, 1))) STRICT;

CREATE TABLE visit (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    -- The first booking of the visit; one that takes the place of a moved one keeps it.
    root_id INTEGER NOT NULL REFERENCES visit (id),
    edition INTEGER NOT NULL CHECK (edition >= 1),
    meets_on TEXT NOT NULL,
    -- Minutes after midnight in Sweden.
    starts INTEGER NOT NULL CHECK (starts BETWEEN 0 AND 1439),
    -- Minutes.
    length INTEGER NOT NULL CHECK (length BETWEEN 15 AND 480),
    place TEXT NOT NULL REFERENCES visit_place (code),
    whereabouts TEXT NOT NULL,
    -- What it is for.
    purpose TEXT NOT NULL,
    transport TEXT REFERENCES visit_transport (code),
    first_staff_id INTEGER NOT NULL REFERENCES account (id),
    second_staff_id INTEGER REFERENCES account (id),
    -- Somebody of the staff was booked elsewhere then, and it was meant.
    is_double_meant INTEGER NOT NULL CHECK (is_double_meant IN (0, 1)),
    booked_on TEXT NOT NULL,
    booked_at TEXT NOT NULL,
    booked_by INTEGER NOT NULL REFERENCES account (id),
    -- Nil until it is known.
    outcome TEXT REFERENCES visit_outcome (code),
    reason TEXT REFERENCES visit_reason (code),
    reason_text TEXT NOT NULL DEFAULT '',
    -- All the work for it, where they met.
    minutes INTEGER CHECK (minutes BETWEEN 1 AND 1440),
    -- What happened, as a signed note of the journal.
    note_id INTEGER REFERENCES journal_note (id),
    -- The day somebody gets in touch, where they did not meet.
    contact_on TEXT,
    closed_on TEXT,
    closed_at TEXT,
    closed_by INTEGER REFERENCES account (id), turn INTEGER NOT NULL DEFAULT 1 CHECK (turn >= 1),
    UNIQUE (root_id, edition),
    CHECK ((edition = 1) = (root_id = id)),
    CHECK (starts + length <= 1440),
    CHECK (second_staff_id IS NULL OR second_staff_id <> first_staff_id),
    CHECK ((outcome IS NULL) = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_on IS NULL)
        AND (closed_at IS NULL) = (closed_by IS NULL)),
    CHECK (outcome IS NOT NULL OR (reason IS NULL AND reason_text = '' AND minutes IS NULL AND note_id IS NULL
        AND contact_on IS NULL)),
    CHECK ((minutes IS NOT NULL) = (outcome IS NOT NULL AND outcome IN ('came', 'cameLate'))),
    CHECK (outcome IS NULL OR outcome <> 'came' OR (reason IS NULL AND reason_text = '')),
    CHECK (outcome IS NULL OR outcome NOT IN ('cancelledByPerson', 'cancelledByUs', 'moved') OR reason IS NOT NULL),
    CHECK (reason IS NULL OR reason <> 'other' OR reason_text <> ''),
    CHECK (outcome IS NULL OR outcome NOT IN ('came', 'cameLate', 'noShow') OR meets_on <= closed_on),
    CHECK (contact_on IS NULL OR contact_on >= closed_on)
) STRICT;

CREATE TABLE "visit_companion" (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position BETWEEN 1 AND 3),
    role TEXT NOT NULL REFERENCES companion_role (code),
    name TEXT NOT NULL,
    PRIMARY KEY (visit_id, turn, position)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "visit_goal" (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    -- The goal's root.
    goal_id INTEGER NOT NULL REFERENCES plan_goal (id),
    PRIMARY KEY (visit_id, turn, goal_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "visit_homework" (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    homework_id INTEGER NOT NULL REFERENCES homework (id),
    -- How it went, as it was told in the visit; nil for what was agreed in it.
    check_turn INTEGER,
    PRIMARY KEY (visit_id, turn, homework_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE "visit_method" (
    visit_id INTEGER NOT NULL REFERENCES visit (id),
    turn INTEGER NOT NULL,
    method TEXT NOT NULL REFERENCES support_method (code),
    PRIMARY KEY (visit_id, turn, method)
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_outcome (
    code TEXT NOT NULL PRIMARY KEY,
    -- The person and the staff met.
    is_held INTEGER NOT NULL CHECK (is_held IN (0, 1)),
    -- It was told beforehand: the time and what was booked for it are free again.
    is_told INTEGER NOT NULL CHECK (is_told IN (0, 1))
) STRICT, WITHOUT ROWID;

CREATE TABLE visit_place (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE visit_reason (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE visit_transport (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

CREATE TABLE weighed_alternative (
    id INTEGER PRIMARY KEY,
    episode_id INTEGER NOT NULL REFERENCES episode (id),
    alternative_version_id INTEGER NOT NULL REFERENCES alternative_version (id),
    meets TEXT NOT NULL CHECK (meets IN ('no', 'partly', 'yes')),
    reason TEXT NOT NULL CHECK (reason <> ''),
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE TABLE wind_down (
    id INTEGER PRIMARY KEY,
    programme_id INTEGER NOT NULL REFERENCES programme (id),
    -- The first day without the programme.
    closes_on TEXT NOT NULL,
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    CHECK (closes_on > noted_on)
) STRICT;

CREATE TABLE wind_down_destination (
    id INTEGER PRIMARY KEY,
    wind_down_id INTEGER NOT NULL REFERENCES wind_down (id),
    kind TEXT NOT NULL CHECK (kind IN ('episode', 'queue', 'decision', 'followUpPlace', 'aftercare', 'groupSession', 'visit')),
    object_id INTEGER NOT NULL,
    -- The case that it is about; none of a group.
    episode_id INTEGER REFERENCES episode (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    destination TEXT NOT NULL CHECK (trim(destination) <> ''),
    answers INTEGER NOT NULL REFERENCES account (id),
    due_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id),
    UNIQUE (wind_down_id, kind, object_id, number),
    CHECK ((kind = 'groupSession') = (episode_id IS NULL))
) STRICT;

CREATE TABLE wind_down_undoing (
    wind_down_id INTEGER PRIMARY KEY REFERENCES wind_down (id),
    reason TEXT NOT NULL CHECK (trim(reason) <> ''),
    noted_on TEXT NOT NULL,
    noted_at TEXT NOT NULL,
    noted_by INTEGER NOT NULL REFERENCES account (id)
) STRICT;

CREATE INDEX absence_by_account ON absence (account_id, until_on);

CREATE INDEX absence_by_deputy ON absence (deputy_id, until_on);

CREATE INDEX activity_by_programme ON activity (programme_id, name);

CREATE INDEX aftercare_answer_yes ON aftercare_answer (ended_on, episode_id, number) WHERE answer = 'yes';

CREATE INDEX alternative_version_by_day ON alternative_version (alternative_id, valid_from, id);

CREATE UNIQUE INDEX annual_report_drafted ON annual_report (programme_id, period) WHERE finished_at IS NULL;

CREATE INDEX appeal_by_arrival ON appeal (arrived_on);

CREATE INDEX appeal_by_decision ON appeal (decision_id);

CREATE INDEX appeal_reconsideration_by_appeal ON appeal_reconsideration (appeal_id, id);

CREATE INDEX application_by_episode ON application (episode_id);

CREATE INDEX assessment_meeting_by_day ON assessment_meeting (meets_on) WHERE standing = 'booked';

CREATE INDEX assessment_meeting_by_episode ON assessment_meeting (episode_id, meets_on);

CREATE UNIQUE INDEX assessment_meeting_open ON assessment_meeting (episode_id) WHERE standing = 'booked';

CREATE INDEX audit_entry_by_account ON audit_entry (account_id, id) WHERE account_id IS NOT NULL;

CREATE INDEX audit_entry_by_person ON audit_entry (person_id, id) WHERE person_id IS NOT NULL;

CREATE INDEX audit_entry_by_time ON audit_entry (at);

CREATE INDEX bias_declaration_by_episode ON bias_declaration (episode_id, account_id);

CREATE UNIQUE INDEX calendar_feed_standing ON calendar_feed (account_id) WHERE revoked_at IS NULL;

CREATE INDEX case_meeting_closed ON case_meeting (programme_id, closed_at) WHERE closed_at IS NOT NULL;

CREATE INDEX case_meeting_item_by_episode ON case_meeting_item (episode_id);

CREATE UNIQUE INDEX case_meeting_open ON case_meeting (programme_id) WHERE closed_at IS NULL;

CREATE INDEX caseload_move_by_programme ON caseload_move (programme_id, id);

CREATE INDEX communication_by_episode ON communication (episode_id);

CREATE INDEX communication_reply_by_communication ON communication_reply (communication_id);

CREATE INDEX consent_by_end ON consent (valid_to);

CREATE INDEX consent_by_episode ON consent (episode_id, id);

CREATE INDEX contact_attempt_by_time ON contact_attempt (episode_id, attempted_at);

CREATE INDEX contact_person_by_account ON contact_person (account_id);

CREATE INDEX contact_person_by_episode ON contact_person (episode_id);

CREATE INDEX coordinated_plan_by_follow_up ON coordinated_plan (follow_up_on, episode_id);

CREATE INDEX court_event_by_appeal ON court_event (appeal_id);

CREATE INDEX decision_authority_by_day ON decision_authority (programme_id, valid_from, id);

CREATE INDEX decision_by_delegation ON decision (delegation_id) WHERE delegation_id IS NOT NULL;

CREATE INDEX decision_by_episode ON decision (episode_id);

CREATE INDEX decision_correction_by_decision ON decision_correction (decision_id);

CREATE INDEX decision_delivery_by_decision ON decision_delivery (decision_id);

CREATE UNIQUE INDEX decision_in_work ON decision (episode_id) WHERE state <> 'issued';

CREATE INDEX decision_letter_by_sha256 ON decision_letter (sha256);

CREATE INDEX delay_notice_by_episode ON delay_notice (episode_id);

CREATE INDEX delegation_by_account ON delegation (account_id, programme_id);

CREATE UNIQUE INDEX delivery_follow_up_once ON delivery_follow_up (delivery_id, kind) WHERE kind <> 'reminded';

CREATE INDEX document_by_account ON document (taken_by, taken_at);

CREATE INDEX document_by_episode ON document (episode_id, id);

CREATE INDEX document_refusal_by_delegation ON document_refusal (delegation_id);

CREATE INDEX document_request_by_episode ON document_request (episode_id, id);

CREATE INDEX draft_by_account ON draft (account_id, saved_at);

CREATE INDEX duty_contact_by_youth ON duty_contact (youth_id, day);

CREATE INDEX duty_measure_by_youth ON duty_measure (youth_id);

CREATE INDEX duty_youth_by_programme ON duty_youth (programme_id, birth_day);

CREATE UNIQUE INDEX duty_youth_once ON duty_youth (programme_id, personal_number) WHERE personal_number IS NOT NULL;

CREATE INDEX economy_sheet_by_programme ON economy_sheet (programme_id, id);

CREATE INDEX ending_check_by_episode ON ending_check (episode_id, item);

CREATE INDEX episode_authority_by_day ON episode (programme_id, next_step_on, id)
    WHERE ended_on IS NULL AND joined_to IS NULL AND authority_since IS NOT NULL;

CREATE INDEX episode_authority_by_opening ON episode (programme_id, id)
    WHERE ended_on IS NULL AND joined_to IS NULL AND authority_since IS NOT NULL;

CREATE INDEX episode_authority_ended ON episode (programme_id, ended_on, id) WHERE ended_on IS NOT NULL AND authority_since IS NOT NULL;

CREATE INDEX episode_by_host ON episode (joined_to) WHERE joined_to IS NOT NULL;

CREATE INDEX episode_by_owner ON episode (owner_id, next_step_on, id) WHERE ended_on IS NULL AND joined_to IS NULL;

CREATE INDEX episode_by_person ON episode (person_id);

CREATE INDEX episode_ended_by_day ON episode (programme_id, ended_on, id) WHERE ended_on IS NOT NULL;

CREATE INDEX episode_fact_by_contact ON episode_fact (programme_id, came_on);

CREATE INDEX episode_fact_by_end ON episode_fact (programme_id, out_on) WHERE out_on IS NOT NULL;

CREATE INDEX episode_fact_by_start ON episode_fact (programme_id, started_on) WHERE started_on IS NOT NULL;

CREATE INDEX episode_new ON episode (programme_id, id) WHERE phase = 'inquiry' AND joined_to IS NULL;

CREATE INDEX episode_open_by_day ON episode (programme_id, next_step_on, id) WHERE ended_on IS NULL AND joined_to IS NULL;

CREATE INDEX episode_open_by_opening ON episode (programme_id, id) WHERE ended_on IS NULL AND joined_to IS NULL;

CREATE INDEX episode_open_by_phase ON episode (programme_id, phase, next_step_on, id) WHERE ended_on IS NULL AND joined_to IS NULL;

CREATE UNIQUE INDEX episode_open_once ON episode (programme_id, person_id) WHERE ended_on IS NULL AND joined_to IS NULL;

CREATE INDEX episode_return_by_earlier ON episode_return (earlier_id);

CREATE INDEX execution_event_by_decision ON execution_event (decision_id);

CREATE INDEX figure_export_by_account ON figure_export (ordered_by, id);

CREATE INDEX file_extract_by_episode ON file_extract (episode_id, id);

CREATE INDEX filled_form_by_episode ON filled_form (episode_id, begun_at);

CREATE INDEX filled_form_reused ON filled_form (reused_from) WHERE reused_from IS NOT NULL;

CREATE INDEX follow_up_by_decision ON follow_up (decision_id);

CREATE INDEX goal_standing_note_by_goal ON goal_standing_note (goal_id, noted_at);

CREATE INDEX group_attendance_by_episode ON group_attendance (episode_id);

CREATE INDEX group_idea_by_programme ON group_idea (programme_id, told_on);

CREATE INDEX group_membership_by_episode ON group_membership (episode_id);

CREATE UNIQUE INDEX group_membership_once ON group_membership (group_id, episode_id) WHERE before IS NULL;

CREATE UNIQUE INDEX group_membership_place ON group_membership (group_id, place) WHERE before IS NULL;

CREATE INDEX group_session_by_day ON group_session (programme_id, meets_on, starts);

CREATE INDEX group_session_by_group ON group_session (group_id, meets_on);

CREATE INDEX handover_by_episode ON handover (episode_id, id);

CREATE INDEX held_form_by_token ON held_form (token_hash);

CREATE INDEX homework_by_episode ON homework (episode_id, set_at);

CREATE INDEX instrument_permission_of ON instrument_permission (instrument, valid_from);

CREATE INDEX investigation_fact_by_episode ON investigation_fact (episode_id, learnt_on, id);

CREATE INDEX journal_note_by_episode ON journal_note (episode_id, signed_at);

CREATE INDEX journal_note_move_from ON journal_note_move (from_episode_id);

CREATE INDEX journal_note_move_note ON journal_note_move (note_id);

CREATE INDEX journal_note_move_to ON journal_note_move (to_episode_id);

CREATE INDEX journal_note_objections ON journal_note (objects_to) WHERE objects_to IS NOT NULL;

CREATE INDEX journal_note_unsigned ON journal_note (author_id, written_at) WHERE signed_at IS NULL;

CREATE INDEX legality_forwarding_by_decision ON legality_forwarding (decision_id);

CREATE INDEX letter_by_episode ON letter (episode_id);

CREATE INDEX letter_by_sha256 ON letter (sha256);

CREATE INDEX mapping_diagnosis_by_mapping ON mapping_diagnosis (mapping_id);

CREATE INDEX mapping_occasion_by_day ON mapping_occasion (day) WHERE standing = 'booked';

CREATE INDEX mapping_occasion_by_mapping ON mapping_occasion (mapping_id, day);

CREATE UNIQUE INDEX membership_by_account ON membership (account_id, coalesce(programme_id, 0), role);

CREATE INDEX onward_path_by_episode ON onward_path (episode_id);

CREATE INDEX partner_by_programme ON partner (programme_id);

CREATE INDEX partner_contact_by_partner ON partner_contact (partner_id, day);

CREATE INDEX person_by_birth_day ON person (birth_day) WHERE birth_day IS NOT NULL;

CREATE INDEX person_by_personal_number ON person (personal_number) WHERE personal_number IS NOT NULL;

CREATE INDEX person_by_root ON person (root_id);

CREATE INDEX person_distinct_by_other ON person_distinct (other_id);

CREATE UNIQUE INDEX person_merge_stands_once ON person_merge (absorbed_id) WHERE undone_at IS NULL;

CREATE INDEX person_number_by_number ON person_number (number);

CREATE INDEX phrase_by_day ON phrase (programme_id, phrase_key, valid_from, id);

CREATE INDEX place_offer_answer_by_offer ON place_offer_answer (offer_id);

CREATE INDEX place_offer_by_entry ON place_offer (entry_id);

CREATE INDEX placement_by_episode ON placement (episode_id);

CREATE INDEX placement_by_programme ON placement (programme_id, started_on);

CREATE INDEX placement_interruption_by_placement ON placement_interruption (placement_id);

CREATE INDEX plan_draft_taken_back_by_episode ON plan_draft_taken_back (episode_id);

CREATE INDEX plan_goal_by_root ON plan_goal (root_id);

CREATE INDEX practical_help_by_episode ON practical_help (episode_id, begun_on);

CREATE INDEX programme_version_by_day ON programme_version (programme_id, valid_from, id);

CREATE INDEX public_form_by_source ON public_form (source_hash, begun_at);

CREATE INDEX public_form_by_time ON public_form (begun_at);

CREATE INDEX published_table_by_programme ON published_table (programme_id, published_on);

CREATE INDEX queue_entry_by_episode ON queue_entry (episode_id);

CREATE INDEX queue_entry_by_programme ON queue_entry (programme_id, entered_on);

CREATE INDEX rating_by_episode ON rating (episode_id, instrument, filled_on, id);

CREATE UNIQUE INDEX rating_corrected ON rating (corrects_id) WHERE corrects_id IS NOT NULL AND state <> 'discarded';

CREATE INDEX referral_by_episode ON referral (episode_id);

CREATE INDEX relative_by_episode ON relative (episode_id);

CREATE INDEX relative_note_by_relative ON relative_note (relative_id, day);

CREATE INDEX renewal_by_decision ON renewal (decision_id);

CREATE INDEX representative_by_episode ON representative (episode_id);

CREATE INDEX resource_booking_by_day ON resource_booking (resource_id, day) WHERE released_at IS NULL;

CREATE INDEX resource_booking_by_group_session ON resource_booking (group_session_id) WHERE group_session_id IS NOT NULL;

CREATE INDEX resource_booking_by_visit ON resource_booking (visit_id) WHERE visit_id IS NOT NULL;

CREATE UNIQUE INDEX resource_name ON resource (programme_id, kind, name) WHERE retired_at IS NULL;

CREATE INDEX retention_item_by_person ON retention_item (person_id);

CREATE INDEX retention_list_by_programme ON retention_list (programme_id, proposed_at);

CREATE INDEX review_by_episode ON review (episode_id, held_on);

CREATE INDEX safety_note_by_episode ON safety_note (episode_id);

CREATE INDEX safety_note_by_responsible ON safety_note (responsible_id);

CREATE INDEX sarah_report_by_account ON sarah_report (reported_by);

CREATE INDEX scaled_goal_by_episode ON scaled_goal (episode_id, id);

CREATE INDEX session_by_account ON session (account_id, created_at);

CREATE INDEX session_by_csrf_token ON session (csrf_token);

CREATE UNIQUE INDEX sharing_by_act ON sharing (act, act_id) WHERE act IS NOT NULL;

CREATE INDEX sharing_by_episode ON sharing (episode_id, id);

CREATE INDEX sign_in_failure_by_name ON sign_in_failure (name_hash, at);

CREATE INDEX sign_in_failure_by_peer ON sign_in_failure (peer, at);

CREATE INDEX sign_in_failure_by_time ON sign_in_failure (at);

CREATE INDEX spent_form_key_by_time ON spent_form_key (spent_at);

CREATE INDEX support_contact_by_episode ON support_contact (episode_id, happened_on);

CREATE INDEX support_ending_by_episode ON support_ending (episode_id);

CREATE INDEX support_ending_by_placement ON support_ending (placement_id);

CREATE INDEX support_group_by_programme ON support_group (programme_id, last_on);

CREATE INDEX sus_sheet_by_consent ON sus_sheet (consent_id) WHERE consent_id IS NOT NULL;

CREATE INDEX tablet_handover_of ON tablet_handover (rating_id, handed_at);

CREATE INDEX unit_step_by_episode ON unit_step (episode_id);

CREATE INDEX unit_step_by_owner ON unit_step (owner_id, next_step_on);

CREATE INDEX visit_by_day ON visit (meets_on, first_staff_id);

CREATE INDEX visit_by_episode ON visit (episode_id, meets_on);

CREATE INDEX visit_contact ON visit (contact_on) WHERE contact_on IS NOT NULL;

CREATE INDEX visit_waiting ON visit (meets_on) WHERE outcome IS NULL;

CREATE INDEX weighed_alternative_by_episode ON weighed_alternative (episode_id);

CREATE INDEX wind_down_by_programme ON wind_down (programme_id, closes_on);

CREATE INDEX wind_down_destination_by_episode ON wind_down_destination (episode_id);

CREATE INDEX wind_down_destination_by_object ON wind_down_destination (kind, object_id);

CREATE VIEW aftercare_kin AS
SELECT e.id AS episode_id, q.id AS kin_id FROM episode e JOIN person p ON p.id = e.person_id JOIN person o ON o.root_id = p.root_id
JOIN episode q ON q.person_id = o.id;

CREATE VIEW aftercare_return AS
SELECT f.episode_id, q.id AS later_id, q.number, max(l.started_on, f.out_on) AS from_on,
    CASE WHEN l.started_on >= f.out_on THEN '9999-12-31' ELSE coalesce(q.ended_on, '9999-12-31') END AS to_on
FROM episode_fact f JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
JOIN person o ON o.root_id = p.root_id JOIN episode q ON q.person_id = o.id AND q.id <> f.episode_id
JOIN placement l ON l.episode_id = q.id
WHERE f.out_stage = 'during' AND q.programme_id = f.programme_id AND q.joined_to IS NULL
  AND (l.started_on >= f.out_on OR coalesce(q.ended_on, '9999-12-31') > f.out_on);

CREATE VIEW aftercare_time AS
SELECT t.episode_id, t.programme_id, t.ended_on, t.moment, t.due_on, t.opens_on, t.closes_on, t.answer, t.contact, t.tried_days,
    t.died_on IS NOT NULL AS is_over,
    CASE WHEN t.contact <> 'notReached' THEN t.contact
        WHEN t.died_on < t.closes_on THEN 'deceased'
        WHEN EXISTS (SELECT 1 FROM aftercare_return r WHERE r.episode_id = t.episode_id
            AND r.from_on <= t.due_on AND t.due_on < r.to_on) THEN 'returned'
        WHEN t.contact IS NOT NULL THEN t.contact
        ELSE coalesce((SELECT CASE a.answer WHEN 'yes' THEN 'waiting' ELSE 'declined' END FROM aftercare_answer a
            WHERE a.episode_id = t.episode_id AND a.ended_on = t.ended_on AND a.answered_on < t.closes_on
            ORDER BY a.number DESC LIMIT 1), 'notAsked') END AS result
FROM (SELECT f.episode_id, f.programme_id, f.out_on AS ended_on, m.code AS moment, date(f.out_on, m.due) AS due_on,
        date(f.out_on, m.due, '-14 days') AS opens_on, date(f.out_on, m.closes, '-14 days') AS closes_on,
        (SELECT a.answer FROM aftercare_answer a WHERE a.episode_id = f.episode_id AND a.ended_on = f.out_on
            ORDER BY a.number DESC LIMIT 1) AS answer,
        (SELECT c.result FROM standing_aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on
            AND c.moment = m.code ORDER BY c.result = 'notReached', c.day DESC, c.number DESC LIMIT 1) AS contact,
        (SELECT count(DISTINCT c.day) FROM standing_aftercare_contact c WHERE c.episode_id = f.episode_id AND c.ended_on = f.out_on
            AND c.moment = m.code AND c.result = 'notReached') AS tried_days,
        -- In whichever of the person's cases it was noted.
        (SELECT min(coalesce((SELECT min(c.day) FROM standing_aftercare_contact c WHERE c.episode_id = q.id AND c.result = 'deceased'),
                q.ended_on))
            FROM episode e JOIN person p ON p.id = e.person_id JOIN person o ON o.root_id = p.root_id JOIN episode q ON q.person_id = o.id
            WHERE e.id = f.episode_id AND (EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = q.id AND n.reason = 'deceased')
              OR EXISTS (SELECT 1 FROM standing_aftercare_contact c WHERE c.episode_id = q.id AND c.result = 'deceased'))) AS died_on
    FROM episode_fact f CROSS JOIN aftercare_moment m LEFT JOIN support_end_reason r ON r.code = f.out_reason
    WHERE f.out_stage = 'during' AND coalesce(r.is_death, 0) = 0) t;

CREATE VIEW case_figure AS
SELECT episode_id, programme_id, figure, day, category FROM episode_figure
UNION ALL SELECT episode_id, programme_id, figure, day, category FROM new_contact_figure;

CREATE VIEW contact_fact AS
SELECT * FROM episode_fact
UNION ALL SELECT episode_id, programme_id, came_on, source, 'open.inquiry', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL,
    NULL, NULL, NULL, NULL FROM new_contact;

CREATE VIEW counted_rating AS
SELECT r.id, r.episode_id, r.instrument, r.filled_on, r.total FROM rating r WHERE r.state = 'done' AND r.total IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM rating c WHERE c.corrects_id = r.id AND c.state = 'done' AND c.state <> 'discarded');

CREATE VIEW decision_span AS
SELECT * FROM (SELECT d.id, d.episode_id, max(d.decided_on, d.period_from) AS first_on,
    min(date(d.period_to, '+1 day'),
        coalesce((SELECT min(max(n.period_from, n.decided_on)) FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'), '9999-12-31'),
        coalesce((SELECT l.lapsed_on FROM decision_lapse l WHERE l.decision_id = d.id), '9999-12-31')) AS over_on
  FROM decision d WHERE d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change'))
WHERE first_on < over_on;

CREATE VIEW episode_fact_now AS
SELECT e.id AS episode_id, e.programme_id, e.opened_on AS came_on, i.source,
    CASE WHEN e.joined_to IS NOT NULL THEN 'joined'
        WHEN l.id IS NOT NULL AND x.ended_on IS NULL THEN 'running'
        WHEN l.id IS NOT NULL THEN 'stopped'
        WHEN n.episode_id IS NOT NULL THEN 'ended.' || n.stage || '.' || n.reason
        ELSE 'open.' || e.phase END AS fate,
    (SELECT min(h.held_on) FROM assessment_meeting m JOIN held_assessment h ON h.meeting_id = m.id
        WHERE m.episode_id = e.id) AS met_on,
    (SELECT min(d.decided_on) FROM decision d WHERE d.episode_id = e.id AND d.state = 'issued'
        AND d.application_id IS NOT NULL) AS decided_on,
    (SELECT min(d.decided_on) FROM decision d WHERE d.episode_id = e.id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant')) AS granted_on,
    (SELECT min(p.started_on) FROM placement p WHERE p.episode_id = e.id) AS started_on,
    -- Support runs while somebody has a place; whoever never had one left before.
    CASE WHEN l.id IS NOT NULL THEN x.ended_on ELSE s.ended_on END AS out_on,
    CASE WHEN l.id IS NULL THEN s.stage WHEN x.ended_on IS NOT NULL THEN 'during' END AS out_stage,
    s.id AS ending_id, s.reason AS out_reason, r.id AS review_id, r.held_on AS reviewed_on,
    -- On the day that the first place began, as people count years; a protected person's is nobody's to see.
    (SELECT CAST(substr(b.day, 1, 4) AS INTEGER) - CAST(substr(b.birth_day, 1, 4) AS INTEGER) - (substr(b.day, 6) < substr(b.birth_day, 6))
        FROM (SELECT min(p.started_on) AS day, CASE WHEN o.is_protected = 0 THEN o.birth_day END AS birth_day FROM placement p JOIN person o ON o.id = e.person_id
            WHERE p.episode_id = e.id) b) AS age,
    coalesce((SELECT w.choice FROM filled_answer w JOIN form_question q ON q.id = w.question_id
        WHERE w.form_id = z.id AND q.code = 'genderForStatistics'), (SELECT w.choice FROM filled_answer w JOIN form_question q ON q.id = w.question_id
        WHERE w.form_id = a.id AND q.code = 'genderForStatistics')) AS gender,
    a.id AS profile_first_id, z.id AS profile_last_id
FROM episode e JOIN inquiry i ON i.episode_id = e.id
LEFT JOIN placement l ON l.id = (SELECT p.id FROM placement p WHERE p.episode_id = e.id
    ORDER BY p.started_on DESC, p.id DESC LIMIT 1)
LEFT JOIN placement_ending x ON x.placement_id = l.id
LEFT JOIN ending n ON n.episode_id = e.id
LEFT JOIN support_ending s ON s.episode_id = e.id AND +s.placement_id IS l.id
    AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id)
LEFT JOIN review r ON r.id = (SELECT v.id FROM review v WHERE v.episode_id = e.id
    AND NOT EXISTS (SELECT 1 FROM review c WHERE c.corrects = v.id) ORDER BY v.held_on DESC, v.id DESC LIMIT 1)
-- The first and the latest start profile that are done; one that was put right stands where the wrong one did.
LEFT JOIN filled_form a ON a.id = (WITH RECURSIVE turn (id, begun_at) AS (
        SELECT f.id, f.begun_at FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
            JOIN form_template t ON t.id = v.template_id
            WHERE f.episode_id = e.id AND f.corrects IS NULL AND t.code = 'startprofil'
        UNION ALL SELECT c.id, turn.begun_at FROM turn JOIN filled_form c ON c.corrects = turn.id)
    SELECT turn.id FROM turn JOIN filled_form f ON f.id = turn.id WHERE f.locked_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM filled_form c WHERE c.corrects = f.id AND c.locked_at IS NOT NULL)
    ORDER BY turn.begun_at, turn.id LIMIT 1)
LEFT JOIN filled_form z ON z.id = (WITH RECURSIVE turn (id, begun_at) AS (
        SELECT f.id, f.begun_at FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
            JOIN form_template t ON t.id = v.template_id
            WHERE f.episode_id = e.id AND f.corrects IS NULL AND t.code = 'startprofil'
        UNION ALL SELECT c.id, turn.begun_at FROM turn JOIN filled_form c ON c.corrects = turn.id)
    SELECT turn.id FROM turn JOIN filled_form f ON f.id = turn.id WHERE f.locked_at IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM filled_form c WHERE c.corrects = f.id AND c.locked_at IS NOT NULL)
    ORDER BY turn.begun_at DESC, turn.id DESC LIMIT 1);

CREATE VIEW episode_figure AS
SELECT f.episode_id, f.programme_id, 'fate' AS figure, f.came_on AS day, f.fate AS category FROM episode_fact f
UNION ALL SELECT f.episode_id, f.programme_id, 'source', f.came_on, f.source FROM episode_fact f
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'met' FROM episode_fact f WHERE f.met_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'decided' FROM episode_fact f WHERE f.decided_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'granted' FROM episode_fact f WHERE f.granted_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'started' FROM episode_fact f WHERE f.started_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'reached', f.came_on, 'stopped' FROM episode_fact f WHERE f.out_stage = 'during'
UNION ALL SELECT f.episode_id, f.programme_id, 'toMeeting', substr(f.met_on, 1, 8) || '01',
    CAST(julianday(f.met_on) - julianday(f.came_on) AS INTEGER) || '' FROM episode_fact f WHERE f.met_on >= f.came_on
UNION ALL SELECT f.episode_id, f.programme_id, 'toDecision', substr(f.decided_on, 1, 8) || '01',
    CAST(julianday(f.decided_on) - julianday(f.met_on) AS INTEGER) || '' FROM episode_fact f WHERE f.decided_on >= f.met_on
UNION ALL SELECT f.episode_id, f.programme_id, 'toSupport', substr(f.started_on, 1, 8) || '01',
    CAST(julianday(f.started_on) - julianday(f.granted_on) AS INTEGER) || '' FROM episode_fact f WHERE f.started_on >= f.granted_on
UNION ALL SELECT f.episode_id, f.programme_id, 'wholeWay', substr(f.started_on, 1, 8) || '01',
    CAST(julianday(f.started_on) - julianday(f.came_on) AS INTEGER) || '' FROM episode_fact f WHERE f.started_on >= f.came_on
UNION ALL SELECT f.episode_id, f.programme_id, 'stay', substr(f.out_on, 1, 8) || '01',
    CAST(julianday(f.out_on) - julianday(f.started_on) AS INTEGER) || '' FROM episode_fact f WHERE f.out_on >= f.started_on
UNION ALL SELECT f.episode_id, f.programme_id, 'out', f.out_on, f.out_stage FROM episode_fact f WHERE f.out_on IS NOT NULL
-- Why, and after how long: before it began, or within 3, 6, 12 or 24 months, or later.
UNION ALL SELECT f.episode_id, f.programme_id, 'outReason', f.out_on, coalesce(f.out_reason, 'missing') || '.' ||
    CASE WHEN f.out_stage = 'before' THEN 'before' WHEN f.out_on < date(f.started_on, '+3 months') THEN 'm3'
        WHEN f.out_on < date(f.started_on, '+6 months') THEN 'm6' WHEN f.out_on < date(f.started_on, '+12 months') THEN 'm12'
        WHEN f.out_on < date(f.started_on, '+24 months') THEN 'm24' ELSE 'later' END
    FROM episode_fact f WHERE f.out_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'outGoal', f.out_on, f.out_stage || '.' || o.definition_id || '.' || o.outcome
    FROM episode_fact f JOIN support_ending_outcome o ON o.ending_id = f.ending_id WHERE f.out_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'running', f.started_on, '' FROM episode_fact f
    WHERE f.started_on IS NOT NULL AND f.out_on IS NULL
UNION ALL SELECT f.episode_id, f.programme_id, 'runningGoal', f.reviewed_on, o.definition_id || '.' || o.outcome
    FROM episode_fact f JOIN review_outcome o ON o.review_id = f.review_id
    WHERE f.started_on IS NOT NULL AND f.out_on IS NULL
-- Who begins: age and what people are counted as; and answers of the start profile, then and in the latest one after it.
UNION ALL SELECT f.episode_id, f.programme_id, 'age', f.started_on, coalesce(f.age || '', 'silent') || '.' || coalesce(f.gender, 'silent')
    FROM episode_fact f WHERE f.started_on IS NOT NULL
UNION ALL SELECT f.episode_id, f.programme_id, q.code, f.started_on, q.part || '.' || coalesce((SELECT w.choice
        FROM filled_answer w JOIN form_question n ON n.id = w.question_id WHERE n.code = q.code
          AND w.form_id = CASE WHEN q.part = 'start' THEN f.profile_first_id
            WHEN f.profile_last_id <> f.profile_first_id THEN f.profile_last_id END), 'silent')
    FROM episode_fact f JOIN profile_question q WHERE f.started_on IS NOT NULL
-- Where every contact is, and what the person is counted as.
UNION ALL SELECT f.episode_id, f.programme_id, 'gender', f.came_on, CASE WHEN f.fate IN ('joined', 'running') THEN f.fate
        WHEN f.fate = 'stopped' THEN coalesce(f.out_reason, 'missing') WHEN substr(f.fate, 1, 6) = 'ended.' THEN 'before' ELSE 'open' END
        || '.' || coalesce(f.gender, 'silent') FROM episode_fact f
-- In whole weeks: days would be as many rows as there are endings.
UNION ALL SELECT f.episode_id, f.programme_id, 'reasonStay', substr(f.out_on, 1, 8) || '01', coalesce(f.out_reason, 'missing') || '.' ||
    ((CAST(julianday(f.out_on) - julianday(f.started_on) AS INTEGER) + 3) / 7) FROM episode_fact f
    WHERE f.out_stage = 'during' AND f.out_on >= f.started_on
-- Goals with five levels: the latest rating of each that stands, and those that nobody has rated yet.
UNION ALL SELECT f.episode_id, f.programme_id, 'scaled', r.held_on, x.level || '' FROM episode_fact f
    JOIN standing_review r ON r.episode_id = f.episode_id JOIN scaled_goal_rating x ON x.review_id = r.id
    WHERE NOT EXISTS (SELECT 1 FROM scaled_goal c WHERE c.corrects = x.scaled_goal_id)
      AND NOT EXISTS (SELECT 1 FROM standing_review v JOIN scaled_goal_rating y ON y.review_id = v.id
        WHERE v.episode_id = f.episode_id AND y.scaled_goal_id = x.scaled_goal_id AND (v.held_on, v.id) > (r.held_on, r.id))
UNION ALL SELECT f.episode_id, f.programme_id, 'scaled', g.locked_on, 'unrated' FROM episode_fact f
    JOIN scaled_goal g ON g.episode_id = f.episode_id
    WHERE NOT EXISTS (SELECT 1 FROM scaled_goal c WHERE c.corrects = g.id)
      AND NOT EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = g.id)
      AND NOT EXISTS (SELECT 1 FROM standing_review v JOIN scaled_goal_rating y ON y.review_id = v.id
        WHERE v.episode_id = f.episode_id AND y.scaled_goal_id = g.id)
-- Rating forms: how the sum of the last one differs from the first one's, or that there is one only.
UNION ALL SELECT f.episode_id, f.programme_id, 'change', z.filled_on, z.instrument || '.' || CASE WHEN a.id = z.id THEN 'once'
        ELSE (z.total - a.total) || '' END
    FROM episode_fact f JOIN counted_rating z ON z.episode_id = f.episode_id
    JOIN counted_rating a ON a.episode_id = f.episode_id AND a.instrument = z.instrument
    WHERE NOT EXISTS (SELECT 1 FROM counted_rating l WHERE l.episode_id = f.episode_id AND l.instrument = z.instrument
        AND (l.filled_on, l.id) > (z.filled_on, z.id))
      AND NOT EXISTS (SELECT 1 FROM counted_rating l WHERE l.episode_id = f.episode_id AND l.instrument = z.instrument
        AND (l.filled_on, l.id) < (a.filled_on, a.id))
-- Decisions that give support: from when and until when, and how many somebody has had.
UNION ALL SELECT f.episode_id, f.programme_id, 'forceFrom', s.first_on, '' FROM episode_fact f JOIN decision_span s ON s.episode_id = f.episode_id
UNION ALL SELECT f.episode_id, f.programme_id, 'forceTo', s.over_on, '' FROM episode_fact f JOIN decision_span s ON s.episode_id = f.episode_id
UNION ALL SELECT f.episode_id, f.programme_id, 'grants', f.granted_on, (SELECT count(*) FROM decision d WHERE d.episode_id = f.episode_id
        AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant')) || '' FROM episode_fact f WHERE f.granted_on IS NOT NULL
-- The answer of each, once; and each of the times, where somebody who was never tried is counted as waiting.
UNION ALL SELECT t.episode_id, t.programme_id, 'aftercareAnswer', t.ended_on, coalesce(t.answer, 'notAsked')
    FROM aftercare_time t WHERE t.moment = 'm3'
UNION ALL SELECT t.episode_id, t.programme_id, 'aftercare', t.due_on, t.moment || '.' || coalesce(t.result,
    CASE WHEN t.is_over THEN 'deceased' WHEN t.answer = 'yes' THEN 'waiting' WHEN t.answer = 'no' THEN 'declined' ELSE 'notAsked' END)
    FROM aftercare_time t;

CREATE VIEW event_figure AS
SELECT d.episode_id, e.programme_id, 'decision' AS figure, d.decided_on AS day, d.outcome AS category
    FROM decision d JOIN episode e ON e.id = d.episode_id WHERE d.state = 'issued'
UNION ALL SELECT d.episode_id, e.programme_id, 'appeal', a.arrived_on, ''
    FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
UNION ALL SELECT v.episode_id, e.programme_id, 'visit', v.meets_on, v.outcome
    FROM visit v JOIN episode e ON e.id = v.episode_id WHERE v.outcome IS NOT NULL
UNION ALL SELECT g.episode_id, s.programme_id, 'groupCame', s.meets_on, ''
    FROM group_attendance g JOIN group_session s ON s.id = g.session_id WHERE g.standing = 'came'
      AND NOT EXISTS (SELECT 1 FROM group_attendance l WHERE l.session_id = g.session_id AND l.episode_id = g.episode_id
        AND l.turn > g.turn)
UNION ALL SELECT NULL, s.programme_id, 'groupSession', s.meets_on, s.standing
    FROM group_session s WHERE s.standing <> 'planned'
UNION ALL SELECT p.episode_id, p.programme_id, 'placeFrom', p.started_on, p.kind FROM placement p
UNION ALL SELECT p.episode_id, p.programme_id, 'placeTo', x.ended_on, p.kind
    FROM placement_ending x JOIN placement p ON p.id = x.placement_id
UNION ALL SELECT q.episode_id, q.programme_id, 'queueFrom', q.entered_on, '' FROM queue_entry q
UNION ALL SELECT q.episode_id, q.programme_id, 'queueTo', l.left_on, ''
    FROM queue_leaving l JOIN queue_entry q ON q.id = l.entry_id
UNION ALL SELECT r.episode_id, e.programme_id, 'returned', e.opened_on, ''
    FROM episode_return r JOIN episode e ON e.id = r.episode_id
-- Whom people turn to, by account: how many each of the staff has is these less those.
UNION ALL SELECT c.episode_id, e.programme_id, 'contactFrom', c.valid_from, c.account_id || ''
    FROM contact_person c JOIN episode e ON e.id = c.episode_id
UNION ALL SELECT c.episode_id, e.programme_id, 'contactTo', x.ended_on, c.account_id || ''
    FROM contact_person_ending x JOIN contact_person c ON c.id = x.contact_person_id JOIN episode e ON e.id = c.episode_id;

CREATE VIEW execution_event_of_place AS
    SELECT x.id, d.episode_id FROM execution_event x JOIN decision d ON d.id = x.decision_id
    WHERE (x.kind = 'waiting' AND EXISTS (SELECT 1 FROM queue_entry q LEFT JOIN queue_leaving l ON l.entry_id = q.id
            WHERE q.episode_id = d.episode_id AND q.entered_on = x.happened_on
              AND (l.left_on IS NULL OR l.left_on > q.entered_on)))
        OR (x.kind IN ('started', 'resumed') AND EXISTS (SELECT 1 FROM placement p
            LEFT JOIN placement_ending e ON e.placement_id = p.id
            LEFT JOIN placement_interruption i ON i.placement_id = p.id
            LEFT JOIN placement_resumption r ON r.interruption_id = i.id AND r.resumed_on > i.interrupted_on
            WHERE p.episode_id = d.episode_id AND (e.ended_on IS NULL OR e.ended_on > x.happened_on)
              AND (r.resumed_on = x.happened_on OR (p.started_on = x.happened_on AND p.follows_id IS NULL))))
        OR (x.kind = 'interrupted' AND EXISTS (SELECT 1 FROM placement p
            LEFT JOIN placement_ending e ON e.placement_id = p.id AND e.ended_on > p.started_on AND e.reason <> 'movedOn'
            LEFT JOIN placement_interruption i ON i.placement_id = p.id
            LEFT JOIN placement_resumption r ON r.interruption_id = i.id
            WHERE p.episode_id = d.episode_id AND (e.ended_on = x.happened_on OR (i.interrupted_on = x.happened_on
                AND (r.resumed_on IS NULL OR r.resumed_on > i.interrupted_on)))));

CREATE VIEW new_contact_figure AS
SELECT episode_id, programme_id, 'fate' AS figure, came_on AS day, 'open.inquiry' AS category FROM new_contact
UNION ALL SELECT episode_id, programme_id, 'source', came_on, source FROM new_contact
UNION ALL SELECT episode_id, programme_id, 'gender', came_on, 'open.silent' FROM new_contact;

CREATE VIEW open_filled_form AS
SELECT f.id, f.version_id FROM filled_form f JOIN form_template_version v ON v.id = f.version_id
WHERE f.locked_at IS NULL AND EXISTS (SELECT 1 FROM open_form_template o
    WHERE o.episode_id = f.episode_id AND o.template_id = v.template_id);

CREATE VIEW open_form_template AS
SELECT m.episode_id, t.id AS template_id FROM open_needs_mapping m JOIN form_template t
UNION ALL
SELECT e.id, t.id FROM episode e JOIN form_template t ON t.code = 'startprofil'
WHERE e.ended_on IS NULL AND EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = e.id);

CREATE VIEW open_needs_mapping AS
SELECT m.id, m.episode_id FROM needs_mapping m JOIN episode e ON e.id = m.episode_id
WHERE e.ended_on IS NULL AND coalesce((SELECT t.turn FROM needs_mapping_turn t WHERE t.mapping_id = m.id
    ORDER BY t.number DESC LIMIT 1), 'resumed') = 'resumed';

CREATE VIEW participant AS
SELECT f.episode_id, f.programme_id, p.root_id AS person_id, f.started_on, f.out_on, f.out_stage, f.ending_id,
    CASE WHEN f.started_on IS NOT NULL THEN f.age WHEN p.is_protected = 0 THEN
        CAST(substr(f.out_on, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
        - (substr(f.out_on, 6) < substr(p.birth_day, 6)) END AS age,
    f.gender
FROM episode_fact f JOIN episode e ON e.id = f.episode_id JOIN person p ON p.id = e.person_id
WHERE f.started_on IS NOT NULL OR f.out_on IS NOT NULL;

CREATE VIEW person_met AS
    SELECT s.episode_id AS episode_id, s.happened_on AS day FROM support_contact s WHERE s.party <> 'partner'
    UNION ALL SELECT v.episode_id, v.meets_on FROM visit v WHERE v.outcome IN ('came', 'cameLate')
    UNION ALL SELECT g.episode_id, t.meets_on FROM group_attendance g JOIN group_session t ON t.id = g.session_id
        WHERE g.standing = 'came' AND NOT EXISTS (SELECT 1 FROM group_attendance n
            WHERE n.session_id = g.session_id AND n.episode_id = g.episode_id AND n.turn > g.turn)
    UNION ALL SELECT m.episode_id, m.meets_on FROM assessment_meeting m WHERE m.standing = 'held'
    UNION ALL SELECT n.episode_id, o.day FROM mapping_occasion o JOIN needs_mapping n ON n.id = o.mapping_id WHERE o.standing = 'held'
    UNION ALL SELECT p.episode_id, p.started_on FROM placement p
    UNION ALL SELECT j.joined_to, substr(i.received_at, 1, 10) FROM inquiry i JOIN episode j ON j.id = i.episode_id
        WHERE j.joined_to IS NOT NULL;

CREATE VIEW standing_aftercare_contact AS
SELECT c.* FROM aftercare_contact c WHERE NOT EXISTS (SELECT 1 FROM aftercare_contact_mistake m WHERE m.contact_id = c.id);

CREATE VIEW standing_execution_event AS
    SELECT x.id, x.decision_id, x.kind, x.happened_on FROM execution_event x
    WHERE NOT EXISTS (SELECT 1 FROM execution_event_mistake m WHERE m.event_id = x.id);

CREATE VIEW standing_review AS
SELECT r.id, r.episode_id, r.held_on FROM review r WHERE NOT EXISTS (SELECT 1 FROM review c WHERE c.corrects = r.id);

CREATE VIEW unanswered_try AS
    SELECT a.episode_id AS episode_id, a.attempted_on AS day, a.channel AS channel
    FROM contact_attempt a JOIN contact_result k ON k.code = a.result
    WHERE a.party IN ('person', 'reporter') AND k.is_reached = 0
        AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = a.id)
        AND a.attempted_at > coalesce((SELECT max(r.attempted_at)
            FROM contact_attempt r JOIN contact_result c ON c.code = r.result
            WHERE r.episode_id = a.episode_id AND r.party <> 'partner' AND c.is_reached = 1
                AND NOT EXISTS (SELECT 1 FROM contact_attempt_mistake m WHERE m.contact_attempt_id = r.id)), '')
        AND a.attempted_on > coalesce((SELECT max(p.day) FROM person_met p WHERE p.episode_id = a.episode_id), '');

CREATE VIEW wind_down_now AS
SELECT w.id, w.programme_id, w.closes_on, w.reason, w.noted_at, w.noted_by FROM wind_down w
WHERE NOT EXISTS (SELECT 1 FROM wind_down_undoing u WHERE u.wind_down_id = w.id);

CREATE TRIGGER absence_cancelled_once BEFORE UPDATE ON absence WHEN OLD.cancelled_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'absence: called off already'); END;

CREATE TRIGGER absence_line_stands BEFORE UPDATE ON absence_line
BEGIN SELECT raise(ABORT, 'absence_line: what was written stands'); END;

CREATE TRIGGER absence_person_stands BEFORE UPDATE ON absence_person
BEGIN SELECT raise(ABORT, 'absence_person: the place is the person''s'); END;

CREATE TRIGGER absence_stands BEFORE UPDATE OF id, programme_id, account_id, from_on, until_on, kind, deputy_id, noted_at, noted_by
ON absence
BEGIN SELECT raise(ABORT, 'absence: what was planned stands until it is called off'); END;

CREATE TRIGGER absence_stays BEFORE DELETE ON absence
BEGIN SELECT raise(ABORT, 'absence: what was planned stands'); END;

CREATE TRIGGER activity_stays BEFORE DELETE ON activity
BEGIN SELECT raise(ABORT, 'activity: put away, never removed'); END;

CREATE TRIGGER aftercare_answer_begins BEFORE INSERT ON aftercare_answer BEGIN
    SELECT raise(ABORT, 'aftercare_answer: after support that has ended, one by one') WHERE NOT EXISTS (SELECT 1 FROM aftercare_time t
        WHERE t.episode_id = NEW.episode_id AND t.ended_on = NEW.ended_on AND t.is_over = 0)
        OR NEW.number <> 1 + (SELECT count(*) FROM aftercare_answer a
            WHERE a.episode_id = NEW.episode_id AND a.ended_on = NEW.ended_on);
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER aftercare_answer_stands BEFORE UPDATE ON aftercare_answer
BEGIN SELECT raise(ABORT, 'aftercare_answer: the next answer takes its place'); END;

CREATE TRIGGER aftercare_answer_stays BEFORE DELETE ON aftercare_answer
BEGIN SELECT raise(ABORT, 'aftercare_answer: the next answer takes its place'); END;

CREATE TRIGGER aftercare_contact_begins BEFORE INSERT ON aftercare_contact BEGIN
    SELECT raise(ABORT, 'aftercare_contact: with who has said yes, in its time, one by one') WHERE NOT EXISTS (
        SELECT 1 FROM aftercare_time t WHERE t.episode_id = NEW.episode_id AND t.ended_on = NEW.ended_on AND t.moment = NEW.moment
          AND t.answer = 'yes' AND t.is_over = 0 AND t.opens_on <= NEW.day AND NEW.day < t.closes_on)
        OR NEW.number <> 1 + (SELECT count(*) FROM aftercare_contact c
            WHERE c.episode_id = NEW.episode_id AND c.ended_on = NEW.ended_on);
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_kin k WHERE k.episode_id = NEW.episode_id)
        AND out_stage = 'during';
END;

CREATE TRIGGER aftercare_contact_mistake_stands BEFORE UPDATE ON aftercare_contact_mistake
BEGIN SELECT raise(ABORT, 'aftercare_contact_mistake: a mark stands'); END;

CREATE TRIGGER aftercare_contact_mistake_stays BEFORE DELETE ON aftercare_contact_mistake
BEGIN SELECT raise(ABORT, 'aftercare_contact_mistake: a mark stands'); END;

CREATE TRIGGER aftercare_contact_stands BEFORE UPDATE ON aftercare_contact
BEGIN SELECT raise(ABORT, 'aftercare_contact: what was noted stands'); END;

CREATE TRIGGER aftercare_contact_stays BEFORE DELETE ON aftercare_contact
BEGIN SELECT raise(ABORT, 'aftercare_contact: what was noted stands'); END;

CREATE TRIGGER alternative_version_stands BEFORE UPDATE OF id, alternative_id, valid_from, name, description, age_from, age_to,
    conditions, contact, is_ended, made_on, made_at, made_by ON alternative_version
BEGIN SELECT raise(ABORT, 'alternative_version: what was said stands'); END;

CREATE TRIGGER alternative_version_stays BEFORE DELETE ON alternative_version
BEGIN SELECT raise(ABORT, 'alternative_version: what was said stands'); END;

CREATE TRIGGER alternative_version_taken_back BEFORE UPDATE OF withdrawn_on, withdrawn_at, withdrawn_by ON alternative_version
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR EXISTS (SELECT 1 FROM alternative_version v
    WHERE v.alternative_id = OLD.alternative_id AND v.id > OLD.id AND v.withdrawn_on IS NULL)
BEGIN SELECT raise(ABORT, 'alternative_version: only the latest change is taken back'); END;

CREATE TRIGGER annual_report_figures_of_draft BEFORE INSERT ON annual_report_figures
WHEN EXISTS (SELECT 1 FROM annual_report r WHERE r.id = NEW.report_id AND r.finished_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'annual_report_figures: the report is finished'); END;

CREATE TRIGGER annual_report_figures_stand BEFORE UPDATE ON annual_report_figures
BEGIN SELECT raise(ABORT, 'annual_report_figures: frozen'); END;

CREATE TRIGGER annual_report_figures_stay BEFORE DELETE ON annual_report_figures
BEGIN SELECT raise(ABORT, 'annual_report_figures: frozen'); END;

CREATE TRIGGER annual_report_has_figures BEFORE UPDATE OF finished_at ON annual_report WHEN NEW.finished_at IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM annual_report_figures f WHERE f.report_id = NEW.id)
BEGIN SELECT raise(ABORT, 'annual_report: nothing is frozen'); END;

CREATE TRIGGER annual_report_is_of BEFORE UPDATE OF id, programme_id, period, edition, begun_at, begun_by ON annual_report
BEGIN SELECT raise(ABORT, 'annual_report: what it is of stands'); END;

CREATE TRIGGER annual_report_stands BEFORE UPDATE ON annual_report WHEN OLD.finished_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'annual_report: finished'); END;

CREATE TRIGGER annual_report_stays BEFORE DELETE ON annual_report
BEGIN SELECT raise(ABORT, 'annual_report: stays'); END;

CREATE TRIGGER appeal_dismissal_of_late BEFORE INSERT ON appeal_dismissal
WHEN NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_trial t ON t.appeal_id = a.id WHERE a.id = NEW.appeal_id
        AND t.outcome = 'late' AND t.received_on IS NOT NULL AND a.arrived_on > t.last_day
        AND (a.court_on IS NULL OR a.court_on > t.last_day) AND t.tried_on <= NEW.decided_on)
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
BEGIN SELECT raise(ABORT, 'appeal_dismissal: it did not come late, or nobody can show it'); END;

CREATE TRIGGER appeal_dismissal_receipt_after BEFORE INSERT ON appeal_dismissal_receipt
WHEN EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = NEW.appeal_id AND x.decided_on > NEW.received_on)
BEGIN SELECT raise(ABORT, 'appeal_dismissal_receipt: before it was decided'); END;

CREATE TRIGGER appeal_dismissal_receipt_stands BEFORE UPDATE ON appeal_dismissal_receipt
BEGIN SELECT raise(ABORT, 'appeal_dismissal_receipt: what was noted stands'); END;

CREATE TRIGGER appeal_dismissal_receipt_stays BEFORE DELETE ON appeal_dismissal_receipt
BEGIN SELECT raise(ABORT, 'appeal_dismissal_receipt: what was noted stands'); END;

CREATE TRIGGER appeal_dismissal_rightly BEFORE INSERT ON appeal_dismissal
WHEN NOT EXISTS (SELECT 1 FROM delegation g JOIN episode e ON e.programme_id = g.programme_id
        JOIN decision d ON d.episode_id = e.id AND d.ground = g.ground JOIN appeal a ON a.decision_id = d.id
        LEFT JOIN delegation_ending x ON x.delegation_id = g.id
        WHERE a.id = NEW.appeal_id AND g.id = NEW.delegation_id AND g.account_id = NEW.decided_by
          AND g.valid_from <= NEW.decided_on AND (g.valid_to IS NULL OR g.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    OR NOT EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b
        ON b.episode_id = d.episode_id WHERE a.id = NEW.appeal_id AND b.account_id = NEW.decided_by)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b
        ON b.episode_id = d.episode_id WHERE a.id = NEW.appeal_id AND b.account_id = NEW.decided_by AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
        JOIN membership m ON m.programme_id = e.programme_id
        WHERE a.id = NEW.appeal_id AND m.account_id = NEW.decided_by AND m.role IN ('coordinator', 'manager'))
BEGIN SELECT raise(ABORT, 'appeal_dismissal: not this person''s to decide'); END;

CREATE TRIGGER appeal_dismissal_stands BEFORE UPDATE ON appeal_dismissal
BEGIN SELECT raise(ABORT, 'appeal_dismissal: what was decided stands'); END;

CREATE TRIGGER appeal_dismissal_stays BEFORE DELETE ON appeal_dismissal
BEGIN SELECT raise(ABORT, 'appeal_dismissal: what was decided stands'); END;

CREATE TRIGGER appeal_enclosure_before BEFORE INSERT ON appeal_enclosure
WHEN EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
BEGIN SELECT raise(ABORT, 'appeal_enclosure: it has gone'); END;

CREATE TRIGGER appeal_enclosure_stands BEFORE UPDATE ON appeal_enclosure
BEGIN SELECT raise(ABORT, 'appeal_enclosure: what was sent stands'); END;

CREATE TRIGGER appeal_enclosure_stays BEFORE DELETE ON appeal_enclosure
BEGIN SELECT raise(ABORT, 'appeal_enclosure: what was sent stands'); END;

CREATE TRIGGER appeal_handover_on_ground BEFORE INSERT ON appeal_handover
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'appeal' AND s.act_id = NEW.appeal_id AND s.party = 'court'
    AND s.party_name = NEW.court)
BEGIN SELECT raise(ABORT, 'appeal_handover: told on no ground'); END;

CREATE TRIGGER appeal_handover_stands BEFORE UPDATE ON appeal_handover
BEGIN SELECT raise(ABORT, 'appeal_handover: what was sent stands'); END;

CREATE TRIGGER appeal_handover_stays BEFORE DELETE ON appeal_handover
BEGIN SELECT raise(ABORT, 'appeal_handover: what was sent stands'); END;

CREATE TRIGGER appeal_handover_whole BEFORE INSERT ON appeal_handover
WHEN EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR NOT EXISTS (SELECT 1 FROM appeal_reconsideration r JOIN appeal a ON a.id = r.appeal_id
        WHERE r.id = (SELECT max(f.id) FROM appeal_reconsideration f WHERE f.appeal_id = NEW.appeal_id)
          AND r.made_on <= NEW.handed_on AND (r.outcome = 'unchanged' OR EXISTS (
            SELECT 1 FROM decision n WHERE n.changes_id = a.decision_id AND n.state = 'issued')))
    OR (SELECT count(*) FROM appeal_enclosure c WHERE c.appeal_id = NEW.appeal_id AND c.kind <> 'newDecision') < 7
    -- FL 46: a new decision goes along, whether or not the reconsideration led to it.
    OR (EXISTS (SELECT 1 FROM appeal a JOIN decision n ON n.changes_id = a.decision_id AND n.state = 'issued'
            WHERE a.id = NEW.appeal_id)
        AND NOT EXISTS (SELECT 1 FROM appeal_enclosure c WHERE c.appeal_id = NEW.appeal_id AND c.kind = 'newDecision'))
BEGIN SELECT raise(ABORT, 'appeal_handover: not reconsidered, not whole, or taken back'); END;

CREATE TRIGGER appeal_judgment_at_court BEFORE INSERT ON appeal_judgment
WHEN NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id AND h.handed_on <= NEW.given_on)
    OR (NEW.court <> 'administrativeCourt' AND NOT EXISTS (SELECT 1 FROM court_event e
        WHERE e.appeal_id = NEW.appeal_id AND e.kind = 'appealedOn' AND e.court = NEW.court AND e.happened_on <= NEW.given_on))
BEGIN SELECT raise(ABORT, 'appeal_judgment: it is not at that court'); END;

CREATE TRIGGER appeal_judgment_stands BEFORE UPDATE ON appeal_judgment
BEGIN SELECT raise(ABORT, 'appeal_judgment: what was judged stands'); END;

CREATE TRIGGER appeal_judgment_stays BEFORE DELETE ON appeal_judgment
BEGIN SELECT raise(ABORT, 'appeal_judgment: what was judged stands'); END;

CREATE TRIGGER appeal_of_issued BEFORE INSERT ON appeal
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN legal_ground g ON g.code = d.ground
        WHERE d.id = NEW.decision_id AND d.state = 'issued' AND g.appeal = 'administrativeCourt'
          AND d.decided_on <= NEW.reached_on AND (NEW.court_on IS NULL OR d.decided_on <= NEW.court_on))
    OR (NEW.representative_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM representative r JOIN decision d ON d.episode_id = r.episode_id
        WHERE r.id = NEW.representative_id AND d.id = NEW.decision_id))
    OR (NEW.dismissal_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_dismissal x ON x.appeal_id = a.id
        WHERE a.id = NEW.dismissal_of AND a.decision_id = NEW.decision_id AND x.decided_on <= NEW.reached_on))
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.account_id = NEW.noted_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'appeal: of nothing that was decided, before it, or taken in by who is biased'); END;

CREATE TRIGGER appeal_once_a_party BEFORE INSERT ON appeal
WHEN EXISTS (SELECT 1 FROM appeal a WHERE a.decision_id = NEW.decision_id AND a.dismissal_of IS NEW.dismissal_of
    AND NOT EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = a.id)
    AND (SELECT r.id FROM representative r WHERE r.id = a.representative_id AND r.kind = 'guardian')
        IS (SELECT r.id FROM representative r WHERE r.id = NEW.representative_id AND r.kind = 'guardian'))
BEGIN SELECT raise(ABORT, 'appeal: the party has appealed'); END;

CREATE TRIGGER appeal_reconsideration_in_order BEFORE INSERT ON appeal_reconsideration
WHEN EXISTS (SELECT 1 FROM appeal_reconsideration f WHERE f.appeal_id = NEW.appeal_id
    AND (f.id >= NEW.id OR f.made_on > NEW.made_on))
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: before an earlier one'); END;

CREATE TRIGGER appeal_reconsideration_stands BEFORE UPDATE ON appeal_reconsideration
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: what was found stands'); END;

CREATE TRIGGER appeal_reconsideration_stays BEFORE DELETE ON appeal_reconsideration
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: what was found stands'); END;

CREATE TRIGGER appeal_reconsideration_with_board BEFORE INSERT ON appeal_reconsideration
WHEN NOT EXISTS (SELECT 1 FROM appeal_trial t WHERE t.appeal_id = NEW.appeal_id AND (t.outcome <> 'late'
        -- The court took the dismissal away.
        OR EXISTS (SELECT 1 FROM appeal a JOIN appeal_judgment j ON j.appeal_id = a.id
            WHERE a.dismissal_of = NEW.appeal_id AND j.outcome IN ('changed', 'sentBack'))))
    OR EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE a.id = NEW.appeal_id AND b.account_id = NEW.made_by AND b.ground IS NOT NULL)
    -- What was found has led to a new decision, which the appeal covers: it goes to the court with it.
    OR EXISTS (SELECT 1 FROM appeal_reconsideration f JOIN appeal a ON a.id = f.appeal_id
        JOIN decision n ON n.changes_id = a.decision_id AND n.state = 'issued' WHERE f.appeal_id = NEW.appeal_id)
BEGIN SELECT raise(ABORT, 'appeal_reconsideration: not tried, handed over, taken back, changed, or by who is biased'); END;

CREATE TRIGGER appeal_stands BEFORE UPDATE ON appeal
BEGIN SELECT raise(ABORT, 'appeal: what came in stands'); END;

CREATE TRIGGER appeal_stays BEFORE DELETE ON appeal
BEGIN SELECT raise(ABORT, 'appeal: what came in stands'); END;

CREATE TRIGGER appeal_trial_as_it_came BEFORE INSERT ON appeal_trial
WHEN NOT EXISTS (SELECT 1 FROM appeal a WHERE a.id = NEW.appeal_id AND a.noted_on <= NEW.tried_on AND (
        NEW.outcome = 'cannotBeShown' OR (NEW.outcome = 'inTime') = (a.arrived_on <= NEW.last_day))
        AND (NEW.outcome <> 'late' OR a.court_on IS NULL OR a.court_on > NEW.last_day)
        AND (NEW.outcome <> 'inTimeAtCourt' OR a.court_on <= NEW.last_day))
    -- What is appealed is received when it is decided, not before.
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id
        LEFT JOIN appeal_dismissal x ON x.appeal_id = a.dismissal_of
        WHERE a.id = NEW.appeal_id AND NEW.received_on < coalesce(x.decided_on, d.decided_on))
    OR EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = NEW.appeal_id)
    OR EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE a.id = NEW.appeal_id AND b.account_id = NEW.tried_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'appeal_trial: not as it came, taken back, or tried by who is biased'); END;

CREATE TRIGGER appeal_trial_stands BEFORE UPDATE ON appeal_trial
BEGIN SELECT raise(ABORT, 'appeal_trial: what was tried stands'); END;

CREATE TRIGGER appeal_trial_stays BEFORE DELETE ON appeal_trial
BEGIN SELECT raise(ABORT, 'appeal_trial: what was tried stands'); END;

CREATE TRIGGER appeal_withdrawal_open BEFORE INSERT ON appeal_withdrawal
WHEN EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id)
    OR (EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = NEW.appeal_id)
        AND NOT EXISTS (SELECT 1 FROM appeal a JOIN appeal_judgment j ON j.appeal_id = a.id
            WHERE a.dismissal_of = NEW.appeal_id AND j.outcome IN ('changed', 'sentBack')))
    OR EXISTS (SELECT 1 FROM appeal a WHERE a.id = NEW.appeal_id AND coalesce(a.court_on, a.arrived_on) > NEW.withdrawn_on)
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: not with the board, or before it came'); END;

CREATE TRIGGER appeal_withdrawal_stands BEFORE UPDATE ON appeal_withdrawal
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: what was noted stands'); END;

CREATE TRIGGER appeal_withdrawal_stays BEFORE DELETE ON appeal_withdrawal
BEGIN SELECT raise(ABORT, 'appeal_withdrawal: what was noted stands'); END;

CREATE TRIGGER application_by_representative BEFORE INSERT ON application
WHEN NEW.representative_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM representative r LEFT JOIN representative_ending x ON x.representative_id = r.id
    WHERE r.id = NEW.representative_id AND r.episode_id = NEW.episode_id AND r.valid_from <= NEW.arrived_on
      AND (r.valid_to IS NULL OR r.valid_to >= NEW.arrived_on) AND (x.ended_on IS NULL OR x.ended_on >= NEW.arrived_on))
BEGIN SELECT raise(ABORT, 'application: not for that representative'); END;

CREATE TRIGGER application_once BEFORE INSERT ON application
WHEN EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued'))
BEGIN SELECT raise(ABORT, 'application: the case has an open one'); END;

CREATE TRIGGER application_stands BEFORE UPDATE ON application
BEGIN SELECT raise(ABORT, 'application: what was asked stands'); END;

CREATE TRIGGER application_stays BEFORE DELETE ON application
BEGIN SELECT raise(ABORT, 'application: what was asked stands'); END;

CREATE TRIGGER application_withdrawal_stands BEFORE UPDATE ON application_withdrawal
BEGIN SELECT raise(ABORT, 'application_withdrawal: what was noted stands'); END;

CREATE TRIGGER application_withdrawal_stays BEFORE DELETE ON application_withdrawal
BEGIN SELECT raise(ABORT, 'application_withdrawal: what was noted stands'); END;

CREATE TRIGGER application_withdrawal_undecided BEFORE INSERT ON application_withdrawal
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.application_id = NEW.application_id AND (d.state = 'issued'
    OR EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number))))
BEGIN SELECT raise(ABORT, 'application_withdrawal: it is decided'); END;

CREATE TRIGGER application_withdrawn_after BEFORE INSERT ON application_withdrawal
WHEN NEW.withdrawn_on < (SELECT arrived_on FROM application WHERE id = NEW.application_id)
BEGIN SELECT raise(ABORT, 'application_withdrawal: before the application'); END;

CREATE TRIGGER assessment_meeting_begins BEFORE INSERT ON assessment_meeting
WHEN NEW.standing <> 'booked' OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL
    AND e.joined_to IS NULL AND e.phase IN ('assessmentMeeting', 'needsMapping'))
BEGIN SELECT raise(ABORT, 'assessment_meeting: booked, in a case that has come so far'); END;

CREATE TRIGGER assessment_meeting_closes BEFORE UPDATE ON assessment_meeting
WHEN OLD.standing <> 'booked' OR NEW.standing = 'booked'
  OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
  OR (NEW.standing = 'held') <> EXISTS (SELECT 1 FROM held_assessment h WHERE h.meeting_id = OLD.id)
BEGIN SELECT raise(ABORT, 'assessment_meeting: closed once, in an open case'); END;

CREATE TRIGGER assessment_meeting_stands BEFORE UPDATE OF id, episode_id, meets_on, starts, length, place, whereabouts, home_reason,
    first_staff_id, second_staff_id, alone_reason, booked_on, booked_at, booked_by ON assessment_meeting
BEGIN SELECT raise(ABORT, 'assessment_meeting: what was booked stands'); END;

CREATE TRIGGER assessment_meeting_stays BEFORE DELETE ON assessment_meeting
BEGIN SELECT raise(ABORT, 'assessment_meeting: what was booked stands'); END;

CREATE TRIGGER audit_entry_in_order BEFORE INSERT ON audit_entry
WHEN NEW.id <> (SELECT coalesce(max(id), 0) + 1 FROM audit_entry)
BEGIN SELECT raise(ABORT, 'audit_entry: not the next entry'); END;

CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry
BEGIN SELECT raise(ABORT, 'audit_entry: append only'); END;

CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry
BEGIN SELECT raise(ABORT, 'audit_entry: append only'); END;

CREATE TRIGGER bias_declaration_once BEFORE INSERT ON bias_declaration
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.account_id
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'bias_declaration: a ground stands'); END;

CREATE TRIGGER bias_declaration_stands BEFORE UPDATE ON bias_declaration
BEGIN SELECT raise(ABORT, 'bias_declaration: what was declared stands'); END;

CREATE TRIGGER bias_declaration_stays BEFORE DELETE ON bias_declaration
BEGIN SELECT raise(ABORT, 'bias_declaration: what was declared stands'); END;

CREATE TRIGGER board_answer_of_proposed BEFORE INSERT ON board_answer
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.version = NEW.version AND (d.state = 'atBoard'
        OR (d.state = 'back' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.version = d.version
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))
        OR (d.state = 'approved' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))))
    OR NOT EXISTS (SELECT 1 FROM board_proposal p WHERE p.decision_id = NEW.decision_id AND p.proposed_on <= NEW.met_on
        AND (NEW.answer <> 'asProposed' OR p.version = NEW.version)
        AND NOT EXISTS (SELECT 1 FROM board_proposal q WHERE q.decision_id = p.decision_id AND q.version > p.version))
    OR NEW.number <> 1 + (SELECT count(*) FROM board_answer b WHERE b.decision_id = NEW.decision_id)
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.ground IS NOT NULL AND b.account_id = NEW.noted_by)
BEGIN SELECT raise(ABORT, 'board_answer: not before the board, or by who is biased'); END;

CREATE TRIGGER board_answer_stands BEFORE UPDATE ON board_answer
BEGIN SELECT raise(ABORT, 'board_answer: what was noted stands'); END;

CREATE TRIGGER board_answer_stays BEFORE DELETE ON board_answer
BEGIN SELECT raise(ABORT, 'board_answer: what was noted stands'); END;

CREATE TRIGGER board_notice_of_reviewed BEFORE INSERT ON board_notice
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN legal_ground g ON g.code = d.ground WHERE d.id = NEW.decision_id
    AND d.state = 'issued' AND g.appeal = 'legalityReview' AND d.decided_on <= NEW.announced_on)
BEGIN SELECT raise(ABORT, 'board_notice: not tried by its legality, or before it was decided'); END;

CREATE TRIGGER board_notice_stands BEFORE UPDATE ON board_notice
BEGIN SELECT raise(ABORT, 'board_notice: what was noted stands'); END;

CREATE TRIGGER board_notice_stays BEFORE DELETE ON board_notice
BEGIN SELECT raise(ABORT, 'board_notice: what was noted stands'); END;

CREATE TRIGGER board_proposal_of_approved BEFORE INSERT ON board_proposal
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'approved' AND d.version = NEW.version)
    OR EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = NEW.decision_id AND b.answer <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number))
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.ground IS NOT NULL AND b.account_id IN (NEW.presented_by, NEW.proposed_by))
    OR EXISTS (SELECT 1 FROM decision d JOIN episode e ON e.id = d.episode_id JOIN membership m ON m.programme_id = e.programme_id
        WHERE d.id = NEW.decision_id AND m.account_id = NEW.presented_by AND m.role IN ('coordinator', 'manager'))
BEGIN SELECT raise(ABORT, 'board_proposal: not approved, decided already, or by who is biased or carries it out'); END;

CREATE TRIGGER board_proposal_stands BEFORE UPDATE ON board_proposal
BEGIN SELECT raise(ABORT, 'board_proposal: what was proposed stands'); END;

CREATE TRIGGER board_proposal_stays BEFORE DELETE ON board_proposal
BEGIN SELECT raise(ABORT, 'board_proposal: what was proposed stands'); END;

CREATE TRIGGER calendar_feed_stands BEFORE UPDATE ON calendar_feed
WHEN OLD.revoked_at IS NOT NULL OR NEW.revoked_at IS NULL OR NEW.id <> OLD.id OR NEW.account_id <> OLD.account_id
  OR NEW.token_hash <> OLD.token_hash OR NEW.title <> OLD.title OR NEW.made_at <> OLD.made_at
BEGIN SELECT raise(ABORT, 'calendar_feed: it is revoked once'); END;

CREATE TRIGGER calendar_feed_stays BEFORE DELETE ON calendar_feed
BEGIN SELECT raise(ABORT, 'calendar_feed: it is revoked, never removed'); END;

CREATE TRIGGER case_meeting_item_added BEFORE INSERT ON case_meeting_item
WHEN EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = NEW.meeting_id AND m.closed_at IS NOT NULL)
    OR NOT EXISTS (SELECT 1 FROM case_meeting m JOIN episode e ON e.programme_id = m.programme_id
        WHERE m.id = NEW.meeting_id AND e.id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'case_meeting_item: the list of an open meeting of the same programme'); END;

CREATE TRIGGER case_meeting_item_stands BEFORE UPDATE ON case_meeting_item
WHEN NEW.meeting_id <> OLD.meeting_id OR NEW.episode_id <> OLD.episode_id
    OR (OLD.decision IS NOT NULL AND NEW.decision IS NULL)
    OR EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = OLD.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_item: closed minutes stand'); END;

CREATE TRIGGER case_meeting_item_stays BEFORE DELETE ON case_meeting_item
WHEN OLD.decision IS NOT NULL
    OR EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = OLD.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_item: what was decided stands'); END;

CREATE TRIGGER case_meeting_present_added BEFORE INSERT ON case_meeting_present
WHEN EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = NEW.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_present: closed minutes stand'); END;

CREATE TRIGGER case_meeting_present_stands BEFORE UPDATE ON case_meeting_present
BEGIN SELECT raise(ABORT, 'case_meeting_present: taken away and added'); END;

CREATE TRIGGER case_meeting_present_stays BEFORE DELETE ON case_meeting_present
WHEN EXISTS (SELECT 1 FROM case_meeting m WHERE m.id = OLD.meeting_id AND m.closed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'case_meeting_present: closed minutes stand'); END;

CREATE TRIGGER case_meeting_stands BEFORE UPDATE ON case_meeting WHEN OLD.closed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'case_meeting: closed minutes stand'); END;

CREATE TRIGGER case_meeting_stays BEFORE DELETE ON case_meeting
BEGIN SELECT raise(ABORT, 'case_meeting: a meeting stays'); END;

CREATE TRIGGER caseload_move_item_once BEFORE UPDATE ON caseload_move_item WHEN OLD.outcome IS NOT NULL
BEGIN SELECT raise(ABORT, 'caseload_move_item: told already'); END;

CREATE TRIGGER caseload_move_item_stands BEFORE UPDATE OF move_id, position, episode_id, kind, was_id, is_id ON caseload_move_item
BEGIN SELECT raise(ABORT, 'caseload_move_item: what was moved stands'); END;

CREATE TRIGGER caseload_move_returns_once BEFORE UPDATE ON caseload_move WHEN OLD.returned_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'caseload_move: taken back already'); END;

CREATE TRIGGER caseload_move_stands BEFORE UPDATE OF id, programme_id, from_id, to_id, moved_at, moved_by ON caseload_move
BEGIN SELECT raise(ABORT, 'caseload_move: what was moved stands'); END;

CREATE TRIGGER caseload_move_stays BEFORE DELETE ON caseload_move
BEGIN SELECT raise(ABORT, 'caseload_move: what was moved stands'); END;

CREATE TRIGGER communication_reply_in_time BEFORE INSERT ON communication_reply
WHEN EXISTS (SELECT 1 FROM communication_reply r WHERE r.communication_id = NEW.communication_id AND r.kind <> 'moreTime')
    OR NOT EXISTS (SELECT 1 FROM communication c WHERE c.id = NEW.communication_id AND c.omission IS NULL
        AND NEW.replied_on >= c.sent_on AND coalesce(NEW.answer_by, '9999-12-31') > c.answer_by)
    OR (NEW.kind = 'silent' AND EXISTS (SELECT 1 FROM communication c WHERE c.id = NEW.communication_id
        AND NEW.replied_on <= c.answer_by))
    OR (NEW.kind = 'silent' AND EXISTS (SELECT 1 FROM communication_reply r WHERE r.communication_id = NEW.communication_id
        AND NEW.replied_on <= r.answer_by))
BEGIN SELECT raise(ABORT, 'communication_reply: answered, left out, or out of order'); END;

CREATE TRIGGER communication_reply_stands BEFORE UPDATE ON communication_reply
BEGIN SELECT raise(ABORT, 'communication_reply: what was noted stands'); END;

CREATE TRIGGER communication_reply_stays BEFORE DELETE ON communication_reply
BEGIN SELECT raise(ABORT, 'communication_reply: what was noted stands'); END;

CREATE TRIGGER communication_reply_unbiased BEFORE INSERT ON communication_reply
WHEN EXISTS (SELECT 1 FROM bias_declaration d JOIN communication c ON c.episode_id = d.episode_id
    WHERE c.id = NEW.communication_id AND d.account_id = NEW.noted_by AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'communication_reply: biased'); END;

CREATE TRIGGER communication_stands BEFORE UPDATE ON communication
BEGIN SELECT raise(ABORT, 'communication: what was noted stands'); END;

CREATE TRIGGER communication_stays BEFORE DELETE ON communication
BEGIN SELECT raise(ABORT, 'communication: what was noted stands'); END;

CREATE TRIGGER communication_unbiased BEFORE INSERT ON communication
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'communication: biased'); END;

CREATE TRIGGER consent_guardian_counted BEFORE INSERT ON consent_guardian
WHEN NOT EXISTS (SELECT 1 FROM consent c WHERE c.id = NEW.consent_id AND NEW.number <= c.guardians)
BEGIN SELECT raise(ABORT, 'consent_guardian: what was agreed stands'); END;

CREATE TRIGGER consent_guardian_stands BEFORE UPDATE ON consent_guardian
BEGIN SELECT raise(ABORT, 'consent_guardian: what was agreed stands'); END;

CREATE TRIGGER consent_guardian_stays BEFORE DELETE ON consent_guardian
BEGIN SELECT raise(ABORT, 'consent_guardian: what was agreed stands'); END;

CREATE TRIGGER consent_stands BEFORE UPDATE ON consent
BEGIN SELECT raise(ABORT, 'consent: what was agreed stands'); END;

CREATE TRIGGER consent_stays BEFORE DELETE ON consent
BEGIN SELECT raise(ABORT, 'consent: what was agreed stands'); END;

CREATE TRIGGER consent_withdrawal_stands BEFORE UPDATE ON consent_withdrawal
BEGIN SELECT raise(ABORT, 'consent_withdrawal: what was withdrawn stays so'); END;

CREATE TRIGGER consent_withdrawal_stays BEFORE DELETE ON consent_withdrawal
BEGIN SELECT raise(ABORT, 'consent_withdrawal: what was withdrawn stays so'); END;

CREATE TRIGGER contact_attempt_mistake_stands BEFORE UPDATE ON contact_attempt_mistake
BEGIN SELECT raise(ABORT, 'contact_attempt_mistake: a mark stands'); END;

CREATE TRIGGER contact_attempt_mistake_stays BEFORE DELETE ON contact_attempt_mistake
BEGIN SELECT raise(ABORT, 'contact_attempt_mistake: a mark stands'); END;

CREATE TRIGGER contact_attempt_on_ground BEFORE INSERT ON contact_attempt
WHEN NEW.tells = 1 AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'attempt' AND s.act_id = NEW.id
    AND s.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'contact_attempt: told on no ground'); END;

CREATE TRIGGER contact_attempt_open BEFORE INSERT ON contact_attempt
WHEN EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NOT NULL)
BEGIN SELECT raise(ABORT, 'contact_attempt: the episode has ended'); END;

CREATE TRIGGER contact_attempt_stands BEFORE UPDATE ON contact_attempt
BEGIN SELECT raise(ABORT, 'contact_attempt: what was noted stands'); END;

CREATE TRIGGER contact_attempt_stays BEFORE DELETE ON contact_attempt
BEGIN SELECT raise(ABORT, 'contact_attempt: what was noted stands'); END;

CREATE TRIGGER contact_attempt_with_step BEFORE INSERT ON contact_attempt
WHEN NEW.unit_step_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unit_step u
    WHERE u.id = NEW.unit_step_id AND u.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'contact_attempt: the step of the same case'); END;

CREATE TRIGGER contact_person_ending_in_order BEFORE INSERT ON contact_person_ending
WHEN EXISTS (SELECT 1 FROM contact_person c WHERE c.id = NEW.contact_person_id AND c.valid_from > NEW.ended_on)
BEGIN SELECT raise(ABORT, 'contact_person_ending: before it began'); END;

CREATE TRIGGER contact_person_ending_stands BEFORE UPDATE ON contact_person_ending
BEGIN SELECT raise(ABORT, 'contact_person_ending: what was noted stands'); END;

CREATE TRIGGER contact_person_ending_stays BEFORE DELETE ON contact_person_ending
BEGIN SELECT raise(ABORT, 'contact_person_ending: what was noted stands'); END;

CREATE TRIGGER contact_person_stands BEFORE UPDATE ON contact_person
BEGIN SELECT raise(ABORT, 'contact_person: what was noted stands'); END;

CREATE TRIGGER contact_person_stays BEFORE DELETE ON contact_person
BEGIN SELECT raise(ABORT, 'contact_person: what was noted stands'); END;

CREATE TRIGGER contact_person_two BEFORE INSERT ON contact_person
WHEN (SELECT count(*) FROM contact_person c LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
        WHERE c.episode_id = NEW.episode_id AND (x.ended_on IS NULL OR x.ended_on > NEW.valid_from)) >= 2
    OR EXISTS (SELECT 1 FROM contact_person c LEFT JOIN contact_person_ending x ON x.contact_person_id = c.id
        WHERE c.episode_id = NEW.episode_id AND c.account_id = NEW.account_id
          AND (x.ended_on IS NULL OR x.ended_on > NEW.valid_from))
BEGIN SELECT raise(ABORT, 'contact_person: there are two already'); END;

CREATE TRIGGER coordinated_plan_begins BEFORE INSERT ON coordinated_plan
WHEN NEW.number <> 1 + (SELECT count(*) FROM coordinated_plan p WHERE p.episode_id = NEW.episode_id)
    OR NOT EXISTS (SELECT 1 FROM episode e
        WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'coordinated_plan: version by version, of an open case'); END;

CREATE TRIGGER coordinated_plan_closing_begins BEFORE INSERT ON coordinated_plan_closing
WHEN NOT EXISTS (SELECT 1 FROM coordinated_plan p WHERE p.id = NEW.plan_id AND p.is_yes = 1 AND p.number =
    (SELECT max(q.number) FROM coordinated_plan q WHERE q.episode_id = p.episode_id))
BEGIN SELECT raise(ABORT, 'coordinated_plan_closing: of the plan that holds'); END;

CREATE TRIGGER coordinated_plan_closing_stands BEFORE UPDATE ON coordinated_plan_closing
BEGIN SELECT raise(ABORT, 'coordinated_plan_closing: what was noted stands'); END;

CREATE TRIGGER coordinated_plan_closing_stays BEFORE DELETE ON coordinated_plan_closing
BEGIN SELECT raise(ABORT, 'coordinated_plan_closing: what was noted stands'); END;

CREATE TRIGGER coordinated_plan_stands BEFORE UPDATE ON coordinated_plan
BEGIN SELECT raise(ABORT, 'coordinated_plan: a new version takes its place'); END;

CREATE TRIGGER coordinated_plan_stays BEFORE DELETE ON coordinated_plan
BEGIN SELECT raise(ABORT, 'coordinated_plan: a new version takes its place'); END;

CREATE TRIGGER court_event_in_order BEFORE INSERT ON court_event
WHEN NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = NEW.appeal_id AND h.handed_on <= NEW.happened_on)
    OR (NEW.kind = 'appealedOn') <> EXISTS (SELECT 1 FROM appeal_judgment j JOIN court_level c ON c.code = j.court
        JOIN court_level n ON n.code = NEW.court AND n.rank = c.rank + 1
        WHERE j.appeal_id = NEW.appeal_id AND j.given_on <= NEW.happened_on
          AND NOT EXISTS (SELECT 1 FROM court_event e WHERE e.appeal_id = NEW.appeal_id AND e.kind = 'appealedOn' AND e.court = NEW.court))
    OR (NEW.kind <> 'appealedOn' AND EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = NEW.appeal_id AND j.court = NEW.court))
    OR (NEW.kind = 'stayLifted' AND (SELECT e.kind FROM court_event e WHERE e.appeal_id = NEW.appeal_id
        AND e.kind IN ('stayGranted', 'stayLifted') ORDER BY e.id DESC LIMIT 1) IS NOT 'stayGranted')
    OR (NEW.kind = 'statementGiven' AND coalesce((SELECT sum(CASE e.kind WHEN 'statementAsked' THEN 1 ELSE -1 END) FROM court_event e
        WHERE e.appeal_id = NEW.appeal_id AND e.kind IN ('statementAsked', 'statementGiven')), 0) < 1)
BEGIN SELECT raise(ABORT, 'court_event: not at that court, or not asked for'); END;

CREATE TRIGGER court_event_on_ground BEFORE INSERT ON court_event
WHEN NEW.kind = 'statementGiven'
  AND NOT EXISTS (SELECT 1 FROM sharing s JOIN appeal a ON a.id = NEW.appeal_id JOIN decision d ON d.id = a.decision_id
    WHERE s.act = 'statement' AND s.act_id = NEW.id AND s.party = 'court' AND s.episode_id = d.episode_id)
BEGIN SELECT raise(ABORT, 'court_event: told on no ground'); END;

CREATE TRIGGER court_event_stands BEFORE UPDATE ON court_event
BEGIN SELECT raise(ABORT, 'court_event: what was noted stands'); END;

CREATE TRIGGER court_event_stays BEFORE DELETE ON court_event
BEGIN SELECT raise(ABORT, 'court_event: what was noted stands'); END;

CREATE TRIGGER criterion_answer_belongs BEFORE INSERT ON criterion_answer
WHEN NOT EXISTS (SELECT 1 FROM criterion c JOIN episode e ON e.id = NEW.episode_id
    JOIN programme_version w ON w.id = c.programme_version_id WHERE c.id = NEW.criterion_id
    AND e.ended_on IS NULL AND (w.valid_to IS NULL OR w.valid_to >= e.opened_on)
    AND w.id = (SELECT v.id FROM programme_version v
        WHERE v.programme_id = e.programme_id AND v.withdrawn_on IS NULL AND v.valid_from <= e.opened_on
        ORDER BY v.valid_from DESC, v.id DESC LIMIT 1))
BEGIN SELECT raise(ABORT, 'criterion_answer: another version, or an ended case'); END;

CREATE TRIGGER criterion_answer_stands BEFORE UPDATE ON criterion_answer
BEGIN SELECT raise(ABORT, 'criterion_answer: what was answered stands'); END;

CREATE TRIGGER criterion_answer_stays BEFORE DELETE ON criterion_answer
BEGIN SELECT raise(ABORT, 'criterion_answer: what was answered stands'); END;

CREATE TRIGGER criterion_belongs BEFORE INSERT ON criterion
WHEN NEW.position > (SELECT v.criteria FROM programme_version v WHERE v.id = NEW.programme_version_id)
BEGIN SELECT raise(ABORT, 'criterion: the version is complete'); END;

CREATE TRIGGER criterion_stands BEFORE UPDATE ON criterion
BEGIN SELECT raise(ABORT, 'criterion: a version stands'); END;

CREATE TRIGGER criterion_stays BEFORE DELETE ON criterion
BEGIN SELECT raise(ABORT, 'criterion: a version stands'); END;

CREATE TRIGGER day_block_begins BEFORE INSERT ON day_block
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = NEW.form_id)
  OR EXISTS (SELECT 1 FROM day_block b WHERE b.form_id = NEW.form_id AND b.from_minute < NEW.to_minute
      AND b.to_minute > NEW.from_minute)
BEGIN SELECT raise(ABORT, 'day_block: beside the others, while it is a draft'); END;

CREATE TRIGGER day_block_changes BEFORE UPDATE ON day_block
BEGIN SELECT raise(ABORT, 'day_block: written anew, never changed'); END;

CREATE TRIGGER day_block_goes BEFORE DELETE ON day_block
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = OLD.form_id)
BEGIN SELECT raise(ABORT, 'day_block: a locked form is corrected by a new one'); END;

CREATE TRIGGER decision_about_support BEFORE UPDATE OF ground ON decision WHEN NEW.ground = 'documents'
BEGIN SELECT raise(ABORT, 'decision: about support, not documents'); END;

CREATE TRIGGER decision_author_stands BEFORE UPDATE ON decision_author
BEGIN SELECT raise(ABORT, 'decision_author: who wrote wrote'); END;

CREATE TRIGGER decision_author_stays BEFORE DELETE ON decision_author
BEGIN SELECT raise(ABORT, 'decision_author: who wrote wrote'); END;

CREATE TRIGGER decision_authority_stands BEFORE UPDATE ON decision_authority
BEGIN SELECT raise(ABORT, 'decision_authority: what stood in letters stands'); END;

CREATE TRIGGER decision_authority_stays BEFORE DELETE ON decision_authority
BEGIN SELECT raise(ABORT, 'decision_authority: what stood in letters stands'); END;

CREATE TRIGGER decision_begins BEFORE INSERT ON decision
WHEN NEW.state <> 'drafted' OR NEW.version <> 1
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = 'decision' AND e.joined_to IS NULL)
    OR (NEW.application_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM application a WHERE a.id = NEW.application_id AND a.episode_id = NEW.episode_id))
    OR (NEW.changes_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM decision o WHERE o.id = NEW.changes_id AND o.episode_id = NEW.episode_id AND o.state = 'issued'))
BEGIN SELECT raise(ABORT, 'decision: not of this case, or not where the case is'); END;

CREATE TRIGGER decision_begins_unbiased BEFORE INSERT ON decision
WHEN EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.changed_by
    AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision: biased'); END;

CREATE TRIGGER decision_begun_about_support BEFORE INSERT ON decision WHEN NEW.ground = 'documents'
BEGIN SELECT raise(ABORT, 'decision: about support, not documents'); END;

CREATE TRIGGER decision_begun_by AFTER INSERT ON decision
BEGIN INSERT INTO decision_author (decision_id, account_id) VALUES (NEW.id, NEW.changed_by); END;

CREATE TRIGGER decision_change_of_draft BEFORE INSERT ON decision_change
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'drafted' AND d.version = NEW.version
    AND d.changes_id IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_change: not of a draft that changes'); END;

CREATE TRIGGER decision_change_stands BEFORE UPDATE ON decision_change
BEGIN SELECT raise(ABORT, 'decision_change: what was said stands'); END;

CREATE TRIGGER decision_change_stays BEFORE DELETE ON decision_change
BEGIN SELECT raise(ABORT, 'decision_change: what was said stands'); END;

CREATE TRIGGER decision_changes_on_ground BEFORE UPDATE OF state ON decision
WHEN NEW.state IN ('inReview', 'issued') AND NEW.outcome IN ('change', 'cessation') AND NOT EXISTS (
    SELECT 1 FROM decision_change k JOIN decision o ON o.id = NEW.changes_id
    WHERE k.decision_id = NEW.id AND k.version = NEW.version
      AND (k.ground <> 'changedCircumstances' OR (o.period_to IS NULL AND o.decided_on >= '2025-07-01')))
BEGIN SELECT raise(ABORT, 'decision: a favourable decision is not changed to the person''s disadvantage without a ground'); END;

CREATE TRIGGER decision_correction_of_words BEFORE INSERT ON decision_correction
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
    AND d.decided_on <= NEW.corrected_on
    AND (replace(d.asked, NEW.stands, '') <> d.asked OR replace(d.reasons, NEW.stands, '') <> d.reasons
        OR replace(d.alternatives, NEW.stands, '') <> d.alternatives))
BEGIN SELECT raise(ABORT, 'decision_correction: it does not stand so, or it is what was decided'); END;

CREATE TRIGGER decision_correction_rightly BEFORE INSERT ON decision_correction
WHEN NOT EXISTS (SELECT 1 FROM decision c JOIN delegation d ON d.id = NEW.delegation_id AND d.ground = c.ground
        JOIN episode e ON e.id = c.episode_id AND e.programme_id = d.programme_id
        LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE c.id = NEW.decision_id AND d.account_id = NEW.corrected_by AND d.valid_from <= NEW.corrected_on
          AND (d.valid_to IS NULL OR d.valid_to >= NEW.corrected_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.corrected_on))
    OR EXISTS (SELECT 1 FROM bias_declaration b JOIN decision c ON c.episode_id = b.episode_id
        WHERE c.id = NEW.decision_id AND b.account_id = NEW.corrected_by AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        JOIN decision c ON c.episode_id = e.id
        WHERE c.id = NEW.decision_id AND m.account_id = NEW.corrected_by AND m.role IN ('coordinator', 'manager'))
BEGIN SELECT raise(ABORT, 'decision_correction: not this person''s to correct'); END;

CREATE TRIGGER decision_correction_stands BEFORE UPDATE ON decision_correction
BEGIN SELECT raise(ABORT, 'decision_correction: what was corrected stands'); END;

CREATE TRIGGER decision_correction_stays BEFORE DELETE ON decision_correction
BEGIN SELECT raise(ABORT, 'decision_correction: what was corrected stands'); END;

CREATE TRIGGER decision_delivery_of_issued BEFORE INSERT ON decision_delivery
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.episode_id = NEW.episode_id AND d.state = 'issued'
        AND d.decided_on <= NEW.dispatched_on)
    OR NEW.number <> 1 + (SELECT count(*) FROM decision_delivery s WHERE s.episode_id = NEW.episode_id)
    OR (NEW.representative_id IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM representative r WHERE r.id = NEW.representative_id AND r.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'decision_delivery: of an issued decision of the case, after it, in number order'); END;

CREATE TRIGGER decision_delivery_stands BEFORE UPDATE ON decision_delivery
BEGIN SELECT raise(ABORT, 'decision_delivery: what was noted stands'); END;

CREATE TRIGGER decision_delivery_stays BEFORE DELETE ON decision_delivery
BEGIN SELECT raise(ABORT, 'decision_delivery: what was noted stands'); END;

CREATE TRIGGER decision_issued_by_board BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.board_answer_id IS NOT NULL AND (
    NOT EXISTS (SELECT 1 FROM board_answer b WHERE b.id = NEW.board_answer_id AND b.decision_id = NEW.id
        AND b.answer <> 'returned' AND b.met_on = NEW.decided_on
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)
        -- What it decided as proposed is what was proposed; what it decided otherwise is not.
        AND (b.answer = 'asProposed') = EXISTS (SELECT 1 FROM board_proposal p WHERE p.decision_id = NEW.id
            AND p.version = NEW.version))
    OR NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = NEW.id AND r.version = NEW.version
        AND r.verdict = 'approved')
    OR NOT EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by)
    OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.ground IS NOT NULL
        AND b.account_id IN (NEW.issued_by, NEW.presented_by))
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        WHERE e.id = NEW.episode_id AND m.account_id = NEW.issued_by
          AND m.role IN ('coordinator', 'manager')))
BEGIN SELECT raise(ABORT, 'decision: not what the board decided, or not this person''s to note'); END;

CREATE TRIGGER decision_issued_lawfully BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND (
    NOT EXISTS (SELECT 1 FROM legal_ground g WHERE g.code = NEW.ground AND g.valid_from <= NEW.decided_on
        AND (g.valid_to IS NULL OR g.valid_to >= NEW.decided_on))
    OR NOT EXISTS (SELECT 1 FROM decision_letter l WHERE l.decision_id = NEW.id)
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = 'decision' AND e.joined_to IS NULL)
    OR NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = NEW.episode_id)
    OR (NEW.outcome <> 'writtenOff' AND EXISTS (
        SELECT 1 FROM application_withdrawal w WHERE w.application_id = NEW.application_id)))
BEGIN SELECT raise(ABORT, 'decision: not by the law of its day'); END;

CREATE TRIGGER decision_issued_rightly BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.board_answer_id IS NULL AND (
    NOT EXISTS (SELECT 1 FROM delegation d JOIN episode e ON e.programme_id = d.programme_id
        LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE d.id = NEW.delegation_id AND e.id = NEW.episode_id AND d.account_id = NEW.issued_by AND d.ground = NEW.ground
          AND d.valid_from <= NEW.decided_on AND (d.valid_to IS NULL OR d.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    -- Neither who wrote it nor who presents it.
    OR EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.id AND w.account_id = NEW.issued_by)
    OR NEW.presented_by = NEW.issued_by
    -- Nor what the board has decided.
    OR EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = NEW.id AND b.answer <> 'returned'
        AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number))
    OR NOT EXISTS (SELECT 1 FROM decision_review r WHERE r.decision_id = NEW.id AND r.version = NEW.version
        AND r.verdict = 'approved')
    OR NOT EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by)
    OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = NEW.episode_id AND b.account_id = NEW.issued_by
        AND b.ground IS NOT NULL)
    OR EXISTS (SELECT 1 FROM membership m JOIN episode e ON e.programme_id = m.programme_id
        WHERE e.id = NEW.episode_id AND m.account_id = NEW.issued_by AND m.role IN ('coordinator', 'manager')))
BEGIN SELECT raise(ABORT, 'decision: not this person''s to issue'); END;

CREATE TRIGGER decision_issued_stands BEFORE UPDATE ON decision
WHEN OLD.state = 'issued'
BEGIN SELECT raise(ABORT, 'decision: what was issued stands'); END;

CREATE TRIGGER decision_lapse_begins BEFORE INSERT ON decision_lapse
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN episode e ON e.id = d.episode_id
    JOIN support_ending s ON s.episode_id = e.id JOIN support_end_reason r ON r.code = s.reason
    WHERE d.id = NEW.decision_id AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
      AND d.period_to >= NEW.lapsed_on AND e.ended_on IS NULL AND e.joined_to IS NULL AND r.is_death = 1
      AND s.ended_on = NEW.lapsed_on)
BEGIN SELECT raise(ABORT, 'decision_lapse: of somebody who has died, on that day, in an open case'); END;

CREATE TRIGGER decision_lapse_stands BEFORE UPDATE ON decision_lapse
BEGIN SELECT raise(ABORT, 'decision_lapse: what was noted stands'); END;

CREATE TRIGGER decision_lapse_stays BEFORE DELETE ON decision_lapse
BEGIN SELECT raise(ABORT, 'decision_lapse: what was noted stands'); END;

CREATE TRIGGER decision_letter_of_approved BEFORE INSERT ON decision_letter
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'approved')
BEGIN SELECT raise(ABORT, 'decision_letter: nothing to issue'); END;

CREATE TRIGGER decision_letter_stands BEFORE UPDATE ON decision_letter
BEGIN SELECT raise(ABORT, 'decision_letter: what was sent stands'); END;

CREATE TRIGGER decision_letter_stays BEFORE DELETE ON decision_letter
BEGIN SELECT raise(ABORT, 'decision_letter: what was sent stands'); END;

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

CREATE TRIGGER decision_not_changed_at_court BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome = 'change' AND EXISTS (SELECT 1 FROM appeal a JOIN appeal_handover h ON h.appeal_id = a.id
    WHERE a.decision_id = NEW.changes_id AND a.dismissal_of IS NULL
      AND NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = a.id))
BEGIN SELECT raise(ABORT, 'decision: the court has it'); END;

CREATE TRIGGER decision_of_the_same BEFORE UPDATE ON decision
WHEN NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.application_id IS NOT OLD.application_id
    OR NEW.changes_id IS NOT OLD.changes_id
BEGIN SELECT raise(ABORT, 'decision: it is about what it is about'); END;

CREATE TRIGGER decision_one_at_a_time BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome IN ('grant', 'partialGrant') AND EXISTS (
    SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.id <> NEW.id AND d.state = 'issued'
      AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_from <= NEW.period_to
      AND d.period_to >= NEW.period_from
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'))
BEGIN SELECT raise(ABORT, 'decision: another is in force on one of its days'); END;

CREATE TRIGGER decision_renews_communicated BEFORE UPDATE OF state ON decision
WHEN NEW.state = 'issued' AND NEW.outcome NOT IN ('grant', 'writtenOff') AND EXISTS (
    SELECT 1 FROM renewal r JOIN application a ON a.id = r.application_id WHERE r.application_id = NEW.application_id
      AND NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = a.episode_id AND c.noted_at >= a.noted_at))
BEGIN SELECT raise(ABORT, 'decision: the person has not been shown what it rests on'); END;

CREATE TRIGGER decision_request_refusal_after BEFORE INSERT ON decision_request_refusal
WHEN NEW.refused_on < (SELECT q.arrived_on FROM decision_request q WHERE q.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'decision_request_refusal: before the request'); END;

CREATE TRIGGER decision_request_refusal_stands BEFORE UPDATE ON decision_request_refusal
BEGIN SELECT raise(ABORT, 'decision_request_refusal: what was noted stands'); END;

CREATE TRIGGER decision_request_refusal_stays BEFORE DELETE ON decision_request_refusal
BEGIN SELECT raise(ABORT, 'decision_request_refusal: what was noted stands'); END;

CREATE TRIGGER decision_request_refusal_unbiased BEFORE INSERT ON decision_request_refusal
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_request_refusal: biased'); END;

CREATE TRIGGER decision_request_stands BEFORE UPDATE ON decision_request
BEGIN SELECT raise(ABORT, 'decision_request: what was noted stands'); END;

CREATE TRIGGER decision_request_stays BEFORE DELETE ON decision_request
BEGIN SELECT raise(ABORT, 'decision_request: what was noted stands'); END;

CREATE TRIGGER decision_request_unbiased BEFORE INSERT ON decision_request
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_request: biased'); END;

CREATE TRIGGER decision_review_by_another BEFORE INSERT ON decision_review
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'inReview' AND d.version = NEW.version)
    OR EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.decision_id AND w.account_id = NEW.reviewed_by)
    OR EXISTS (SELECT 1 FROM decision d JOIN bias_declaration b ON b.episode_id = d.episode_id
        WHERE d.id = NEW.decision_id AND b.account_id = NEW.reviewed_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'decision_review: not in review, own work, or biased'); END;

CREATE TRIGGER decision_review_stands BEFORE UPDATE ON decision_review
BEGIN SELECT raise(ABORT, 'decision_review: what was said stands'); END;

CREATE TRIGGER decision_review_stays BEFORE DELETE ON decision_review
BEGIN SELECT raise(ABORT, 'decision_review: what was said stands'); END;

CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN SELECT raise(ABORT, 'decision: a decision stays'); END;

CREATE TRIGGER decision_step_by_step BEFORE UPDATE OF state ON decision
WHEN NEW.state <> OLD.state AND NOT (
    (OLD.state = 'drafted' AND NEW.state = 'inReview')
    OR (OLD.state = 'back' AND NEW.state = 'drafted' AND NEW.version = OLD.version + 1)
    OR (OLD.state = 'inReview' AND NEW.state IN ('back', 'approved') AND EXISTS (SELECT 1 FROM decision_review r
        WHERE r.decision_id = OLD.id AND r.version = OLD.version AND r.verdict = NEW.state))
    OR (OLD.state = 'approved' AND NEW.state = 'issued')
    -- To the board with a proposal, and from it with what it decided.
    OR (OLD.state = 'approved' AND NEW.state = 'atBoard' AND EXISTS (SELECT 1 FROM board_proposal p
        WHERE p.decision_id = OLD.id AND p.version = OLD.version AND p.presented_by = NEW.presented_by))
    OR (OLD.state IN ('atBoard', 'back') AND NEW.state = 'approved' AND EXISTS (SELECT 1 FROM board_answer b
        WHERE b.decision_id = OLD.id AND b.answer = 'asProposed' AND b.version = OLD.version
          AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))
    -- The law changed before it was issued, it was not to be issued after all, or the board did not decide so.
    OR (OLD.state IN ('approved', 'atBoard') AND NEW.state = 'back'))
BEGIN SELECT raise(ABORT, 'decision: not the next step'); END;

CREATE TRIGGER decision_written_by AFTER UPDATE ON decision WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO decision_author (decision_id, account_id) SELECT NEW.id, NEW.changed_by
    WHERE NOT EXISTS (SELECT 1 FROM decision_author w WHERE w.decision_id = NEW.id AND w.account_id = NEW.changed_by);
END;

CREATE TRIGGER decision_written_in_draft BEFORE UPDATE ON decision
WHEN (NEW.ground IS NOT OLD.ground OR NEW.outcome IS NOT OLD.outcome OR NEW.asked IS NOT OLD.asked
    OR NEW.granted IS NOT OLD.granted OR NEW.refused IS NOT OLD.refused OR NEW.period_from IS NOT OLD.period_from
    OR NEW.period_to IS NOT OLD.period_to OR NEW.reasons IS NOT OLD.reasons OR NEW.alternatives IS NOT OLD.alternatives
    OR NEW.version IS NOT OLD.version OR NEW.changed_at IS NOT OLD.changed_at OR NEW.changed_by IS NOT OLD.changed_by)
    AND (OLD.state NOT IN ('drafted', 'back') OR NEW.state <> 'drafted' OR NEW.version <> OLD.version + 1
        OR EXISTS (SELECT 1 FROM bias_declaration b WHERE b.episode_id = OLD.episode_id AND b.account_id = NEW.changed_by
            AND b.ground IS NOT NULL))
BEGIN SELECT raise(ABORT, 'decision: written in a draft only, by somebody unbiased'); END;

CREATE TRIGGER delay_notice_stands BEFORE UPDATE ON delay_notice
BEGIN SELECT raise(ABORT, 'delay_notice: what was noted stands'); END;

CREATE TRIGGER delay_notice_stays BEFORE DELETE ON delay_notice
BEGIN SELECT raise(ABORT, 'delay_notice: what was noted stands'); END;

CREATE TRIGGER delay_notice_unbiased BEFORE INSERT ON delay_notice
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'delay_notice: biased'); END;

CREATE TRIGGER delegation_ending_after_dismissals BEFORE INSERT ON delegation_ending
WHEN EXISTS (SELECT 1 FROM appeal_dismissal a WHERE a.delegation_id = NEW.delegation_id AND a.decided_on > NEW.last_day)
BEGIN SELECT raise(ABORT, 'delegation_ending: decided on after'); END;

CREATE TRIGGER delegation_ending_after_refusals BEFORE INSERT ON delegation_ending
WHEN EXISTS (SELECT 1 FROM document_refusal f WHERE f.delegation_id = NEW.delegation_id AND f.decided_on > NEW.last_day)
BEGIN SELECT raise(ABORT, 'delegation_ending: decided on after'); END;

CREATE TRIGGER delegation_ending_stands BEFORE UPDATE ON delegation_ending
BEGIN SELECT raise(ABORT, 'delegation_ending: what was noted stands'); END;

CREATE TRIGGER delegation_ending_stays BEFORE DELETE ON delegation_ending
BEGIN SELECT raise(ABORT, 'delegation_ending: what was noted stands'); END;

CREATE TRIGGER delegation_ending_within BEFORE INSERT ON delegation_ending
WHEN NOT EXISTS (SELECT 1 FROM delegation d WHERE d.id = NEW.delegation_id AND d.valid_from <= NEW.last_day
    AND (d.valid_to IS NULL OR d.valid_to >= NEW.last_day))
    OR EXISTS (SELECT 1 FROM decision i WHERE i.delegation_id = NEW.delegation_id AND i.decided_on > NEW.last_day)
BEGIN SELECT raise(ABORT, 'delegation_ending: not within its days, or decided on after'); END;

CREATE TRIGGER delegation_stands BEFORE UPDATE ON delegation
BEGIN SELECT raise(ABORT, 'delegation: what was delegated stands'); END;

CREATE TRIGGER delegation_stays BEFORE DELETE ON delegation
BEGIN SELECT raise(ABORT, 'delegation: what was delegated stands'); END;

CREATE TRIGGER delivery_follow_up_of_method BEFORE INSERT ON delivery_follow_up
WHEN NOT EXISTS (SELECT 1 FROM decision_delivery s WHERE s.id = NEW.delivery_id AND s.dispatched_on <= NEW.happened_on
    AND CASE NEW.kind
        WHEN 'controlMessage' THEN s.method = 'simplified' AND s.is_electronic = 0 AND s.dispatched_on < NEW.happened_on
        WHEN 'receipt' THEN s.method IN ('confirmedLetter', 'registeredLetter', 'processServer')
        WHEN 'reminded' THEN s.method IN ('confirmedLetter', 'registeredLetter')
        WHEN 'documentSent' THEN s.method = 'oral'
        ELSE s.method NOT IN ('handedOver', 'oral') END)
BEGIN SELECT raise(ABORT, 'delivery_follow_up: not of that method, or before it was sent'); END;

CREATE TRIGGER delivery_follow_up_stands BEFORE UPDATE ON delivery_follow_up
BEGIN SELECT raise(ABORT, 'delivery_follow_up: what was noted stands'); END;

CREATE TRIGGER delivery_follow_up_stays BEFORE DELETE ON delivery_follow_up
BEGIN SELECT raise(ABORT, 'delivery_follow_up: what was noted stands'); END;

CREATE TRIGGER document_has_file BEFORE INSERT ON document
WHEN NEW.file = 'authority' AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.authority_since IS NOT NULL)
BEGIN SELECT raise(ABORT, 'document: there is no authority file'); END;

CREATE TRIGGER document_refusal_rightly BEFORE INSERT ON document_refusal
WHEN NOT EXISTS (SELECT 1 FROM document_request_answer a WHERE a.request_id = NEW.request_id AND a.answer <> 'given'
        AND a.answered_on <= NEW.decided_on)
    OR NOT EXISTS (SELECT 1 FROM document_request r JOIN episode e ON e.id = r.episode_id
        JOIN delegation d ON d.programme_id = e.programme_id LEFT JOIN delegation_ending x ON x.delegation_id = d.id
        WHERE r.id = NEW.request_id AND d.id = NEW.delegation_id AND d.account_id = NEW.decided_by AND d.ground = 'documents'
          AND d.valid_from <= NEW.decided_on AND (d.valid_to IS NULL OR d.valid_to >= NEW.decided_on)
          AND (x.last_day IS NULL OR x.last_day >= NEW.decided_on))
    OR EXISTS (SELECT 1 FROM document_request r JOIN bias_declaration b ON b.episode_id = r.episode_id
        WHERE r.id = NEW.request_id AND b.account_id = NEW.decided_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'document_refusal: not this person''s to decide'); END;

CREATE TRIGGER document_refusal_stands BEFORE UPDATE ON document_refusal
BEGIN SELECT raise(ABORT, 'document_refusal: what was noted stands'); END;

CREATE TRIGGER document_refusal_stays BEFORE DELETE ON document_refusal
BEGIN SELECT raise(ABORT, 'document_refusal: what was noted stands'); END;

CREATE TRIGGER document_request_answer_after BEFORE INSERT ON document_request_answer
WHEN EXISTS (SELECT 1 FROM document_request r WHERE r.id = NEW.request_id AND r.arrived_on > NEW.answered_on)
BEGIN SELECT raise(ABORT, 'document_request_answer: before it came'); END;

CREATE TRIGGER document_request_answer_on_ground BEFORE INSERT ON document_request_answer
WHEN NEW.answer <> 'refused'
  AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'request' AND s.act_id = NEW.request_id AND s.party = 'requester')
BEGIN SELECT raise(ABORT, 'document_request_answer: told on no ground'); END;

CREATE TRIGGER document_request_answer_stands BEFORE UPDATE ON document_request_answer
BEGIN SELECT raise(ABORT, 'document_request_answer: what was noted stands'); END;

CREATE TRIGGER document_request_answer_stays BEFORE DELETE ON document_request_answer
BEGIN SELECT raise(ABORT, 'document_request_answer: what was noted stands'); END;

CREATE TRIGGER document_request_stands BEFORE UPDATE ON document_request
BEGIN SELECT raise(ABORT, 'document_request: what was noted stands'); END;

CREATE TRIGGER document_request_stays BEFORE DELETE ON document_request
BEGIN SELECT raise(ABORT, 'document_request: what was noted stands'); END;

CREATE TRIGGER document_stands BEFORE UPDATE ON document
BEGIN SELECT raise(ABORT, 'document: what came in stands'); END;

CREATE TRIGGER document_stays BEFORE DELETE ON document
BEGIN SELECT raise(ABORT, 'document: what came in stands'); END;

CREATE TRIGGER document_withdrawal_in_order BEFORE INSERT ON document_withdrawal
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM document_withdrawal WHERE document_id = NEW.document_id)
BEGIN SELECT raise(ABORT, 'document_withdrawal: not the next'); END;

CREATE TRIGGER document_withdrawal_stands BEFORE UPDATE ON document_withdrawal
BEGIN SELECT raise(ABORT, 'document_withdrawal: what was done stands'); END;

CREATE TRIGGER document_withdrawal_stays BEFORE DELETE ON document_withdrawal
BEGIN SELECT raise(ABORT, 'document_withdrawal: what was done stands'); END;

CREATE TRIGGER duty_erasure_stands BEFORE UPDATE ON duty_erasure
BEGIN SELECT raise(ABORT, 'duty_erasure: what was done stands'); END;

CREATE TRIGGER duty_erasure_stays BEFORE DELETE ON duty_erasure
BEGIN SELECT raise(ABORT, 'duty_erasure: what was done stands'); END;

CREATE TRIGGER economy_heading_stands BEFORE UPDATE ON economy_heading
BEGIN SELECT raise(ABORT, 'economy_heading: what was noted stands'); END;

CREATE TRIGGER economy_heading_stays BEFORE DELETE ON economy_heading
BEGIN SELECT raise(ABORT, 'economy_heading: what was noted stands'); END;

CREATE TRIGGER economy_row_stands BEFORE UPDATE ON economy_row
BEGIN SELECT raise(ABORT, 'economy_row: what was noted stands'); END;

CREATE TRIGGER economy_row_stays BEFORE DELETE ON economy_row
BEGIN SELECT raise(ABORT, 'economy_row: what was noted stands'); END;

CREATE TRIGGER ending_after_appeals BEFORE INSERT ON ending
WHEN NEW.applied = 'decided' AND EXISTS (SELECT 1 FROM appeal a JOIN decision d ON d.id = a.decision_id
    WHERE d.episode_id = NEW.episode_id
      AND NOT EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = a.id)
      -- Dismissed, and the court has not taken the dismissal away.
      AND NOT (EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = a.id)
        AND NOT EXISTS (SELECT 1 FROM appeal o JOIN appeal_judgment j ON j.appeal_id = o.id
            WHERE o.dismissal_of = a.id AND j.outcome IN ('changed', 'sentBack')))
      -- Judged, not appealed on, and carried out where there is something to carry out.
      AND NOT EXISTS (SELECT 1 FROM appeal_judgment j JOIN court_level c ON c.code = j.court WHERE j.appeal_id = a.id
        AND NOT EXISTS (SELECT 1 FROM court_event e JOIN court_level n ON n.code = e.court
            WHERE e.appeal_id = a.id AND e.kind = 'appealedOn' AND n.rank > c.rank)
        AND (j.outcome NOT IN ('changed', 'sentBack') OR a.dismissal_of IS NOT NULL
            OR EXISTS (SELECT 1 FROM judgment_carrying_out k WHERE k.judgment_id = j.id))))
BEGIN SELECT raise(ABORT, 'ending: an appeal is not tried to its end'); END;

CREATE TRIGGER ending_as_decided BEFORE INSERT ON ending
WHEN NEW.applied = 'decided' AND (
    EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state <> 'issued')
    OR NOT EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id)
    OR NEW.reason <> coalesce((SELECT 'supportEnded' FROM decision d WHERE d.episode_id = NEW.episode_id
            AND d.outcome IN ('grant', 'partialGrant') LIMIT 1),
        (SELECT CASE d.outcome WHEN 'refusal' THEN 'refused' WHEN 'dismissal' THEN 'dismissed' ELSE 'writtenOff' END
            FROM decision d WHERE d.episode_id = NEW.episode_id ORDER BY d.id DESC LIMIT 1)))
BEGIN SELECT raise(ABORT, 'ending: not as it was decided'); END;

CREATE TRIGGER ending_as_supported BEFORE INSERT ON ending
WHEN NEW.applied = 'supported' AND (EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id)
    OR NOT EXISTS (SELECT 1 FROM support_ending s JOIN placement p ON p.id = s.placement_id
        WHERE s.episode_id = NEW.episode_id AND p.told_on = NEW.told_of_right_on AND s.placement_id IS (SELECT q.id FROM placement q
            WHERE q.episode_id = NEW.episode_id ORDER BY q.started_on DESC, q.id DESC LIMIT 1)))
BEGIN SELECT raise(ABORT, 'ending: support without a decision ends with what it came to'); END;

CREATE TRIGGER ending_check_begins BEFORE INSERT ON ending_check
WHEN NOT EXISTS (SELECT 1 FROM support_ending s JOIN episode e ON e.id = s.episode_id
    WHERE s.episode_id = NEW.episode_id AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'ending_check: around an ending of support'); END;

CREATE TRIGGER ending_check_stands BEFORE UPDATE ON ending_check
BEGIN SELECT raise(ABORT, 'ending_check: what was noted stands'); END;

CREATE TRIGGER ending_check_stays BEFORE DELETE ON ending_check
BEGIN SELECT raise(ABORT, 'ending_check: what was noted stands'); END;

CREATE TRIGGER ending_in_stage BEFORE INSERT ON ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.phase = NEW.stage AND e.joined_to IS NULL)
    OR (NEW.stage = 'inquiry' AND NOT EXISTS (SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id
        WHERE i.episode_id = NEW.episode_id AND o.outcome = 'ended'))
BEGIN SELECT raise(ABORT, 'ending: not where the episode is'); END;

CREATE TRIGGER ending_of_application BEFORE INSERT ON ending
WHEN NEW.reason <> 'deceased' AND EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued'))
BEGIN SELECT raise(ABORT, 'ending: the application stands'); END;

CREATE TRIGGER ending_of_silence BEFORE INSERT ON ending
WHEN NEW.reason = 'notReached' AND (
    SELECT count(DISTINCT t.day) < 3 OR count(DISTINCT t.channel) < 2 FROM unanswered_try t
    WHERE t.episode_id = NEW.episode_id
        AND t.day > coalesce((SELECT max(s.noted_on) FROM support_ending s WHERE s.episode_id = NEW.episode_id), ''))
BEGIN SELECT raise(ABORT, 'ending: silence alone never ends a case'); END;

CREATE TRIGGER ending_stands BEFORE UPDATE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;

CREATE TRIGGER ending_stays BEFORE DELETE ON ending
BEGIN SELECT raise(ABORT, 'ending: an ending stands'); END;

CREATE TRIGGER episode_authority_stays BEFORE UPDATE OF authority_since ON episode
WHEN OLD.authority_since IS NOT NULL AND NEW.authority_since IS NOT OLD.authority_since
BEGIN SELECT raise(ABORT, 'episode: a file that was opened stays'); END;

CREATE TRIGGER episode_decides_what_is_investigated BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'decision' AND OLD.phase <> 'decision' AND (
    NOT EXISTS (SELECT 1 FROM investigation i WHERE i.episode_id = NEW.id AND i.ready_at IS NOT NULL)
    OR NOT EXISTS (SELECT 1 FROM investigation_fact f WHERE f.episode_id = NEW.id)
    OR NOT EXISTS (SELECT 1 FROM communication c WHERE c.episode_id = NEW.id))
BEGIN SELECT raise(ABORT, 'episode: nothing to decide on yet'); END;

CREATE TRIGGER episode_ends_after_support BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended'
    AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id AND n.applied = 'decided')
    AND EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = OLD.id
        AND ((d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= NEW.ended_on
            AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id))
        OR (d.outcome = 'cessation' AND d.period_from > NEW.ended_on)))
BEGIN SELECT raise(ABORT, 'episode: what was given is not over'); END;

CREATE TRIGGER episode_ends_with_decisions BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended'
    AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id AND n.reason = 'deceased')
    AND EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = OLD.id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.period_to >= NEW.ended_on
        AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued')
        AND NOT EXISTS (SELECT 1 FROM decision_lapse l WHERE l.decision_id = d.id))
BEGIN SELECT raise(ABORT, 'episode: a decision is in force'); END;

CREATE TRIGGER episode_ends_with_ending BEFORE UPDATE OF phase ON episode
WHEN OLD.phase <> 'ended' AND NEW.phase = 'ended' AND NOT EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it ends with an ending'); END;

CREATE TRIGGER episode_ends_without_place BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'ended' AND OLD.phase <> 'ended' AND (
    EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = NEW.id
        AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
    OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.id
        AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id)))
BEGIN SELECT raise(ABORT, 'episode: somebody has its place'); END;

CREATE TRIGGER episode_fact_counted AFTER INSERT ON episode_fact BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
    SELECT programme_id, figure, day, category, count(*) FROM episode_figure WHERE episode_id = NEW.episode_id GROUP BY 1, 2, 3, 4
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;

CREATE TRIGGER episode_fact_is_made_anew BEFORE UPDATE ON episode_fact
BEGIN SELECT raise(ABORT, 'episode_fact: made anew, never changed'); END;

CREATE TRIGGER episode_fact_uncounted BEFORE DELETE ON episode_fact BEGIN
    UPDATE figure_day SET n = figure_day.n - gone.n
    FROM (SELECT programme_id, figure, day, category, count(*) AS n FROM episode_figure WHERE episode_id = OLD.episode_id
        GROUP BY 1, 2, 3, 4) gone
    WHERE figure_day.programme_id = gone.programme_id AND figure_day.figure = gone.figure AND figure_day.day = gone.day
      AND figure_day.category = gone.category;
END;

CREATE TRIGGER episode_investigated_in_file BEFORE UPDATE OF phase ON episode
WHEN NEW.phase IN ('investigation', 'decision') AND NEW.authority_since IS NULL
BEGIN SELECT raise(ABORT, 'episode: an investigation has its file'); END;

CREATE TRIGGER episode_investigates_application BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'investigation' AND OLD.phase <> 'investigation' AND NOT EXISTS (
    SELECT 1 FROM application a WHERE a.episode_id = NEW.id
      AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id))
BEGIN SELECT raise(ABORT, 'episode: no application to investigate'); END;

CREATE TRIGGER episode_leaves_inquiry BEFORE UPDATE OF phase ON episode
WHEN OLD.phase = 'inquiry' AND NEW.phase <> 'inquiry' AND NOT EXISTS (
    SELECT 1 FROM inquiry_outcome o JOIN inquiry i ON i.id = o.inquiry_id WHERE i.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: an inquiry ends with an outcome'); END;

CREATE TRIGGER episode_plans_support BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'plan' AND OLD.phase <> 'plan' AND NOT EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = NEW.id)
BEGIN SELECT raise(ABORT, 'episode: no support has begun'); END;

CREATE TRIGGER episode_return_begins BEFORE INSERT ON episode_return
WHEN NOT EXISTS (SELECT 1 FROM episode n JOIN episode e ON e.programme_id = n.programme_id
    JOIN person a ON a.id = n.person_id JOIN person b ON b.id = e.person_id AND b.root_id = a.root_id
    JOIN placement p ON p.episode_id = e.id
    WHERE n.id = NEW.episode_id AND e.id = NEW.earlier_id AND e.ended_on IS NOT NULL AND n.ended_on IS NULL)
BEGIN SELECT raise(ABORT, 'episode_return: to support that ended, of the same person'); END;

CREATE TRIGGER episode_return_stands BEFORE UPDATE ON episode_return
BEGIN SELECT raise(ABORT, 'episode_return: what was noted stands'); END;

CREATE TRIGGER episode_return_stays BEFORE DELETE ON episode_return
BEGIN SELECT raise(ABORT, 'episode_return: what was noted stands'); END;

CREATE TRIGGER episode_returns_with_reason BEFORE UPDATE OF phase ON episode
WHEN OLD.phase = 'decision' AND NEW.phase = 'investigation' AND EXISTS (
    SELECT 1 FROM investigation i WHERE i.episode_id = NEW.id AND i.ready_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'episode: its investigation is ready'); END;

CREATE TRIGGER episode_stays_ended BEFORE UPDATE ON episode
WHEN NEW.ended_on IS NULL AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = OLD.id)
BEGIN SELECT raise(ABORT, 'episode: it has its ending'); END;

CREATE TRIGGER episode_waits_for_place BEFORE UPDATE OF phase ON episode
WHEN NEW.phase = 'placement' AND OLD.phase <> 'placement' AND NOT EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.id
    AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
BEGIN SELECT raise(ABORT, 'episode: nobody waits for a place'); END;

CREATE TRIGGER erased_count_grows BEFORE UPDATE ON erased_count WHEN NEW.n <= OLD.n
BEGIN SELECT raise(ABORT, 'erased_count: it only grows'); END;

CREATE TRIGGER erased_count_stays BEFORE DELETE ON erased_count
BEGIN SELECT raise(ABORT, 'erased_count: it only grows'); END;

CREATE TRIGGER erased_figure_grows BEFORE UPDATE ON erased_figure WHEN NEW.n <= OLD.n
BEGIN SELECT raise(ABORT, 'erased_figure: it only grows'); END;

CREATE TRIGGER erased_figure_stays BEFORE DELETE ON erased_figure
BEGIN SELECT raise(ABORT, 'erased_figure: it only grows'); END;

CREATE TRIGGER execution_event_in_turn BEFORE INSERT ON execution_event
WHEN coalesce((SELECT x.kind FROM standing_execution_event x WHERE x.decision_id = NEW.decision_id AND x.kind <> 'waiting'
        ORDER BY x.id DESC LIMIT 1), 'none')
    NOT IN (SELECT 'none' WHERE NEW.kind = 'started' UNION ALL SELECT 'none' WHERE NEW.kind = 'interrupted'
        UNION ALL SELECT 'none' WHERE NEW.kind = 'waiting'
        UNION ALL SELECT 'interrupted' WHERE NEW.kind IN ('resumed', 'waiting')
        UNION ALL SELECT 'started' WHERE NEW.kind = 'interrupted' UNION ALL SELECT 'resumed' WHERE NEW.kind = 'interrupted')
BEGIN SELECT raise(ABORT, 'execution_event: not in turn'); END;

CREATE TRIGGER execution_event_mistake_alone BEFORE INSERT ON execution_event_mistake
WHEN EXISTS (SELECT 1 FROM execution_event_of_place p WHERE p.id = NEW.event_id)
    OR EXISTS (SELECT 1 FROM execution_event x JOIN decision d ON d.id = x.decision_id
        JOIN decision o ON o.episode_id = d.episode_id JOIN standing_execution_event s ON s.decision_id = o.id
        WHERE x.id = NEW.event_id AND x.kind <> 'waiting' AND ((o.id = d.id AND s.id > x.id)
            OR o.decided_on > d.decided_on OR (o.decided_on = d.decided_on AND o.id > d.id)))
BEGIN SELECT raise(ABORT, 'execution_event_mistake: a place says it too, or something stands on it'); END;

CREATE TRIGGER execution_event_mistake_stands BEFORE UPDATE ON execution_event_mistake
BEGIN SELECT raise(ABORT, 'execution_event_mistake: a mark stands'); END;

CREATE TRIGGER execution_event_mistake_stays BEFORE DELETE ON execution_event_mistake
BEGIN SELECT raise(ABORT, 'execution_event_mistake: a mark stands'); END;

CREATE TRIGGER execution_event_of_grant BEFORE INSERT ON execution_event
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.ground IN ('needs', 'needs2001')
        AND d.decided_on <= NEW.happened_on)
    OR EXISTS (SELECT 1 FROM standing_execution_event x
        WHERE x.decision_id = NEW.decision_id AND x.happened_on > NEW.happened_on)
BEGIN SELECT raise(ABORT, 'execution_event: of a grant that must be carried out, in the order of days'); END;

CREATE TRIGGER execution_event_stands BEFORE UPDATE ON execution_event
BEGIN SELECT raise(ABORT, 'execution_event: what was noted stands'); END;

CREATE TRIGGER execution_event_stays BEFORE DELETE ON execution_event
BEGIN SELECT raise(ABORT, 'execution_event: what was noted stands'); END;

CREATE TRIGGER explained_at_meeting_stands BEFORE UPDATE ON explained_at_meeting
BEGIN SELECT raise(ABORT, 'explained_at_meeting: what happened stands'); END;

CREATE TRIGGER explained_at_meeting_stays BEFORE DELETE ON explained_at_meeting
BEGIN SELECT raise(ABORT, 'explained_at_meeting: what happened stands'); END;

CREATE TRIGGER extract_choice_before_finished BEFORE INSERT ON extract_choice
WHEN EXISTS (SELECT 1 FROM finished_extract f WHERE f.extract_id = NEW.extract_id)
BEGIN SELECT raise(ABORT, 'extract_choice: it is finished'); END;

CREATE TRIGGER extract_choice_stands BEFORE UPDATE ON extract_choice
BEGIN SELECT raise(ABORT, 'extract_choice: what was noted stands'); END;

CREATE TRIGGER extract_choice_stays BEFORE DELETE ON extract_choice
BEGIN SELECT raise(ABORT, 'extract_choice: what was noted stands'); END;

CREATE TRIGGER fact_before_aftercare_mistake BEFORE INSERT ON aftercare_contact_mistake BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_contact c JOIN aftercare_kin k
        ON k.episode_id = c.episode_id WHERE c.id = NEW.contact_id) AND out_stage = 'during';
END;

CREATE TRIGGER fact_before_decision BEFORE UPDATE OF state ON decision WHEN NEW.state = 'issued' BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_before_decision_lapse BEFORE INSERT ON decision_lapse BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT d.episode_id FROM decision d WHERE d.id = NEW.decision_id);
END;

CREATE TRIGGER fact_before_rating BEFORE UPDATE OF state ON rating WHEN NEW.state <> OLD.state BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_before_return BEFORE INSERT ON placement BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_kin k WHERE k.episode_id = NEW.episode_id)
        AND out_stage = 'during';
END;

CREATE TRIGGER fact_before_return_ends BEFORE UPDATE OF ended_on, joined_to ON episode
WHEN NEW.ended_on IS NOT OLD.ended_on OR NEW.joined_to IS NOT OLD.joined_to BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT k.kin_id FROM aftercare_kin k WHERE k.episode_id = OLD.id)
        AND out_stage = 'during';
END;

CREATE TRIGGER fact_before_review BEFORE INSERT ON review BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_before_review_outcome BEFORE INSERT ON review_outcome BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;

CREATE TRIGGER fact_before_same_person BEFORE UPDATE OF root_id ON person WHEN NEW.root_id IS NOT OLD.root_id BEGIN
    DELETE FROM episode_fact WHERE out_stage = 'during' AND episode_id IN (SELECT q.id FROM person o JOIN episode q ON q.person_id = o.id
        WHERE o.root_id IN (OLD.root_id, NEW.root_id));
END;

CREATE TRIGGER fact_before_scaled_goal BEFORE INSERT ON scaled_goal BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_before_scaled_goal_rating BEFORE INSERT ON scaled_goal_rating BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;

CREATE TRIGGER fact_before_scaled_goal_withdrawal BEFORE INSERT ON scaled_goal_withdrawal BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT g.episode_id FROM scaled_goal g WHERE g.id = NEW.scaled_goal_id);
END;

CREATE TRIGGER fact_before_support_ending_outcome BEFORE INSERT ON support_ending_outcome BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT s.episode_id FROM support_ending s WHERE s.id = NEW.ending_id);
END;

CREATE TRIGGER fact_of_aftercare_answer AFTER INSERT ON aftercare_answer BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_aftercare_contact AFTER INSERT ON aftercare_contact BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.episode_id AND n.out_stage = 'during';
END;

CREATE TRIGGER fact_of_aftercare_mistake AFTER INSERT ON aftercare_contact_mistake BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_contact c JOIN aftercare_kin k ON k.episode_id = c.episode_id
        JOIN episode_fact_now n ON n.episode_id = k.kin_id WHERE c.id = NEW.contact_id AND n.out_stage = 'during';
END;

CREATE TRIGGER fact_of_birth_day AFTER UPDATE OF birth_day, is_protected ON person
WHEN NEW.birth_day IS NOT OLD.birth_day OR NEW.is_protected <> OLD.is_protected BEGIN
    DELETE FROM episode_fact WHERE episode_id IN (SELECT e.id FROM episode e WHERE e.person_id = NEW.id);
    INSERT INTO episode_fact SELECT n.* FROM episode e JOIN episode_fact_now n ON n.episode_id = e.id WHERE e.person_id = NEW.id;
END;

CREATE TRIGGER fact_of_decision AFTER UPDATE OF state ON decision WHEN NEW.state = 'issued' BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'decision', NEW.decided_on, NEW.outcome, 1 FROM episode e WHERE e.id = NEW.episode_id
        ON CONFLICT DO UPDATE SET n = n + 1;
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_decision_lapse AFTER INSERT ON decision_lapse BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = (SELECT d.episode_id FROM decision d WHERE d.id = NEW.decision_id);
END;

CREATE TRIGGER fact_of_inquiry AFTER INSERT ON inquiry BEGIN
    INSERT INTO new_contact (episode_id, programme_id, came_on, source)
    SELECT e.id, e.programme_id, e.opened_on, NEW.source FROM episode e
    WHERE e.id = NEW.episode_id AND e.phase = 'inquiry' AND e.joined_to IS NULL;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now n
    WHERE n.episode_id = NEW.episode_id AND NOT EXISTS (SELECT 1 FROM new_contact c WHERE c.episode_id = NEW.episode_id);
END;

CREATE TRIGGER fact_of_meeting AFTER INSERT ON held_assessment BEGIN
    DELETE FROM episode_fact WHERE episode_id = (SELECT m.episode_id FROM assessment_meeting m WHERE m.id = NEW.meeting_id);
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT m.episode_id FROM assessment_meeting m WHERE m.id = NEW.meeting_id);
END;

CREATE TRIGGER fact_of_phase AFTER UPDATE OF phase, joined_to ON episode
WHEN NEW.phase <> OLD.phase OR NEW.joined_to IS NOT OLD.joined_to BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.id;
END;

CREATE TRIGGER fact_of_placement AFTER INSERT ON placement BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n) VALUES (NEW.programme_id, 'placeFrom', NEW.started_on, NEW.kind, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_placement_ending AFTER INSERT ON placement_ending BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT p.programme_id, 'placeTo', NEW.ended_on, p.kind, 1 FROM placement p WHERE p.id = NEW.placement_id
        ON CONFLICT DO UPDATE SET n = n + 1;
    DELETE FROM episode_fact WHERE episode_id = (SELECT p.episode_id FROM placement p WHERE p.id = NEW.placement_id);
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT p.episode_id FROM placement p WHERE p.id = NEW.placement_id);
END;

CREATE TRIGGER fact_of_profile AFTER UPDATE OF locked_at ON filled_form WHEN NEW.locked_at IS NOT NULL BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_rating AFTER UPDATE OF state ON rating WHEN NEW.state <> OLD.state BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_return AFTER INSERT ON placement BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.episode_id AND n.out_stage = 'during'
          AND NOT EXISTS (SELECT 1 FROM episode_fact f WHERE f.episode_id = n.episode_id);
END;

CREATE TRIGGER fact_of_return_that_ends AFTER UPDATE OF ended_on, joined_to ON episode
WHEN NEW.ended_on IS NOT OLD.ended_on OR NEW.joined_to IS NOT OLD.joined_to BEGIN
    INSERT INTO episode_fact SELECT n.* FROM aftercare_kin k JOIN episode_fact_now n ON n.episode_id = k.kin_id
        WHERE k.episode_id = NEW.id AND n.out_stage = 'during'
          AND NOT EXISTS (SELECT 1 FROM episode_fact f WHERE f.episode_id = n.episode_id);
END;

CREATE TRIGGER fact_of_review AFTER INSERT ON review BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_review_outcome AFTER INSERT ON review_outcome BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;

CREATE TRIGGER fact_of_same_person AFTER UPDATE OF root_id ON person WHEN NEW.root_id IS NOT OLD.root_id BEGIN
    INSERT INTO episode_fact SELECT n.* FROM person o JOIN episode q ON q.person_id = o.id JOIN episode_fact_now n ON n.episode_id = q.id
        WHERE o.root_id IN (OLD.root_id, NEW.root_id) AND n.out_stage = 'during';
END;

CREATE TRIGGER fact_of_scaled_goal AFTER INSERT ON scaled_goal BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_scaled_goal_rating AFTER INSERT ON scaled_goal_rating BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = (SELECT r.episode_id FROM review r WHERE r.id = NEW.review_id);
END;

CREATE TRIGGER fact_of_scaled_goal_withdrawal AFTER INSERT ON scaled_goal_withdrawal BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = (SELECT g.episode_id FROM scaled_goal g WHERE g.id = NEW.scaled_goal_id);
END;

CREATE TRIGGER fact_of_source AFTER UPDATE OF source ON inquiry WHEN NEW.source <> OLD.source BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_support_ending AFTER INSERT ON support_ending BEGIN
    DELETE FROM episode_fact WHERE episode_id = NEW.episode_id;
    INSERT INTO episode_fact SELECT * FROM episode_fact_now WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER fact_of_support_ending_outcome AFTER INSERT ON support_ending_outcome BEGIN
    INSERT INTO episode_fact SELECT * FROM episode_fact_now
        WHERE episode_id = (SELECT s.episode_id FROM support_ending s WHERE s.id = NEW.ending_id);
END;

CREATE TRIGGER figure_day_begins AFTER INSERT ON figure_day WHEN NEW.n > 0 BEGIN
    INSERT INTO figure_month (programme_id, figure, month, category, n)
    VALUES (NEW.programme_id, NEW.figure, substr(NEW.day, 1, 7), NEW.category, NEW.n)
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
    INSERT INTO figure_year (programme_id, figure, year, category, n)
    VALUES (NEW.programme_id, NEW.figure, substr(NEW.day, 1, 4), NEW.category, NEW.n)
    ON CONFLICT DO UPDATE SET n = n + excluded.n;
END;

CREATE TRIGGER figure_day_changes AFTER UPDATE OF n ON figure_day WHEN NEW.n <> OLD.n BEGIN
    UPDATE figure_month SET n = n + NEW.n - OLD.n WHERE programme_id = NEW.programme_id AND figure = NEW.figure
        AND month = substr(NEW.day, 1, 7) AND category = NEW.category;
    UPDATE figure_year SET n = n + NEW.n - OLD.n WHERE programme_id = NEW.programme_id AND figure = NEW.figure
        AND year = substr(NEW.day, 1, 4) AND category = NEW.category;
END;

CREATE TRIGGER figure_export_stands BEFORE UPDATE ON figure_export
BEGIN SELECT raise(ABORT, 'figure_export: what was taken out stands'); END;

CREATE TRIGGER figure_export_stays BEFORE DELETE ON figure_export
BEGIN SELECT raise(ABORT, 'figure_export: what was taken out stands'); END;

CREATE TRIGGER figure_of_appeal AFTER INSERT ON appeal BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'appeal', NEW.arrived_on, '', 1
        FROM decision d JOIN episode e ON e.id = d.episode_id WHERE d.id = NEW.decision_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_contact_person AFTER INSERT ON contact_person BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'contactFrom', NEW.valid_from, NEW.account_id || '', 1 FROM episode e WHERE e.id = NEW.episode_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_contact_person_ending AFTER INSERT ON contact_person_ending BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'contactTo', NEW.ended_on, c.account_id || '', 1
        FROM contact_person c JOIN episode e ON e.id = c.episode_id WHERE c.id = NEW.contact_person_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_group_attendance AFTER INSERT ON group_attendance BEGIN
    UPDATE figure_day SET n = n - 1 WHERE figure = 'groupCame' AND category = ''
        AND (programme_id, day) = (SELECT s.programme_id, s.meets_on FROM group_session s WHERE s.id = NEW.session_id)
        AND EXISTS (SELECT 1 FROM group_attendance g WHERE g.session_id = NEW.session_id AND g.episode_id = NEW.episode_id
            AND g.turn = NEW.turn - 1 AND g.standing = 'came');
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT s.programme_id, 'groupCame', s.meets_on, '', 1 FROM group_session s WHERE s.id = NEW.session_id
          AND NEW.standing = 'came'
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_group_session AFTER UPDATE OF standing ON group_session WHEN NEW.standing <> OLD.standing BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        VALUES (NEW.programme_id, 'groupSession', NEW.meets_on, NEW.standing, 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_queue_entry AFTER INSERT ON queue_entry BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n) VALUES (NEW.programme_id, 'queueFrom', NEW.entered_on, '', 1)
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_queue_leaving AFTER INSERT ON queue_leaving BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT q.programme_id, 'queueTo', NEW.left_on, '', 1 FROM queue_entry q WHERE q.id = NEW.entry_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_return AFTER INSERT ON episode_return BEGIN
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'returned', e.opened_on, '', 1 FROM episode e WHERE e.id = NEW.episode_id
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER figure_of_visit AFTER UPDATE OF outcome ON visit WHEN NEW.outcome IS NOT OLD.outcome BEGIN
    UPDATE figure_day SET n = n - 1 WHERE figure = 'visit' AND day = OLD.meets_on AND category = OLD.outcome
        AND programme_id = (SELECT e.programme_id FROM episode e WHERE e.id = OLD.episode_id);
    INSERT INTO figure_day (programme_id, figure, day, category, n)
        SELECT e.programme_id, 'visit', NEW.meets_on, NEW.outcome, 1 FROM episode e WHERE e.id = NEW.episode_id
          AND NEW.outcome IS NOT NULL
        ON CONFLICT DO UPDATE SET n = n + 1;
END;

CREATE TRIGGER file_extract_of_request BEFORE INSERT ON file_extract
WHEN NEW.request_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM document_request r WHERE r.id = NEW.request_id
    AND r.episode_id = NEW.episode_id AND r.file = NEW.file)
BEGIN SELECT raise(ABORT, 'file_extract: of another case or file'); END;

CREATE TRIGGER file_extract_stands BEFORE UPDATE ON file_extract
BEGIN SELECT raise(ABORT, 'file_extract: what was noted stands'); END;

CREATE TRIGGER file_extract_stays BEFORE DELETE ON file_extract
BEGIN SELECT raise(ABORT, 'file_extract: what was noted stands'); END;

CREATE TRIGGER filled_answer_begins BEFORE INSERT ON filled_answer
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f JOIN form_question q ON q.version_id = f.version_id
    WHERE f.id = NEW.form_id AND q.id = NEW.question_id)
BEGIN SELECT raise(ABORT, 'filled_answer: the form''s own questions, while it is a draft'); END;

CREATE TRIGGER filled_answer_changes BEFORE UPDATE ON filled_answer
BEGIN SELECT raise(ABORT, 'filled_answer: written anew, never changed'); END;

CREATE TRIGGER filled_answer_goes BEFORE DELETE ON filled_answer
WHEN NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = OLD.form_id)
BEGIN SELECT raise(ABORT, 'filled_answer: a locked form is corrected by a new one'); END;

CREATE TRIGGER filled_form_about BEFORE INSERT ON filled_form
WHEN (NEW.about <> '') <> EXISTS (SELECT 1 FROM form_question q WHERE q.version_id = NEW.version_id AND q.kind = 'about')
  OR (NEW.about <> '' AND NOT EXISTS (SELECT 1 FROM form_question q JOIN form_choice c ON c.question_id = q.id
      WHERE q.version_id = NEW.version_id AND q.kind = 'about' AND c.code = NEW.about))
BEGIN SELECT raise(ABORT, 'filled_form: about something that the version knows'); END;

CREATE TRIGGER filled_form_begins BEFORE INSERT ON filled_form
WHEN NEW.locked_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM form_template_version v
    JOIN open_form_template o ON o.template_id = v.template_id AND o.episode_id = NEW.episode_id WHERE v.id = NEW.version_id)
BEGIN SELECT raise(ABORT, 'filled_form: a draft, while the mapping is open or a profile in support'); END;

CREATE TRIGGER filled_form_corrects BEFORE INSERT ON filled_form
WHEN NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM filled_form o WHERE o.id = NEW.corrects AND o.locked_at IS NOT NULL
    AND o.episode_id = NEW.episode_id AND o.version_id = NEW.version_id AND o.about = NEW.about)
BEGIN SELECT raise(ABORT, 'filled_form: a correction is of a locked form with the same questions'); END;

CREATE TRIGGER filled_form_locked BEFORE UPDATE ON filled_form
WHEN OLD.locked_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_filled_form f WHERE f.id = OLD.id)
BEGIN SELECT raise(ABORT, 'filled_form: a locked form is corrected by a new one'); END;

CREATE TRIGGER filled_form_of_version BEFORE INSERT ON filled_form
WHEN EXISTS (SELECT 1 FROM form_template_installation i WHERE i.version_id = NEW.version_id AND i.withdrawn_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'filled_form: by a version that was not taken back'); END;

CREATE TRIGGER filled_form_stands BEFORE UPDATE OF id, episode_id, version_id, about, corrects, correction_reason, reused_from,
    consented_on, consent_note, begun_at, begun_by ON filled_form
BEGIN SELECT raise(ABORT, 'filled_form: what it was begun with stands'); END;

CREATE TRIGGER filled_form_stays BEFORE DELETE ON filled_form
BEGIN SELECT raise(ABORT, 'filled_form: what was answered stays'); END;

CREATE TRIGGER finished_extract_chosen BEFORE INSERT ON finished_extract
WHEN NEW.given + NEW.covered + NEW.left_out >
    (SELECT count(*) FROM (SELECT DISTINCT c.entry FROM extract_choice c WHERE c.extract_id = NEW.extract_id))
BEGIN SELECT raise(ABORT, 'finished_extract: not what was chosen'); END;

CREATE TRIGGER finished_extract_stands BEFORE UPDATE ON finished_extract
BEGIN SELECT raise(ABORT, 'finished_extract: what was noted stands'); END;

CREATE TRIGGER finished_extract_stays BEFORE DELETE ON finished_extract
BEGIN SELECT raise(ABORT, 'finished_extract: what was noted stands'); END;

CREATE TRIGGER follow_up_of_grant BEFORE INSERT ON follow_up
WHEN NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id AND d.state = 'issued'
    AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.decided_on <= NEW.held_on)
BEGIN SELECT raise(ABORT, 'follow_up: of a grant, after it was decided'); END;

CREATE TRIGGER follow_up_stands BEFORE UPDATE ON follow_up
BEGIN SELECT raise(ABORT, 'follow_up: what was noted stands'); END;

CREATE TRIGGER follow_up_stays BEFORE DELETE ON follow_up
BEGIN SELECT raise(ABORT, 'follow_up: what was noted stands'); END;

CREATE TRIGGER follow_up_unbiased BEFORE INSERT ON follow_up
WHEN EXISTS (SELECT 1 FROM bias_declaration b JOIN decision d ON d.episode_id = b.episode_id
    WHERE d.id = NEW.decision_id AND b.account_id = NEW.noted_by AND b.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'follow_up: biased'); END;

CREATE TRIGGER form_choice_belongs BEFORE INSERT ON form_choice
WHEN EXISTS (SELECT 1 FROM form_question q JOIN filled_form f ON f.version_id = q.version_id WHERE q.id = NEW.question_id)
BEGIN SELECT raise(ABORT, 'form_choice: the version is in use'); END;

CREATE TRIGGER form_choice_stands BEFORE UPDATE ON form_choice
BEGIN SELECT raise(ABORT, 'form_choice: a version stands'); END;

CREATE TRIGGER form_choice_stays BEFORE DELETE ON form_choice
BEGIN SELECT raise(ABORT, 'form_choice: a version stands'); END;

CREATE TRIGGER form_question_belongs BEFORE INSERT ON form_question
WHEN NEW.position > (SELECT v.questions FROM form_template_version v WHERE v.id = NEW.version_id)
BEGIN SELECT raise(ABORT, 'form_question: the version is complete'); END;

CREATE TRIGGER form_question_stands BEFORE UPDATE ON form_question
BEGIN SELECT raise(ABORT, 'form_question: a version stands'); END;

CREATE TRIGGER form_question_stays BEFORE DELETE ON form_question
BEGIN SELECT raise(ABORT, 'form_question: a version stands'); END;

CREATE TRIGGER form_template_installation_begins BEFORE INSERT ON form_template_installation
WHEN NEW.withdrawn_at IS NOT NULL
  OR NEW.installed_on >= (SELECT v.valid_from FROM form_template_version v WHERE v.id = NEW.version_id)
BEGIN SELECT raise(ABORT, 'form_template_installation: before its first day'); END;

CREATE TRIGGER form_template_installation_stands BEFORE UPDATE OF version_id, file_sha256, installed_on, installed_by
    ON form_template_installation
BEGIN SELECT raise(ABORT, 'form_template_installation: what was installed stands'); END;

CREATE TRIGGER form_template_installation_stays BEFORE DELETE ON form_template_installation
BEGIN SELECT raise(ABORT, 'form_template_installation: what was installed stands'); END;

CREATE TRIGGER form_template_installation_withdrawn BEFORE UPDATE ON form_template_installation
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL
  OR NEW.withdrawn_on >= (SELECT v.valid_from FROM form_template_version v WHERE v.id = OLD.version_id)
BEGIN SELECT raise(ABORT, 'form_template_installation: taken back once, before its first day'); END;

CREATE TRIGGER form_template_stands BEFORE UPDATE ON form_template
BEGIN SELECT raise(ABORT, 'form_template: a template stands'); END;

CREATE TRIGGER form_template_stays BEFORE DELETE ON form_template
BEGIN SELECT raise(ABORT, 'form_template: a template stands'); END;

CREATE TRIGGER form_template_version_stands BEFORE UPDATE ON form_template_version
BEGIN SELECT raise(ABORT, 'form_template_version: a version stands'); END;

CREATE TRIGGER form_template_version_stays BEFORE DELETE ON form_template_version
BEGIN SELECT raise(ABORT, 'form_template_version: a version stands'); END;

CREATE TRIGGER goal_definition_belongs BEFORE INSERT ON goal_definition
WHEN NEW.position > (SELECT v.goals FROM programme_version v WHERE v.id = NEW.programme_version_id)
BEGIN SELECT raise(ABORT, 'goal_definition: the version is complete'); END;

CREATE TRIGGER goal_definition_stands BEFORE UPDATE ON goal_definition
BEGIN SELECT raise(ABORT, 'goal_definition: a version stands'); END;

CREATE TRIGGER goal_definition_stays BEFORE DELETE ON goal_definition
BEGIN SELECT raise(ABORT, 'goal_definition: a version stands'); END;

CREATE TRIGGER goal_standing_note_begins BEFORE INSERT ON goal_standing_note
WHEN NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan p ON p.id = g.plan_id JOIN plan_agreement a ON a.plan_id = p.id
    JOIN episode e ON e.id = p.episode_id WHERE g.id = NEW.goal_id AND g.root_id = g.id AND e.ended_on IS NULL)
BEGIN SELECT raise(ABORT, 'goal_standing_note: of a goal that was agreed, in an open case'); END;

CREATE TRIGGER goal_standing_note_stands BEFORE UPDATE ON goal_standing_note
BEGIN SELECT raise(ABORT, 'goal_standing_note: what was noted stands'); END;

CREATE TRIGGER goal_standing_note_stays BEFORE DELETE ON goal_standing_note
BEGIN SELECT raise(ABORT, 'goal_standing_note: what was noted stands'); END;

CREATE TRIGGER group_attendance_is_of_its_day BEFORE INSERT ON group_attendance
WHEN NOT EXISTS (SELECT 1 FROM group_session s JOIN episode e ON e.programme_id = s.programme_id
        WHERE s.id = NEW.session_id AND e.id = NEW.episode_id AND s.standing = 'held' AND s.meets_on <= NEW.noted_on)
    OR NEW.turn <> 1 + (SELECT count(*) FROM group_attendance a
        WHERE a.session_id = NEW.session_id AND a.episode_id = NEW.episode_id)
    OR (NEW.turn = 1 AND NOT EXISTS (SELECT 1 FROM group_session s JOIN placement p ON p.started_on <= s.meets_on
        WHERE s.id = NEW.session_id AND p.episode_id = NEW.episode_id AND NOT EXISTS (SELECT 1 FROM placement_ending x
          WHERE x.placement_id = p.id AND x.ended_on <= s.meets_on)))
BEGIN SELECT raise(ABORT, 'group_attendance: of who had a place, in a meeting that was held, turn by turn'); END;

CREATE TRIGGER group_attendance_stands BEFORE UPDATE ON group_attendance
BEGIN SELECT raise(ABORT, 'group_attendance: noted anew, never changed'); END;

CREATE TRIGGER group_attendance_stays BEFORE DELETE ON group_attendance
BEGIN SELECT raise(ABORT, 'group_attendance: noted anew, never removed'); END;

CREATE TRIGGER group_idea_stands BEFORE UPDATE OF id, programme_id, words, told_on ON group_idea
BEGIN SELECT raise(ABORT, 'group_idea: its words stand'); END;

CREATE TRIGGER group_membership_apart BEFORE INSERT ON group_membership
WHEN EXISTS (SELECT 1 FROM group_membership m WHERE m.group_id = NEW.group_id AND m.episode_id = NEW.episode_id
    AND m.before > NEW.from_on AND m.before > m.from_on)
BEGIN SELECT raise(ABORT, 'group_membership: the person is asked along then already'); END;

CREATE TRIGGER group_membership_begins BEFORE INSERT ON group_membership
WHEN NEW.before IS NOT NULL
    OR NOT EXISTS (SELECT 1 FROM support_group g JOIN episode e ON e.programme_id = g.programme_id
        JOIN placement p ON p.episode_id = e.id
        WHERE g.id = NEW.group_id AND e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
          AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
    OR EXISTS (SELECT 1 FROM group_membership m WHERE m.group_id = NEW.group_id AND m.place = NEW.place
        AND m.before > NEW.from_on)
BEGIN SELECT raise(ABORT, 'group_membership: who has a place in the same programme, at a free place'); END;

CREATE TRIGGER group_membership_ends BEFORE UPDATE ON group_membership
WHEN OLD.before IS NOT NULL OR NEW.before IS NULL OR NEW.group_id <> OLD.group_id OR NEW.episode_id <> OLD.episode_id
    OR NEW.place <> OLD.place OR NEW.from_on <> OLD.from_on OR NEW.noted_at <> OLD.noted_at OR NEW.noted_by <> OLD.noted_by
BEGIN SELECT raise(ABORT, 'group_membership: it ends once'); END;

CREATE TRIGGER group_membership_stays BEFORE DELETE ON group_membership
BEGIN SELECT raise(ABORT, 'group_membership: it ends, it is never removed'); END;

CREATE TRIGGER group_session_begins BEFORE INSERT ON group_session
WHEN NEW.standing <> 'planned'
    OR NOT EXISTS (SELECT 1 FROM support_group g WHERE g.id = NEW.group_id AND g.programme_id = NEW.programme_id)
BEGIN SELECT raise(ABORT, 'group_session: planned, in its own programme'); END;

CREATE TRIGGER group_session_goes_on BEFORE UPDATE OF standing ON group_session
WHEN (OLD.standing = 'held' AND NEW.standing <> 'held') OR (OLD.standing = 'cancelled' AND NEW.standing <> 'cancelled')
BEGIN SELECT raise(ABORT, 'group_session: what has been stands'); END;

CREATE TRIGGER group_session_stays BEFORE DELETE ON group_session
BEGIN SELECT raise(ABORT, 'group_session: called off, never removed'); END;

CREATE TRIGGER group_session_was_then BEFORE UPDATE OF programme_id, group_id, meets_on, starts, length, place ON group_session
WHEN OLD.standing <> 'planned' OR NEW.programme_id <> OLD.programme_id OR NEW.group_id <> OLD.group_id
BEGIN SELECT raise(ABORT, 'group_session: when and where it was stands'); END;

CREATE TRIGGER handed_extract_on_ground BEFORE INSERT ON handed_extract
WHEN NOT EXISTS (SELECT 1 FROM file_extract x WHERE x.id = NEW.extract_id AND x.receiver = 'person')
  AND NOT EXISTS (SELECT 1 FROM sharing s JOIN file_extract x ON x.id = s.act_id
    WHERE s.act = 'extract' AND s.act_id = NEW.extract_id AND s.episode_id = x.episode_id AND s.file = x.file
      AND s.party = x.party AND s.party_name = x.receiver_name)
BEGIN SELECT raise(ABORT, 'handed_extract: told on no ground'); END;

CREATE TRIGGER handed_extract_stands BEFORE UPDATE ON handed_extract
BEGIN SELECT raise(ABORT, 'handed_extract: what was noted stands'); END;

CREATE TRIGGER handed_extract_stays BEFORE DELETE ON handed_extract
BEGIN SELECT raise(ABORT, 'handed_extract: what was noted stands'); END;

CREATE TRIGGER handover_has_files BEFORE INSERT ON handover
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.authority_since IS NOT NULL)
BEGIN SELECT raise(ABORT, 'handover: there is no authority file'); END;

CREATE TRIGGER handover_item_counted BEFORE INSERT ON handover_item
WHEN NOT EXISTS (SELECT 1 FROM handover h WHERE h.id = NEW.handover_id AND NEW.number <= h.items)
BEGIN SELECT raise(ABORT, 'handover_item: what was handed over stands'); END;

CREATE TRIGGER handover_item_of_application BEFORE INSERT ON handover_item
WHEN NEW.kind = 'application' AND NOT EXISTS (SELECT 1 FROM application a JOIN handover h ON h.episode_id = a.episode_id
    WHERE h.id = NEW.handover_id AND a.id = NEW.source_id AND h.from_file = 'authority')
BEGIN SELECT raise(ABORT, 'handover_item: an application of the case'); END;

CREATE TRIGGER handover_item_of_document BEFORE INSERT ON handover_item
WHEN NEW.kind = 'document' AND NOT EXISTS (SELECT 1 FROM document d JOIN handover h ON h.episode_id = d.episode_id
    WHERE h.id = NEW.handover_id AND d.id = NEW.source_id AND d.file = h.from_file)
BEGIN SELECT raise(ABORT, 'handover_item: a document of the giver''s file'); END;

CREATE TRIGGER handover_item_of_investigation BEFORE INSERT ON handover_item
WHEN NEW.kind = 'investigation' AND NOT EXISTS (SELECT 1 FROM investigation i JOIN handover h ON h.episode_id = i.episode_id
    WHERE h.id = NEW.handover_id AND i.episode_id = NEW.source_id AND i.ready_at IS NOT NULL AND h.from_file = 'authority')
BEGIN SELECT raise(ABORT, 'handover_item: a finished investigation of the case'); END;

CREATE TRIGGER handover_item_of_note BEFORE INSERT ON handover_item
WHEN NEW.kind = 'note' AND NOT EXISTS (SELECT 1 FROM journal_note n JOIN handover h ON h.episode_id = n.episode_id
    WHERE h.id = NEW.handover_id AND n.id = NEW.source_id AND n.file = h.from_file AND n.signed_at IS NOT NULL)
BEGIN SELECT raise(ABORT, 'handover_item: a signed note of the giver''s file'); END;

CREATE TRIGGER handover_item_of_work BEFORE INSERT ON handover_item
WHEN NEW.kind IN ('assessment', 'mapping', 'form', 'rating') AND NOT EXISTS (SELECT 1 FROM handover h
    WHERE h.id = NEW.handover_id AND h.from_file = 'execution' AND CASE NEW.kind
      WHEN 'assessment' THEN EXISTS (SELECT 1 FROM assessment_meeting m
        WHERE m.id = NEW.source_id AND m.episode_id = h.episode_id AND m.standing = 'held')
      WHEN 'mapping' THEN EXISTS (SELECT 1 FROM needs_mapping m
        WHERE m.id = NEW.source_id AND m.episode_id = h.episode_id)
      WHEN 'form' THEN EXISTS (SELECT 1 FROM filled_form f
        WHERE f.id = NEW.source_id AND f.episode_id = h.episode_id AND f.locked_at IS NOT NULL)
      ELSE EXISTS (SELECT 1 FROM rating r
        WHERE r.id = NEW.source_id AND r.episode_id = h.episode_id AND r.state = 'done') END)
BEGIN SELECT raise(ABORT, 'handover_item: what the unit has done in the case'); END;

CREATE TRIGGER handover_item_stands BEFORE UPDATE ON handover_item
BEGIN SELECT raise(ABORT, 'handover_item: what was handed over stands'); END;

CREATE TRIGGER handover_item_stays BEFORE DELETE ON handover_item
BEGIN SELECT raise(ABORT, 'handover_item: what was handed over stands'); END;

CREATE TRIGGER handover_on_ground BEFORE INSERT ON handover
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'handover' AND s.act_id = NEW.id AND s.episode_id = NEW.episode_id
    AND s.party = CASE NEW.from_file WHEN 'execution' THEN 'authority' ELSE 'unit' END)
BEGIN SELECT raise(ABORT, 'handover: told on no ground'); END;

CREATE TRIGGER handover_part_counted BEFORE INSERT ON handover_part
WHEN NOT EXISTS (SELECT 1 FROM handover_item i
    WHERE i.handover_id = NEW.handover_id AND i.number = NEW.item AND NEW.number <= i.parts)
BEGIN SELECT raise(ABORT, 'handover_part: what was handed over stands'); END;

CREATE TRIGGER handover_part_stands BEFORE UPDATE ON handover_part
BEGIN SELECT raise(ABORT, 'handover_part: what was handed over stands'); END;

CREATE TRIGGER handover_part_stays BEFORE DELETE ON handover_part
BEGIN SELECT raise(ABORT, 'handover_part: what was handed over stands'); END;

CREATE TRIGGER handover_stands BEFORE UPDATE ON handover
BEGIN SELECT raise(ABORT, 'handover: what was handed over stands'); END;

CREATE TRIGGER handover_stays BEFORE DELETE ON handover
BEGIN SELECT raise(ABORT, 'handover: what was handed over stands'); END;

CREATE TRIGGER held_assessment_begins BEFORE INSERT ON held_assessment
WHEN NOT EXISTS (SELECT 1 FROM assessment_meeting m JOIN episode e ON e.id = m.episode_id WHERE m.id = NEW.meeting_id
    AND m.standing = 'booked' AND e.ended_on IS NULL AND NEW.held_on >= e.opened_on
    AND (NEW.second_came = 0 OR m.second_staff_id IS NOT NULL))
BEGIN SELECT raise(ABORT, 'held_assessment: of an open booking, not before the case'); END;

CREATE TRIGGER held_assessment_stands BEFORE UPDATE ON held_assessment
BEGIN SELECT raise(ABORT, 'held_assessment: what happened stands'); END;

CREATE TRIGGER held_assessment_stays BEFORE DELETE ON held_assessment
BEGIN SELECT raise(ABORT, 'held_assessment: what happened stands'); END;

CREATE TRIGGER homework_begins BEFORE INSERT ON homework
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR (NEW.goal_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan p ON p.id = g.plan_id
        JOIN plan_agreement a ON a.plan_id = p.id
        WHERE g.id = NEW.goal_id AND g.root_id = g.id AND p.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'homework: in an open case, towards a goal that was agreed there'); END;

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

CREATE TRIGGER homework_check_turn_by_turn BEFORE INSERT ON homework_check
WHEN NEW.turn <> 1 + (SELECT count(*) FROM homework_reopening r WHERE r.homework_id = NEW.homework_id)
BEGIN SELECT raise(ABORT, 'homework_check: answered once, unless it is open again'); END;

CREATE TRIGGER homework_reopening_of_what_stands BEFORE INSERT ON homework_reopening
WHEN NOT EXISTS (SELECT 1 FROM homework_check c JOIN homework h ON h.id = c.homework_id
        JOIN visit v ON v.episode_id = h.episode_id JOIN visit_homework w ON w.visit_id = v.id AND w.homework_id = h.id
    WHERE c.homework_id = NEW.homework_id AND c.turn = NEW.turn AND v.id = NEW.visit_id AND v.turn > 1)
BEGIN SELECT raise(ABORT, 'homework_reopening: of what was told in a visit that is put right'); END;

CREATE TRIGGER homework_reopening_stands BEFORE UPDATE ON homework_reopening
BEGIN SELECT raise(ABORT, 'homework_reopening: it stands'); END;

CREATE TRIGGER homework_reopening_stays BEFORE DELETE ON homework_reopening
BEGIN SELECT raise(ABORT, 'homework_reopening: it stands'); END;

CREATE TRIGGER homework_stands BEFORE UPDATE ON homework
BEGIN SELECT raise(ABORT, 'homework: what was agreed stands'); END;

CREATE TRIGGER homework_stays BEFORE DELETE ON homework
BEGIN SELECT raise(ABORT, 'homework: what was agreed stands'); END;

CREATE TRIGGER inquiry_before_closing BEFORE INSERT ON inquiry
WHEN EXISTS (SELECT 1 FROM episode e JOIN wind_down_now w ON w.programme_id = e.programme_id
    WHERE e.id = NEW.episode_id AND w.closes_on <= e.opened_on)
BEGIN SELECT raise(ABORT, 'inquiry: the programme has closed'); END;

CREATE TRIGGER inquiry_outcome_stands BEFORE UPDATE ON inquiry_outcome
BEGIN SELECT raise(ABORT, 'inquiry_outcome: an outcome stands'); END;

CREATE TRIGGER inquiry_outcome_stays BEFORE DELETE ON inquiry_outcome
BEGIN SELECT raise(ABORT, 'inquiry_outcome: an outcome stands'); END;

CREATE TRIGGER inquiry_version_stands BEFORE UPDATE ON inquiry_version
BEGIN SELECT raise(ABORT, 'inquiry_version: what was said stands'); END;

CREATE TRIGGER inquiry_version_stays BEFORE DELETE ON inquiry_version
BEGIN SELECT raise(ABORT, 'inquiry_version: what was said stands'); END;

CREATE TRIGGER instrument_permission_stands BEFORE UPDATE ON instrument_permission
BEGIN SELECT raise(ABORT, 'instrument_permission: what was recorded stands'); END;

CREATE TRIGGER instrument_permission_stays BEFORE DELETE ON instrument_permission
BEGIN SELECT raise(ABORT, 'instrument_permission: what was recorded stands'); END;

CREATE TRIGGER investigation_counts_versions BEFORE UPDATE ON investigation
WHEN NEW.version NOT IN (OLD.version, OLD.version + 1) OR (NEW.version = OLD.version AND (
    NEW.questions IS NOT OLD.questions OR NEW.own_view IS NOT OLD.own_view OR NEW.wishes IS NOT OLD.wishes OR
    NEW.interpreter IS NOT OLD.interpreter OR NEW.interpreter_note IS NOT OLD.interpreter_note OR
    NEW.assessment IS NOT OLD.assessment OR NEW.met_otherwise IS NOT OLD.met_otherwise OR
    NEW.other_ways IS NOT OLD.other_ways OR NEW.proposal IS NOT OLD.proposal OR
    NEW.proposal_text IS NOT OLD.proposal_text))
BEGIN SELECT raise(ABORT, 'investigation: a change is a new version'); END;

CREATE TRIGGER investigation_fact_corrects BEFORE INSERT ON investigation_fact
WHEN NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM investigation_fact f WHERE f.id = NEW.corrects
    AND f.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'investigation_fact: of another case'); END;

CREATE TRIGGER investigation_fact_stands BEFORE UPDATE ON investigation_fact
BEGIN SELECT raise(ABORT, 'investigation_fact: what was noted stands'); END;

CREATE TRIGGER investigation_fact_stays BEFORE DELETE ON investigation_fact
BEGIN SELECT raise(ABORT, 'investigation_fact: what was noted stands'); END;

CREATE TRIGGER investigation_fact_unbiased BEFORE INSERT ON investigation_fact
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'investigation_fact: biased'); END;

CREATE TRIGGER investigation_keeps_versions AFTER UPDATE ON investigation WHEN NEW.version <> OLD.version
BEGIN
    INSERT INTO investigation_version (episode_id, version, questions, own_view, wishes, interpreter, interpreter_note,
        assessment, met_otherwise, other_ways, proposal, proposal_text, changed_at, changed_by)
    VALUES (OLD.episode_id, OLD.version, OLD.questions, OLD.own_view, OLD.wishes, OLD.interpreter, OLD.interpreter_note,
        OLD.assessment, OLD.met_otherwise, OLD.other_ways, OLD.proposal, OLD.proposal_text, OLD.changed_at, OLD.changed_by);
END;

CREATE TRIGGER investigation_return_of_ready BEFORE INSERT ON investigation_return
WHEN NOT EXISTS (SELECT 1 FROM investigation i JOIN episode e ON e.id = i.episode_id
    WHERE i.episode_id = NEW.episode_id AND i.ready_at = NEW.ready_at AND i.ready_by = NEW.ready_by AND e.phase = 'decision')
BEGIN SELECT raise(ABORT, 'investigation_return: it does not wait for a decision'); END;

CREATE TRIGGER investigation_return_stands BEFORE UPDATE ON investigation_return
BEGIN SELECT raise(ABORT, 'investigation_return: what was said stands'); END;

CREATE TRIGGER investigation_return_stays BEFORE DELETE ON investigation_return
BEGIN SELECT raise(ABORT, 'investigation_return: what was said stands'); END;

CREATE TRIGGER investigation_return_unbiased BEFORE INSERT ON investigation_return
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.returned_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'investigation_return: biased'); END;

CREATE TRIGGER investigation_return_undecided BEFORE INSERT ON investigation_return
WHEN EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND (d.state IN ('inReview', 'approved', 'atBoard')
        OR (d.state <> 'issued' AND EXISTS (SELECT 1 FROM board_answer b WHERE b.decision_id = d.id AND b.answer <> 'returned'
            AND NOT EXISTS (SELECT 1 FROM board_answer l WHERE l.decision_id = b.decision_id AND l.number > b.number)))))
    OR (EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state = 'issued')
        AND NOT EXISTS (SELECT 1 FROM application a WHERE a.episode_id = NEW.episode_id
            AND NOT EXISTS (SELECT 1 FROM application_withdrawal w WHERE w.application_id = a.id)
            AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = a.id AND d.state = 'issued')))
BEGIN SELECT raise(ABORT, 'investigation_return: it is being decided'); END;

CREATE TRIGGER investigation_stands BEFORE UPDATE ON investigation
WHEN OLD.ready_at IS NOT NULL AND (NEW.ready_at IS NOT NULL OR NEW.version <> OLD.version OR NOT EXISTS (
    SELECT 1 FROM investigation_return r WHERE r.episode_id = OLD.episode_id AND r.ready_at = OLD.ready_at))
BEGIN SELECT raise(ABORT, 'investigation: what goes to a decision stands'); END;

CREATE TRIGGER investigation_stays BEFORE DELETE ON investigation
BEGIN SELECT raise(ABORT, 'investigation: an investigation stays'); END;

CREATE TRIGGER investigation_unbiased BEFORE INSERT ON investigation
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.changed_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'investigation: biased'); END;

CREATE TRIGGER investigation_unbiased_change BEFORE UPDATE ON investigation
WHEN (NEW.version <> OLD.version OR NEW.ready_at IS NOT NULL) AND EXISTS (SELECT 1 FROM bias_declaration d
    WHERE d.episode_id = NEW.episode_id AND d.ground IS NOT NULL AND d.account_id = coalesce(NEW.ready_by, NEW.changed_by))
BEGIN SELECT raise(ABORT, 'investigation: biased'); END;

CREATE TRIGGER investigation_version_stands BEFORE UPDATE ON investigation_version
BEGIN SELECT raise(ABORT, 'investigation_version: what stood stands'); END;

CREATE TRIGGER investigation_version_stays BEFORE DELETE ON investigation_version
BEGIN SELECT raise(ABORT, 'investigation_version: what stood stands'); END;

CREATE TRIGGER journal_note_corrects BEFORE INSERT ON journal_note
WHEN NEW.edition > 1 AND NOT EXISTS (
    SELECT 1 FROM journal_note o WHERE o.root_id = NEW.root_id AND o.edition = NEW.edition - 1 AND o.signed_at IS NOT NULL
      AND o.episode_id = NEW.episode_id AND o.objects_to IS NEW.objects_to AND o.file = NEW.file)
BEGIN SELECT raise(ABORT, 'journal_note: a correction is of the signed edition before it'); END;

CREATE TRIGGER journal_note_has_file BEFORE INSERT ON journal_note
WHEN NEW.file = 'authority' AND NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.authority_since IS NOT NULL)
BEGIN SELECT raise(ABORT, 'journal_note: there is no authority file'); END;

CREATE TRIGGER journal_note_locked BEFORE UPDATE ON journal_note
WHEN OLD.signed_at IS NOT NULL AND (
    NEW.id <> OLD.id OR NEW.root_id <> OLD.root_id OR NEW.edition <> OLD.edition
    OR NEW.correction_reason <> OLD.correction_reason OR NEW.objects_to IS NOT OLD.objects_to OR NEW.kind <> OLD.kind
    OR NEW.happened_on <> OLD.happened_on OR NEW.text <> OLD.text OR NEW.author_id <> OLD.author_id
    OR NEW.author_name <> OLD.author_name OR NEW.author_role <> OLD.author_role OR NEW.written_at <> OLD.written_at
    OR NEW.changed_at <> OLD.changed_at OR NEW.signed_at IS NOT OLD.signed_at OR NEW.version <> OLD.version
    OR NEW.file <> OLD.file
    OR (NEW.episode_id <> OLD.episode_id AND NOT EXISTS (
        SELECT 1 FROM journal_note_move m WHERE m.note_id = coalesce(OLD.objects_to, OLD.root_id)
          AND m.from_episode_id = OLD.episode_id AND m.to_episode_id = NEW.episode_id)))
BEGIN SELECT raise(ABORT, 'journal_note: a signed note is corrected by a new edition'); END;

CREATE TRIGGER journal_note_move_stands BEFORE UPDATE ON journal_note_move
BEGIN SELECT raise(ABORT, 'journal_note_move: a move leaves its trace'); END;

CREATE TRIGGER journal_note_move_stays BEFORE DELETE ON journal_note_move
BEGIN SELECT raise(ABORT, 'journal_note_move: a move leaves its trace'); END;

CREATE TRIGGER journal_note_objects BEFORE INSERT ON journal_note
WHEN NEW.objects_to IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM journal_note o WHERE o.id = NEW.objects_to AND o.edition = 1 AND o.objects_to IS NULL
      AND o.signed_at IS NOT NULL AND o.episode_id = NEW.episode_id AND o.file = NEW.file)
BEGIN SELECT raise(ABORT, 'journal_note: an objection is about a signed note of the same case'); END;

CREATE TRIGGER journal_note_own BEFORE UPDATE ON journal_note
WHEN OLD.signed_at IS NULL AND (NEW.id <> OLD.id OR NEW.root_id <> OLD.root_id OR NEW.author_id <> OLD.author_id
    OR NEW.written_at <> OLD.written_at OR NEW.episode_id <> OLD.episode_id)
BEGIN SELECT raise(ABORT, 'journal_note: an unsigned note is its author''s'); END;

CREATE TRIGGER journal_note_seen_signed BEFORE INSERT ON journal_note_seen
WHEN NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.id = NEW.note_id AND n.signed_at IS NOT NULL AND n.author_id <> NEW.account_id)
BEGIN SELECT raise(ABORT, 'journal_note_seen: a signed note, by somebody else'); END;

CREATE TRIGGER journal_note_seen_stands BEFORE UPDATE ON journal_note_seen
BEGIN SELECT raise(ABORT, 'journal_note_seen: seen is seen'); END;

CREATE TRIGGER journal_note_seen_stays BEFORE DELETE ON journal_note_seen
BEGIN SELECT raise(ABORT, 'journal_note_seen: seen is seen'); END;

CREATE TRIGGER journal_note_stays BEFORE DELETE ON journal_note
WHEN OLD.signed_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'journal_note: a signed note stays'); END;

CREATE TRIGGER judgment_carrying_out_of_change BEFORE INSERT ON judgment_carrying_out
WHEN NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.id = NEW.judgment_id AND j.given_on <= NEW.carried_on
        AND (j.outcome = 'changed' OR (j.outcome = 'sentBack' AND NEW.decision_id IS NOT NULL)))
    OR (NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision n JOIN decision o ON o.episode_id = n.episode_id
        JOIN appeal a ON a.decision_id = o.id JOIN appeal_judgment j ON j.appeal_id = a.id
        WHERE n.id = NEW.decision_id AND j.id = NEW.judgment_id AND n.state = 'issued' AND n.changes_id IS NOT NULL
          AND n.decided_on >= j.given_on AND n.decided_on <= NEW.carried_on))
BEGIN SELECT raise(ABORT, 'judgment_carrying_out: nothing to carry out, or no decision after it'); END;

CREATE TRIGGER judgment_carrying_out_stands BEFORE UPDATE ON judgment_carrying_out
BEGIN SELECT raise(ABORT, 'judgment_carrying_out: what was noted stands'); END;

CREATE TRIGGER judgment_carrying_out_stays BEFORE DELETE ON judgment_carrying_out
BEGIN SELECT raise(ABORT, 'judgment_carrying_out: what was noted stands'); END;

CREATE TRIGGER judgment_last_day_stands BEFORE UPDATE ON judgment_last_day
BEGIN SELECT raise(ABORT, 'judgment_last_day: what was noted stands'); END;

CREATE TRIGGER judgment_last_day_stays BEFORE DELETE ON judgment_last_day
BEGIN SELECT raise(ABORT, 'judgment_last_day: what was noted stands'); END;

CREATE TRIGGER judgment_last_day_unknown BEFORE INSERT ON judgment_last_day
WHEN NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.id = NEW.judgment_id AND j.last_day IS NULL AND j.given_on < NEW.last_day)
BEGIN SELECT raise(ABORT, 'judgment_last_day: it is known, or before the judgment'); END;

CREATE TRIGGER legality_forwarding_of_such BEFORE INSERT ON legality_forwarding
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN legal_ground g ON g.code = d.ground WHERE d.id = NEW.decision_id
    AND d.state = 'issued' AND g.appeal = 'legalityReview' AND d.decided_on <= NEW.reached_on)
BEGIN SELECT raise(ABORT, 'legality_forwarding: the decision is appealed otherwise'); END;

CREATE TRIGGER legality_forwarding_on_ground BEFORE INSERT ON legality_forwarding
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'review' AND s.act_id = NEW.id AND s.party = 'court')
BEGIN SELECT raise(ABORT, 'legality_forwarding: told on no ground'); END;

CREATE TRIGGER legality_forwarding_stands BEFORE UPDATE ON legality_forwarding
BEGIN SELECT raise(ABORT, 'legality_forwarding: what was noted stands'); END;

CREATE TRIGGER legality_forwarding_stays BEFORE DELETE ON legality_forwarding
BEGIN SELECT raise(ABORT, 'legality_forwarding: what was noted stands'); END;

CREATE TRIGGER letter_pdf_of_a_letter BEFORE INSERT ON letter_pdf
WHEN NOT EXISTS (SELECT 1 FROM letter l WHERE l.sha256 = NEW.html_sha256)
    AND NOT EXISTS (SELECT 1 FROM decision_letter d WHERE d.sha256 = NEW.html_sha256)
BEGIN SELECT raise(ABORT, 'letter_pdf: of no letter that was kept'); END;

CREATE TRIGGER letter_pdf_stands BEFORE UPDATE ON letter_pdf
BEGIN SELECT raise(ABORT, 'letter_pdf: what was made stands'); END;

CREATE TRIGGER letter_pdf_stays BEFORE DELETE ON letter_pdf
BEGIN SELECT raise(ABORT, 'letter_pdf: what was made stands'); END;

CREATE TRIGGER letter_sending_stands BEFORE UPDATE ON letter_sending
BEGIN SELECT raise(ABORT, 'letter_sending: what was noted stands'); END;

CREATE TRIGGER letter_sending_stays BEFORE DELETE ON letter_sending
BEGIN SELECT raise(ABORT, 'letter_sending: what was noted stands'); END;

CREATE TRIGGER letter_stands BEFORE UPDATE ON letter
BEGIN SELECT raise(ABORT, 'letter: what was sent stands'); END;

CREATE TRIGGER letter_stays BEFORE DELETE ON letter
BEGIN SELECT raise(ABORT, 'letter: what was sent stands'); END;

CREATE TRIGGER mapping_diagnosis_begins BEFORE INSERT ON mapping_diagnosis
WHEN NEW.withdrawn_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: only while it is open'); END;

CREATE TRIGGER mapping_diagnosis_stands BEFORE UPDATE OF id, mapping_id, name, standing, said_by, said_on, noted_at, noted_by
    ON mapping_diagnosis
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: what was noted stands'); END;

CREATE TRIGGER mapping_diagnosis_stays BEFORE DELETE ON mapping_diagnosis
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: what was noted stands'); END;

CREATE TRIGGER mapping_diagnosis_withdrawn BEFORE UPDATE OF withdrawn_at, withdrawn_by ON mapping_diagnosis
WHEN OLD.withdrawn_at IS NOT NULL OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_diagnosis: marked once, while it is open'); END;

CREATE TRIGGER mapping_occasion_begins BEFORE INSERT ON mapping_occasion
WHEN NEW.day < (SELECT e.opened_on FROM needs_mapping m JOIN episode e ON e.id = m.episode_id WHERE m.id = NEW.mapping_id)
  OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
  OR (SELECT count(*) FROM mapping_occasion o WHERE o.mapping_id = NEW.mapping_id AND o.standing <> 'cancelled') >= 5
BEGIN SELECT raise(ABORT, 'mapping_occasion: at most five, not before the case, while it is open'); END;

CREATE TRIGGER mapping_occasion_changes BEFORE UPDATE ON mapping_occasion
WHEN NEW.day < (SELECT e.opened_on FROM needs_mapping m JOIN episode e ON e.id = m.episode_id WHERE m.id = NEW.mapping_id)
  OR NEW.mapping_id <> OLD.mapping_id
  OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
  OR (NEW.standing <> 'cancelled' AND (SELECT count(*) FROM mapping_occasion o
      WHERE o.mapping_id = NEW.mapping_id AND o.standing <> 'cancelled' AND o.id <> NEW.id) >= 5)
BEGIN SELECT raise(ABORT, 'mapping_occasion: at most five, not before the case, while it is open'); END;

CREATE TRIGGER mapping_occasion_stays BEFORE DELETE ON mapping_occasion
BEGIN SELECT raise(ABORT, 'mapping_occasion: what happened stands'); END;

CREATE TRIGGER mapping_task_begins BEFORE INSERT ON mapping_task
WHEN NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_task: only while it is open'); END;

CREATE TRIGGER mapping_task_changes BEFORE UPDATE ON mapping_task
WHEN NEW.mapping_id <> OLD.mapping_id OR NEW.template_id IS NOT OLD.template_id
  OR NOT EXISTS (SELECT 1 FROM open_needs_mapping m WHERE m.id = NEW.mapping_id)
BEGIN SELECT raise(ABORT, 'mapping_task: only while it is open'); END;

CREATE TRIGGER mapping_task_stays BEFORE DELETE ON mapping_task
BEGIN SELECT raise(ABORT, 'mapping_task: what was planned stands'); END;

CREATE TRIGGER meeting_companion_begins BEFORE INSERT ON meeting_companion
WHEN NOT EXISTS (SELECT 1 FROM assessment_meeting m WHERE m.id = NEW.meeting_id AND m.standing = 'booked')
BEGIN SELECT raise(ABORT, 'meeting_companion: booked with the meeting'); END;

CREATE TRIGGER meeting_companion_stands BEFORE UPDATE ON meeting_companion
BEGIN SELECT raise(ABORT, 'meeting_companion: what was booked stands'); END;

CREATE TRIGGER meeting_companion_stays BEFORE DELETE ON meeting_companion
BEGIN SELECT raise(ABORT, 'meeting_companion: what was booked stands'); END;

CREATE TRIGGER membership_leaves AFTER DELETE ON membership
WHEN OLD.programme_id IS NOT NULL AND EXISTS (SELECT 1 FROM account a WHERE a.id = OLD.account_id)
BEGIN
    INSERT OR IGNORE INTO former_membership (account_id, programme_id) VALUES (OLD.account_id, OLD.programme_id);
END;

CREATE TRIGGER needs_mapping_has_ground BEFORE INSERT ON needs_mapping
WHEN NEW.begun_reason = '' AND (SELECT e.phase FROM episode e WHERE e.id = NEW.episode_id) <> 'investigation'
  AND (SELECT count(*) FROM reflection_answer r WHERE r.answer = 'goOn'
    AND r.meeting_id = (SELECT m.id FROM assessment_meeting m WHERE m.episode_id = NEW.episode_id AND m.standing = 'held'
      ORDER BY m.booked_at DESC, m.id DESC LIMIT 1)
    AND r.number = (SELECT max(l.number) FROM reflection_answer l WHERE l.meeting_id = r.meeting_id AND l.party = r.party)) < 2
BEGIN SELECT raise(ABORT, 'needs_mapping: both have said yes, or there is a reason'); END;

CREATE TRIGGER needs_mapping_stands BEFORE UPDATE ON needs_mapping
BEGIN SELECT raise(ABORT, 'needs_mapping: a beginning stands'); END;

CREATE TRIGGER needs_mapping_stays BEFORE DELETE ON needs_mapping
BEGIN SELECT raise(ABORT, 'needs_mapping: what was learnt is kept'); END;

CREATE TRIGGER needs_mapping_turn_in_order BEFORE INSERT ON needs_mapping_turn
WHEN NEW.number <> (SELECT coalesce(max(t.number), 0) + 1 FROM needs_mapping_turn t WHERE t.mapping_id = NEW.mapping_id)
  OR (NEW.turn = 'resumed') <> coalesce((SELECT t.turn = 'stopped' FROM needs_mapping_turn t
      WHERE t.mapping_id = NEW.mapping_id ORDER BY t.number DESC LIMIT 1), 0)
  OR EXISTS (SELECT 1 FROM needs_mapping_turn t WHERE t.mapping_id = NEW.mapping_id AND t.turn = 'concluded')
BEGIN SELECT raise(ABORT, 'needs_mapping_turn: not from where it stands'); END;

CREATE TRIGGER needs_mapping_turn_stands BEFORE UPDATE ON needs_mapping_turn
BEGIN SELECT raise(ABORT, 'needs_mapping_turn: what happened stands'); END;

CREATE TRIGGER needs_mapping_turn_stays BEFORE DELETE ON needs_mapping_turn
BEGIN SELECT raise(ABORT, 'needs_mapping_turn: what happened stands'); END;

CREATE TRIGGER new_contact_goes AFTER INSERT ON episode_fact BEGIN
    DELETE FROM new_contact WHERE episode_id = NEW.episode_id;
END;

CREATE TRIGGER onward_path_begins BEFORE INSERT ON onward_path
WHEN NOT EXISTS (SELECT 1 FROM episode e
    WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR (NEW.partner_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM partner p JOIN episode e ON e.programme_id = p.programme_id
        WHERE p.id = NEW.partner_id AND e.id = NEW.episode_id AND p.party = NEW.party))
BEGIN SELECT raise(ABORT, 'onward_path: of an open case, to one of its own programme''s partners'); END;

CREATE TRIGGER onward_path_stands BEFORE UPDATE ON onward_path
BEGIN SELECT raise(ABORT, 'onward_path: it goes on by steps'); END;

CREATE TRIGGER onward_path_stays BEFORE DELETE ON onward_path
BEGIN SELECT raise(ABORT, 'onward_path: it goes on by steps'); END;

CREATE TRIGGER onward_step_begins BEFORE INSERT ON onward_step
WHEN EXISTS (SELECT 1 FROM onward_step s
    WHERE s.path_id = NEW.path_id AND (s.stage IN ('takenOver', 'dropped') OR s.day > NEW.day))
    OR NOT EXISTS (SELECT 1 FROM onward_path p JOIN episode e ON e.id = p.episode_id
        WHERE p.id = NEW.path_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'onward_step: in the order of days, none after the last, of an open case'); END;

CREATE TRIGGER onward_step_stands BEFORE UPDATE ON onward_step
BEGIN SELECT raise(ABORT, 'onward_step: what was noted stands'); END;

CREATE TRIGGER onward_step_stays BEFORE DELETE ON onward_step
BEGIN SELECT raise(ABORT, 'onward_step: what was noted stands'); END;

CREATE TRIGGER onward_step_tells BEFORE INSERT ON onward_step
WHEN NEW.doer = 'unit' AND NOT EXISTS (SELECT 1 FROM onward_path p JOIN sharing s ON s.episode_id = p.episode_id
    WHERE p.id = NEW.path_id AND s.party = p.party AND s.told_on = NEW.day AND s.noted_at = NEW.noted_at)
BEGIN SELECT raise(ABORT, 'onward_step: told without a ground'); END;

CREATE TRIGGER partner_contact_stands BEFORE UPDATE ON partner_contact
BEGIN SELECT raise(ABORT, 'partner_contact: what was noted stands'); END;

CREATE TRIGGER partner_contact_stays BEFORE DELETE ON partner_contact
BEGIN SELECT raise(ABORT, 'partner_contact: what was noted stands'); END;

CREATE TRIGGER partner_stays BEFORE DELETE ON partner
BEGIN SELECT raise(ABORT, 'partner: put away, never removed'); END;

CREATE TRIGGER person_distinct_stands BEFORE UPDATE ON person_distinct
BEGIN SELECT raise(ABORT, 'person_distinct: what was said stands'); END;

CREATE TRIGGER person_distinct_stays BEFORE DELETE ON person_distinct
BEGIN SELECT raise(ABORT, 'person_distinct: what was said stands'); END;

CREATE TRIGGER person_merge_stands BEFORE UPDATE ON person_merge
WHEN OLD.undone_at IS NOT NULL OR NEW.undone_at IS NULL OR NEW.id <> OLD.id OR NEW.kept_id <> OLD.kept_id
    OR NEW.absorbed_id <> OLD.absorbed_id OR NEW.kept_case_id <> OLD.kept_case_id
    OR NEW.absorbed_case_id <> OLD.absorbed_case_id OR NEW.merged_at <> OLD.merged_at OR NEW.merged_by <> OLD.merged_by
BEGIN SELECT raise(ABORT, 'person_merge: a merge is taken back once, and nothing else of it changes'); END;

CREATE TRIGGER person_merge_stays BEFORE DELETE ON person_merge
BEGIN SELECT raise(ABORT, 'person_merge: a merge is taken back, not removed'); END;

CREATE TRIGGER person_number_stands BEFORE UPDATE ON person_number
BEGIN SELECT raise(ABORT, 'person_number: what was noted stands'); END;

CREATE TRIGGER person_number_stays BEFORE DELETE ON person_number
BEGIN SELECT raise(ABORT, 'person_number: what was noted stands'); END;

CREATE TRIGGER phrase_stands BEFORE UPDATE OF id, programme_id, phrase_key, valid_from, wording, made_on, made_at, made_by ON phrase
BEGIN SELECT raise(ABORT, 'phrase: what was said stands'); END;

CREATE TRIGGER phrase_stays BEFORE DELETE ON phrase
BEGIN SELECT raise(ABORT, 'phrase: what was said stands'); END;

CREATE TRIGGER phrase_taken_back BEFORE UPDATE OF withdrawn_on, withdrawn_at, withdrawn_by ON phrase
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR EXISTS (SELECT 1 FROM phrase p
    WHERE p.programme_id = OLD.programme_id AND p.phrase_key = OLD.phrase_key AND p.id > OLD.id AND p.withdrawn_on IS NULL)
BEGIN SELECT raise(ABORT, 'phrase: only the latest change is taken back'); END;

CREATE TRIGGER place_offer_answer_in_turn BEFORE INSERT ON place_offer_answer
WHEN EXISTS (SELECT 1 FROM place_offer o WHERE o.id = NEW.offer_id AND (o.offered_on > NEW.answered_on
        OR EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = o.entry_id)))
    OR EXISTS (SELECT 1 FROM place_offer_answer a WHERE a.offer_id = NEW.offer_id
        AND (a.answer = 'no' OR a.answered_on > NEW.answered_on))
BEGIN SELECT raise(ABORT, 'place_offer_answer: not in turn'); END;

CREATE TRIGGER place_offer_answer_stands BEFORE UPDATE ON place_offer_answer
BEGIN SELECT raise(ABORT, 'place_offer_answer: what was noted stands'); END;

CREATE TRIGGER place_offer_answer_stays BEFORE DELETE ON place_offer_answer
BEGIN SELECT raise(ABORT, 'place_offer_answer: what was noted stands'); END;

CREATE TRIGGER place_offer_in_turn BEFORE INSERT ON place_offer
WHEN EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = NEW.entry_id)
    OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.id = NEW.entry_id AND q.entered_on > NEW.offered_on)
    OR EXISTS (SELECT 1 FROM place_offer o WHERE o.entry_id = NEW.entry_id
        AND NOT EXISTS (SELECT 1 FROM place_offer_answer a WHERE a.offer_id = o.id AND a.answer = 'no'))
BEGIN SELECT raise(ABORT, 'place_offer: not in turn'); END;

CREATE TRIGGER place_offer_stands BEFORE UPDATE ON place_offer
BEGIN SELECT raise(ABORT, 'place_offer: what was noted stands'); END;

CREATE TRIGGER place_offer_stays BEFORE DELETE ON place_offer
BEGIN SELECT raise(ABORT, 'place_offer: what was noted stands'); END;

CREATE TRIGGER placement_after_queue BEFORE INSERT ON placement
WHEN EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.episode_id
    AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
BEGIN SELECT raise(ABORT, 'placement: the person still waits'); END;

CREATE TRIGGER placement_allowed_by_manager BEFORE INSERT ON placement
WHEN NEW.allowed_by IS NOT NULL AND NOT EXISTS (SELECT 1 FROM membership m WHERE m.account_id = NEW.allowed_by
    AND m.programme_id = NEW.programme_id AND m.role = 'manager')
BEGIN SELECT raise(ABORT, 'placement: not theirs to allow'); END;

CREATE TRIGGER placement_before_closing BEFORE INSERT ON placement
WHEN NEW.follows_id IS NULL AND EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id AND w.closes_on <= NEW.started_on)
BEGIN SELECT raise(ABORT, 'placement: the programme has closed'); END;

CREATE TRIGGER placement_decided BEFORE INSERT ON placement
WHEN (NEW.decision_id IS NULL AND 'needsTested' = coalesce((SELECT v.mode FROM programme_version v
        WHERE v.programme_id = NEW.programme_id AND v.withdrawn_on IS NULL AND v.valid_from <= NEW.started_on
        ORDER BY v.valid_from DESC, v.id DESC LIMIT 1), (SELECT g.mode FROM programme g WHERE g.id = NEW.programme_id)))
    OR (NEW.decision_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.id = NEW.decision_id
        AND d.episode_id = NEW.episode_id AND d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
        AND d.decided_on <= NEW.started_on AND d.period_from <= NEW.started_on AND d.period_to >= NEW.started_on
        AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'
            AND n.period_from <= NEW.started_on)))
BEGIN SELECT raise(ABORT, 'placement: no decision in force'); END;

CREATE TRIGGER placement_ending_in_order BEFORE INSERT ON placement_ending
WHEN EXISTS (SELECT 1 FROM placement p LEFT JOIN placement_interruption i ON i.placement_id = p.id
    LEFT JOIN placement_resumption r ON r.interruption_id = i.id
    WHERE p.id = NEW.placement_id AND (p.started_on > NEW.ended_on OR i.interrupted_on > NEW.ended_on OR r.resumed_on > NEW.ended_on))
BEGIN SELECT raise(ABORT, 'placement_ending: before what was noted'); END;

CREATE TRIGGER placement_ending_stands BEFORE UPDATE ON placement_ending
BEGIN SELECT raise(ABORT, 'placement_ending: what was noted stands'); END;

CREATE TRIGGER placement_ending_stays BEFORE DELETE ON placement_ending
BEGIN SELECT raise(ABORT, 'placement_ending: what was noted stands'); END;

CREATE TRIGGER placement_follows_another BEFORE INSERT ON placement
WHEN NEW.follows_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM placement p JOIN placement_ending x ON x.placement_id = p.id
    WHERE p.id = NEW.follows_id AND p.episode_id = NEW.episode_id AND x.ended_on = NEW.started_on AND x.reason = 'movedOn')
BEGIN SELECT raise(ABORT, 'placement: does not follow that one'); END;

CREATE TRIGGER placement_in_case BEFORE INSERT ON placement
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.programme_id = NEW.programme_id AND e.ended_on IS NULL
        AND e.joined_to IS NULL AND e.phase <> 'inquiry')
    OR EXISTS (SELECT 1 FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id WHERE p.episode_id = NEW.episode_id
        AND (x.ended_on IS NULL OR x.ended_on > NEW.started_on))
BEGIN SELECT raise(ABORT, 'placement: not in this case now'); END;

CREATE TRIGGER placement_interruption_in_turn BEFORE INSERT ON placement_interruption
WHEN EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = NEW.placement_id)
    OR EXISTS (SELECT 1 FROM placement p WHERE p.id = NEW.placement_id AND p.started_on > NEW.interrupted_on)
    OR EXISTS (SELECT 1 FROM placement_interruption i LEFT JOIN placement_resumption r ON r.interruption_id = i.id
        WHERE i.placement_id = NEW.placement_id AND (r.resumed_on IS NULL OR r.resumed_on > NEW.interrupted_on))
BEGIN SELECT raise(ABORT, 'placement_interruption: not in turn'); END;

CREATE TRIGGER placement_interruption_stands BEFORE UPDATE ON placement_interruption
BEGIN SELECT raise(ABORT, 'placement_interruption: what was noted stands'); END;

CREATE TRIGGER placement_interruption_stays BEFORE DELETE ON placement_interruption
BEGIN SELECT raise(ABORT, 'placement_interruption: what was noted stands'); END;

CREATE TRIGGER placement_resumption_in_turn BEFORE INSERT ON placement_resumption
WHEN EXISTS (SELECT 1 FROM placement_interruption i LEFT JOIN placement_ending x ON x.placement_id = i.placement_id
    WHERE i.id = NEW.interruption_id AND (i.interrupted_on > NEW.resumed_on OR x.placement_id IS NOT NULL))
BEGIN SELECT raise(ABORT, 'placement_resumption: not in turn'); END;

CREATE TRIGGER placement_resumption_stands BEFORE UPDATE ON placement_resumption
BEGIN SELECT raise(ABORT, 'placement_resumption: what was noted stands'); END;

CREATE TRIGGER placement_resumption_stays BEFORE DELETE ON placement_resumption
BEGIN SELECT raise(ABORT, 'placement_resumption: what was noted stands'); END;

CREATE TRIGGER placement_stands BEFORE UPDATE ON placement
BEGIN SELECT raise(ABORT, 'placement: what was noted stands'); END;

CREATE TRIGGER placement_stays BEFORE DELETE ON placement
BEGIN SELECT raise(ABORT, 'placement: what was noted stands'); END;

CREATE TRIGGER placement_within_places BEFORE INSERT ON placement
WHEN NEW.allowed_by IS NULL AND EXISTS (
    SELECT 1 FROM (SELECT NEW.started_on AS day UNION SELECT p.started_on FROM placement p
            WHERE p.programme_id = NEW.programme_id AND p.started_on > NEW.started_on
            UNION SELECT u.valid_from FROM programme_version u
            WHERE u.programme_id = NEW.programme_id AND u.withdrawn_on IS NULL AND u.valid_from > NEW.started_on) t
        JOIN programme_version v ON v.id = (SELECT w.id FROM programme_version w WHERE w.programme_id = NEW.programme_id
            AND w.withdrawn_on IS NULL AND w.valid_from <= t.day ORDER BY w.valid_from DESC, w.id DESC LIMIT 1)
    WHERE (v.valid_to IS NULL OR v.valid_to >= t.day)
      AND CASE WHEN NEW.kind = 'followUp' AND v.follow_up_places IS NOT NULL THEN v.follow_up_places
            WHEN NEW.kind = 'reserved' AND v.reserved_places IS NOT NULL THEN v.reserved_places
            ELSE v.ordinary_places END
        <= (SELECT count(*) FROM placement p LEFT JOIN placement_ending x ON x.placement_id = p.id
            WHERE p.programme_id = NEW.programme_id AND p.started_on <= t.day AND (x.ended_on IS NULL OR x.ended_on > t.day)
              AND (p.kind = 'followUp' AND v.follow_up_places IS NOT NULL)
                = (NEW.kind = 'followUp' AND v.follow_up_places IS NOT NULL)
              AND (p.kind = 'reserved' AND v.reserved_places IS NOT NULL)
                = (NEW.kind = 'reserved' AND v.reserved_places IS NOT NULL)))
BEGIN SELECT raise(ABORT, 'placement: no place is free'); END;

CREATE TRIGGER plan_agreement_of_whole BEFORE INSERT ON plan_agreement
WHEN NEW.way <> 'declined' AND (
    NOT EXISTS (SELECT 1 FROM plan p WHERE p.id = NEW.plan_id AND trim(p.own_words) <> '' AND p.taking_part IS NOT NULL
        AND (p.taking_part = 'yes' OR trim(p.taking_part_words) <> '') AND p.follow_up_on > NEW.agreed_on)
    OR NOT EXISTS (SELECT 1 FROM plan_goal g WHERE g.plan_id = NEW.plan_id))
BEGIN SELECT raise(ABORT, 'plan_agreement: own words, goals, who took part and a day ahead to follow it up'); END;

CREATE TRIGGER plan_agreement_stands BEFORE UPDATE ON plan_agreement
BEGIN SELECT raise(ABORT, 'plan_agreement: what was agreed stands'); END;

CREATE TRIGGER plan_agreement_stays BEFORE DELETE ON plan_agreement
BEGIN SELECT raise(ABORT, 'plan_agreement: what was agreed stands'); END;

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

CREATE TRIGGER plan_draft_taken_back_begins BEFORE INSERT ON plan_draft_taken_back
WHEN NOT EXISTS (SELECT 1 FROM plan p WHERE p.id = NEW.plan_id AND p.episode_id = NEW.episode_id AND p.number = NEW.number
        AND p.version = NEW.saves)
    OR EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = NEW.plan_id)
    OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'plan_draft_taken_back: a draft, in an open case'); END;

CREATE TRIGGER plan_draft_taken_back_stands BEFORE UPDATE ON plan_draft_taken_back
BEGIN SELECT raise(ABORT, 'plan_draft_taken_back: what was noted stands'); END;

CREATE TRIGGER plan_draft_taken_back_stays BEFORE DELETE ON plan_draft_taken_back
BEGIN SELECT raise(ABORT, 'plan_draft_taken_back: what was noted stands'); END;

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

CREATE TRIGGER plan_stays BEFORE DELETE ON plan
WHEN EXISTS (SELECT 1 FROM plan_agreement a WHERE a.plan_id = OLD.id)
    OR NOT EXISTS (SELECT 1 FROM plan_draft_taken_back t WHERE t.plan_id = OLD.id)
BEGIN SELECT raise(ABORT, 'plan: what was agreed stays, and a draft goes only when it is taken back'); END;

CREATE TRIGGER planned_step_stands BEFORE UPDATE ON planned_step
BEGIN SELECT raise(ABORT, 'planned_step: what was planned stands'); END;

CREATE TRIGGER planned_step_stays BEFORE DELETE ON planned_step
BEGIN SELECT raise(ABORT, 'planned_step: what was planned stands'); END;

CREATE TRIGGER practical_help_begins BEFORE INSERT ON practical_help
WHEN NEW.result IS NOT NULL OR NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL
    AND e.joined_to IS NULL AND e.phase <> 'inquiry')
BEGIN SELECT raise(ABORT, 'practical_help: begun in an open case past its inquiry'); END;

CREATE TRIGGER practical_help_settles BEFORE UPDATE ON practical_help
WHEN OLD.result IS NOT NULL OR NEW.result IS NULL OR NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.kind <> OLD.kind
  OR NEW.text <> OLD.text OR NEW.begun_on <> OLD.begun_on OR NEW.begun_at <> OLD.begun_at OR NEW.begun_by <> OLD.begun_by
  OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
BEGIN SELECT raise(ABORT, 'practical_help: its result is noted once'); END;

CREATE TRIGGER practical_help_stays BEFORE DELETE ON practical_help
BEGIN SELECT raise(ABORT, 'practical_help: what was done stands'); END;

CREATE TRIGGER printed_table_stands BEFORE UPDATE ON printed_table
BEGIN SELECT raise(ABORT, 'printed_table: what was printed stands'); END;

CREATE TRIGGER printed_table_stays BEFORE DELETE ON printed_table
BEGIN SELECT raise(ABORT, 'printed_table: what was printed stands'); END;

CREATE TRIGGER programme_version_stands BEFORE UPDATE OF id, programme_id, valid_from, valid_to, title, source, mode, age_from,
    age_to, ordinary_places, follow_up_places, reserved_places, volume, decision_months, first_step_days, first_meeting_days,
    staff_per_visit, unsigned_note_days, court, board, diary_prefix, criteria, goals, made_on, made_at, made_by ON programme_version
BEGIN SELECT raise(ABORT, 'programme_version: a version stands'); END;

CREATE TRIGGER programme_version_stays BEFORE DELETE ON programme_version
BEGIN SELECT raise(ABORT, 'programme_version: a version stands'); END;

CREATE TRIGGER programme_version_taken_back BEFORE UPDATE OF withdrawn_on, withdrawn_at, withdrawn_by ON programme_version
WHEN OLD.withdrawn_on IS NOT NULL OR NEW.withdrawn_on IS NULL OR EXISTS (SELECT 1 FROM programme_version v
    WHERE v.programme_id = OLD.programme_id AND v.id > OLD.id AND v.withdrawn_on IS NULL)
BEGIN SELECT raise(ABORT, 'programme_version: only the latest change is taken back'); END;

CREATE TRIGGER published_figure_stands BEFORE UPDATE ON published_figure
BEGIN SELECT raise(ABORT, 'published_figure: what was proved stands'); END;

CREATE TRIGGER published_figure_stays BEFORE DELETE ON published_figure
BEGIN SELECT raise(ABORT, 'published_figure: what was proved stands'); END;

CREATE TRIGGER published_table_once BEFORE UPDATE ON published_table WHEN OLD.published_at IS NOT NULL
BEGIN SELECT raise(ABORT, 'published_table: published already'); END;

CREATE TRIGGER published_table_stands BEFORE UPDATE OF id, programme_id, title, people, definition, corner, from_on, until_on, limit_count,
    step, hides, proposed_at, proposed_by ON published_table
BEGIN SELECT raise(ABORT, 'published_table: what was proved stands'); END;

CREATE TRIGGER published_table_stays BEFORE DELETE ON published_table
BEGIN SELECT raise(ABORT, 'published_table: what was published stands'); END;

CREATE TRIGGER queue_entry_before_closing BEFORE INSERT ON queue_entry
WHEN EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id AND w.closes_on <= NEW.entered_on)
BEGIN SELECT raise(ABORT, 'queue_entry: the programme has closed'); END;

CREATE TRIGGER queue_entry_decided BEFORE INSERT ON queue_entry
WHEN 'needsTested' = coalesce((SELECT v.mode FROM programme_version v WHERE v.programme_id = NEW.programme_id
        AND v.withdrawn_on IS NULL AND v.valid_from <= NEW.entered_on ORDER BY v.valid_from DESC, v.id DESC LIMIT 1),
        (SELECT g.mode FROM programme g WHERE g.id = NEW.programme_id))
    AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = NEW.episode_id AND d.state = 'issued'
        AND d.outcome IN ('grant', 'partialGrant', 'change') AND d.decided_on <= NEW.entered_on AND d.period_to >= NEW.entered_on
        AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'
            AND n.period_from <= NEW.entered_on))
BEGIN SELECT raise(ABORT, 'queue_entry: nothing is granted'); END;

CREATE TRIGGER queue_entry_in_case BEFORE INSERT ON queue_entry
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.programme_id = NEW.programme_id AND e.ended_on IS NULL
        AND e.joined_to IS NULL AND e.phase <> 'inquiry')
    OR EXISTS (SELECT 1 FROM placement p WHERE p.episode_id = NEW.episode_id
        AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
    OR EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = NEW.episode_id
        AND NOT EXISTS (SELECT 1 FROM queue_leaving l WHERE l.entry_id = q.id))
BEGIN SELECT raise(ABORT, 'queue_entry: not in this case now'); END;

CREATE TRIGGER queue_entry_stands BEFORE UPDATE ON queue_entry
BEGIN SELECT raise(ABORT, 'queue_entry: what was noted stands'); END;

CREATE TRIGGER queue_entry_stays BEFORE DELETE ON queue_entry
BEGIN SELECT raise(ABORT, 'queue_entry: what was noted stands'); END;

CREATE TRIGGER queue_leaving_in_order BEFORE INSERT ON queue_leaving
WHEN EXISTS (SELECT 1 FROM queue_entry q WHERE q.id = NEW.entry_id AND q.entered_on > NEW.left_on)
BEGIN SELECT raise(ABORT, 'queue_leaving: before it was entered'); END;

CREATE TRIGGER queue_leaving_stands BEFORE UPDATE ON queue_leaving
BEGIN SELECT raise(ABORT, 'queue_leaving: what was noted stands'); END;

CREATE TRIGGER queue_leaving_stays BEFORE DELETE ON queue_leaving
BEGIN SELECT raise(ABORT, 'queue_leaving: what was noted stands'); END;

CREATE TRIGGER rating_answer_frozen BEFORE UPDATE ON rating_answer
WHEN NEW.rating_id <> OLD.rating_id OR NEW.field <> OLD.field
    OR NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = OLD.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_answer: the form is done'); END;

CREATE TRIGGER rating_answer_open BEFORE INSERT ON rating_answer
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = NEW.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_answer: the form is done'); END;

CREATE TRIGGER rating_answer_stays BEFORE DELETE ON rating_answer
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = OLD.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_answer: the form is done'); END;

CREATE TRIGGER rating_corrects BEFORE INSERT ON rating
WHEN NEW.corrects_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM rating o WHERE o.id = NEW.corrects_id AND o.state = 'done' AND o.episode_id = NEW.episode_id
      AND o.instrument = NEW.instrument)
BEGIN SELECT raise(ABORT, 'rating: a correction is of a done form of the same case and instrument'); END;

CREATE TRIGGER rating_frozen BEFORE UPDATE ON rating
WHEN OLD.state <> 'draft' OR NEW.id <> OLD.id OR NEW.episode_id <> OLD.episode_id OR NEW.instrument <> OLD.instrument
    OR NEW.edition <> OLD.edition OR NEW.pack_id IS NOT OLD.pack_id OR NEW.mode <> OLD.mode OR NEW.filled_on <> OLD.filled_on
    OR NEW.limits <> OLD.limits OR NEW.age IS NOT OLD.age OR NEW.corrects_id IS NOT OLD.corrects_id
    OR NEW.correction_reason <> OLD.correction_reason OR NEW.begun_by <> OLD.begun_by OR NEW.begun_at <> OLD.begun_at
BEGIN SELECT raise(ABORT, 'rating: a filled-in form never changes, it is corrected by another'); END;

CREATE TRIGGER rating_level_open BEFORE INSERT ON rating_level
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = NEW.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_level: a result never changes'); END;

CREATE TRIGGER rating_level_stands BEFORE UPDATE ON rating_level
BEGIN SELECT raise(ABORT, 'rating_level: a result never changes'); END;

CREATE TRIGGER rating_level_stays BEFORE DELETE ON rating_level
BEGIN SELECT raise(ABORT, 'rating_level: a result never changes'); END;

CREATE TRIGGER rating_pack BEFORE INSERT ON rating
WHEN NEW.pack_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM text_pack p WHERE p.id = NEW.pack_id AND p.instrument = NEW.instrument)
BEGIN SELECT raise(ABORT, 'rating: the texts are of the same instrument'); END;

CREATE TRIGGER rating_permitted BEFORE INSERT ON rating
WHEN NEW.corrects_id IS NULL AND EXISTS (SELECT 1 FROM instrument i WHERE i.code = NEW.instrument AND i.needs_permission = 1)
    AND NOT EXISTS (SELECT 1 FROM instrument_permission p WHERE p.instrument = NEW.instrument
        AND (p.valid_to IS NULL OR p.valid_to >= substr(NEW.begun_at, 1, 10)))
BEGIN SELECT raise(ABORT, 'rating: the rights holder has not permitted it'); END;

CREATE TRIGGER rating_stays BEFORE DELETE ON rating
BEGIN SELECT raise(ABORT, 'rating: a filled-in form never changes, it is corrected by another'); END;

CREATE TRIGGER rating_subscale_open BEFORE INSERT ON rating_subscale
WHEN NOT EXISTS (SELECT 1 FROM rating r WHERE r.id = NEW.rating_id AND r.state = 'draft')
BEGIN SELECT raise(ABORT, 'rating_subscale: a result never changes'); END;

CREATE TRIGGER rating_subscale_stands BEFORE UPDATE ON rating_subscale
BEGIN SELECT raise(ABORT, 'rating_subscale: a result never changes'); END;

CREATE TRIGGER rating_subscale_stays BEFORE DELETE ON rating_subscale
BEGIN SELECT raise(ABORT, 'rating_subscale: a result never changes'); END;

CREATE TRIGGER referral_answer_in_time BEFORE INSERT ON referral_answer
WHEN EXISTS (SELECT 1 FROM referral r WHERE r.id = NEW.referral_id
    AND (NEW.answered_on < r.sent_on OR (NEW.is_silent = 1 AND NEW.answered_on <= r.answer_by)))
BEGIN SELECT raise(ABORT, 'referral_answer: before it was asked, or silence before the last day'); END;

CREATE TRIGGER referral_answer_stands BEFORE UPDATE ON referral_answer
BEGIN SELECT raise(ABORT, 'referral_answer: what was noted stands'); END;

CREATE TRIGGER referral_answer_stays BEFORE DELETE ON referral_answer
BEGIN SELECT raise(ABORT, 'referral_answer: what was noted stands'); END;

CREATE TRIGGER referral_answer_unbiased BEFORE INSERT ON referral_answer
WHEN EXISTS (SELECT 1 FROM bias_declaration d JOIN referral c ON c.episode_id = d.episode_id
    WHERE c.id = NEW.referral_id AND d.account_id = NEW.noted_by AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'referral_answer: biased'); END;

CREATE TRIGGER referral_on_ground BEFORE INSERT ON referral
WHEN NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'referral' AND s.act_id = NEW.id AND s.episode_id = NEW.episode_id
    AND s.party = NEW.party AND s.party_name = NEW.whom)
BEGIN SELECT raise(ABORT, 'referral: told on no ground'); END;

CREATE TRIGGER referral_stands BEFORE UPDATE ON referral
BEGIN SELECT raise(ABORT, 'referral: what was noted stands'); END;

CREATE TRIGGER referral_stays BEFORE DELETE ON referral
BEGIN SELECT raise(ABORT, 'referral: what was noted stands'); END;

CREATE TRIGGER referral_unbiased BEFORE INSERT ON referral
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'referral: biased'); END;

CREATE TRIGGER reflection_answer_begins BEFORE INSERT ON reflection_answer
WHEN NOT EXISTS (SELECT 1 FROM held_assessment h JOIN assessment_meeting m ON m.id = h.meeting_id JOIN episode e ON e.id = m.episode_id
    WHERE h.meeting_id = NEW.meeting_id AND e.ended_on IS NULL AND NEW.answered_on >= h.held_on)
BEGIN SELECT raise(ABORT, 'reflection_answer: after the meeting, in an open case'); END;

CREATE TRIGGER reflection_answer_stands BEFORE UPDATE ON reflection_answer
BEGIN SELECT raise(ABORT, 'reflection_answer: an answer stands'); END;

CREATE TRIGGER reflection_answer_stays BEFORE DELETE ON reflection_answer
BEGIN SELECT raise(ABORT, 'reflection_answer: an answer stands'); END;

CREATE TRIGGER relapse_plan_begins BEFORE INSERT ON relapse_plan
WHEN NEW.number <> 1 + (SELECT count(*) FROM relapse_plan p WHERE p.episode_id = NEW.episode_id)
    OR NOT EXISTS (SELECT 1 FROM episode e JOIN placement p ON p.episode_id = e.id
        WHERE e.id = NEW.episode_id AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'relapse_plan: version by version, of somebody who has had support'); END;

CREATE TRIGGER relapse_plan_stands BEFORE UPDATE ON relapse_plan
BEGIN SELECT raise(ABORT, 'relapse_plan: a new version takes its place'); END;

CREATE TRIGGER relapse_plan_stays BEFORE DELETE ON relapse_plan
BEGIN SELECT raise(ABORT, 'relapse_plan: a new version takes its place'); END;

CREATE TRIGGER relative_answer_stands BEFORE UPDATE ON relative_answer
BEGIN SELECT raise(ABORT, 'relative_answer: what was answered stands'); END;

CREATE TRIGGER relative_answer_stays BEFORE DELETE ON relative_answer
BEGIN SELECT raise(ABORT, 'relative_answer: what was answered stands'); END;

CREATE TRIGGER relative_answered AFTER INSERT ON relative WHEN NEW.consent <> 'notAsked' BEGIN
    INSERT INTO relative_answer (relative_id, version, consent, asked_on, noted_at, noted_by)
    VALUES (NEW.id, NEW.version, NEW.consent, NEW.asked_on, NEW.changed_at, NEW.changed_by);
END;

CREATE TRIGGER relative_answered_anew AFTER UPDATE OF consent, asked_on ON relative
WHEN NEW.consent <> 'notAsked' AND (NEW.consent <> OLD.consent OR NEW.asked_on IS NOT OLD.asked_on) BEGIN
    INSERT INTO relative_answer (relative_id, version, consent, asked_on, noted_at, noted_by)
    VALUES (NEW.id, NEW.version, NEW.consent, NEW.asked_on, NEW.changed_at, NEW.changed_by);
END;

CREATE TRIGGER relative_begins BEFORE INSERT ON relative
WHEN NOT EXISTS (SELECT 1 FROM episode e
    WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'relative: of an open case'); END;

CREATE TRIGGER relative_note_begins BEFORE INSERT ON relative_note
WHEN NOT EXISTS (SELECT 1 FROM relative r WHERE r.id = NEW.relative_id AND r.consent = 'yes')
BEGIN SELECT raise(ABORT, 'relative_note: of somebody who has agreed to it'); END;

CREATE TRIGGER relative_note_stands BEFORE UPDATE ON relative_note
BEGIN SELECT raise(ABORT, 'relative_note: what was noted stands'); END;

CREATE TRIGGER relative_note_stays BEFORE DELETE ON relative_note
BEGIN SELECT raise(ABORT, 'relative_note: what was noted stands'); END;

CREATE TRIGGER relative_stays BEFORE DELETE ON relative
BEGIN SELECT raise(ABORT, 'relative: goes with the case'); END;

CREATE TRIGGER renewal_after_follow_up BEFORE INSERT ON renewal
WHEN NOT EXISTS (SELECT 1 FROM decision d JOIN follow_up f ON f.decision_id = d.id
    JOIN application a ON a.episode_id = d.episode_id
    WHERE d.id = NEW.decision_id AND f.id = NEW.follow_up_id AND a.id = NEW.application_id
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.application_id = a.id)
      AND NOT EXISTS (SELECT 1 FROM decision n WHERE n.changes_id = d.id AND n.state = 'issued'))
BEGIN SELECT raise(ABORT, 'renewal: not of this case, not followed up, or decided already'); END;

CREATE TRIGGER renewal_stands BEFORE UPDATE ON renewal
BEGIN SELECT raise(ABORT, 'renewal: what was asked stands'); END;

CREATE TRIGGER renewal_stays BEFORE DELETE ON renewal
BEGIN SELECT raise(ABORT, 'renewal: what was asked stands'); END;

CREATE TRIGGER representative_ending_stands BEFORE UPDATE ON representative_ending
BEGIN SELECT raise(ABORT, 'representative_ending: what was noted stands'); END;

CREATE TRIGGER representative_ending_stays BEFORE DELETE ON representative_ending
BEGIN SELECT raise(ABORT, 'representative_ending: what was noted stands'); END;

CREATE TRIGGER representative_stands BEFORE UPDATE ON representative
BEGIN SELECT raise(ABORT, 'representative: what was noted stands'); END;

CREATE TRIGGER representative_stays BEFORE DELETE ON representative
BEGIN SELECT raise(ABORT, 'representative: what was noted stands'); END;

CREATE TRIGGER resource_booking_begins BEFORE INSERT ON resource_booking
WHEN NEW.released_at IS NOT NULL OR (EXISTS (SELECT 1 FROM resource r WHERE r.id = NEW.resource_id AND r.retired_at IS NOT NULL)
    AND NOT EXISTS (SELECT 1 FROM visit v JOIN visit o ON o.root_id = v.root_id AND o.edition = v.edition - 1
      JOIN resource_booking b ON b.visit_id = o.id WHERE v.id = NEW.visit_id AND b.resource_id = NEW.resource_id))
  OR (NEW.visit_id IS NOT NULL AND NEW.group_session_id IS NOT NULL)
  OR (NEW.visit_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
    JOIN resource r ON r.programme_id = e.programme_id WHERE v.id = NEW.visit_id AND r.id = NEW.resource_id
      AND v.meets_on = NEW.day AND v.starts = NEW.starts AND v.starts + v.length = NEW.ends))
  OR (NEW.group_session_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM group_session s
    JOIN resource r ON r.programme_id = s.programme_id WHERE s.id = NEW.group_session_id AND r.id = NEW.resource_id
      AND s.standing = 'planned' AND s.meets_on = NEW.day AND s.starts = NEW.starts AND s.starts + s.length = NEW.ends))
BEGIN SELECT raise(ABORT, 'resource_booking: of the unit, for the visit or the meeting that it is booked for'); END;

CREATE TRIGGER resource_booking_is_free BEFORE INSERT ON resource_booking
WHEN EXISTS (SELECT 1 FROM resource_booking o WHERE o.resource_id = NEW.resource_id AND o.day = NEW.day AND o.released_at IS NULL
    AND o.starts < NEW.ends AND NEW.starts < o.ends AND NOT EXISTS (SELECT 1 FROM visit v JOIN episode e ON e.id = v.episode_id
      WHERE v.id = o.visit_id AND e.ended_on IS NOT NULL))
BEGIN SELECT raise(ABORT, 'resource_booking: it is booked then'); END;

CREATE TRIGGER resource_booking_stands BEFORE UPDATE ON resource_booking
WHEN OLD.released_at IS NOT NULL OR NEW.released_at IS NULL OR NEW.id <> OLD.id OR NEW.resource_id <> OLD.resource_id
  OR NEW.day <> OLD.day OR NEW.starts <> OLD.starts OR NEW.ends <> OLD.ends OR NEW.visit_id IS NOT OLD.visit_id
  OR NEW.group_session_id IS NOT OLD.group_session_id OR NEW.booked_at <> OLD.booked_at OR NEW.booked_by <> OLD.booked_by
BEGIN SELECT raise(ABORT, 'resource_booking: it is released once, and never changed'); END;

CREATE TRIGGER resource_booking_stays BEFORE DELETE ON resource_booking
BEGIN SELECT raise(ABORT, 'resource_booking: it is released, never removed'); END;

CREATE TRIGGER resource_stands BEFORE UPDATE ON resource
WHEN (OLD.retired_at IS NULL) = (NEW.retired_at IS NULL) OR NEW.id <> OLD.id OR NEW.programme_id <> OLD.programme_id
  OR NEW.kind <> OLD.kind OR NEW.name <> OLD.name OR NEW.added_at <> OLD.added_at OR NEW.added_by <> OLD.added_by
BEGIN SELECT raise(ABORT, 'resource: it is taken away or brought back, never renamed'); END;

CREATE TRIGGER resource_stays BEFORE DELETE ON resource
BEGIN SELECT raise(ABORT, 'resource: it is retired, never removed'); END;

CREATE TRIGGER retention_by_two BEFORE INSERT ON retention_protocol
WHEN EXISTS (SELECT 1 FROM retention_list l WHERE l.id = NEW.list_id AND l.proposed_by = NEW.approved_by)
    OR EXISTS (SELECT 1 FROM retention_withdrawal w WHERE w.list_id = NEW.list_id)
BEGIN SELECT raise(ABORT, 'retention_protocol: approved by somebody else than who proposed'); END;

CREATE TRIGGER retention_item_of_open_list BEFORE INSERT ON retention_item
WHEN EXISTS (SELECT 1 FROM retention_protocol p WHERE p.list_id = NEW.list_id)
    OR EXISTS (SELECT 1 FROM retention_withdrawal w WHERE w.list_id = NEW.list_id)
BEGIN SELECT raise(ABORT, 'retention_item: the list is closed'); END;

CREATE TRIGGER retention_list_stands BEFORE UPDATE ON retention_list
BEGIN SELECT raise(ABORT, 'retention_list: it is taken back, never changed'); END;

CREATE TRIGGER retention_list_stays BEFORE DELETE ON retention_list
BEGIN SELECT raise(ABORT, 'retention_list: it is taken back, never changed'); END;

CREATE TRIGGER retention_protocol_stands BEFORE UPDATE ON retention_protocol
WHEN OLD.scrubbed_at IS NOT NULL OR NEW.scrubbed_at IS NULL OR NEW.people <> OLD.people OR NEW.episodes <> OLD.episodes
    OR NEW.documents <> OLD.documents OR NEW.spared <> OLD.spared OR NEW.approved_by <> OLD.approved_by
    OR NEW.erased_at <> OLD.erased_at OR NEW.erased_on <> OLD.erased_on OR NEW.list_id <> OLD.list_id
BEGIN SELECT raise(ABORT, 'retention_protocol: what was done stands'); END;

CREATE TRIGGER retention_protocol_stays BEFORE DELETE ON retention_protocol
BEGIN SELECT raise(ABORT, 'retention_protocol: what was done stands'); END;

CREATE TRIGGER retention_withdrawal_in_time BEFORE INSERT ON retention_withdrawal
WHEN EXISTS (SELECT 1 FROM retention_protocol p WHERE p.list_id = NEW.list_id)
BEGIN SELECT raise(ABORT, 'retention_withdrawal: it is done'); END;

CREATE TRIGGER review_area_at_once BEFORE INSERT ON review_area
WHEN EXISTS (SELECT 1 FROM review r JOIN review l ON l.episode_id = r.episode_id
    WHERE r.id = NEW.review_id AND (l.corrects = r.id OR l.noted_at > r.noted_at))
BEGIN SELECT raise(ABORT, 'review_area: a later review stands'); END;

CREATE TRIGGER review_area_stands BEFORE UPDATE ON review_area
BEGIN SELECT raise(ABORT, 'review_area: it is corrected by a new review'); END;

CREATE TRIGGER review_area_stays BEFORE DELETE ON review_area
BEGIN SELECT raise(ABORT, 'review_area: it is corrected by a new review'); END;

CREATE TRIGGER review_begins BEFORE INSERT ON review
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
        AND e.opened_on <= NEW.held_on)
    OR (NEW.plan_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan p JOIN plan_agreement a ON a.plan_id = p.id
        WHERE p.id = NEW.plan_id AND p.episode_id = NEW.episode_id AND a.way <> 'declined'))
    OR (NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM review o
        WHERE o.id = NEW.corrects AND o.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'review: of an open case, its agreed plan, and a correction there'); END;

CREATE TRIGGER review_outcome_at_once BEFORE INSERT ON review_outcome
WHEN EXISTS (SELECT 1 FROM review r JOIN review l ON l.episode_id = r.episode_id
    WHERE r.id = NEW.review_id AND (l.corrects = r.id OR l.noted_at > r.noted_at))
BEGIN SELECT raise(ABORT, 'review_outcome: a later review stands'); END;

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

CREATE TRIGGER review_stands BEFORE UPDATE ON review
BEGIN SELECT raise(ABORT, 'review: it is corrected by a new one'); END;

CREATE TRIGGER review_stays BEFORE DELETE ON review
BEGIN SELECT raise(ABORT, 'review: it is corrected by a new one'); END;

CREATE TRIGGER safety_note_answer_stands BEFORE UPDATE ON safety_note_answer
BEGIN SELECT raise(ABORT, 'safety_note_answer: what was said stands'); END;

CREATE TRIGGER safety_note_answer_stays BEFORE DELETE ON safety_note_answer
BEGIN SELECT raise(ABORT, 'safety_note_answer: what was said stands'); END;

CREATE TRIGGER safety_note_stands BEFORE UPDATE ON safety_note
BEGIN SELECT raise(ABORT, 'safety_note: it stands until it is answered, and after'); END;

CREATE TRIGGER safety_note_stays BEFORE DELETE ON safety_note
BEGIN SELECT raise(ABORT, 'safety_note: it stands until it is answered, and after'); END;

CREATE TRIGGER safety_routine_stands BEFORE UPDATE ON safety_routine
BEGIN SELECT raise(ABORT, 'safety_routine: a new version is added'); END;

CREATE TRIGGER safety_routine_stays BEFORE DELETE ON safety_routine
BEGIN SELECT raise(ABORT, 'safety_routine: a new version is added'); END;

CREATE TRIGGER sarah_report_stands BEFORE UPDATE ON sarah_report
BEGIN SELECT raise(ABORT, 'sarah_report: what was reported stands'); END;

CREATE TRIGGER sarah_report_stays BEFORE DELETE ON sarah_report
BEGIN SELECT raise(ABORT, 'sarah_report: what was reported stands'); END;

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

CREATE TRIGGER scaled_goal_begins BEFORE INSERT ON scaled_goal
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL)
    OR (NEW.goal_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM plan_goal g JOIN plan p ON p.id = g.plan_id
        JOIN plan_agreement a ON a.plan_id = p.id
        WHERE g.id = NEW.goal_id AND g.root_id = g.id AND p.episode_id = NEW.episode_id))
    OR (NEW.corrects IS NOT NULL AND (EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = NEW.corrects)
        OR NOT EXISTS (SELECT 1 FROM scaled_goal o WHERE o.id = NEW.corrects AND o.episode_id = NEW.episode_id)))
BEGIN SELECT raise(ABORT, 'scaled_goal: in an open case, of a goal or a correction there'); END;

CREATE TRIGGER scaled_goal_rating_after BEFORE INSERT ON scaled_goal_rating
WHEN NOT EXISTS (SELECT 1 FROM scaled_goal g JOIN review r ON r.id = NEW.review_id
    WHERE g.id = NEW.scaled_goal_id AND g.episode_id = r.episode_id AND g.locked_on < r.held_on
      AND (EXISTS (SELECT 1 FROM scaled_goal_rating x WHERE x.review_id = r.corrects AND x.scaled_goal_id = g.id)
        OR NOT EXISTS (SELECT 1 FROM scaled_goal_withdrawal w WHERE w.scaled_goal_id = g.id)
          AND NOT EXISTS (SELECT 1 FROM scaled_goal n WHERE n.corrects = g.id)))
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: of a goal that was locked before that day and stands, or was rated in what this corrects'); END;

CREATE TRIGGER scaled_goal_rating_at_once BEFORE INSERT ON scaled_goal_rating
WHEN EXISTS (SELECT 1 FROM review r JOIN review l ON l.episode_id = r.episode_id
    WHERE r.id = NEW.review_id AND (l.corrects = r.id OR l.noted_at > r.noted_at))
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: a later review stands'); END;

CREATE TRIGGER scaled_goal_rating_stands BEFORE UPDATE ON scaled_goal_rating
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: it is corrected by a new review'); END;

CREATE TRIGGER scaled_goal_rating_stays BEFORE DELETE ON scaled_goal_rating
BEGIN SELECT raise(ABORT, 'scaled_goal_rating: it is corrected by a new review'); END;

CREATE TRIGGER scaled_goal_stands BEFORE UPDATE ON scaled_goal
BEGIN SELECT raise(ABORT, 'scaled_goal: a locked goal is corrected by a new one'); END;

CREATE TRIGGER scaled_goal_stays BEFORE DELETE ON scaled_goal
BEGIN SELECT raise(ABORT, 'scaled_goal: a locked goal is corrected by a new one'); END;

CREATE TRIGGER scaled_goal_withdrawal_before BEFORE INSERT ON scaled_goal_withdrawal
WHEN EXISTS (SELECT 1 FROM scaled_goal n WHERE n.corrects = NEW.scaled_goal_id)
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: not where another stands instead'); END;

CREATE TRIGGER scaled_goal_withdrawal_stands BEFORE UPDATE ON scaled_goal_withdrawal
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: what was taken away stands so'); END;

CREATE TRIGGER scaled_goal_withdrawal_stays BEFORE DELETE ON scaled_goal_withdrawal
BEGIN SELECT raise(ABORT, 'scaled_goal_withdrawal: what was taken away stands so'); END;

CREATE TRIGGER sharing_on_live_consent BEFORE INSERT ON sharing
WHEN NEW.consent_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM consent c JOIN episode e ON e.id = c.episode_id
    JOIN person p ON p.id = e.person_id
    WHERE c.id = NEW.consent_id AND c.episode_id = NEW.episode_id AND c.file = NEW.file AND c.party = NEW.party
      AND (c.party_name = '' OR c.party_name = NEW.party_name)
      AND CASE WHEN NEW.act = 'handover' THEN c.purpose = 'handover'
        WHEN NEW.act = 'referral' THEN c.purpose IN ('investigation', 'other')
        WHEN NEW.act IN ('extract', 'attempt', 'contact')
          THEN c.purpose IN ('coordination', 'finding', 'investigation', 'coordinatedPlan', 'other')
        ELSE c.purpose NOT IN ('handover', 'aftercare') END
      AND NEW.told_on BETWEEN c.valid_from AND c.valid_to
      AND NOT EXISTS (SELECT 1 FROM consent_withdrawal w WHERE w.consent_id = c.id AND w.withdrawn_on <= NEW.told_on)
      AND (c.rests_on_guardian = 0
        OR CAST(substr(NEW.told_on, 1, 4) AS INTEGER) - CAST(substr(p.birth_day, 1, 4) AS INTEGER)
          - CASE WHEN substr(NEW.told_on, 6) < substr(p.birth_day, 6) THEN 1 ELSE 0 END
          < CASE c.person_agrees WHEN 1 THEN 18 ELSE 15 END))
BEGIN SELECT raise(ABORT, 'sharing: the consent does not hold'); END;

CREATE TRIGGER sharing_stands BEFORE UPDATE ON sharing
BEGIN SELECT raise(ABORT, 'sharing: what was told stands'); END;

CREATE TRIGGER sharing_stays BEFORE DELETE ON sharing
BEGIN SELECT raise(ABORT, 'sharing: what was told stands'); END;

CREATE TRIGGER support_contact_begins BEFORE INSERT ON support_contact
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
    AND e.phase <> 'inquiry')
  OR (NEW.note_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.id = NEW.note_id AND n.edition = 1
    AND n.signed_at IS NOT NULL AND n.episode_id = NEW.episode_id))
BEGIN SELECT raise(ABORT, 'support_contact: in an open case past its inquiry, with a signed note of it'); END;

CREATE TRIGGER support_contact_on_ground BEFORE INSERT ON support_contact
WHEN NEW.tells = 1 AND NOT EXISTS (SELECT 1 FROM sharing s WHERE s.act = 'contact' AND s.act_id = NEW.id
    AND s.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'support_contact: told on no ground'); END;

CREATE TRIGGER support_contact_stands BEFORE UPDATE ON support_contact
BEGIN SELECT raise(ABORT, 'support_contact: what happened stands'); END;

CREATE TRIGGER support_contact_stays BEFORE DELETE ON support_contact
BEGIN SELECT raise(ABORT, 'support_contact: what happened stands'); END;

CREATE TRIGGER support_ending_area_stands BEFORE UPDATE ON support_ending_area
BEGIN SELECT raise(ABORT, 'support_ending_area: it is corrected by a new ending'); END;

CREATE TRIGGER support_ending_area_stays BEFORE DELETE ON support_ending_area
BEGIN SELECT raise(ABORT, 'support_ending_area: it is corrected by a new ending'); END;

CREATE TRIGGER support_ending_begins BEFORE INSERT ON support_ending
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.joined_to IS NULL AND e.phase <> 'inquiry'
        AND (e.ended_on IS NULL OR NEW.corrects IS NOT NULL OR (NEW.placement_id IS NOT NULL
            AND EXISTS (SELECT 1 FROM ending n WHERE n.episode_id = e.id AND n.applied = 'decided'))))
    -- The last place, which has been left that day; or none ever.
    OR NEW.placement_id IS NOT (SELECT p.id FROM placement p WHERE p.episode_id = NEW.episode_id
        ORDER BY p.started_on DESC, p.id DESC LIMIT 1)
    OR (NEW.placement_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM placement_ending x
        WHERE x.placement_id = NEW.placement_id AND x.ended_on = NEW.ended_on))
    -- Once for each, but for a correction of it.
    OR EXISTS (SELECT 1 FROM support_ending s WHERE s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id
        AND s.id IS NOT NEW.corrects AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.corrects = s.id))
    OR (NEW.corrects IS NOT NULL AND NOT EXISTS (SELECT 1 FROM support_ending s
        WHERE s.id = NEW.corrects AND s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id))
BEGIN SELECT raise(ABORT, 'support_ending: once, of the last place, in a case of its own'); END;

CREATE TRIGGER support_ending_of_silence BEFORE INSERT ON support_ending
WHEN EXISTS (SELECT 1 FROM support_end_reason r WHERE r.code = NEW.reason AND r.needs_tries = 1)
    AND NOT EXISTS (SELECT 1 FROM support_ending c WHERE c.id = NEW.corrects AND c.reason = NEW.reason)
    -- What was tried since it was first noted is no ground of it.
    AND (SELECT count(DISTINCT t.day) < 3 OR count(DISTINCT t.channel) < 2 FROM unanswered_try t
        WHERE t.episode_id = NEW.episode_id AND t.day <= coalesce((SELECT min(s.noted_on) FROM support_ending s
            WHERE s.episode_id = NEW.episode_id AND s.placement_id IS NEW.placement_id), NEW.noted_on))
BEGIN SELECT raise(ABORT, 'support_ending: silence alone never ends support'); END;

CREATE TRIGGER support_ending_outcome_of_version BEFORE INSERT ON support_ending_outcome
WHEN NOT EXISTS (SELECT 1 FROM goal_definition d JOIN programme_version v ON v.id = d.programme_version_id
    JOIN support_ending s ON s.id = NEW.ending_id JOIN episode e ON e.id = s.episode_id
    WHERE d.id = NEW.definition_id AND v.programme_id = e.programme_id AND v.withdrawn_on IS NULL
      AND v.valid_from <= s.ended_on AND (v.valid_to IS NULL OR v.valid_to >= s.ended_on))
BEGIN SELECT raise(ABORT, 'support_ending_outcome: a goal that the programme has on that day'); END;

CREATE TRIGGER support_ending_outcome_stands BEFORE UPDATE ON support_ending_outcome
BEGIN SELECT raise(ABORT, 'support_ending_outcome: it is corrected by a new ending'); END;

CREATE TRIGGER support_ending_outcome_stays BEFORE DELETE ON support_ending_outcome
BEGIN SELECT raise(ABORT, 'support_ending_outcome: it is corrected by a new ending'); END;

CREATE TRIGGER support_ending_reason_of_day BEFORE INSERT ON support_ending
WHEN NOT EXISTS (SELECT 1 FROM support_end_reason r LEFT JOIN support_destination d ON d.code = NEW.destination
    WHERE r.code = NEW.reason AND r.valid_from <= NEW.ended_on AND coalesce(r.valid_to, NEW.ended_on) >= NEW.ended_on
      AND (d.code IS NULL) = (r.is_death = 1)
      AND coalesce(d.valid_from, NEW.ended_on) <= NEW.ended_on AND coalesce(d.valid_to, NEW.ended_on) >= NEW.ended_on)
BEGIN SELECT raise(ABORT, 'support_ending: a reason and a destination of that day'); END;

CREATE TRIGGER support_ending_stands BEFORE UPDATE ON support_ending
BEGIN SELECT raise(ABORT, 'support_ending: it is corrected by a new one'); END;

CREATE TRIGGER support_ending_stays BEFORE DELETE ON support_ending
BEGIN SELECT raise(ABORT, 'support_ending: it is corrected by a new one'); END;

CREATE TRIGGER support_group_stays BEFORE DELETE ON support_group
BEGIN SELECT raise(ABORT, 'support_group: it ends, it is never removed'); END;

CREATE TRIGGER support_list_stands BEFORE UPDATE ON support_list
BEGIN SELECT raise(ABORT, 'support_list: a new list is added'); END;

CREATE TRIGGER support_list_stays BEFORE DELETE ON support_list
BEGIN SELECT raise(ABORT, 'support_list: a new list is added'); END;

CREATE TRIGGER support_number_stands BEFORE UPDATE ON support_number
BEGIN SELECT raise(ABORT, 'support_number: a new list is added'); END;

CREATE TRIGGER support_number_stays BEFORE DELETE ON support_number
BEGIN SELECT raise(ABORT, 'support_number: a new list is added'); END;

CREATE TRIGGER survey_answer_stands BEFORE UPDATE ON survey_answer
BEGIN SELECT raise(ABORT, 'survey_answer: what was answered stands'); END;

CREATE TRIGGER survey_form_stands BEFORE UPDATE ON survey_form
BEGIN SELECT raise(ABORT, 'survey_form: what was answered stands'); END;

CREATE TRIGGER sus_livelihood_stands BEFORE UPDATE ON sus_livelihood
BEGIN SELECT raise(ABORT, 'sus_livelihood: a new version takes its place'); END;

CREATE TRIGGER sus_livelihood_stays BEFORE DELETE ON sus_livelihood
BEGIN SELECT raise(ABORT, 'sus_livelihood: a new version takes its place'); END;

CREATE TRIGGER sus_sheet_begins BEFORE INSERT ON sus_sheet
WHEN NEW.number <> 1 + (SELECT count(*) FROM sus_sheet s WHERE s.episode_id = NEW.episode_id AND s.turn = NEW.turn)
    OR (NEW.turn = 'end' AND NOT EXISTS (SELECT 1 FROM sus_sheet s WHERE s.episode_id = NEW.episode_id AND s.turn = 'start'))
    OR EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.joined_to IS NOT NULL)
BEGIN SELECT raise(ABORT, 'sus_sheet: version by version, the end after a start, where the case goes on'); END;

CREATE TRIGGER sus_sheet_names BEFORE INSERT ON sus_sheet
WHEN NEW.consent_id IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM sharing s JOIN consent c ON c.id = s.consent_id
        WHERE s.episode_id = NEW.episode_id AND s.consent_id = NEW.consent_id AND s.noted_at = NEW.noted_at
          AND s.party = 'socialInsurance' AND c.purpose = 'registration')
    OR EXISTS (SELECT 1 FROM episode e JOIN person p ON p.id = e.person_id WHERE e.id = NEW.episode_id AND p.is_protected = 1))
BEGIN SELECT raise(ABORT, 'sus_sheet: named without a consent to SUS, or protected'); END;

CREATE TRIGGER sus_sheet_stands BEFORE UPDATE ON sus_sheet
BEGIN SELECT raise(ABORT, 'sus_sheet: a new version takes its place'); END;

CREATE TRIGGER sus_sheet_stays BEFORE DELETE ON sus_sheet
BEGIN SELECT raise(ABORT, 'sus_sheet: a new version takes its place'); END;

CREATE TRIGGER text_pack_answer_stands BEFORE UPDATE ON text_pack_answer
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

CREATE TRIGGER text_pack_answer_stays BEFORE DELETE ON text_pack_answer
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

CREATE TRIGGER text_pack_question_stands BEFORE UPDATE ON text_pack_question
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

CREATE TRIGGER text_pack_question_stays BEFORE DELETE ON text_pack_question
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

CREATE TRIGGER text_pack_stands BEFORE UPDATE ON text_pack
WHEN OLD.withdrawn_at IS NOT NULL OR NEW.withdrawn_at IS NULL OR NEW.id <> OLD.id OR NEW.instrument <> OLD.instrument
    OR NEW.version <> OLD.version OR NEW.language <> OLD.language OR NEW.rights_holder <> OLD.rights_holder
    OR NEW.permission <> OLD.permission OR NEW.valid_from <> OLD.valid_from OR NEW.valid_to IS NOT OLD.valid_to
    OR NEW.introduction <> OLD.introduction OR NEW.sha256 <> OLD.sha256 OR NEW.installed_by <> OLD.installed_by
    OR NEW.installed_at <> OLD.installed_at
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

CREATE TRIGGER text_pack_stays BEFORE DELETE ON text_pack
BEGIN SELECT raise(ABORT, 'text_pack: a pack is never changed'); END;

CREATE TRIGGER unit_step_in_case BEFORE INSERT ON unit_step
WHEN NOT EXISTS (SELECT 1 FROM episode e WHERE e.id = NEW.episode_id AND e.version = NEW.version AND e.ended_on IS NULL
    AND e.joined_to IS NULL)
BEGIN SELECT raise(ABORT, 'unit_step: not in this case now'); END;

CREATE TRIGGER unit_step_stands BEFORE UPDATE ON unit_step
BEGIN SELECT raise(ABORT, 'unit_step: what was said stands'); END;

CREATE TRIGGER unit_step_stays BEFORE DELETE ON unit_step
BEGIN SELECT raise(ABORT, 'unit_step: what was said stands'); END;

CREATE TRIGGER visit_begins BEFORE INSERT ON visit
WHEN NEW.outcome IS NOT NULL OR NOT EXISTS (SELECT 1 FROM episode e JOIN placement p ON p.episode_id = e.id
    WHERE e.id = NEW.episode_id AND e.ended_on IS NULL AND e.joined_to IS NULL
      AND NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id))
BEGIN SELECT raise(ABORT, 'visit: booked, in an open case whose person has a place'); END;

CREATE TRIGGER visit_closes BEFORE UPDATE ON visit
WHEN NEW.outcome IS NULL OR EXISTS (SELECT 1 FROM episode e WHERE e.id = OLD.episode_id AND e.ended_on IS NOT NULL)
  OR (OLD.outcome IS NULL AND NEW.turn <> OLD.turn)
  OR (OLD.outcome IS NOT NULL AND (NEW.turn <> OLD.turn + 1 OR NEW.outcome = 'moved'
    OR NOT EXISTS (SELECT 1 FROM visit_correction c WHERE c.visit_id = OLD.id AND c.turn = OLD.turn)))
BEGIN SELECT raise(ABORT, 'visit: noted once, then put right with what stood kept, in an open case'); END;

CREATE TRIGGER visit_companion_begins BEFORE INSERT ON visit_companion
WHEN NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND (v.outcome IS NULL OR v.turn > 1))
BEGIN SELECT raise(ABORT, 'visit_companion: booked with the visit, or put right with it'); END;

CREATE TRIGGER visit_companion_stands BEFORE UPDATE ON visit_companion
BEGIN SELECT raise(ABORT, 'visit_companion: what was booked stands'); END;

CREATE TRIGGER visit_companion_stays BEFORE DELETE ON visit_companion
BEGIN SELECT raise(ABORT, 'visit_companion: what was booked stands'); END;

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

CREATE TRIGGER visit_follows BEFORE INSERT ON visit
WHEN NEW.edition > 1 AND NOT EXISTS (SELECT 1 FROM visit o WHERE o.root_id = NEW.root_id AND o.edition = NEW.edition - 1
    AND o.outcome = 'moved' AND o.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'visit: it takes the place of one that was moved'); END;

CREATE TRIGGER visit_goal_begins BEFORE INSERT ON visit_goal
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome JOIN plan p ON p.episode_id = v.episode_id
    JOIN plan_goal g ON g.plan_id = p.id
    WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND o.is_held = 1 AND g.root_id = NEW.goal_id)
BEGIN SELECT raise(ABORT, 'visit_goal: a goal of the case, in a visit that was held'); END;

CREATE TRIGGER visit_goal_stands BEFORE UPDATE ON visit_goal
BEGIN SELECT raise(ABORT, 'visit_goal: what happened stands'); END;

CREATE TRIGGER visit_goal_stays BEFORE DELETE ON visit_goal
BEGIN SELECT raise(ABORT, 'visit_goal: what happened stands'); END;

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

CREATE TRIGGER visit_method_begins BEFORE INSERT ON visit_method
WHEN NOT EXISTS (SELECT 1 FROM visit v JOIN visit_outcome o ON o.code = v.outcome
    WHERE v.id = NEW.visit_id AND v.turn = NEW.turn AND o.is_held = 1)
BEGIN SELECT raise(ABORT, 'visit_method: of a visit that was held'); END;

CREATE TRIGGER visit_method_stands BEFORE UPDATE ON visit_method
BEGIN SELECT raise(ABORT, 'visit_method: what happened stands'); END;

CREATE TRIGGER visit_method_stays BEFORE DELETE ON visit_method
BEGIN SELECT raise(ABORT, 'visit_method: what happened stands'); END;

CREATE TRIGGER visit_note_is_signed BEFORE UPDATE OF note_id ON visit
WHEN NEW.note_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM journal_note n WHERE n.id = NEW.note_id AND n.edition = 1
    AND n.signed_at IS NOT NULL AND n.episode_id = NEW.episode_id)
BEGIN SELECT raise(ABORT, 'visit: its note is a signed one of the case'); END;

CREATE TRIGGER visit_person_is_free BEFORE INSERT ON visit
WHEN EXISTS (SELECT 1 FROM visit o WHERE o.episode_id = NEW.episode_id AND o.meets_on = NEW.meets_on AND o.outcome IS NULL
    AND o.starts < NEW.starts + NEW.length AND NEW.starts < o.starts + o.length)
BEGIN SELECT raise(ABORT, 'visit: the person has another one then'); END;

CREATE TRIGGER visit_staff_is_free BEFORE INSERT ON visit
WHEN NEW.is_double_meant = 0 AND EXISTS (SELECT 1 FROM visit o JOIN episode e ON e.id = o.episode_id
    WHERE o.meets_on = NEW.meets_on AND o.outcome IS NULL AND e.ended_on IS NULL AND o.starts < NEW.starts + NEW.length
      AND NEW.starts < o.starts + o.length AND (o.first_staff_id IN (NEW.first_staff_id, NEW.second_staff_id)
        OR o.second_staff_id IN (NEW.first_staff_id, NEW.second_staff_id)))
BEGIN SELECT raise(ABORT, 'visit: somebody of the staff has another one then'); END;

CREATE TRIGGER visit_staff_stands BEFORE UPDATE OF first_staff_id, second_staff_id ON visit
WHEN NEW.turn = OLD.turn
BEGIN SELECT raise(ABORT, 'visit: who was there is put right with what stood kept'); END;

CREATE TRIGGER visit_stands BEFORE UPDATE OF id, episode_id, root_id, edition, meets_on, starts, length, place, whereabouts, purpose,
    transport, is_double_meant, booked_on, booked_at, booked_by ON visit
BEGIN SELECT raise(ABORT, 'visit: what was booked stands'); END;

CREATE TRIGGER visit_stays BEFORE DELETE ON visit
BEGIN SELECT raise(ABORT, 'visit: what was booked stands'); END;

CREATE TRIGGER weighed_alternative_stands BEFORE UPDATE ON weighed_alternative
BEGIN SELECT raise(ABORT, 'weighed_alternative: what was noted stands'); END;

CREATE TRIGGER weighed_alternative_stays BEFORE DELETE ON weighed_alternative
BEGIN SELECT raise(ABORT, 'weighed_alternative: what was noted stands'); END;

CREATE TRIGGER weighed_alternative_unbiased BEFORE INSERT ON weighed_alternative
WHEN EXISTS (SELECT 1 FROM bias_declaration d WHERE d.episode_id = NEW.episode_id AND d.account_id = NEW.noted_by
    AND d.ground IS NOT NULL)
BEGIN SELECT raise(ABORT, 'weighed_alternative: biased'); END;

CREATE TRIGGER wind_down_destination_stands BEFORE UPDATE ON wind_down_destination
BEGIN SELECT raise(ABORT, 'wind_down_destination: the next takes its place'); END;

CREATE TRIGGER wind_down_destination_stays BEFORE DELETE ON wind_down_destination
BEGIN SELECT raise(ABORT, 'wind_down_destination: the next takes its place'); END;

CREATE TRIGGER wind_down_once BEFORE INSERT ON wind_down
WHEN EXISTS (SELECT 1 FROM wind_down_now w WHERE w.programme_id = NEW.programme_id)
BEGIN SELECT raise(ABORT, 'wind_down: the programme closes already'); END;

CREATE TRIGGER wind_down_stands BEFORE UPDATE ON wind_down
BEGIN SELECT raise(ABORT, 'wind_down: it is undone, never changed'); END;

CREATE TRIGGER wind_down_stays BEFORE DELETE ON wind_down
BEGIN SELECT raise(ABORT, 'wind_down: it is undone, never changed'); END;

CREATE TRIGGER wind_down_undoing_stands BEFORE UPDATE ON wind_down_undoing
BEGIN SELECT raise(ABORT, 'wind_down_undoing: what was noted stands'); END;

CREATE TRIGGER wind_down_undoing_stays BEFORE DELETE ON wind_down_undoing
BEGIN SELECT raise(ABORT, 'wind_down_undoing: what was noted stands'); END;

CREATE TRIGGER wind_down_undone_in_time BEFORE INSERT ON wind_down_undoing
WHEN NOT EXISTS (SELECT 1 FROM wind_down w WHERE w.id = NEW.wind_down_id AND w.closes_on > NEW.noted_on)
BEGIN SELECT raise(ABORT, 'wind_down_undoing: the day has come'); END;
