import Casework
import SQL
import Store
import Web

/// What the board found each time it looked at an appealed decision again. It is read here, and written with
/// the other steps.
enum ReconsiderationRepository {
    /// In the order that they were made.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(appeal: AppealID, finding: AppealRecord.Finding)] {
        try transaction.all(
            """
            SELECT f.appeal_id, f.outcome, f.reasons, f.made_at, n.name
            FROM appeal_reconsideration f JOIN account n ON n.id = f.made_by
            JOIN appeal a ON a.id = f.appeal_id JOIN decision d ON d.id = a.decision_id
            WHERE d.episode_id = \(grant.episodeID) ORDER BY f.id
            """
        ) { row in
            let finding = try AppealRecord.Finding(
                outcome: row.value(1), reasons: row.text(2), noted: Noted(row, from: 3))
            return try (appeal: row.id(0), finding: finding)
        }
    }
}
