import Law
import Templating

/// The range of free places month by month, drawn on the server: from none to all of the programme's places
/// upwards, the months to the right. The same stands in words and in a table.
struct ForecastChart {
    let months: [PlaceForecast.Month]

    private static let width = 480.0, height = 170.0
    private static let left = 30.0, right = 6.0, top = 10.0, bottom = 26.0

    func markup(_ words: String) -> Markup {
        let frame = [
            MarkupAttribute(.class, "chart wide"), MarkupAttribute(.viewBox, "0 0 480 170"),
            MarkupAttribute(.role, "img"), MarkupAttribute(.ariaLabel, words),
        ]
        return .element(.svg, frame, grid + months.enumerated().flatMap { bar($1, at: $0) })
    }

    private var highest: Int { max(1, months.map(\.limit).max() ?? 1) }

    private func down(_ count: Int) -> Double {
        let room = ForecastChart.height - ForecastChart.top - ForecastChart.bottom
        return ForecastChart.height - ForecastChart.bottom - Double(count) / Double(highest) * room
    }

    /// None, half and all.
    private var grid: [Markup] {
        Set([0, highest / 2, highest]).sorted().flatMap { count -> [Markup] in
            let attributes = [
                MarkupAttribute(.class, "chart-grid"),
                MarkupAttribute(.fromHorizontal, ForecastChart.text(ForecastChart.left)),
                MarkupAttribute(.toHorizontal, ForecastChart.text(ForecastChart.width - ForecastChart.right)),
                MarkupAttribute(.fromVertical, ForecastChart.text(down(count))),
                MarkupAttribute(.toVertical, ForecastChart.text(down(count))),
            ]
            return [
                .element(.line, attributes),
                label("\(count)", ForecastChart.left - 6, down(count) + 4, anchor: "end"),
            ]
        }
    }

    /// From the fewest to the most; a line where the two are one.
    private func bar(_ month: PlaceForecast.Month, at place: Int) -> [Markup] {
        let room = ForecastChart.width - ForecastChart.left - ForecastChart.right
        let step = room / Double(months.count)
        let across = ForecastChart.left + (Double(place) + 0.5) * step
        let top = down(month.most), bottom = down(month.fewest)
        let attributes = [
            MarkupAttribute(.class, "chart-range"),
            MarkupAttribute(.horizontal, ForecastChart.text(across - step * 0.3)),
            MarkupAttribute(.vertical, ForecastChart.text(top - 1)),
            MarkupAttribute(.width, ForecastChart.text(step * 0.6)),
            MarkupAttribute(.height, ForecastChart.text(max(3, bottom - top + 2))),
        ]
        let name = String(month.day.monthInWords.prefix(3))
        return [
            .element(.rect, attributes),
            label(name, across, ForecastChart.height - 8, anchor: "middle"),
        ]
    }

    private func label(_ text: String, _ across: Double, _ down: Double, anchor: String) -> Markup {
        .element(
            .text,
            [
                MarkupAttribute(.class, "chart-text"),
                MarkupAttribute(.horizontal, ForecastChart.text(across)),
                MarkupAttribute(.vertical, ForecastChart.text(down)), MarkupAttribute(.textAnchor, anchor),
            ], [.text(text)])
    }

    /// To the tenth, without a locale.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
