import Casework
import Law
import SQL
import Store

/// Every statement on homework. It is added and answered once, never changed, unless
/// the visit that it was told in is put right; the schema's triggers agree.
enum HomeworkRepository {
    /// All of a case, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Homework] {
        try transaction.all(
            """
            SELECT h.id, h.goal_id, h.wording, h.set_on, h.set_at, s.name, c.result, c.line, c.checked_on,
                   c.noted_at, n.name
            FROM homework h JOIN account s ON s.id = h.set_by
            LEFT JOIN homework_check c ON c.homework_id = h.id AND NOT EXISTS (
              SELECT 1 FROM homework_reopening r WHERE r.homework_id = c.homework_id AND r.turn = c.turn)
            LEFT JOIN account n ON n.id = c.noted_by
            WHERE h.episode_id = \(grant.episodeID) ORDER BY h.set_on DESC, h.id DESC
            """
        ) { try Homework($0) }
    }

    /// What has been agreed and not been talked over yet, the oldest first: it opens the next visit's note.
    static func open(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Homework] {
        try all(under: grant, transaction).filter(\.isOpen).reversed()
    }

    static func insert(
        _ homework: SetHomework, id: HomeworkID, on day: Day, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO homework (id, episode_id, goal_id, wording, set_on, set_at, set_by)
            VALUES (\(id), \(grant.episodeID), \(homework.goal), \(homework.wording), \(day),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ check: CheckHomework, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO homework_check (homework_id, turn, result, line, checked_on, noted_on, noted_at,
                   noted_by)
            SELECT \(check.homework), 1 + count(*), \(check.result), \(check.line), \(check.on),
                   \(transaction.now.day), \(transaction.now), \(grant.actor.accountID)
            FROM homework_reopening r WHERE r.homework_id = \(check.homework)
            """)
    }
}

extension Homework {
    fileprivate init(_ row: borrowing Row) throws {
        (id, goal, wording) = (try row.id(0), try row.optionalID(1), try row.text(2))
        (setOn, set) = (try row.day(3), try Noted(row, from: 4))
        guard let result: HomeworkResult = try row.optionalValue(6) else {
            check = nil
            return
        }
        check = try Check(
            result: result, line: row.text(7), on: row.day(8), noted: Noted(row, from: 9))
    }
}
