import SQL

/// What must always hold of journal notes, asked of the tables (`process.md`, I5 and I8).
enum NoteInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I5 an edition of a note is missing",
            """
            SELECT count(*) FROM (SELECT 1 FROM journal_note GROUP BY root_id
              HAVING count(*) <> max(edition) OR count(DISTINCT episode_id) <> 1)
            """
        ),
        (
            "I5 an objection does not stand with its note",
            """
            SELECT count(*) FROM journal_note o JOIN journal_note n ON n.id = o.objects_to
            WHERE o.episode_id <> n.episode_id OR n.signed_at IS NULL
            """
        ),
        (
            "I8 signed notes and their entries differ",
            """
            SELECT (SELECT count(*) FROM journal_note
                    WHERE signed_at IS NOT NULL AND edition = 1 AND objects_to IS NULL) -
              (SELECT count(DISTINCT object_id) FROM audit_entry
               WHERE event = 'noteSigned' AND person_id IS NOT NULL)
            """
        ),
        (
            "I8 corrections and their entries differ",
            """
            SELECT (SELECT count(*) FROM journal_note WHERE edition > 1) -
              (SELECT count(*) FROM audit_entry WHERE event = 'noteCorrected' AND person_id IS NOT NULL)
            """
        ),
        (
            "I8 objections and their entries differ",
            """
            SELECT (SELECT count(*) FROM journal_note WHERE edition = 1 AND objects_to IS NOT NULL) -
              (SELECT count(*) FROM audit_entry WHERE event = 'noteObjected' AND person_id IS NOT NULL)
            """
        ),
        (
            "I8 a move without an entry in both people's logs",
            """
            SELECT 2 * (SELECT count(*) FROM journal_note_move) -
              (SELECT count(*) FROM audit_entry WHERE event = 'noteMoved' AND person_id IS NOT NULL)
            """
        ),
        (
            "I8 notes seen and their entries differ",
            """
            SELECT (SELECT count(*) FROM journal_note_seen) -
              (SELECT count(*) FROM audit_entry WHERE event = 'noteAcknowledged')
            """
        ),
    ]
}
