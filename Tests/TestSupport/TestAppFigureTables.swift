import SQL

/// What is counted of figures: calculations, exports and what has been published.
extension TestApp {
    static let figureCounts: [(table: String, sql: SQL)] = [
        ("economy_sheet", "SELECT count(*) FROM economy_sheet"),
        ("economy_heading", "SELECT count(*) FROM economy_heading"),
        ("economy_row", "SELECT count(*) FROM economy_row"),
        ("figure_export", "SELECT count(*) FROM figure_export"),
        ("published_table", "SELECT count(*) + count(published_at) FROM published_table"),
        ("printed_table", "SELECT count(*) FROM printed_table"),
        ("profile_question", "SELECT count(*) FROM profile_question"),
        ("published_figure", "SELECT count(*) FROM published_figure"),
        (
            "annual_report",
            "SELECT count(*) + coalesce(sum(version), 0) + count(finished_at) FROM annual_report"
        ),
        ("annual_report_figures", "SELECT count(*) FROM annual_report_figures"),
    ]
}
