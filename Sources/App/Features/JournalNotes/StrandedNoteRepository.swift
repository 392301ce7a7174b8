import Casework
import Law
import SQL
import Store

/// Unsigned notes that nobody can sign any more. It tells that they are there, never what they say.
enum StrandedNoteRepository {
    /// A note whose author can no longer sign it.
    struct Stranded: Sendable {
        let caseNumber: String
        let author: String
        let writtenAt: Instant
    }

    /// Those whose author's account is closed, or no longer writes in the programme.
    static func stranded(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Stranded] {
        let roles = Role.allCases.filter { $0.permissions.contains(.writeNotes) }
        return try transaction.all(
            """
            SELECT e.number, a.name, n.written_at
            FROM journal_note n JOIN episode e ON e.id = n.episode_id JOIN account a ON a.id = n.author_id
            WHERE n.signed_at IS NULL AND e.programme_id IN (\(values: programmes))
              AND (a.is_disabled = 1 OR NOT EXISTS (
                SELECT 1 FROM membership m WHERE m.account_id = a.id AND m.programme_id = e.programme_id
                  AND m.role IN (\(values: roles))))
            ORDER BY n.written_at, n.id
            """
        ) { try Stranded(caseNumber: $0.text(0), author: $0.text(1), writtenAt: $0.instant(2)) }
    }
}
