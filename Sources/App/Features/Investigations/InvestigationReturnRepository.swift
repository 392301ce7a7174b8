import Casework
import SQL
import Store
import Web

/// Every statement on investigations that were taken back. A return stands; the schema's triggers agree.
enum InvestigationReturnRepository {
    /// In their order.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [InvestigationReturn] {
        try transaction.all(
            """
            SELECT r.ready_at, a.name, r.reason, r.returned_at, b.name
            FROM investigation_return r JOIN account a ON a.id = r.ready_by
            JOIN account b ON b.id = r.returned_by
            WHERE r.episode_id = \(grant.episodeID) ORDER BY r.ready_at
            """
        ) { row in
            try InvestigationReturn(
                ready: Noted(row, from: 0), reason: row.text(2), returned: Noted(row, from: 3))
        }
    }

    /// Keeps who had made it ready, and opens it again. Throws `RouteRefusal.stale` if it is not ready.
    static func insert(
        _ reason: String, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: InvestigationReturnID = transaction.newID()
        let account = grant.actor.accountID
        let inserted = try transaction.run(
            """
            INSERT INTO investigation_return (id, episode_id, ready_at, ready_by, reason, returned_at,
              returned_by)
            SELECT \(id), i.episode_id, i.ready_at, i.ready_by, \(reason), \(transaction.now), \(account)
            FROM investigation i WHERE i.episode_id = \(grant.episodeID) AND i.ready_at IS NOT NULL
            """)
        guard inserted == 1 else { throw RouteRefusal.stale }
        try transaction.run(
            """
            UPDATE investigation SET ready_at = NULL, ready_by = NULL
            WHERE episode_id = \(grant.episodeID)
            """)
    }
}
