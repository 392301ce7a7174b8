import Casework
import Templating

/// A day drawn: one line for each thing that was done, along the hours. It never judges the day; the table
/// beside says the same in words.
enum DayChart {
    private static let (left, hour, line, head) = (180, 14, 26, 24)
    private static let (textFall, blockFall, blockHeight) = (17, 4, 16)
    private static var width: Int { left + 24 * hour + 12 }

    static func markup(_ rows: [DayRow], _ version: FormTemplateVersion) -> Markup {
        let kinds = version.question("kind")?.choices.filter { kind in
            rows.contains { $0.kind == kind.code }
        } ?? []
        let height = head + kinds.count * line
        let lanes = kinds.enumerated().flatMap { index, kind in
            lane(kind, rows.filter { $0.kind == kind.code }, from: head + index * line)
        }
        let attributes = [
            MarkupAttribute(.class, "day-chart"), MarkupAttribute(.viewBox, "0 0 \(width) \(height + 4)"),
            MarkupAttribute(.role, "img"), MarkupAttribute(.focusable, "false"),
        ]
        let name = "\(version.title), timme för timme. Samma finns i tabellen."
        let title = Markup.element(.title, [], [.text(name)])
        return .element(.svg, attributes, [title] + hours(to: height) + lanes)
    }

    private static func hours(to height: Int) -> [Markup] {
        stride(from: 0, through: 24, by: 6).flatMap { at -> [Markup] in
            let spot = "\(left + at * hour)"
            let label = Markup.element(
                .text,
                [
                    MarkupAttribute(.class, "day-hour"), MarkupAttribute(.horizontal, spot),
                    MarkupAttribute(.vertical, "14"), MarkupAttribute(.textAnchor, "middle"),
                ], [.text("\(at)")])
            let line = Markup.element(
                .line,
                [
                    MarkupAttribute(.class, "day-line"), MarkupAttribute(.fromHorizontal, spot),
                    MarkupAttribute(.toHorizontal, spot), MarkupAttribute(.fromVertical, "\(head - 4)"),
                    MarkupAttribute(.toVertical, "\(height)"),
                ])
            return [label, line]
        }
    }

    private static func lane(_ kind: FormChoice, _ rows: [DayRow], from top: Int) -> [Markup] {
        let label = Markup.element(
            .text,
            [
                MarkupAttribute(.class, "day-kind"), MarkupAttribute(.horizontal, "0"),
                MarkupAttribute(.vertical, "\(top + textFall)"),
            ], [.text(kind.label)])
        return [label] + rows.map { block($0, from: top) }
    }

    /// At home it is an outline, elsewhere it is filled: told by the words under the picture.
    private static func block(_ row: DayRow, from top: Int) -> Markup {
        let start = left + row.from * hour / 60
        let length = max(2, (row.to - row.from) * hour / 60)
        return .element(
            .rect,
            [
                MarkupAttribute(.class, row.place == "hemma" ? "day-home" : "day-out"),
                MarkupAttribute(.horizontal, "\(start)"), MarkupAttribute(.vertical, "\(top + blockFall)"),
                MarkupAttribute(.width, "\(length)"), MarkupAttribute(.height, "\(blockHeight)"),
                MarkupAttribute(.radiusHorizontal, "2"),
            ])
    }
}
