import Casework
import Figures
import Law
import SQL
import Store

/// What is told of months: how many visits and meetings there were, and which decisions held.
extension ExportSource {
    func activity(_ transaction: borrowing ReadTransaction) throws -> [ExportRow] {
        let (visits, meetings) = (try visits(transaction), try meetings(transaction))
        return months.enumerated().map { place, month in
            let name = String(month.description.prefix(7)), none = [0, 0]
            let figures = [month.parts.year, month.parts.month] + (visits[name] ?? none)
                + (meetings[name] ?? none)
            return ExportRow(key: Int64(place + 1), cells: figures.map { .number($0) })
        }
    }

    private func visits(_ transaction: borrowing ReadTransaction) throws -> [String: [Int]] {
        try counts(
            """
            SELECT substr(v.meets_on, 1, 7), count(*) FILTER (WHERE coalesce(v.outcome, '') <> 'moved'),
                   count(*) FILTER (WHERE v.outcome IN ('came', 'cameLate'))
            FROM visit v JOIN episode e ON e.id = v.episode_id
            WHERE e.programme_id = \(order.programme) AND v.meets_on >= \(order.from)
              AND v.meets_on <= \(order.until) GROUP BY 1
            """, transaction)
    }

    private func meetings(_ transaction: borrowing ReadTransaction) throws -> [String: [Int]] {
        try counts(
            """
            SELECT substr(s.meets_on, 1, 7), count(*), sum(s.others + (SELECT count(*) FROM group_attendance a
                WHERE a.session_id = s.id AND a.standing = 'came' AND NOT EXISTS (
                    SELECT 1 FROM group_attendance l WHERE l.session_id = a.session_id
                      AND l.episode_id = a.episode_id AND l.turn > a.turn)))
            FROM group_session s
            WHERE s.programme_id = \(order.programme) AND s.standing = 'held'
              AND s.meets_on >= \(order.from) AND s.meets_on <= \(order.until) GROUP BY 1
            """, transaction)
    }

    private func counts(
        _ sql: SQL, _ transaction: borrowing ReadTransaction
    ) throws -> [String: [Int]] {
        let found = try transaction.all(sql) { (try $0.text(0), [try $0.int(1), try $0.int(2)]) }
        return Dictionary(uniqueKeysWithValues: found)
    }

    /// Their first days, also of those in which nothing happened.
    private var months: [Day] {
        var months: [Day] = []
        var day = order.from.firstOfMonth
        while day <= order.until {
            months.append(day)
            day = day.adding(months: 1)
        }
        return months
    }

    /// The month that the last day is in.
    var month: ClosedRange<Day> {
        let first = order.until.firstOfMonth
        return first...first.adding(months: 1).adding(days: -1)
    }

    /// Grants of support by need that hold some day of the month: until another decision takes their
    /// place, or whoever had them has died. One that never held is not among them.
    private var holding: SQL {
        """
        FROM decision d JOIN episode e ON e.id = d.episode_id JOIN person p ON p.id = e.person_id
        LEFT JOIN decision n ON n.changes_id = d.id AND n.state = 'issued'
        LEFT JOIN decision_lapse l ON l.decision_id = d.id
        WHERE d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
          AND d.ground IN ('needs', 'needs2001') AND e.programme_id = \(order.programme)
          AND d.period_from <= \(month.upperBound) AND \(lastDay) >= \(month.lowerBound)
          AND \(lastDay) >= d.period_from
        """
    }

    /// The day before the next decision holds, or before the day that whoever had it died.
    private var lastDay: SQL {
        """
        min(d.period_to, coalesce(date(n.period_from, '-1 day'), d.period_to),
            coalesce(date(l.lapsed_on, '-1 day'), d.period_to))
        """
    }

    func monthly(
        after key: Int64, _ limit: Int, _ transaction: borrowing ReadTransaction
    ) throws -> [ExportRow] {
        try transaction.all(
            """
            SELECT d.id, p.personal_number, d.ground, d.diary_number, d.decided_on, d.period_from, \(lastDay),
                   (SELECT x.support FROM execution_event x JOIN standing_execution_event s ON s.id = x.id
                      WHERE x.decision_id = d.id AND x.support IS NOT NULL
                      ORDER BY x.happened_on DESC, x.id DESC LIMIT 1),
                   e.person_id, e.id
            \(holding) AND p.is_protected = 0 AND p.personal_number IS NOT NULL AND d.id > \(key)
            ORDER BY d.id LIMIT \(limit)
            """
        ) { row in
            let subject = try AuditSubject(
                programme: order.programme, person: row.id(8, PersonID.self),
                episode: row.id(9, EpisodeID.self))
            return try ExportRow(key: row.int64(0), cells: cells(row), subject: subject)
        }
    }

    private func cells(_ row: borrowing Row) throws -> [ExportCell] {
        let digits = try row.text(1), ground: LegalGround = try row.value(2)
        let from = try row.day(5), last = try row.day(6)
        let kind: SupportKind? = try row.optionalValue(7)
        let serial = digits.dropLast().last?.wholeNumberValue ?? 0
        let flags = [last >= month.upperBound, month.contains(from), month.contains(last)]
        return try [
            .text("\(digits.prefix(8))-\(digits.suffix(4))"), .number(serial % 2 == 1 ? 1 : 2),
            .text(kind?.swedish ?? ""), .text(ground.reference.short), .text(row.text(3)),
            .day(row.day(4)), .day(from), .day(last),
        ] + flags.map { .number($0 ? 1 : 0) }
    }

    /// How many decisions are left out of the month's file: of protected people, and without a number.
    func decisionsLeftOut(_ transaction: borrowing ReadTransaction) throws -> ExportLeftOut? {
        try transaction.first(
            """
            SELECT count(*) FILTER (WHERE p.is_protected = 1),
                   count(*) FILTER (WHERE p.is_protected = 0 AND p.personal_number IS NULL) \(holding)
            """
        ) {
            try ExportLeftOut(
                protected: $0.int(0), unnumbered: $0.int(1), noun: (one: "Ett beslut", many: "beslut"))
        }
    }
}
