import Casework
import SQL
import Store

/// Every statement on what of the catalogue was weighed. It is added, never changed; the schema's triggers
/// agree.
enum WeighedAlternativeRepository {
    /// In the order they were noted.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [WeighedAlternative] {
        try transaction.all(
            """
            SELECT v.name, w.meets, w.reason, w.noted_at, a.name
            FROM weighed_alternative w JOIN alternative_version v ON v.id = w.alternative_version_id
            JOIN account a ON a.id = w.noted_by
            WHERE w.episode_id = \(grant.episodeID) ORDER BY w.noted_at, w.id
            """
        ) { row in
            try WeighedAlternative(
                content: NewWeighing(name: row.text(0), meets: row.value(1), reason: row.text(2)),
                noted: Noted(row, from: 3))
        }
    }
}

extension NewWeighing {
    /// Throws `CommandRefusal.againstRules` where the catalogue has no such way.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let alternative = place.file.alternative(named: name) else {
            throw CommandRefusal.againstRules
        }
        let id: WeighedAlternativeID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO weighed_alternative (id, episode_id, alternative_version_id, meets, reason, noted_at,
              noted_by)
            VALUES (\(id), \(grant.episodeID), \(alternative.version), \(meets), \(reason),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }
}
