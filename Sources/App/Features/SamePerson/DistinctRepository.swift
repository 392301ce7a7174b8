import Casework
import SQL
import Store

/// Every statement on pairs that somebody has said are two people. It never takes one back.
enum DistinctRepository {
    /// The roots of all that were said to be somebody else than any row of this one.
    static func others(
        than root: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Set<PersonID> {
        Set(
            try transaction.all(
                """
                SELECT o.root_id FROM person p JOIN person_distinct d ON d.one_id = p.id
                JOIN person o ON o.id = d.other_id WHERE p.root_id = \(root)
                UNION
                SELECT o.root_id FROM person p JOIN person_distinct d ON d.other_id = p.id
                JOIN person o ON o.id = d.one_id WHERE p.root_id = \(root)
                """
            ) { try $0.id(0) })
    }

    static func insert(
        _ one: PersonID, _ other: PersonID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO person_distinct (one_id, other_id, noted_at, noted_by)
            VALUES (\(min(one, other)), \(max(one, other)), \(transaction.now), \(account))
            ON CONFLICT (one_id, other_id) DO NOTHING
            """)
    }
}
