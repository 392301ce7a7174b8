import Casework
import Figures
import Law
import SQL
import Store

/// One row of a file, with what it is ordered by.
struct ExportRow: Sendable {
    let key: Int64
    let cells: [ExportCell]
    /// Of whom, where it tells who that is.
    var subject: AuditSubject?
}

/// Reads the rows of a file, some at a time, each time in a short transaction of its own: whoever fetches it
/// slowly holds nobody up. It never reads a name.
struct ExportSource: Sendable {
    let order: ExportOrder
    /// What consents are asked about.
    let today: Day

    static let masked = ExportCell.text("Skyddad")

    /// Those after a key, in the order of their keys; empty when there are no more.
    func rows(after key: Int64, limit: Int, _ transaction: borrowing ReadTransaction) throws -> [ExportRow] {
        switch order.layout {
        case .notOffered: try notOffered(after: key, limit, transaction)
        case .delegated: try delegated(after: key, limit, transaction)
        case .monthly: try monthly(after: key, limit, transaction)
        case .sus: try sus(after: key, limit, transaction)
        case .dutyHalfYear: key > 0 ? [] : try duty(transaction)
        case .notCarriedOut: key > 0 ? [] : try notCarriedOut(transaction)
        case .activity: key > 0 ? [] : try activity(transaction)
        }
    }

    private func notOffered(
        after key: Int64, _ limit: Int, _ transaction: borrowing ReadTransaction
    ) throws -> [ExportRow] {
        let period = NotOfferedRepository.Period(
            programmes: [order.programme], from: order.from, to: order.until)
        let found = try NotOfferedRepository.exported(period, after: key, limit: limit, transaction)
        return found.map { row in
            ExportRow(
                key: row.episode.value,
                cells: [
                    row.isProtected ? Self.masked : .text(row.number), .day(row.openedOn),
                    .text(row.fate.swedish), .text(row.stage?.swedish ?? ""),
                    row.endedOn.map { .day($0) } ?? .none, row.toldOn.map { .day($0) } ?? .none,
                ])
        }
    }

    private func delegated(
        after key: Int64, _ limit: Int, _ transaction: borrowing ReadTransaction
    ) throws -> [ExportRow] {
        try transaction.all(
            """
            SELECT d.id, e.number, p.is_protected, d.diary_number, g.matter, d.outcome, d.decided_on, a.name,
                   g.point
            FROM decision d JOIN episode e ON e.id = d.episode_id JOIN person p ON p.id = e.person_id
            JOIN delegation g ON g.id = d.delegation_id JOIN account a ON a.id = d.issued_by
            WHERE d.state = 'issued' AND e.programme_id = \(order.programme) AND d.decided_on >= \(order.from)
              AND d.decided_on <= \(order.until) AND d.id > \(key)
            ORDER BY d.id LIMIT \(limit)
            """
        ) { try ExportRow(key: $0.int64(0), cells: Self.delegated($0)) }
    }

    private static func delegated(_ row: borrowing Row) throws -> [ExportCell] {
        let outcome: DecisionOutcome = try row.value(5), isProtected = try row.bool(2)
        return try [
            isProtected ? masked : .text(row.text(1)), isProtected ? masked : .text(row.text(3)),
            .text(row.text(4)), .text(outcome.swedish), .day(row.day(6)), .text(row.text(7)),
            .text(row.text(8)),
        ]
    }

    /// As the page of the quarter's report tells it.
    private func notCarriedOut(_ transaction: borrowing ReadTransaction) throws -> [ExportRow] {
        let quarter = Quarter(of: order.until)
        let found = try ExecutionRepository.unsettled(
            since: quarter.firstDay, in: [order.programme], transaction)
        let hidden = try Set(transaction.all(
            """
            SELECT e.number FROM episode e JOIN person p ON p.id = e.person_id
            WHERE p.is_protected = 1 AND e.programme_id = \(order.programme)
            """
        ) { try $0.text(0) })
        let page = NotCarriedOutPage(found, quarter, today: order.until)
        return page.lines.enumerated().map { place, line in
            let number = line.cells.first ?? ""
            let first = hidden.contains(number) ? Self.masked : ExportCell.text(number)
            return ExportRow(
                key: Int64(place + 1), cells: [first] + line.cells.dropFirst().map { .text($0) })
        }
    }
}
