import Casework
import Figures
import Law
import SQL

/// The kept sums between two days, of which the first begins a month. Whole years are read by year and whole
/// months by month, so a page costs nearly the same however many cases there are. New contacts have no sums:
/// they are few, and counted one by one.
enum FigureSums {
    /// Rows of figure, day, category and n, of the first days of months, and days in the last one; of new
    /// contacts on their own days.
    static func months(of figures: [KeptFigure], in programme: ProgrammeID, from: Day, to: Day) -> SQL {
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
            \(new(figures, programme, from, to, "figure, day, category, 1"))
            """
    }

    /// How many of each figure and category.
    static func totals(of figures: [KeptFigure], in programme: ProgrammeID, from: Day, to: Day) -> SQL {
        let begins = from.parts.month == 1 && from.parts.day == 1
        let rows = begins ? years(figures, programme, from, to)
            : months(of: figures, in: programme, from: from, to: to)
        return "SELECT figure, category, sum(n) FROM (\(rows)) GROUP BY 1, 2 HAVING sum(n) > 0"
    }

    /// Whole years, less what is dated after the last day: little is.
    private static func years(
        _ figures: [KeptFigure], _ programme: ProgrammeID, _ from: Day, _ to: Day
    ) -> SQL {
        """
        SELECT figure, category, n FROM figure_year
        WHERE programme_id = \(programme) AND figure IN (\(values: figures))
          AND year >= \(year(from)) AND year <= \(year(to)) AND n > 0
        UNION ALL
        SELECT figure, category, -n FROM figure_month
        WHERE programme_id = \(programme) AND figure IN (\(values: figures))
          AND month > \(month(to)) AND month <= \(year(to) + "-12")
        UNION ALL
        SELECT figure, category, -n FROM figure_day
        WHERE programme_id = \(programme) AND figure IN (\(values: figures))
          AND day > \(to) AND day <= \(month(to) + "-31")
        \(new(figures, programme, from, to, "figure, category, 1"))
        """
    }

    private static func new(
        _ figures: [KeptFigure], _ programme: ProgrammeID, _ from: Day, _ to: Day, _ columns: SQL
    ) -> SQL {
        let theirs = figures.filter(KeptFigure.ofNewContacts.contains)
        guard !theirs.isEmpty else { return "" }
        return """
            UNION ALL SELECT \(columns) FROM new_contact_figure
            WHERE programme_id = \(programme) AND figure IN (\(values: theirs))
              AND day >= \(from) AND day <= \(to)
            """
    }

    private static func month(_ day: Day) -> String { String("\(day)".prefix(7)) }
    private static func year(_ day: Day) -> String { String("\(day)".prefix(4)) }

    /// Before anything that is counted, on the first day of a year.
    static let beginning = Day(number: 0)
}
