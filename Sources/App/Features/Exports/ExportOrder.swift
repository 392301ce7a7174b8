import Casework
import Figures
import Law
import SQL
import Store
import Web

/// What was asked for: a layout, days and a purpose, by somebody. The file is made of it each time.
struct ExportOrder: Sendable {
    let id: FigureExportID
    let layout: ExportLayout
    let programme: ProgrammeID
    let from: Day
    let until: Day
    let purpose: String

    func filename(_ format: ExportFormat) -> String {
        "\(layout.rawValue)-v\(layout.version)-\(from)-\(until).\(format.rawValue)"
    }
}

extension ExportLayout {
    /// The days that a file is of: one of a single month or quarter says nothing of others.
    func days(_ asked: ClosedRange<Day>, today: Day) -> ClosedRange<Day> {
        let last = asked.upperBound
        switch self {
        case .monthly:
            let first = last.firstOfMonth
            // The month that is not over yet is told of up to today.
            return first...max(last, min(first.adding(months: 1).adding(days: -1), today))
        case .notCarriedOut: return Quarter(of: last).firstDay...last
        case .dutyHalfYear: return HalfYear(of: last).firstDay...last
        case .notOffered, .delegated, .activity, .sus: return asked
        }
    }
}

/// Notes that a file is taken out, and why. Without it none is made.
struct OrderExport: Command {
    static let event = AuditEvent.exportOrdered

    let proof: Actor
    let order: ExportOrder

    var subject: AuditSubject { AuditSubject(programme: order.programme, object: order.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let layout = order.layout
        guard proof.may(layout.permission, in: layout.files, of: order.programme) else {
            throw CommandRefusal.otherProgramme
        }
        try ExportRepository.insert(order, by: proof.accountID, transaction)
    }
}

/// Every statement on what was taken out. It adds; nothing is changed.
enum ExportRepository {
    static func insert(
        _ order: ExportOrder, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO figure_export (id, programme_id, layout, layout_version, from_on, until_on, purpose,
                ordered_at, ordered_by)
            VALUES (\(order.id), \(order.programme), \(order.layout), \(order.layout.version), \(order.from),
                \(order.until), \(order.purpose), \(transaction.now), \(account))
            """)
    }

    /// One of somebody's own.
    static func find(
        _ id: FigureExportID, of account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ExportOrder? {
        try transaction.first(
            """
            SELECT id, layout, programme_id, from_on, until_on, purpose FROM figure_export
            WHERE id = \(id) AND ordered_by = \(account)
            """
        ) { try ExportOrder($0) }
    }

    /// One's own of a layout, the latest first.
    static func latest(
        _ layout: ExportLayout, of account: AccountID, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(order: ExportOrder, at: Instant)] {
        try transaction.all(
            """
            SELECT id, layout, programme_id, from_on, until_on, purpose, ordered_at FROM figure_export
            WHERE layout = \(layout) AND ordered_by = \(account) ORDER BY id DESC LIMIT \(limit)
            """
        ) { (try ExportOrder($0), try $0.instant(6)) }
    }
}

extension ExportOrder {
    fileprivate init(_ row: borrowing Row) throws {
        try self.init(
            id: row.id(0), layout: row.value(1), programme: row.id(2), from: row.day(3), until: row.day(4),
            purpose: row.text(5))
    }
}
