import Casework
import Law
import SQL
import Store

/// Reads the list of cases, fifty at a time, by key. It never counts rows, never skips any, and never orders
/// by name.
enum CaseListRepository {
    struct Item: Sendable {
        let episode: EpisodeID
        let number: String
        let name: String
        let birthDay: Day?
        let isProtected: Bool
        let phase: Casework.Phase
        /// For an ended case the day it ended.
        let day: Day
        let step: NextStep?
        let owner: String?
        /// Whoever saw to it has left.
        var isWithoutOwner = false
    }

    /// One programme's open cases.
    ///
    /// - Parameters:
    ///   - owner: only theirs.
    ///   - isPartial: only those in which there is an authority file.
    static func open(
        in programme: ProgrammeID, _ filter: CaseFilter, ownedBy owner: AccountID?, isPartial: Bool,
        today: Day, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        let statement = openStatement(
            in: programme, filter, ownedBy: owner, isPartial: isPartial, today: today, limit: limit)
        return try transaction.all(statement, decode)
    }

    /// The busiest statement of all, so it has a test of its plan: fifty steps along one index, and two keys
    /// for each.
    static func openStatement(
        in programme: ProgrammeID, _ filter: CaseFilter, ownedBy owner: AccountID?, isPartial: Bool,
        today: Day, limit: Int
    ) -> SQL {
        // One owner's cases are few: their own index, and not the programme's.
        let whose: SQL =
            owner.map { "e.owner_id = \($0) AND +e.programme_id = \(programme)" }
            ?? "e.programme_id = \(programme)"
        return """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.next_step_on, e.next_step,
              a.name
            FROM episode e CROSS JOIN person p ON p.id = e.person_id CROSS JOIN account a ON a.id = e.owner_id
            WHERE \(whose) AND e.ended_on IS NULL AND e.joined_to IS NULL \(part(isPartial))
              \(conditions(filter, today))
            \(order(filter.order)) LIMIT \(limit)
            """
    }

    private static func part(_ isPartial: Bool) -> SQL {
        isPartial ? "AND e.authority_since IS NOT NULL" : ""
    }

    private static func conditions(_ filter: CaseFilter, _ today: Day) -> SQL {
        let phase: SQL = filter.phase.map { "AND e.phase = \($0)" } ?? ""
        let waiting: SQL = filter.isWaiting ? "AND e.next_step_on < \(today)" : ""
        return "\(phase) \(waiting) \(rest(filter))"
    }

    /// What comes after the last page.
    private static func rest(_ filter: CaseFilter) -> SQL {
        guard let cursor = filter.cursor else { return "" }
        switch filter.order {
        case .step: return "AND (e.next_step_on, e.id) > (\(cursor.day), \(cursor.episode))"
        case .stepLast: return "AND (e.next_step_on, e.id) < (\(cursor.day), \(cursor.episode))"
        case .newest: return "AND e.id < \(cursor.episode)"
        case .oldest: return "AND e.id > \(cursor.episode)"
        }
    }

    private static func order(_ order: CaseFilter.Order) -> SQL {
        switch order {
        case .step: "ORDER BY e.next_step_on, e.id"
        case .stepLast: "ORDER BY e.next_step_on DESC, e.id DESC"
        case .newest: "ORDER BY e.id DESC"
        case .oldest: "ORDER BY e.id"
        }
    }

    /// One account's own open cases in its programmes, nearest next step first.
    static func open(
        ownedBy owner: AccountID, in reach: CaseReach, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.next_step_on, e.next_step,
              a.name
            FROM episode e JOIN person p ON p.id = e.person_id JOIN account a ON a.id = e.owner_id
            WHERE e.owner_id = \(owner) AND \(reach.holds)
              AND e.ended_on IS NULL AND e.joined_to IS NULL
            ORDER BY e.next_step_on, e.id LIMIT \(limit)
            """, decode)
    }

    /// One programme's ended cases, latest first.
    static func ended(
        in programme: ProgrammeID, isPartial: Bool, after cursor: CaseCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        let rest: SQL = cursor.map { "AND (e.ended_on, e.id) < (\($0.day), \($0.episode))" } ?? ""
        return try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.ended_on, NULL, NULL
            FROM episode e JOIN person p ON p.id = e.person_id
            WHERE e.programme_id = \(programme) AND e.ended_on IS NOT NULL \(part(isPartial)) \(rest)
            ORDER BY e.ended_on DESC, e.id DESC LIMIT \(limit)
            """, decode)
    }

    /// The newest inquiries without outcome, latest first.
    static func newest(
        in programme: ProgrammeID, limit: Int, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.opened_on, e.next_step,
              a.name
            FROM episode e JOIN person p ON p.id = e.person_id JOIN account a ON a.id = e.owner_id
            WHERE e.programme_id = \(programme) AND e.phase = 'inquiry' AND e.joined_to IS NULL
            ORDER BY e.id DESC LIMIT \(limit)
            """, decode)
    }

    static func decode(_ row: borrowing Row) throws -> Item {
        try Item(
            episode: row.id(0), number: row.text(1), name: row.text(2), birthDay: row.optionalDay(3),
            isProtected: row.bool(4), phase: row.value(5), day: row.day(6), step: row.optionalValue(7),
            owner: row.optionalText(8))
    }
}
