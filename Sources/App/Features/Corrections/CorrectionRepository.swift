import Casework
import Law
import SQL
import Store
import Web

/// Every statement on corrections. They are added, never changed; the schema's triggers agree.
enum CorrectionRepository {
    /// Of a decision of this case, latest first.
    static func all(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CorrectionRecord] {
        try transaction.all(
            """
            SELECT c.id, c.stands, c.says, c.why, c.corrected_on, a.name, g.point, l.id
            FROM decision_correction c JOIN account a ON a.id = c.corrected_by
            JOIN delegation g ON g.id = c.delegation_id JOIN decision d ON d.id = c.decision_id
            LEFT JOIN letter l ON l.kind = 'correction' AND l.about_id = c.id
            WHERE c.decision_id = \(decision) AND d.episode_id = \(grant.episodeID) ORDER BY c.id DESC
            """
        ) { try CorrectionRecord($0) }
    }

    static func insert(
        _ facts: DecisionCorrection, of decision: DecisionID, with delegation: DelegationID,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> CorrectionID {
        let id: CorrectionID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO decision_correction (id, decision_id, stands, says, why, delegation_id, corrected_on,
              corrected_at, corrected_by)
            VALUES (\(id), \(decision), \(facts.stands), \(facts.says), \(facts.why), \(delegation),
                    \(transaction.now.day), \(transaction.now), \(grant.actor.accountID))
            """)
        return id
    }
}

extension CorrectionRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        facts = try DecisionCorrection(stands: row.text(1), says: row.text(2), why: row.text(3))
        (day, by, point) = (try row.day(4), try row.text(5), try row.text(6))
        letter = try row.optionalID(7)
    }
}
