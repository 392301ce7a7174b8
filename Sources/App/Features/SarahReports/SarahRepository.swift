import Casework
import Law
import SQL
import Store

/// Every statement on reports by lex Sarah. They and their steps are added, never changed; the schema's
/// triggers agree.
enum SarahRepository {
    /// Latest first: all of these programmes, and one's own.
    static func all(
        in programmes: [ProgrammeID], or account: AccountID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SarahRecord] {
        try find("(r.programme_id IN (\(values: programmes)) OR r.reported_by = \(account))", transaction)
    }

    static func one(
        _ id: SarahReportID, in programmes: [ProgrammeID], or account: AccountID,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> SarahRecord? {
        try find(
            """
            r.id = \(id) AND (r.programme_id IN (\(values: programmes)) OR r.reported_by = \(account))
            """, transaction
        ).first
    }

    private static func find(
        _ which: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SarahRecord] {
        let steps = try steps(which, transaction)
        return try transaction.all(
            """
            SELECT r.id, r.programme_id, r.number, r.kind, r.area, r.happened_on, r.what, r.consequences,
                   r.measures, r.reported_at, a.name, r.reported_by
            FROM sarah_report r JOIN account a ON a.id = r.reported_by
            WHERE \(which) ORDER BY r.reported_at DESC, r.id DESC
            """
        ) { row in
            let id: SarahReportID = try row.id(0)
            return try SarahRecord(
                id: id, programme: row.id(1), number: row.int(2), report: SarahReport(row, from: 3),
                reported: Noted(row, from: 9), reporter: row.id(11), steps: steps[id] ?? [])
        }
    }

    private static func steps(
        _ which: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [SarahReportID: [(step: SarahStep, noted: Noted)]] {
        let all = try transaction.all(
            """
            SELECT s.report_id, s.step, s.day, s.outcome, s.words, s.more, s.noted_at, a.name
            FROM sarah_step s JOIN sarah_report r ON r.id = s.report_id JOIN account a ON a.id = s.noted_by
            WHERE \(which) ORDER BY s.report_id, s.turn
            """
        ) { row in
            let step = try SarahStep(
                kind: row.value(1), day: row.day(2), outcome: row.optionalValue(3), words: row.text(4),
                more: row.text(5))
            return try (row.id(0, SarahReportID.self), (step: step, noted: Noted(row, from: 6)))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    static func insert(
        _ id: SarahReportID, _ report: SarahReport, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO sarah_report (id, programme_id, number, kind, area, happened_on, what, consequences,
              measures, reported_at, reported_on, reported_by)
            SELECT \(id), \(programme), 1 + count(*), \(report.kind), \(report.area), \(report.happenedOn),
              \(report.what), \(report.consequences), \(report.measures), \(transaction.now),
              \(transaction.now.day), \(account)
            FROM sarah_report WHERE programme_id = \(programme)
            """)
    }

    static func insert(
        _ step: SarahStep, turn: Int, of report: SarahReportID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO sarah_step (report_id, turn, step, day, outcome, words, more, noted_at, noted_by)
            VALUES (\(report), \(turn), \(step.kind), \(step.day), \(step.outcome), \(step.words),
              \(step.more), \(transaction.now), \(account))
            """)
    }
}

extension SarahReport {
    /// Six columns.
    fileprivate init(_ row: borrowing Row, from column: Int) throws {
        try self.init(
            kind: row.value(column), area: row.value(column + 1), happenedOn: row.day(column + 2),
            what: row.text(column + 3), consequences: row.text(column + 4), measures: row.text(column + 5))
    }
}
