import Casework
import Templating

/// Life areas as they began and as they are, drawn on the server: a line for each, the mapping's scale to the
/// right. A ring is the first time, a dot the latest.
struct AreaChart {
    let courses: [ReviewChange.Course]

    private static let (width, left, step, top, row) = (420, 20, 92, 30, 44)

    func markup(_ words: String) -> Markup {
        ChartMark.picture(
            width: AreaChart.width, height: AreaChart.top + courses.count * AreaChart.row, words,
            scale + courses.enumerated().flatMap { lane($1, number: $0) })
    }

    private static func across(_ grade: LifeAreaGrade) -> Int { left + grade.rawValue * step }

    private var scale: [Markup] {
        LifeAreaGrade.allCases.map {
            ChartMark.text("\($0.rawValue)", at: (AreaChart.across($0), 14), anchor: "middle")
        }
    }

    private func lane(_ course: ReviewChange.Course, number: Int) -> [Markup] {
        let top = AreaChart.top + number * AreaChart.row, at = top + 26
        guard let first = course.grades.first?.grade, let last = course.grades.last?.grade else { return [] }
        let (from, to) = ((AreaChart.across(first), at), (AreaChart.across(last), at))
        return [
            ChartMark.text(course.area.swedish, at: (AreaChart.left - 6, top + 10)),
            ChartMark.line(
                "chart-grid", from: (AreaChart.across(.none), at), to: (AreaChart.across(.complete), at)),
            ChartMark.line("chart-line", from: from, to: to), ChartMark.dot("chart-start", at: from),
            ChartMark.dot("chart-dot", at: to),
        ]
    }
}
