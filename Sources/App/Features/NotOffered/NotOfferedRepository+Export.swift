import SQL
import Store

extension NotOfferedRepository {
    /// One row a contact in the order that they were opened, after one of them: for a file. The plus signs
    /// keep it on that order: by another index all that is left would be sorted anew for each batch.
    static func exported(
        _ period: Period, after key: Int64, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [NotOfferedRow] {
        try transaction.all(
            """
            SELECT e.id, e.number, '', p.is_protected, e.opened_on, e.phase, \(fate), e.ended_on, n.stage,
                   '', '', '', n.told_of_right_on, NULL, NULL
            FROM episode e JOIN person p ON p.id = e.person_id LEFT JOIN ending n ON n.episode_id = e.id
            WHERE +e.programme_id IN (\(values: period.programmes)) AND +e.opened_on >= \(period.from)
              AND +e.opened_on <= \(period.to) AND e.id > \(key)
            ORDER BY e.id LIMIT \(limit)
            """
        ) { try NotOfferedRow($0) }
    }
}
