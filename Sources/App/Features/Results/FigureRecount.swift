import SQL

/// What is kept of figures held against a recount straight from the source rows (process.md I9). It corrects
/// nothing: a difference is a defect, and is told.
enum FigureRecount {
    static let rules: [(String, SQL)] = [
        (
            "I9 what is kept of a case is not what its rows say",
            """
            SELECT (SELECT count(*) FROM (SELECT * FROM contact_fact EXCEPT SELECT * FROM episode_fact_now))
              + (SELECT count(*) FROM (SELECT * FROM episode_fact_now EXCEPT SELECT * FROM contact_fact))
              + (SELECT count(*) FROM new_contact JOIN episode_fact USING (episode_id))
            """
        ),
        (
            "I9 a kept figure is not what a recount says",
            """
            SELECT (SELECT count(*) FROM (\(kept) EXCEPT \(counted)))
              + (SELECT count(*) FROM (\(counted) EXCEPT \(kept)))
            """
        ),
        (
            "I9 a month's or a year's sum is not that of its days",
            """
            SELECT (SELECT count(*) FROM (\(months) EXCEPT \(monthly)))
              + (SELECT count(*) FROM (\(monthly) EXCEPT \(months)))
              + (SELECT count(*) FROM (\(years) EXCEPT \(yearly)))
              + (SELECT count(*) FROM (\(yearly) EXCEPT \(years)))
            """
        ),
    ]

    private static let years: SQL =
        "SELECT programme_id, figure, year, category, n FROM figure_year WHERE n > 0"

    private static let yearly: SQL = """
        SELECT programme_id, figure, substr(day, 1, 4), category, sum(n) FROM figure_day
        GROUP BY 1, 2, 3, 4 HAVING sum(n) > 0
        """

    private static let months: SQL =
        "SELECT programme_id, figure, month, category, n FROM figure_month WHERE n > 0"

    private static let monthly: SQL = """
        SELECT programme_id, figure, substr(day, 1, 7), category, sum(n) FROM figure_day
        GROUP BY 1, 2, 3, 4 HAVING sum(n) > 0
        """

    private static let kept: SQL =
        "SELECT programme_id, figure, day, category, n FROM figure_day WHERE n > 0"

    private static let counted: SQL = """
        SELECT programme_id, figure, day, category, sum(n) FROM (
          SELECT programme_id, figure, day, category, 1 AS n FROM episode_figure
          UNION ALL SELECT programme_id, figure, day, category, 1 FROM event_figure
          -- What erased cases were counted as; two figures are kept of them alone.
          UNION ALL SELECT programme_id, figure, day, category, n FROM erased_figure
          WHERE figure NOT IN ('appealFate', 'notOffered'))
        GROUP BY 1, 2, 3, 4
        """
}
