import Casework
import Figures
import Law
import SQL
import Store

/// Reads the kept sums of one programme. It counts no cases: how many there are makes no difference.
enum ResultRepository {
    static func read(
        _ scope: FigureScope, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ResultNumbers {
        let (programme, period) = (scope.programme, scope.period)
        var numbers = ResultNumbers(
            kept: try kept(programme, period, transaction),
            endGoals: try sums(.outGoal, programme, to: period.to, transaction),
            outs: try outs(programme, to: period.to, transaction),
            running: try sum(.running, programme, to: scope.today, transaction),
            runningGoals: try sums(.runningGoal, programme, to: scope.today, transaction),
            goals: try goals(of: programme, transaction), terms: try FigureTerms(transaction),
            appeals: try appeals(programme, period, transaction),
            months: try PlaceMonthRepository.months(programme, period, transaction))
        numbers.caseload = try CaseloadMonthRepository.months(programme, period, transaction)
        let begun = try sum(.forceFrom, programme, to: period.to, transaction)
        numbers.inForce = begun - (try sum(.forceTo, programme, to: period.to, transaction))
        numbers.printed = try PrintedTableRepository.all(of: programme, in: period, transaction)
        return numbers
    }

    private static func kept(
        _ programme: ProgrammeID, _ period: FigurePeriod, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [KeptFigure: [String: Int]] {
        let totals = FigureSums.totals(
            of: KeptFigure.allCases, in: programme, from: period.from, to: period.to)
        var found: [KeptFigure: [String: Int]] = [:]
        try transaction.each(totals) { row in
            try found[row.value(0), default: [:]][row.text(1)] = try row.int(2)
        }
        return found
    }

    /// Of one figure, from the first day on.
    private static func sums(
        _ figure: KeptFigure, _ programme: ProgrammeID, to last: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String: Int] {
        let totals = FigureSums.totals(
            of: [figure], in: programme, from: FigureSums.beginning, to: last)
        let all = try transaction.all(totals) { try ($0.text(1), $0.int(2)) }
        return Dictionary(all) { $0 + $1 }
    }

    private static func sum(
        _ figure: KeptFigure, _ programme: ProgrammeID, to last: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int { try sums(figure, programme, to: last, transaction).values.reduce(0, +) }

    private static func outs(
        _ programme: ProgrammeID, to last: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ResultNumbers.Out] {
        try transaction.all(
            """
            SELECT day, category, n FROM figure_day
            WHERE programme_id = \(programme) AND figure = \(KeptFigure.out) AND day <= \(last) AND n > 0
            """
        ) { try ResultNumbers.Out(day: $0.day(0), stage: $0.text(1), count: $0.int(2)) }
    }

    /// Every goal that the programme has had or will have, with the days on which it reads so.
    static func goals(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DatedGoal] {
        DatedGoal.all(
            try transaction.all(
                """
                SELECT d.id, d.position, d.code, d.wording, d.share_percent, v.valid_from, v.valid_to
                FROM goal_definition d JOIN programme_version v ON v.id = d.programme_version_id
                WHERE v.programme_id = \(programme) AND v.withdrawn_on IS NULL
                ORDER BY v.valid_from, d.position
                """
            ) { row in
                try DatedGoal.Definition(
                    id: row.int64(0), position: row.int(1), code: row.text(2), wording: row.text(3),
                    percent: row.optionalInt(4), days: (row.day(5), row.optionalDay(6)))
            })
    }

    /// What has become of the appeals that came in the period.
    private static func appeals(
        _ programme: ProgrammeID, _ period: FigurePeriod, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String: Int] {
        let all = try transaction.all(
            """
            SELECT \(AppealFate.statement), count(*)
            FROM appeal a JOIN decision d ON d.id = a.decision_id JOIN episode e ON e.id = d.episode_id
            WHERE e.programme_id = \(programme) AND a.arrived_on >= \(period.from)
              AND a.arrived_on <= \(period.to) GROUP BY 1
            UNION ALL SELECT category, sum(n) FROM erased_figure
            WHERE programme_id = \(programme) AND figure = 'appealFate' AND day >= \(period.from)
              AND day <= \(period.to) GROUP BY 1
            """
        ) { try ($0.text(0), $0.int(1)) }
        return Dictionary(all) { $0 + $1 }
    }

    /// The first day that anything is counted of; nil where nothing is.
    static func firstDay(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            """
            SELECT min(day) FROM (
              SELECT min(day) AS day FROM figure_day WHERE programme_id = \(programme)
                AND figure = \(KeptFigure.fate)
              UNION ALL SELECT min(came_on) FROM new_contact WHERE programme_id = \(programme))
            """
        ) { try $0.optionalDay(0) } ?? nil
    }
}
