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
    }

    /// One programme's open cases, nearest next step first.
    static func open(
        in programme: ProgrammeID, after cursor: CaseCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        try transaction.all(openStatement(in: programme, after: cursor, limit: limit), decode)
    }

    /// The busiest statement of all, so it has a test of its plan: fifty steps along one index, and two keys
    /// for each.
    static func openStatement(in programme: ProgrammeID, after cursor: CaseCursor?, limit: Int) -> SQL {
        let rest: SQL = cursor.map { "AND (e.next_step_on, e.id) > (\($0.day), \($0.episode))" } ?? ""
        return """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.next_step_on, e.next_step,
              a.name
            FROM episode e CROSS JOIN person p ON p.id = e.person_id CROSS JOIN account a ON a.id = e.owner_id
            WHERE e.programme_id = \(programme) AND e.ended_on IS NULL AND e.joined_to IS NULL \(rest)
            ORDER BY e.next_step_on, e.id LIMIT \(limit)
            """
    }

    /// One account's own open cases in its programmes, nearest next step first.
    static func open(
        ownedBy owner: AccountID, in programmes: [ProgrammeID], after cursor: CaseCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        let rest: SQL = cursor.map { "AND (e.next_step_on, e.id) > (\($0.day), \($0.episode))" } ?? ""
        return try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.next_step_on, e.next_step,
              a.name
            FROM episode e JOIN person p ON p.id = e.person_id JOIN account a ON a.id = e.owner_id
            WHERE e.owner_id = \(owner) AND e.programme_id IN (\(values: programmes))
              AND e.ended_on IS NULL AND e.joined_to IS NULL \(rest)
            ORDER BY e.next_step_on, e.id LIMIT \(limit)
            """, decode)
    }

    /// One programme's ended cases, latest first.
    static func ended(
        in programme: ProgrammeID, after cursor: CaseCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Item] {
        let rest: SQL = cursor.map { "AND (e.ended_on, e.id) < (\($0.day), \($0.episode))" } ?? ""
        return try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, e.ended_on, NULL, NULL
            FROM episode e JOIN person p ON p.id = e.person_id
            WHERE e.programme_id = \(programme) AND e.ended_on IS NOT NULL \(rest)
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

    private static func decode(_ row: borrowing Row) throws -> Item {
        try Item(
            episode: row.id(0), number: row.text(1), name: row.text(2), birthDay: row.optionalDay(3),
            isProtected: row.bool(4), phase: row.value(5), day: row.day(6), step: row.optionalValue(7),
            owner: row.optionalText(8))
    }
}
