import Figures
import Law
import Templating
import Web

/// How many had a place and how many waited as each month ended. What may come free stands on the page of
/// places, which is linked.
struct PlaceFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        let isEmpty = numbers.months.allSatisfy { $0.placed == 0 && $0.waiting == 0 }
        let rows = numbers.months.map { month -> [FigureCell] in
            [.text("\(month.day)"), .count(month.placed), .count(month.waiting)]
        }
        let part = FigureSection.Part(
            sentences: [
                "Räknar dem som har en plats, av alla slag, och dem som väntar i kön, när månaden är slut "
                    + "eller i dag. Den vars stöd är avbrutet har kvar sin plats. Högst tolv månader visas."
            ] + moves,
            picture: isEmpty
                ? nil : .months("Platser och kö månad för månad", numbers.months),
            table: isEmpty ? nil : FigureTable("Platser och kö", ["Dag", "Har en plats", "I kön"], rows))
        return FigureSection(id: "platser", title: "Platser och kö", parts: [part])
    }

    private var moves: [String] {
        [
            "Under perioden började \(numbers.sum(.placeFrom)) platser och \(numbers.sum(.placeTo)) "
                + "lämnades; \(numbers.sum(.queueFrom)) ställdes i kön och \(numbers.sum(.queueTo)) "
                + "lämnade den. Den som byter plats räknas på båda."
        ]
    }
}

/// Places as bars and the queue as a line of dots, month by month, drawn on the server. The same stands in a
/// table.
struct MonthChart {
    let months: [ResultNumbers.Month]

    private static let (width, height, left, right, bottom) = (360, 190, 26, 356, 160)

    func markup(_ words: String) -> Markup {
        let line = zip(points, points.dropFirst()).map { ChartMark.line("chart-line", from: $0, to: $1) }
        let dots = points.map { ChartMark.dot("chart-start", at: $0) }
        return ChartMark.picture(
            width: MonthChart.width, height: MonthChart.height,
            words + ". Staplar: har en plats. Ringar: i kön.", grid + bars + line + dots)
    }

    private var highest: Int { max(1, months.map { max($0.placed, $0.waiting) }.max() ?? 1) }

    private func down(_ count: Int) -> Int {
        MonthChart.bottom - count * (MonthChart.bottom - 14) / highest
    }

    private func across(_ place: Int) -> Int {
        let room = MonthChart.right - MonthChart.left
        return MonthChart.left + (2 * place + 1) * room / (2 * max(1, months.count))
    }

    private var points: [(Int, Int)] {
        months.enumerated().map { (across($0), down($1.waiting)) }
    }

    private var grid: [Markup] {
        Set([0, highest / 2, highest]).sorted().flatMap { count in
            [
                ChartMark.line(
                    "chart-grid", from: (MonthChart.left, down(count)), to: (MonthChart.right, down(count))),
                ChartMark.text("\(count)", at: (MonthChart.left - 5, down(count) + 4), anchor: "end"),
            ]
        }
    }

    private var bars: [Markup] {
        months.enumerated().flatMap { place, month -> [Markup] in
            let rect = [
                MarkupAttribute(.class, "chart-range"), MarkupAttribute(.horizontal, "\(across(place) - 8)"),
                MarkupAttribute(.vertical, "\(down(month.placed))"), MarkupAttribute(.width, "16"),
                MarkupAttribute(.height, "\(MonthChart.bottom - down(month.placed))"),
            ]
            let name = String(month.day.monthInWords.prefix(3))
            return [
                .element(.rect, rect),
                ChartMark.text(name, at: (across(place), MonthChart.bottom + 16), anchor: "middle"),
            ]
        }
    }
}
