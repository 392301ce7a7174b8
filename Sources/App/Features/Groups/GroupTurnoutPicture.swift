import Law
import Templating
import Web

/// How many came to a group's meetings, drawn on the server with a table beside. It counts heads and knows
/// nobody.
struct GroupTurnoutPicture: Fielded, Sendable {
    let chart: Markup
    let words: String
    let table: Table

    static let fields: Fields<GroupTurnoutPicture> = [
        .markup("chart") { $0.chart },
        .text("words") { $0.words },
        .part("table", Table.fields) { $0.table },
    ]

    /// How many meetings the picture has room for.
    private static let most = 26
    private static let width = 320.0, height = 120.0, left = 24.0, bottom = 20.0

    /// Nil before anything has been held.
    init?(_ turnout: [GroupTurnout]) {
        let shown = Array(turnout.suffix(GroupTurnoutPicture.most))
        guard let first = shown.first, let last = shown.last, let most = shown.map(\.count).max(),
            let fewest = shown.map(\.count).min()
        else { return nil }
        let range = fewest == most ? "\(most)" : "\(fewest) till \(most)"
        words = shown.count == 1
            ? "En träff, \(first.day.inWords(withYear: true)): \(most) kom."
            : "\(shown.count) träffar från \(first.day) till \(last.day). \(range) kom."
        chart = GroupTurnoutPicture.draw(shown, top: max(6, most), words)
        table = GroupTurnoutPicture.table(shown)
    }

    private static func table(_ shown: [GroupTurnout]) -> Table {
        let names = ["Dag", "Kom"]
        return Table(
            head: TableHead(
                caption: "Hur många som kom", isCaptionHidden: true,
                columns: [TableColumn(label: names[0]), TableColumn(label: names[1], isNumeric: true)]),
            rows: shown.reversed().map {
                TableRow(cells: [
                    TableCell(column: names[0], text: $0.day.description),
                    TableCell(column: names[1], text: String($0.count), isNumeric: true),
                ])
            })
    }

    private static func draw(_ turnout: [GroupTurnout], top: Int, _ words: String) -> Markup {
        let frame = [
            MarkupAttribute(.class, "chart"), MarkupAttribute(.viewBox, "0 0 320 120"),
            MarkupAttribute(.role, "img"), MarkupAttribute(.ariaLabel, words),
        ]
        let step = (width - left) / Double(max(8, turnout.count))
        let bars = turnout.enumerated().flatMap { index, one in
            bar(at: left + step * Double(index), wide: step * 0.7, one, top: top)
        }
        return .element(.svg, frame, [base] + bars + ends(turnout))
    }

    private static func bar(
        at across: Double, wide: Double, _ one: GroupTurnout, top: Int
    ) -> [Markup] {
        let tall = (height - bottom - 14) * Double(one.count) / Double(top)
        let down = height - bottom - tall
        return [
            .element(
                .rect,
                [
                    MarkupAttribute(.class, "bar-part"), MarkupAttribute(.horizontal, text(across)),
                    MarkupAttribute(.vertical, text(down)), MarkupAttribute(.width, text(wide)),
                    MarkupAttribute(.height, text(tall)),
                ]),
            label(String(one.count), across + wide / 2, down - 3, anchor: "middle"),
        ]
    }

    private static var base: Markup {
        .element(
            .line,
            [
                MarkupAttribute(.class, "chart-grid"), MarkupAttribute(.fromHorizontal, text(left)),
                MarkupAttribute(.toHorizontal, text(width)),
                MarkupAttribute(.fromVertical, text(height - bottom)),
                MarkupAttribute(.toVertical, text(height - bottom)),
            ])
    }

    private static func ends(_ turnout: [GroupTurnout]) -> [Markup] {
        guard let first = turnout.first, let last = turnout.last else { return [] }
        let start = label(first.day.description, left, height - 5, anchor: "start")
        return first == last
            ? [start] : [start, label(last.day.description, width, height - 5, anchor: "end")]
    }

    private static func label(
        _ words: String, _ across: Double, _ down: Double, anchor: String
    ) -> Markup {
        .element(
            .text,
            [
                MarkupAttribute(.class, "chart-text"), MarkupAttribute(.horizontal, text(across)),
                MarkupAttribute(.vertical, text(down)), MarkupAttribute(.textAnchor, anchor),
            ], [.text(words)])
    }

    /// To the tenth, without a locale.
    private static func text(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return "\(tenths / 10).\(abs(tenths % 10))"
    }
}
