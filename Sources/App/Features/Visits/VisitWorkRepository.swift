import Casework
import SQL
import Store

/// Every statement on what visits were about. Rows are added, never changed; the schema's triggers agree.
enum VisitWorkRepository {
    static func insert(
        _ homework: HomeworkID, of visit: VisitID, isSet: Bool, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO visit_homework (visit_id, homework_id, is_set)
            VALUES (\(visit), \(homework), \(isSet))
            """)
    }

    static func insert(
        _ goal: PlanGoalID, of visit: VisitID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("INSERT INTO visit_goal (visit_id, goal_id) VALUES (\(visit), \(goal))")
    }

    /// What a visit was about, in lines: goals as they were worded last, homework with how it went.
    static func lines(
        of visit: VisitID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (goals: [String], homework: [String]) {
        (try goals(of: visit, transaction), try homework(of: visit, transaction))
    }

    private static func goals(
        of visit: VisitID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        try transaction.all(
            """
            SELECT g.wording FROM visit_goal v JOIN plan_goal g ON g.id = (
              SELECT max(n.id) FROM plan_goal n WHERE n.root_id = v.goal_id)
            WHERE v.visit_id = \(visit) ORDER BY g.place, g.id
            """
        ) { try $0.text(0) }
    }

    private static func homework(
        of visit: VisitID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        try transaction.all(
            """
            SELECT h.wording, v.is_set, c.result FROM visit_homework v JOIN homework h ON h.id = v.homework_id
            LEFT JOIN homework_check c ON c.homework_id = h.id
            WHERE v.visit_id = \(visit) ORDER BY v.is_set, h.id
            """
        ) { row -> String in
            let wording = try row.text(0)
            if try row.bool(1) { return "Att prova: \(wording)" }
            let result: HomeworkResult? = try row.optionalValue(2)
            return result.map { "\(wording): \($0.swedish.lowercasedFirst)" } ?? wording
        }
    }
}
