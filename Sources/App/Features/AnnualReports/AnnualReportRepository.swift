import Casework
import Figures
import Law
import SQL
import Store

/// Every statement on reports. It adds figures and never changes any; a finished report it changes nothing
/// of.
enum AnnualReportRepository {
    /// Those of some programmes, the latest period first.
    static func all(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AnnualReport] {
        try found("r.programme_id IN (\(values: programmes))", transaction)
    }

    static func find(
        _ id: AnnualReportID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AnnualReport? {
        try found("r.id = \(id)", transaction).first
    }

    /// What is being written of a period.
    static func draft(
        of period: String, in programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AnnualReportID? {
        try transaction.first(
            """
            SELECT id FROM annual_report
            WHERE programme_id = \(programme) AND period = \(period) AND finished_at IS NULL
            """
        ) { try $0.id(0) }
    }

    private static func found(
        _ condition: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AnnualReport] {
        try transaction.all(
            """
            SELECT r.id, r.programme_id, p.name, r.period, r.edition, r.summary, r.work, r.development,
                   r.gender, r.outreach, r.version, r.changed_at, c.name, r.finished_at, d.name,
                   f.turn, f.from_on, f.to_on, f.figures, f.sha256, f.rows_sha256, f.frozen_at, b.name
            FROM annual_report r JOIN programme p ON p.id = r.programme_id
            JOIN account c ON c.id = r.changed_by LEFT JOIN account d ON d.id = r.finished_by
            JOIN annual_report_figures f ON f.report_id = r.id AND f.turn = (
              SELECT max(t.turn) FROM annual_report_figures t WHERE t.report_id = r.id)
            JOIN account b ON b.id = f.frozen_by
            WHERE \(condition) ORDER BY r.period DESC, p.name, r.edition DESC
            """
        ) { try AnnualReport($0) }
    }

    static func insert(
        _ id: AnnualReportID, of period: String, in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO annual_report (id, programme_id, period, edition, version, begun_at, begun_by,
                changed_at, changed_by)
            SELECT \(id), \(programme), \(period), coalesce(max(edition), 0) + 1, 1, \(transaction.now),
                \(account), \(transaction.now), \(account)
            FROM annual_report WHERE programme_id = \(programme) AND period = \(period)
            """)
    }

    static func insert(
        _ counted: CountedFigures, turn: Int, of id: AnnualReportID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO annual_report_figures (report_id, turn, from_on, to_on, figures, sha256, rows_sha256,
                frozen_at, frozen_by)
            VALUES (\(id), \(turn), \(counted.period.from), \(counted.period.to), \(counted.figures.text),
                \(counted.kept.sha256), \(counted.rowsSHA256), \(transaction.now), \(account))
            """)
    }

    static func update(
        _ id: AnnualReportID, _ texts: ReportTexts, version: Int, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE annual_report SET summary = \(texts.summary), work = \(texts.work),
                development = \(texts.development), gender = \(texts.gender), outreach = \(texts.outreach),
                version = \(version), changed_at = \(transaction.now), changed_by = \(account)
            WHERE id = \(id)
            """)
    }

    static func finish(
        _ id: AnnualReportID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE annual_report SET finished_at = \(transaction.now), finished_by = \(account)
            WHERE id = \(id)
            """)
    }
}

extension AnnualReport {
    fileprivate init(_ row: borrowing Row) throws {
        (id, programme, unit, period) = (try row.id(0), try row.id(1), try row.text(2), try row.text(3))
        edition = try row.int(4)
        texts = try ReportTexts(
            summary: row.text(5), work: row.text(6), development: row.text(7), gender: row.text(8),
            outreach: row.text(9))
        version = try row.int(10)
        changed = try Noting(at: row.instant(11), by: row.text(12))
        finished = try row.isNull(13) ? nil : Noting(at: row.instant(13), by: row.text(14))
        freeze = try Freeze(
            turn: row.int(15), from: row.day(16), to: row.day(17),
            kept: KeptOctets(octets: Array(row.text(18).utf8), sha256: row.blob(19)),
            rowsSHA256: row.blob(20), noted: Noting(at: row.instant(21), by: row.text(22)))
    }
}
