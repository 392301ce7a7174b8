import Casework
import Figures
import Law
import SQL
import Store

/// Somebody behind a number, once however often they are counted. It holds a protected name too: the page
/// decides what is shown.
struct FigurePerson: Sendable {
    let episode: EpisodeID
    let number: String
    let person: PersonID
    let name: String
    let isProtected: Bool
    let day: Day
    let count: Int
    let categories: [String]
}

/// Reads the people behind a number, out of the same views that the number is counted by. It never orders by
/// anything of a person.
enum FigurePeopleRepository {
    static func people(
        _ choice: FigureChoice, _ goal: DatedGoal?, after cursor: CaseCursor?, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FigurePerson] {
        let rest: SQL = cursor.map { "HAVING (max(f.day), e.id) < (\($0.day), \($0.episode))" } ?? ""
        return try transaction.all(
            """
            SELECT e.id, e.number, e.person_id, p.name, p.is_protected, max(f.day), count(*),
              group_concat(DISTINCT f.category)
            FROM (\(rows(choice, goal))) f JOIN episode e ON e.id = f.episode_id
            JOIN person p ON p.id = e.person_id
            GROUP BY e.id \(rest) ORDER BY max(f.day) DESC, e.id DESC LIMIT \(limit)
            """
        ) { row in
            try FigurePerson(
                episode: row.id(0), number: row.text(1), person: row.id(2), name: row.text(3),
                isProtected: row.bool(4), day: row.day(5), count: row.int(6),
                categories: row.text(7).split(separator: ",").map(String.init))
        }
    }

    /// How many cases, and how many rows where somebody is counted more than once.
    static func counts(
        _ choice: FigureChoice, _ goal: DatedGoal?, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (cases: Int, rows: Int) {
        try transaction.first(
            "SELECT count(DISTINCT f.episode_id), count(*) FROM (\(rows(choice, goal))) f"
        ) { try ($0.int(0), $0.int(1)) } ?? (0, 0)
    }

    private static func rows(_ choice: FigureChoice, _ goal: DatedGoal?) -> SQL {
        let period = choice.scope.period
        switch choice.part {
        case .kept(let figure, let categories):
            if let until = figure.until { return standing(figure, until, categories, choice.scope) }
            let from = figure == .running ? FigurePeopleRepository.beginning : period.from
            return rows(figure, categories, [from...max(from, period.to)], choice.scope.programme)
        case .goal(let cohort, _, let answer):
            guard let goal else { return "SELECT 0 AS episode_id, '' AS day, '' AS category WHERE 0" }
            return rows(goal, cohort, answer, choice.scope)
        }
    }

    private static let beginning = Day(number: 0)

    /// Those that have begun by the period's last day and are not over.
    private static func standing(
        _ figure: KeptFigure, _ until: KeptFigure, _ categories: [String], _ scope: FigureScope
    ) -> SQL {
        let days = beginning...max(beginning, scope.period.to)
        let begun = rows(figure, categories, [days], scope.programme)
        let over = rows(until, categories, [days], scope.programme)
        return """
            SELECT s.episode_id, max(s.day) AS day, s.category FROM (
              SELECT b.*, 1 AS n FROM (\(begun)) b UNION ALL SELECT o.*, -1 FROM (\(over)) o) s
            GROUP BY s.episode_id, s.category HAVING sum(s.n) > 0
            """
    }

    private static func rows(
        _ goal: DatedGoal, _ cohort: Cohort, _ answer: CountedAnswer?, _ scope: FigureScope
    ) -> SQL {
        let isRunning = cohort == .running, period = scope.period
        let from = cohort == .endedInPeriod ? period.from : beginning
        let to = isRunning ? scope.today : period.to
        let figure: KeptFigure = isRunning ? .runningGoal : .outGoal
        if let answer, answer != .silent {
            return rows(figure, FigureCategory.goal(goal.ids, cohort, answer), [from...to], scope.programme)
        }
        let days = isRunning ? [from...to] : goal.spans(from: from, to: to)
        let all = rows(isRunning ? .running : .out, cohort.stages, days, scope.programme)
        guard answer == .silent else { return all }
        let said = cohort.answers.flatMap { FigureCategory.goal(goal.ids, cohort, $0) }
        return """
            \(all) AND NOT EXISTS (SELECT 1 FROM episode_figure g WHERE g.episode_id = f.episode_id
              AND g.figure = \(figure) AND g.category IN (\(values: said)))
            """
    }

    /// Of these categories, or of all where none is named.
    private static func rows(
        _ figure: KeptFigure, _ categories: [String], _ days: [ClosedRange<Day>], _ programme: ProgrammeID
    ) -> SQL {
        let view: SQL = figure.isEvent ? "event_figure" : "case_figure"
        let only: SQL = categories.isEmpty ? "" : "AND f.category IN (\(values: categories))"
        let none: SQL = "0"
        let within: SQL = days.reduce(none) { sum, span in
            "\(sum) OR f.day BETWEEN \(span.lowerBound) AND \(span.upperBound)"
        }
        return """
            SELECT f.episode_id, f.day, f.category FROM \(view) f
            WHERE f.programme_id = \(programme) AND f.figure = \(figure) AND (\(within)) \(only)
            """
    }
}
