import Casework
import Figures
import Law
import SQL

/// The kept sums between two days, of which the first begins a month: whole months by month, the rest by day.
/// So a year is twelve rows of each category and not 365.
enum FigureSums {
    /// Rows of figure, day, category and n; a month's day is its first.
    static func rows(of figures: [KeptFigure], in programme: ProgrammeID, from: Day, to: Day) -> SQL {
        let after = to.adding(days: 1)
        // The first day that is not in a whole month.
        let rest = after.parts.day == 1 ? after : to.adding(days: 1 - to.parts.day)
        return """
            SELECT figure, month || '-01' AS day, category, n FROM figure_month
            WHERE programme_id = \(programme) AND figure IN (\(values: figures))
              AND month >= \(month(from)) AND month < \(month(rest)) AND n > 0
            UNION ALL
            SELECT figure, day, category, n FROM figure_day
            WHERE programme_id = \(programme) AND figure IN (\(values: figures))
              AND day >= \(max(rest, from)) AND day <= \(to) AND n > 0
            """
    }

    private static func month(_ day: Day) -> String { String("\(day)".prefix(7)) }

    /// Before anything that is counted.
    static let beginning = Day(number: 0)
}
