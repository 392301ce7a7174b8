import Casework
import SQL
import Store

/// Tells what a visit was about, in lines: goals as they were worded last, homework with how it went as it
/// was told then. It changes nothing.
enum VisitAboutRepository {
    static func items(
        of turn: VisitDetails.Turn, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(term: String, texts: [String])] {
        let all = try [
            ("Mål ni arbetade med", goals(of: turn, transaction)),
            ("Hemuppgifter", homework(of: turn, transaction)),
        ]
        return all.filter { !$0.1.isEmpty }
    }

    private static func goals(
        of turn: VisitDetails.Turn, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        try transaction.all(
            """
            SELECT g.wording FROM visit_goal v JOIN plan_goal g ON g.id = (
              SELECT max(n.id) FROM plan_goal n WHERE n.root_id = v.goal_id)
            WHERE v.visit_id = \(turn.visit) AND v.turn = \(turn.number) ORDER BY g.place, g.id
            """
        ) { try $0.text(0) }
    }

    private static func homework(
        of turn: VisitDetails.Turn, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        try transaction.all(
            """
            SELECT h.wording, c.result FROM visit_homework v JOIN homework h ON h.id = v.homework_id
            LEFT JOIN homework_check c ON c.homework_id = h.id AND c.turn = v.check_turn
            WHERE v.visit_id = \(turn.visit) AND v.turn = \(turn.number)
            ORDER BY v.check_turn IS NULL, h.id
            """
        ) { row -> String in
            let wording = try row.text(0)
            let result: HomeworkResult? = try row.optionalValue(1)
            return result.map { "\(wording): \($0.swedish.lowercasedFirst)" } ?? "Att prova: \(wording)"
        }
    }
}
