import Casework
import Law
import Templating

/// The steps out into the world, drawn on the server: a rung for each step, time to the right.
struct LadderChart {
    let points: [(day: Day, step: ProgressStep)]

    private static let (width, left, right, top, rung) = (420, 170, 404, 16, 26)

    func markup(_ words: String) -> Markup {
        let bottom = LadderChart.down(.inRoom)
        return ChartMark.picture(
            width: LadderChart.width, height: bottom + 30, words,
            rungs + days(at: bottom + 22) + path + dots)
    }

    private static func down(_ step: ProgressStep) -> Int {
        top + (ProgressStep.allCases.count - 1 - step.rank) * rung
    }

    private func across(_ day: Day) -> Int {
        guard let first = points.first?.day, let last = points.last?.day, first != last else {
            return (LadderChart.left + LadderChart.right) / 2
        }
        let share = (day.number - first.number) * (LadderChart.right - LadderChart.left - 12)
        return LadderChart.left + 6 + share / (last.number - first.number)
    }

    private func spot(_ point: (day: Day, step: ProgressStep)) -> (Int, Int) {
        (across(point.day), LadderChart.down(point.step))
    }

    private var rungs: [Markup] {
        ProgressStep.allCases.flatMap { step -> [Markup] in
            let at = LadderChart.down(step)
            return [
                ChartMark.line("chart-grid", from: (LadderChart.left, at), to: (LadderChart.right, at)),
                ChartMark.text(step.swedish, at: (LadderChart.left - 8, at + 4), anchor: "end"),
            ]
        }
    }

    private func days(at height: Int) -> [Markup] {
        guard let first = points.first, let last = points.last else { return [] }
        if first.day == last.day {
            return [ChartMark.text("\(first.day)", at: (across(first.day), height), anchor: "middle")]
        }
        return [
            ChartMark.text("\(first.day)", at: (LadderChart.left, height)),
            ChartMark.text("\(last.day)", at: (LadderChart.right, height), anchor: "end"),
        ]
    }

    private var path: [Markup] {
        zip(points, points.dropFirst()).map { ChartMark.line("chart-line", from: spot($0), to: spot($1)) }
    }

    private var dots: [Markup] { points.map { ChartMark.dot("chart-dot", at: spot($0)) } }
}
