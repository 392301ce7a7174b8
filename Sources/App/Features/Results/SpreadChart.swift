import Figures
import Templating

/// Spreads of days under one another on one scale, drawn on the server: a thin line from the shortest to the
/// longest, a bar for the middle half, and a dot for the one in the middle. The same stands in a table.
struct SpreadChart {
    struct Row: Sendable {
        let label: String
        let spread: Spread
    }

    let rows: [Row]

    private static let (width, left, right, row) = (360, 10, 350, 46)

    func markup(_ words: String) -> Markup {
        let bottom = rows.count * SpreadChart.row + 8
        let marks = rows.enumerated().flatMap { index, row in drawn(row.spread, row.label, at: index) }
        return ChartMark.picture(width: SpreadChart.width, height: bottom + 20, words, marks + scale(bottom))
    }

    private var most: Int { max(1, rows.map(\.spread.most).max() ?? 1) }

    private func across(_ days: Int) -> Int {
        SpreadChart.left + days * (SpreadChart.right - SpreadChart.left) / most
    }

    private func scale(_ bottom: Int) -> [Markup] {
        [
            ChartMark.line(
                "chart-grid", from: (SpreadChart.left, bottom), to: (SpreadChart.right, bottom)),
            ChartMark.text("0 dagar", at: (SpreadChart.left, bottom + 14)),
            ChartMark.text("\(most) dagar", at: (SpreadChart.right, bottom + 14), anchor: "end"),
        ]
    }

    private func drawn(_ spread: Spread, _ label: String, at place: Int) -> [Markup] {
        let top = place * SpreadChart.row, middle = top + 30
        let first = across(spread.quarters.lowerBound), last = across(spread.quarters.upperBound)
        let half = [
            MarkupAttribute(.class, "chart-range"), MarkupAttribute(.horizontal, "\(first)"),
            MarkupAttribute(.vertical, "\(middle - 6)"), MarkupAttribute(.width, "\(max(2, last - first))"),
            MarkupAttribute(.height, "12"),
        ]
        let median = across(Int(spread.median.prefix { $0 != "," }) ?? 0)
        return [
            ChartMark.text(
                "\(label): i mitten \(spread.median) dagar, n = \(spread.count)",
                at: (SpreadChart.left, top + 16)),
            ChartMark.line(
                "chart-line", from: (across(spread.least), middle), to: (across(spread.most), middle)),
            .element(.rect, half), ChartMark.dot("chart-start", at: (median, middle)),
        ]
    }
}
