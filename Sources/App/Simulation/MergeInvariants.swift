import SQL
import Store

/// What must always hold of people found to be one, asked of the tables by statements of its own.
enum MergeInvariants {
    /// Each line of the answer is one rule that does not hold; empty if all do.
    static func violations(_ transaction: borrowing some Querying & ~Copyable) throws -> [String] {
        try rules.compactMap { rule, statement in
            let count = try transaction.first(statement) { try $0.int(0) } ?? -1
            return count == 0 ? nil : "\(rule): \(count)"
        }
    }

    static let rules: [(String, SQL)] = [
        (
            "I12 two open cases by themselves for one person in one programme",
            """
            SELECT count(*) FROM (SELECT 1 FROM episode e JOIN person p ON p.id = e.person_id
              WHERE e.ended_on IS NULL AND e.joined_to IS NULL
              GROUP BY e.programme_id, p.root_id HAVING count(*) > 1)
            """
        ),
        (
            "I12 a case goes on in another person's, another programme's, or a later one without a place",
            """
            SELECT count(*) FROM episode e JOIN person p ON p.id = e.person_id
            JOIN episode h ON h.id = e.joined_to JOIN person o ON o.id = h.person_id
            WHERE o.root_id <> p.root_id OR h.programme_id <> e.programme_id OR h.id = e.id
              OR (h.id > e.id AND NOT EXISTS (SELECT 1 FROM placement s WHERE s.episode_id = h.id)
                AND NOT EXISTS (SELECT 1 FROM queue_entry q WHERE q.episode_id = h.id))
            """
        ),
        (
            "a person's root is not where the pointers end",
            """
            SELECT count(*) FROM person p LEFT JOIN person m ON m.id = p.merged_into
            WHERE p.root_id IS NULL OR p.root_id <> coalesce(m.root_id, p.id)
            """
        ),
        (
            "pointers and merges that stand differ",
            """
            SELECT count(*) FROM person p LEFT JOIN person_merge m
              ON m.absorbed_id = p.id AND m.undone_at IS NULL
            WHERE (p.merged_into IS NULL) <> (m.id IS NULL)
            """
        ),
        (
            "I8 merges and their entries differ: one for each of the two",
            """
            SELECT 2 * (SELECT count(*) + count(undone_at) FROM person_merge)
              - (SELECT count(*) FROM audit_entry WHERE event IN ('peopleMerged', 'peopleSeparated'))
            """
        ),
        (
            "a name without keys in a programme where the person has a case, or keys where there is none",
            """
            SELECT (SELECT count(*) FROM (SELECT DISTINCT e.person_id, e.programme_id FROM episode e
                JOIN person p ON p.id = e.person_id WHERE p.name <> ''))
              - (SELECT count(*) FROM (SELECT DISTINCT k.person_id, k.programme_id FROM name_key k))
            """
        ),
    ]
}
