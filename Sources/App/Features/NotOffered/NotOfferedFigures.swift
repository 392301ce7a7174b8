import Casework
import Templating
import Web

/// The figures above the register: each part of the period's contacts with its share of all, and the sum.
/// Each is a link to its rows.
struct NotOfferedFigures: Fielded, Sendable {
    struct Line: Fielded, Sendable {
        let label: String
        let count: String
        let share: String
        let bar: Markup
        let address: Link
        /// A part of the line above.
        let isPart: Bool
        let isShown: Bool

        static let fields: Fields<Line> = [
            .text("label") { $0.label },
            .text("count") { $0.count },
            .text("share") { $0.share },
            .markup("bar") { $0.bar },
            .link("address") { $0.address },
            .flag("isPart") { $0.isPart },
            .flag("isShown") { $0.isShown },
        ]
    }

    let total: Int
    let lines: [Line]
    let all: Link

    init(_ counts: [ContactFate: Int], _ filter: NotOfferedFilter) {
        let total = counts.values.reduce(0, +)
        func line(
            _ label: String, _ count: Int, _ part: NotOfferedFilter.Part, isPart: Bool = false
        ) -> Line {
            Line(
                label: label, count: String(count), share: NotOfferedFigures.share(count, of: total),
                bar: NotOfferedFigures.bar(count, of: total), address: filter.address(part), isPart: isPart,
                isShown: filter.part == part)
        }
        let reasons = EndingReason.withoutSupport.compactMap { reason in
            counts[.ended(reason)].map { line(reason.swedish, $0, .fate(.ended(reason)), isPart: true) }
        }
        let ended = EndingReason.withoutSupport.reduce(0) { $0 + (counts[.ended($1)] ?? 0) }
        let other = [ContactFate.open, .onward, .joined].map { line($0.swedish, counts[$0] ?? 0, .fate($0)) }
        lines = other.prefix(2) + [line("Avslutade innan stöd", ended, .ended)] + reasons + other.suffix(1)
        self.total = total
        all = filter.address(.everybody)
    }

    static let fields: Fields<NotOfferedFigures> = [
        .text("total") { String($0.total) },
        .list("lines", Line.fields) { $0.lines },
        .link("all") { $0.all },
        .optionalText("caution") { $0.total < 10 ? "n = \($0.total), läs med försiktighet." : nil },
    ]

    /// "12 av 40 (30 %)"
    private static func share(_ count: Int, of total: Int) -> String {
        "\(count) av \(total) (\((count * 200 + total) / (2 * max(1, total))) %)"
    }

    /// As long as its share; the figure beside says the same in words.
    private static func bar(_ count: Int, of total: Int) -> Markup {
        let width = Double(count * 1000 / max(1, total)) / 10
        let attributes = [
            MarkupAttribute(.class, "bar"), MarkupAttribute(.viewBox, "0 0 100 10"),
            MarkupAttribute(.preserveAspectRatio, "none"), MarkupAttribute(.ariaHidden, "true"),
            MarkupAttribute(.focusable, "false"),
        ]
        let whole = [
            MarkupAttribute(.class, "bar-whole"), MarkupAttribute(.width, "100"),
            MarkupAttribute(.height, "10"),
        ]
        let part = [
            MarkupAttribute(.class, "bar-part"), MarkupAttribute(.width, "\(width)"),
            MarkupAttribute(.height, "10"),
        ]
        return .element(.svg, attributes, [.element(.rect, whole), .element(.rect, part)])
    }
}
