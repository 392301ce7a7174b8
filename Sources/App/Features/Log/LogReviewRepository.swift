import Casework
import Law
import SQL
import Store

/// The checks of the log and what they drew. Somebody who may check only their own programmes neither draws
/// from nor sees a check of others.
enum LogReviewRepository {
    /// Entries where somebody saw a person, drawn at random.
    static func draw<Generator: RandomNumberGenerator>(
        _ span: LogSampleForm.Value, in scope: LogScope, using generator: Generator,
        _ transaction: borrowing ReadTransaction
    ) throws -> [Int64] {
        var sample = LogSample(size: span.size, generator: generator)
        let within: SQL =
            switch scope {
            case .whole: ""
            case .programmes(let programmes): " AND e.programme_id IN (\(values: programmes))"
            }
        try transaction.each(
            """
            SELECT e.id FROM audit_entry e
            WHERE \(LogRepository.span(span.from, span.to))
              AND e.kind = 'view' AND e.person_id IS NOT NULL\(within)
            """
        ) { row in try sample.offer(row.int64(0)) }
        return sample.entries
    }

    static func insert(
        _ review: LogReviewID, _ entries: [Int64], _ span: LogSampleForm.Value, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO log_review (id, drawn_by, drawn_at, from_day, to_day)
            VALUES (\(review), \(account), \(transaction.now), \(span.from), \(span.to))
            """)
        for entry in entries {
            try transaction.run(
                """
                INSERT INTO log_review_entry (log_review_id, audit_entry_id) VALUES (\(review), \(entry))
                """)
        }
    }

    /// False if somebody else has recorded since.
    static func record(
        _ value: LogReviewForm.Value, on review: LogReviewID, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE log_review SET finding = \(value.finding), comment = \(value.comment),
                reviewed_by = \(account), reviewed_at = \(transaction.now), version = version + 1
            WHERE id = \(review) AND version = \(version)
            """) == 1
    }

    /// Latest first.
    static func list(in scope: LogScope, _ transaction: borrowing ReadTransaction) throws -> [LogReview] {
        try transaction.all(
            "\(select) WHERE \(seen(in: scope)) ORDER BY r.drawn_at DESC, r.id DESC LIMIT 200", decode)
    }

    static func find(
        _ review: LogReviewID, in scope: LogScope, _ transaction: borrowing ReadTransaction
    ) throws -> LogReview? {
        try transaction.first("\(select) WHERE r.id = \(review) AND \(seen(in: scope))", decode)
    }

    /// What was drawn, newest first.
    static func entries(
        of review: LogReviewID, _ transaction: borrowing ReadTransaction
    ) throws -> [LogEntry] {
        try transaction.all(
            """
            \(LogRepository.select) JOIN log_review_entry d ON d.audit_entry_id = e.id
            WHERE d.log_review_id = \(review) ORDER BY e.id DESC
            """, LogRepository.decode)
    }

    /// A check is seen by whoever may see every entry it drew.
    private static func seen(in scope: LogScope) -> SQL {
        switch scope {
        case .whole: "1 = 1"
        case .programmes(let programmes):
            """
            NOT EXISTS (SELECT 1 FROM log_review_entry d JOIN audit_entry e ON e.id = d.audit_entry_id
                WHERE d.log_review_id = r.id
                  AND (e.programme_id IS NULL OR e.programme_id NOT IN (\(values: programmes))))
            """
        }
    }

    private static let select: SQL = """
        SELECT r.id, r.from_day, r.to_day, r.drawn_at, d.name,
               (SELECT count(*) FROM log_review_entry n WHERE n.log_review_id = r.id),
               r.version, r.finding, r.comment, r.reviewed_at, b.name
        FROM log_review r JOIN account d ON d.id = r.drawn_by LEFT JOIN account b ON b.id = r.reviewed_by
        """

    private static func decode(_ row: borrowing Row) throws -> LogReview {
        let finding = try row.optionalValue(7, LogFinding.self)
        let outcome: LogReview.Outcome? = try finding.map { finding in
            try LogReview.Outcome(
                finding: finding, comment: row.optionalText(8) ?? "", at: row.instant(9), by: row.text(10))
        }
        return try LogReview(
            id: row.id(0), from: row.day(1), to: row.day(2), drawnAt: row.instant(3), drawnBy: row.text(4),
            size: row.int(5), version: row.int(6), outcome: outcome)
    }
}
