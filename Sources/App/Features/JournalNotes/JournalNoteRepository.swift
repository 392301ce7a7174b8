import Casework
import Law
import SQL
import Store

/// Reads the signed notes of a case, of the files that are asked for. An unsigned one never comes out of
/// here.
enum JournalNoteRepository {
    /// Everything signed in the case's files that the grant is for, with its moves and who has seen what.
    static func file(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> JournalFile {
        try file(of: grant.episodeID, in: grant.files, transaction)
    }

    /// The same for another episode of the grant's own person.
    static func file(
        of episode: EpisodeID, in files: CaseFiles, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> JournalFile {
        JournalFile(
            notes: try notes(in: episode, files, transaction),
            moves: try moves(in: episode, files, transaction),
            readings: try readings(in: episode, files, transaction))
    }

    private static func notes(
        in episode: EpisodeID, _ files: CaseFiles, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [JournalNote] {
        try transaction.all(
            """
            SELECT id, root_id, edition, correction_reason, objects_to, kind, happened_on, text, author_id,
              author_name, author_role, written_at, signed_at, file
            FROM journal_note WHERE episode_id = \(episode) AND signed_at IS NOT NULL
              AND file IN (\(values: files.all))
            ORDER BY signed_at, id
            """
        ) { try JournalNote($0) }
    }

    /// The edition of a note that stands now; nil if there is no such signed note in the case.
    static func standing(
        _ root: NoteID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> JournalNote? {
        try transaction.first(
            """
            SELECT id, root_id, edition, correction_reason, objects_to, kind, happened_on, text, author_id,
              author_name, author_role, written_at, signed_at, file
            FROM journal_note
            WHERE root_id = \(root) AND episode_id = \(grant.episodeID) AND signed_at IS NOT NULL
              AND file IN (\(values: grant.files.all))
            ORDER BY edition DESC LIMIT 1
            """
        ) { try JournalNote($0) }
    }

    private static func moves(
        in episode: EpisodeID, _ files: CaseFiles, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NoteMove] {
        try transaction.all(
            """
            SELECT m.note_id, m.moved_at, a.name, m.reason, m.to_episode_id = \(episode)
            FROM journal_note_move m JOIN account a ON a.id = m.moved_by
            JOIN journal_note n ON n.id = m.note_id
            WHERE (m.from_episode_id = \(episode) OR m.to_episode_id = \(episode))
              AND n.file IN (\(values: files.all))
            ORDER BY m.moved_at DESC, m.id DESC
            """
        ) { row in
            try NoteMove(
                note: row.id(0), movedAt: row.instant(1), movedBy: row.text(2), reason: row.text(3),
                isArrival: row.bool(4))
        }
    }

    private static func readings(
        in episode: EpisodeID, _ files: CaseFiles, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NoteReading] {
        try transaction.all(
            """
            SELECT s.note_id, s.account_id, a.name, s.seen_at
            FROM journal_note n JOIN journal_note_seen s ON s.note_id = n.id
            JOIN account a ON a.id = s.account_id
            WHERE n.episode_id = \(episode) AND n.file IN (\(values: files.all))
            ORDER BY s.seen_at, s.account_id
            """
        ) { row in
            try NoteReading(note: row.id(0), account: row.id(1), name: row.text(2), seenAt: row.instant(3))
        }
    }

    /// Whether the note stood here and was moved to the case where it belongs.
    static func hasLeft(
        _ root: NoteID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            """
            SELECT 1 FROM journal_note_move m JOIN journal_note n ON n.id = m.note_id
            WHERE m.note_id = \(root) AND m.from_episode_id = \(grant.episodeID)
              AND n.file IN (\(values: grant.files.all))
            """
        ) { try $0.int(0) } != nil
    }

    static func isSeen(
        _ note: NoteID, by account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first(
            "SELECT 1 FROM journal_note_seen WHERE note_id = \(note) AND account_id = \(account)"
        ) { try $0.int(0) } != nil
    }
}

extension JournalNote {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            id: row.id(0), file: row.value(13), root: row.id(1), edition: row.int(2),
            correctionReason: row.text(3),
            objectsTo: row.optionalID(4),
            content: NoteContent(kind: row.value(5), happenedOn: row.day(6), text: row.text(7)),
            author: row.id(8), authorName: row.text(9), authorRole: row.value(10), writtenAt: row.instant(11),
            signedAt: row.instant(12))
    }
}
