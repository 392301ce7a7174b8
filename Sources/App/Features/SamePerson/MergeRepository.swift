import Casework
import Law
import SQL
import Store

/// Every statement on merges themselves: what was found to be one, by whom, and whether it was taken back.
enum MergeRepository {
    struct Merge: Sendable {
        let id: MergeID
        let kept: PersonID
        let absorbed: PersonID
        let keptCase: String
        let absorbedCase: String
        let mergedAt: Instant
        let mergedBy: String
    }

    static func insert(
        _ id: MergeID, kept: CaseGrant, _ keptRoot: PersonID, absorbed: CaseGrant, _ absorbedRoot: PersonID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO person_merge (id, kept_id, absorbed_id, kept_case_id, absorbed_case_id, merged_at,
              merged_by)
            VALUES (\(id), \(keptRoot), \(absorbedRoot), \(kept.episodeID), \(absorbed.episodeID),
              \(transaction.now), \(kept.actor.accountID))
            """)
    }

    /// False if it was taken back already.
    static func undo(
        _ id: MergeID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE person_merge SET undone_at = \(transaction.now), undone_by = \(account)
            WHERE id = \(id) AND undone_at IS NULL
            """) == 1
    }

    /// The merge, if it stands.
    static func find(
        _ id: MergeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Merge? {
        try transaction.first("\(columns) WHERE m.id = \(id) AND m.undone_at IS NULL", decode)
    }

    /// The merges that make up a person, the latest first.
    static func merges(
        in root: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Merge] {
        try transaction.all(
            """
            \(columns) JOIN person p ON p.id = m.absorbed_id
            WHERE p.root_id = \(root) AND m.undone_at IS NULL ORDER BY m.id DESC
            """, decode)
    }

    private static let columns: SQL = """
        SELECT m.id, m.kept_id, m.absorbed_id, k.number, b.number, m.merged_at, a.name
        FROM person_merge m JOIN episode k ON k.id = m.kept_case_id
        JOIN episode b ON b.id = m.absorbed_case_id JOIN account a ON a.id = m.merged_by
        """

    private static func decode(_ row: borrowing Row) throws -> Merge {
        try Merge(
            id: row.id(0), kept: row.id(1), absorbed: row.id(2), keptCase: row.text(3),
            absorbedCase: row.text(4), mergedAt: row.instant(5), mergedBy: row.text(6))
    }
}
