import Figures
import Templating

/// Society's net upwards, the number of people to the right, a line for each share of the benefit. Each line
/// is named at its end; the same stands in a table.
struct EconomyChart {
    let sensitivity: EconomySensitivity

    private static let width = 480, height = 220
    private static let left = 62, right = 52, top = 12, bottom = 30

    func markup(_ words: String) -> Markup {
        let frame = [
            MarkupAttribute(.class, "chart wide"), MarkupAttribute(.viewBox, "0 0 480 220"),
            MarkupAttribute(.role, "img"), MarkupAttribute(.ariaLabel, words),
        ]
        return .element(.svg, frame, grid + people + sensitivity.rows.flatMap(line))
    }

    private var nets: [Int] { sensitivity.rows.flatMap(\.nets) + [0] }
    private var lowest: Int { nets.min() ?? 0 }
    private var highest: Int { max(nets.max() ?? 0, lowest + 1) }
    private var most: Int { max(1, sensitivity.persons.last ?? 1) }

    private func across(_ persons: Int) -> Int {
        EconomyChart.left + EconomyChart.share(
            persons, of: most, EconomyChart.width - EconomyChart.left - EconomyChart.right)
    }

    private func down(_ net: Int) -> Int {
        let room = EconomyChart.height - EconomyChart.top - EconomyChart.bottom
        return EconomyChart.height - EconomyChart.bottom
            - EconomyChart.share(net - lowest, of: highest - lowest, room)
    }

    /// Without a remainder: a point of the picture is less than anybody sees.
    private static func share(_ part: Int, of whole: Int, _ room: Int) -> Int {
        Int((Double(part) / Double(whole) * Double(room)).rounded())
    }

    /// The ends and zero.
    private var grid: [Markup] {
        Set([lowest, 0, highest]).sorted().flatMap { net -> [Markup] in
            let height = down(net)
            return [
                ChartMark.line(
                    "chart-grid", from: (EconomyChart.left, height),
                    to: (EconomyChart.width - EconomyChart.right, height)),
                ChartMark.text(
                    EconomyChart.millions(net), at: (EconomyChart.left - 6, height + 4), anchor: "end"),
            ]
        }
    }

    private var people: [Markup] {
        sensitivity.persons.map { persons in
            ChartMark.text(
                SwedishNumber.text(persons), at: (across(persons), EconomyChart.height - 8), anchor: "middle")
        }
    }

    private func line(_ row: EconomySensitivity.Row) -> [Markup] {
        let points = zip(sensitivity.persons, row.nets).map { (across($0), down($1)) }
        let path = points.map { "\($0.0),\($0.1)" }.joined(separator: " ")
        let attributes = [MarkupAttribute(.class, "chart-line"), MarkupAttribute(.points, path)]
        let end = points.last.map {
            [ChartMark.text("\(row.percent) %", at: ($0.0 + 6, $0.1 + 4))]
        } ?? []
        return [.element(.polyline, attributes)] + end
    }

    /// "20,5 mkr".
    private static func millions(_ kronor: Int) -> String {
        guard let value = try? Fraction(Int128(kronor), over: 1_000_000) else { return "" }
        return kronor == 0 ? "0" : "\(SwedishNumber.text(value, decimals: 1)) mkr"
    }
}
