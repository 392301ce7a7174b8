import Casework
import SQL
import Store

/// Every statement on what visits were about. Rows are added, never changed; the schema's triggers agree.
enum VisitWorkRepository {
    /// Homework of a visit as one turn of it says, by the turn of how it went; nil where it was agreed then.
    struct Linked: Sendable {
        let homework: HomeworkID
        let check: Int?
        let result: HomeworkResult?
    }

    /// What was agreed in a visit.
    static func insert(
        agreed homework: HomeworkID, in turn: VisitDetails.Turn, _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(homework, check: nil, in: turn, transaction)
    }

    /// How homework went, as it was told now.
    static func insert(
        told homework: HomeworkID, in turn: VisitDetails.Turn, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO visit_homework (visit_id, turn, homework_id, check_turn)
            SELECT \(turn.visit), \(turn.number), \(homework), max(c.turn) FROM homework_check c
            WHERE c.homework_id = \(homework)
            """)
    }

    static func insert(
        _ homework: HomeworkID, check: Int?, in turn: VisitDetails.Turn,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO visit_homework (visit_id, turn, homework_id, check_turn)
            VALUES (\(turn.visit), \(turn.number), \(homework), \(check))
            """)
    }

    static func insert(
        _ goal: PlanGoalID, in turn: VisitDetails.Turn, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO visit_goal (visit_id, turn, goal_id)
            VALUES (\(turn.visit), \(turn.number), \(goal))
            """)
    }

    /// How homework went counts no longer: it is open again.
    static func reopen(
        _ homework: HomeworkID, check: Int, by account: AccountID, for visit: VisitID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO homework_reopening (homework_id, turn, visit_id, reopened_at, reopened_by)
            VALUES (\(homework), \(check), \(visit), \(transaction.now), \(account))
            """)
    }

    /// The goals, by root, that were worked with.
    static func goals(
        in turn: VisitDetails.Turn, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlanGoalID] {
        try transaction.all(
            """
            SELECT v.goal_id FROM visit_goal v
            WHERE v.visit_id = \(turn.visit) AND v.turn = \(turn.number) ORDER BY v.goal_id
            """
        ) { try $0.id(0) }
    }

    /// Without what has been opened again since.
    static func homework(
        in turn: VisitDetails.Turn, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Linked] {
        try transaction.all(
            """
            SELECT v.homework_id, v.check_turn, c.result FROM visit_homework v
            LEFT JOIN homework_check c ON c.homework_id = v.homework_id AND c.turn = v.check_turn
            WHERE v.visit_id = \(turn.visit) AND v.turn = \(turn.number) AND NOT EXISTS (
              SELECT 1 FROM homework_reopening r
              WHERE r.homework_id = v.homework_id AND r.turn = v.check_turn)
            ORDER BY v.homework_id
            """
        ) { try Linked(homework: $0.id(0), check: $0.optionalInt(1), result: $0.optionalValue(2)) }
    }
}
