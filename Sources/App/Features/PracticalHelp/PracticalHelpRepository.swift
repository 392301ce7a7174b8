import Casework
import Law
import SQL
import Store

/// What a person was helped with, as it was noted, and what came of it.
struct PracticalHelpRecord: Sendable {
    struct Settled: Sendable {
        let result: PracticalHelp.Result
        let text: String
        let on: Day
        let by: String
    }

    let id: PracticalHelpID
    let help: PracticalHelp
    let at: Instant
    let by: String
    /// Nil while it goes on.
    let settled: Settled?
}

/// Every statement on practical help. Its result is noted once; the schema's triggers agree.
enum PracticalHelpRepository {
    /// What goes on first, then the latest.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PracticalHelpRecord] {
        try transaction.all(
            """
            SELECT h.id, h.kind, h.text, h.begun_on, a.name, h.result, h.result_text, h.settled_on, s.name,
              h.begun_at
            FROM practical_help h JOIN account a ON a.id = h.begun_by
            LEFT JOIN account s ON s.id = h.settled_by
            WHERE h.episode_id = \(grant.episodeID)
            ORDER BY h.result IS NOT NULL, h.begun_on DESC, h.id DESC
            """
        ) { try PracticalHelpRecord($0) }
    }

    static func insert(
        _ help: PracticalHelp, id: PracticalHelpID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO practical_help (id, episode_id, kind, text, begun_on, begun_at, begun_by)
            VALUES (\(id), \(grant.episodeID), \(help.kind), \(help.text), \(help.day), \(transaction.now),
                \(grant.actor.accountID))
            """)
    }

    /// False if it has its result already.
    static func settle(
        _ id: PracticalHelpID, _ result: PracticalHelp.Result, text: String, on day: Day,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE practical_help SET result = \(result), result_text = \(text), settled_on = \(day),
                settled_at = \(transaction.now), settled_by = \(grant.actor.accountID)
            WHERE id = \(id) AND episode_id = \(grant.episodeID) AND result IS NULL
            """) == 1
    }
}

extension PracticalHelpRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        help = try PracticalHelp(kind: row.value(1), text: row.text(2), day: row.day(3))
        (by, at) = (try row.text(4), try row.instant(9))
        guard let result: PracticalHelp.Result = try row.optionalValue(5) else {
            settled = nil
            return
        }
        settled = try Settled(result: result, text: row.text(6), on: row.day(7), by: row.text(8))
    }
}
