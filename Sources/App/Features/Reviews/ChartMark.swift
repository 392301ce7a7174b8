import Templating

/// The marks that pictures of change are drawn with. They hold no words of their own.
enum ChartMark {
    static func picture(width: Int, height: Int, _ words: String, _ content: [Markup]) -> Markup {
        .element(
            .svg,
            [
                MarkupAttribute(.class, "chart"), MarkupAttribute(.viewBox, "0 0 \(width) \(height)"),
                MarkupAttribute(.role, "img"), MarkupAttribute(.ariaLabel, words),
            ], content)
    }

    static func line(_ kind: String, from: (Int, Int), to: (Int, Int)) -> Markup {
        .element(
            .line,
            [
                MarkupAttribute(.class, kind), MarkupAttribute(.fromHorizontal, "\(from.0)"),
                MarkupAttribute(.fromVertical, "\(from.1)"), MarkupAttribute(.toHorizontal, "\(to.0)"),
                MarkupAttribute(.toVertical, "\(to.1)"),
            ])
    }

    /// An open ring is where it began, a filled dot where it is.
    static func dot(_ kind: String, at point: (Int, Int)) -> Markup {
        .element(
            .circle,
            [
                MarkupAttribute(.class, kind), MarkupAttribute(.centreHorizontal, "\(point.0)"),
                MarkupAttribute(.centreVertical, "\(point.1)"), MarkupAttribute(.radius, "5"),
            ])
    }

    static func text(_ words: String, at point: (Int, Int), anchor: String = "start") -> Markup {
        .element(
            .text,
            [
                MarkupAttribute(.class, "chart-text"), MarkupAttribute(.horizontal, "\(point.0)"),
                MarkupAttribute(.vertical, "\(point.1)"), MarkupAttribute(.textAnchor, anchor),
            ], [.text(words)])
    }
}
