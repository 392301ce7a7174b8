import Instruments
import Law
import Templating

/// The sums of one instrument over time, drawn on the server: the scale's whole range upwards, the case's
/// whole time to the right, so that pictures beside each other can be compared. The same stands in words and
/// in a table.
struct RatingChart {
    let instrument: Instrument
    let points: [(day: Day, total: Int)]
    let span: ClosedRange<Day>

    private static let width = 320.0, height = 150.0
    private static let left = 38.0, right = 10.0, top = 10.0, bottom = 24.0

    func markup(_ words: String) -> Markup {
        let frame = [
            MarkupAttribute(.class, "chart"), MarkupAttribute(.viewBox, "0 0 320 150"),
            MarkupAttribute(.role, "img"),
            MarkupAttribute(.ariaLabel, "\(instrument.name). \(words)"),
        ]
        return .element(.svg, frame, grid + days + line + dots)
    }

    private func across(_ day: Day) -> Double {
        let days = Double(max(1, span.upperBound.number - span.lowerBound.number))
        let share =
            span.lowerBound == span.upperBound
            ? 0.5 : Double(day.number - span.lowerBound.number) / days
        return RatingChart.left + share * (RatingChart.width - RatingChart.left - RatingChart.right)
    }

    private func down(_ total: Int) -> Double {
        let range = instrument.totals
        let share = Double(total - range.lowerBound) / Double(max(1, range.upperBound - range.lowerBound))
        return RatingChart.height - RatingChart.bottom
            - share * (RatingChart.height - RatingChart.top - RatingChart.bottom)
    }

    /// The ends of the scale and its middle.
    private var grid: [Markup] {
        let range = instrument.totals
        let middle = (range.lowerBound + range.upperBound) / 2
        return [range.lowerBound, middle, range.upperBound].flatMap { total -> [Markup] in
            let line = Markup.element(
                .line,
                [
                    MarkupAttribute(.class, "chart-grid"),
                    MarkupAttribute(.fromHorizontal, RatingChart.text(RatingChart.left)),
                    MarkupAttribute(.toHorizontal, RatingChart.text(RatingChart.width - RatingChart.right)),
                    MarkupAttribute(.fromVertical, RatingChart.text(down(total))),
                    MarkupAttribute(.toVertical, RatingChart.text(down(total))),
                ])
            return [line, label("\(total)", RatingChart.left - 9, down(total) + 4, anchor: "end")]
        }
    }

    private var days: [Markup] {
        let base = RatingChart.height - 6
        let first = label("\(span.lowerBound)", RatingChart.left, base, anchor: "start")
        guard span.lowerBound != span.upperBound else { return [first] }
        return [
            first, label("\(span.upperBound)", RatingChart.width - RatingChart.right, base, anchor: "end"),
        ]
    }

    private var line: [Markup] {
        guard points.count > 1 else { return [] }
        let path = points.map { "\(RatingChart.text(across($0.day))),\(RatingChart.text(down($0.total)))" }
        let attributes = [
            MarkupAttribute(.class, "chart-line"), MarkupAttribute(.points, path.joined(separator: " ")),
        ]
        return [.element(.polyline, attributes)]
    }

    private var dots: [Markup] {
        points.map { point in
            .element(
                .circle,
                [
                    MarkupAttribute(.class, "chart-dot"),
                    MarkupAttribute(.centreHorizontal, RatingChart.text(across(point.day))),
                    MarkupAttribute(.centreVertical, RatingChart.text(down(point.total))),
                    MarkupAttribute(.radius, "4"),
                ])
        }
    }

    private func label(_ text: String, _ across: Double, _ down: Double, anchor: String) -> Markup {
        .element(
            .text,
            [
                MarkupAttribute(.class, "chart-text"),
                MarkupAttribute(.horizontal, RatingChart.text(across)),
                MarkupAttribute(.vertical, RatingChart.text(down)), MarkupAttribute(.textAnchor, anchor),
            ], [.text(text)])
    }

    /// To the tenth, without a locale.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
