import Casework
import SQL
import Store

/// Every statement on what was noted wrongly of how grants are carried out. A mark is added, never changed.
enum MistakenExecutionRepository {
    static func insert(
        _ mistake: MistakenExecution, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO execution_event_mistake (event_id, reason, marked_at, marked_by)
            VALUES (\(mistake.noted), \(mistake.reason), \(transaction.now), \(grant.actor.accountID))
            """)
    }

    /// Those that a place or a queue of the case says too, of the same day.
    static func ofPlaces(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ExecutionEventID] {
        try transaction.all(
            "SELECT p.id FROM execution_event_of_place p WHERE p.episode_id = \(grant.episodeID)"
        ) { try $0.id(0) }
    }
}

extension NotedExecution {
    /// As `ExecutionRepository` reads it: what was noted, and the mark beside it.
    init(_ row: borrowing Row) throws {
        id = try row.id(8)
        event = try ExecutionEvent(
            kind: row.value(1), on: row.day(2), support: row.value(3), reason: row.optionalValue(4),
            text: row.text(5))
        noted = try Noted(row, from: 6)
        mistake = try row.isNull(9) ? nil : Mistake(reason: row.text(9), marked: Noted(row, from: 10))
    }
}
