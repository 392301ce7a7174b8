-- Inquiries from the public form, while they are being written. Nothing is kept in the writer's browser, so it is kept here: sealed
-- under a key that only the page's address holds, and gone after three hours.
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
CREATE INDEX public_form_by_source ON public_form (source_hash, begun_at);
CREATE INDEX public_form_by_time ON public_form (begun_at);
