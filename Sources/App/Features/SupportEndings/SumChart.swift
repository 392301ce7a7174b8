import Instruments
import Templating

/// The first and the last sum of each rating form, drawn on the server: a line for each form's whole scale. A
/// ring is the first time, a dot the last.
struct SumChart {
    let courses: [SumCourse]

    private static let (width, left, right, top, row) = (420, 30, 390, 12, 44)

    func markup(_ words: String) -> Markup {
        ChartMark.picture(
            width: SumChart.width, height: SumChart.top + courses.count * SumChart.row, words,
            courses.enumerated().flatMap { SumChart.lane($1, number: $0) })
    }

    private static func across(_ total: Int, _ range: ClosedRange<Int>) -> Int {
        let span = max(1, range.upperBound - range.lowerBound)
        return left + (total - range.lowerBound) * (right - left) / span
    }

    private static func lane(_ course: SumCourse, number: Int) -> [Markup] {
        let range = course.instrument.totals, top = top + number * row, at = top + 26
        let from = (across(course.first.total, range), at)
        let frame = [
            ChartMark.text(course.instrument.name, at: (left, top + 10)),
            ChartMark.line("chart-grid", from: (left, at), to: (right, at)),
            ChartMark.text("\(range.lowerBound)", at: (left - 8, at + 4), anchor: "end"),
            ChartMark.text("\(range.upperBound)", at: (right + 8, at + 4)),
        ]
        guard let last = course.last else { return frame + [ChartMark.dot("chart-start", at: from)] }
        let to = (across(last.total, range), at)
        return frame + [
            ChartMark.line("chart-line", from: from, to: to), ChartMark.dot("chart-start", at: from),
            ChartMark.dot("chart-dot", at: to),
        ]
    }
}
