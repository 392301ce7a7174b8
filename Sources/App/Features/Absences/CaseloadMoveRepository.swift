import Casework
import Law
import SQL
import Store

/// Every statement on moved caseloads. What was moved is written once; what became of it when it was taken
/// back too.
enum CaseloadMoveRepository {
    /// The latest of some programmes first.
    static func latest(
        in programmes: [ProgrammeID], limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseloadMove] {
        try transaction.all(
            """
            \(columns) WHERE m.programme_id IN (\(values: programmes)) ORDER BY m.id DESC LIMIT \(limit)
            """, decode)
    }

    static func find(
        _ id: CaseloadMoveID, in programmes: [ProgrammeID],
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> CaseloadMove? {
        try transaction.first(
            "\(columns) WHERE m.id = \(id) AND m.programme_id IN (\(values: programmes))", decode)
    }

    static func items(
        of move: CaseloadMoveID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseloadMoveItem] {
        try transaction.all(
            """
            SELECT i.position, i.episode_id, i.kind, i.was_id, i.is_id, i.outcome
            FROM caseload_move_item i WHERE i.move_id = \(move) ORDER BY i.position
            """
        ) { row in
            try CaseloadMoveItem(
                position: row.int(0), episode: row.id(1), kind: row.value(2), was: row.optionalInt64(3),
                now: row.optionalInt64(4), outcome: row.optionalValue(5))
        }
    }

    static func insert(
        _ id: CaseloadMoveID, in programme: ProgrammeID, from: AccountID, to: AccountID,
        by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO caseload_move (id, programme_id, from_id, to_id, moved_at, moved_by)
            VALUES (\(id), \(programme), \(from), \(to), \(transaction.now), \(account))
            """)
    }

    static func insert(
        _ item: CaseloadMoveItem, of move: CaseloadMoveID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO caseload_move_item (move_id, position, episode_id, kind, was_id, is_id)
            VALUES (\(move), \(item.position), \(item.episode), \(item.kind), \(item.was), \(item.now))
            """)
    }

    /// False if it has been taken back already.
    static func giveBack(
        _ move: CaseloadMoveID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE caseload_move SET returned_at = \(transaction.now), returned_by = \(account)
            WHERE id = \(move) AND returned_at IS NULL
            """) == 1
    }

    static func settle(
        _ item: CaseloadMoveItem, as outcome: CaseloadMoveItem.Outcome, of move: CaseloadMoveID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE caseload_move_item SET outcome = \(outcome)
            WHERE move_id = \(move) AND position = \(item.position)
            """)
    }

    /// The numbers of the cases that something was moved in, by case.
    static func numbers(
        of move: CaseloadMoveID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [EpisodeID: String] {
        let all = try transaction.all(
            """
            SELECT DISTINCT e.id, e.number FROM caseload_move_item i JOIN episode e ON e.id = i.episode_id
            WHERE i.move_id = \(move)
            """
        ) { row -> (EpisodeID, String) in try (row.id(0), row.text(1)) }
        return Dictionary(all) { first, _ in first }
    }

    private static let columns: SQL = """
        SELECT m.id, m.programme_id, m.from_id, f.name, m.to_id, t.name, m.moved_at, b.name, m.returned_at
        FROM caseload_move m JOIN account f ON f.id = m.from_id JOIN account t ON t.id = m.to_id
        JOIN account b ON b.id = m.moved_by
        """

    private static func decode(_ row: borrowing Row) throws -> CaseloadMove {
        try CaseloadMove(
            id: row.id(0), programme: row.id(1), from: row.id(2), fromName: row.text(3), to: row.id(4),
            toName: row.text(5), at: row.instant(6), by: row.text(7), returnedAt: row.optionalInstant(8))
    }
}
