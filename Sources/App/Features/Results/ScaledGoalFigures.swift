import Figures
import Templating
import Web

/// Goals with five levels, together: how they have been rated, and how many came as far as was expected or
/// further (programmes.md PL-6). It adds nobody's goals to a score.
struct ScaledGoalFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    private static let reached = ["0", "1", "2"]

    private var counts: [String: Int] { numbers[.scaled] }
    private var unrated: Int { counts[FigureCategory.unrated] ?? 0 }
    private var rated: Int { numbers.sum(.scaled) - unrated }

    var section: FigureSection {
        let bars = FigureCategory.levels.map { level in
            ShareChart.Bar(label: level.words, share: Share(counts[level.code] ?? 0, of: rated))
        }
        let part = FigureSection.Part(
            sentences: sentences,
            picture: rated > 0 ? .shares("Individuella mål efter nivå", bars) : nil,
            table: rated + unrated > 0 ? table : nil)
        return FigureSection(id: "individuella-mal", title: "Individuella mål", parts: [part])
    }

    private var sentences: [String] {
        let words = unrated == 1 ? "bedömt" : "bedömda"
        let incomplete = unrated > 0
            ? "\(unrated) mål som låstes under perioden är inte \(words) än, och inte med i andelarna." : nil
        return [KeptFigure.scaled.definition.sentence, incomplete, Share(rated, of: rated).caution]
            .compactMap { $0 }
    }

    private var table: FigureTable {
        let levels = FigureCategory.levels.map { row($0.words, [$0.code]) }
        let last: [FigureCell] = [
            .text("Inte bedömda än"), .count(unrated, scope.link(unrated, .scaled, [FigureCategory.unrated])),
            .text(""),
        ]
        return FigureTable(
            "Individuella mål", ["Nivå", "Mål", "Andel av de bedömda"],
            [row("Som väntat eller mer", ScaledGoalFigures.reached)] + levels + [last])
    }

    private func row(_ words: String, _ codes: [String]) -> [FigureCell] {
        let count = codes.reduce(0) { $0 + (counts[$1] ?? 0) }
        return [
            .text(words), .count(count, scope.link(count, .scaled, codes)),
            .share(Share(count, of: rated)),
        ]
    }
}
