import Casework
import Law
import SQL
import Store

/// Every statement on notes that are not signed yet. Each has the author in its `WHERE`: nobody else reads
/// or changes one.
enum UnsignedNoteRepository {
    /// An unsigned note as it stands in its author's list.
    struct Waiting: Sendable {
        let note: NoteID
        let caseNumber: String
        let kind: NoteKind
        let writtenAt: Instant
        /// The programme's limit, after which the note comes first.
        let limitDays: Int
    }

    static func insert(
        _ content: NoteContent, in file: CaseFile, id: NoteID, role: Role, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO journal_note (id, episode_id, root_id, edition, kind, happened_on, text, author_id,
              author_name, author_role, written_at, changed_at, file)
            VALUES (\(id), \(grant.episodeID), \(id), 1, \(content.kind), \(content.happenedOn),
              \(content.text), \(grant.actor.accountID), \(grant.actor.name), \(role), \(transaction.now),
              \(transaction.now), \(file))
            """)
    }

    /// False if it is signed, somebody else's, or changed since `version`.
    static func rewrite(
        _ content: NoteContent, in file: CaseFile, id: NoteID, version: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE journal_note SET kind = \(content.kind), happened_on = \(content.happenedOn),
                text = \(content.text), changed_at = \(transaction.now),
                file = \(file), version = version + 1
            WHERE id = \(id) AND episode_id = \(grant.episodeID) AND author_id = \(grant.actor.accountID)
              AND signed_at IS NULL AND version = \(version) AND file IN (\(values: grant.files.all))
            """) == 1
    }

    /// False if it is signed already, or somebody else's.
    static func sign(
        _ id: NoteID, role: Role, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE journal_note SET signed_at = \(transaction.now), author_name = \(grant.actor.name),
                author_role = \(role)
            WHERE id = \(id) AND episode_id = \(grant.episodeID) AND author_id = \(grant.actor.accountID)
              AND signed_at IS NULL AND file IN (\(values: grant.files.all))
            """) == 1
    }

    /// False if it is signed, or somebody else's.
    static func discard(
        _ id: NoteID, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            DELETE FROM journal_note WHERE id = \(id) AND episode_id = \(grant.episodeID)
              AND author_id = \(grant.actor.accountID) AND signed_at IS NULL
              AND file IN (\(values: grant.files.all))
            """) == 1
    }

    /// The actor's own note that was written here and not yet corrected, whether it is signed meanwhile or
    /// not.
    static func find(
        _ note: NoteID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> UnsignedNote? {
        try transaction.first(
            """
            SELECT id, kind, happened_on, text, written_at, author_name, version, signed_at IS NOT NULL,
              file
            FROM journal_note WHERE id = \(note) AND author_id = \(grant.actor.accountID)
              AND episode_id = \(grant.episodeID) AND edition = 1 AND objects_to IS NULL
              AND file IN (\(values: grant.files.all))
            """
        ) { try UnsignedNote($0) }
    }

    /// In a file that the account still writes in.
    private static func isOwn(_ actor: Actor) -> SQL {
        """
        ((n.file = 'execution'
            AND e.programme_id IN (\(values: actor.programmes(for: .writeNotes, in: .execution))))
          OR (n.file = 'authority'
            AND e.programme_id IN (\(values: actor.programmes(for: .writeNotes, in: .authority)))))
        """
    }

    /// All that wait for this account's signature in cases that it may still write in, oldest first.
    static func waiting(
        for actor: Actor, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Waiting] {
        try transaction.all(
            """
            SELECT n.id, e.number, n.kind, n.written_at, p.unsigned_note_days
            FROM journal_note n JOIN episode e ON e.id = n.episode_id
            JOIN programme p ON p.id = e.programme_id
            WHERE n.author_id = \(actor.accountID) AND n.signed_at IS NULL AND \(isOwn(actor))
            ORDER BY n.written_at, n.id
            """
        ) { row in
            try Waiting(
                note: row.id(0), caseNumber: row.text(1), kind: row.value(2), writtenAt: row.instant(3),
                limitDays: row.int(4))
        }
    }
}

extension UnsignedNote {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            id: row.id(0), file: row.value(8),
            content: NoteContent(kind: row.value(1), happenedOn: row.day(2), text: row.text(3)),
            writtenAt: row.instant(4), authorName: row.text(5), version: row.int(6), isSigned: row.bool(7))
    }
}
