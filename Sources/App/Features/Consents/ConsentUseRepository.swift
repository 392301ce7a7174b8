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
        let all = extracts + (try registrations(under: grant, transaction))
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// Sheets that name the person in SUS: withdrawn, the person is taken out of it.
    private static func registrations(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(ConsentID, String)] {
        try transaction.all(
            """
            SELECT s.consent_id, s.day FROM sus_sheet s
            WHERE s.episode_id = \(grant.episodeID) AND s.consent_id IS NOT NULL
              AND s.number = (SELECT max(n.number) FROM sus_sheet n
                WHERE n.episode_id = s.episode_id AND n.turn = s.turn)
            ORDER BY s.id
            """
        ) { row in
            let day = try row.day(1)
            return try (
                row.id(0, ConsentID.self), "Registreringen i SUS \(day) ska tas bort eller göras utan namn."
            )
        }
    }
}
