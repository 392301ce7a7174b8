import Casework
import SQL
import Store

/// Every statement that adds to signed notes. What is signed is never changed; the schema's triggers agree.
enum SignedNoteRepository {
    /// A signed edition that was never a draft: a correction, or the person's objection.
    struct Edition: Sendable {
        let id: NoteID
        let root: NoteID
        let number: Int
        let reason: String
        let objectsTo: NoteID?
        let content: NoteContent
        let file: CaseFile
    }

    static func insert(
        _ edition: Edition, role: Role, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO journal_note (id, episode_id, root_id, edition, correction_reason, objects_to, kind,
              happened_on, text, author_id, author_name, author_role, written_at, changed_at, signed_at,
              file)
            VALUES (\(edition.id), \(grant.episodeID), \(edition.root), \(edition.number), \(edition.reason),
              \(edition.objectsTo), \(edition.content.kind), \(edition.content.happenedOn),
              \(edition.content.text), \(grant.actor.accountID), \(grant.actor.name), \(role),
              \(transaction.now), \(transaction.now), \(transaction.now), \(edition.file))
            """)
    }

    /// Writes down where the note stood, then moves it with its corrections and the objections to it.
    static func move(
        _ root: NoteID, to destination: CaseGrant, reason: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: NoteID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO journal_note_move (id, note_id, from_episode_id, to_episode_id, reason, moved_at,
              moved_by)
            VALUES (\(id), \(root), \(grant.episodeID), \(destination.episodeID), \(reason),
              \(transaction.now), \(grant.actor.accountID))
            """)
        try transaction.run(
            """
            UPDATE journal_note SET episode_id = \(destination.episodeID)
            WHERE episode_id = \(grant.episodeID) AND (root_id = \(root) OR objects_to = \(root))
            """)
    }

    static func acknowledge(
        _ note: NoteID, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO journal_note_seen (note_id, account_id, seen_at)
            VALUES (\(note), \(grant.actor.accountID), \(transaction.now))
            """)
    }
}
