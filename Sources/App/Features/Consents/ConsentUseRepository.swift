import Casework
import Law
import SQL
import Store

/// What is begun on a consent, and stops if it is withdrawn.
enum ConsentUseRepository {
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ConsentID: [String]] {
        let extracts = try transaction.all(
            """
            SELECT x.consent_id, x.receiver_name, x.begun_at FROM file_extract x
            WHERE x.episode_id = \(grant.episodeID) AND x.consent_id IS NOT NULL
              AND NOT EXISTS (SELECT 1 FROM handed_extract h WHERE h.extract_id = x.id)
            ORDER BY x.id
            """
        ) { row in
            let to = try row.text(1)
            return try (
                row.id(0, ConsentID.self),
                "Utdraget till \(to), som började göras \(row.instant(2).day), får inte lämnas ut."
            )
        }
        return Dictionary(grouping: extracts) { $0.0 }.mapValues { $0.map(\.1) }
    }
}
