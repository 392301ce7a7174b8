import Casework
import Figures
import Templating
import Web

/// What was decided in the period, and what became of the appeals that came in it (programmes.md ST-5).
struct DecisionFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        FigureSection(
            id: "beslut", title: "Beslut och överklaganden",
            parts: [decisions, appeals] + ForceFigures(numbers: numbers, scope: scope).parts)
    }

    private static let columns = ["Beslut", "Antal", "Andel av besluten om ansökan"]

    private var decisions: FigureSection.Part {
        let counts = numbers[.decision], all = numbers.sum(.decision)
        let applied = DecisionOutcome.ofApplication.reduce(0) { $0 + (counts[$1.rawValue] ?? 0) }
        let rows = DecisionOutcome.allCases.map { outcome -> [FigureCell] in
            let count = counts[outcome.rawValue] ?? 0
            return [
                .text(outcome.swedish), .count(count, scope.link(count, .decision, [outcome.rawValue])),
                outcome.isOfDecision ? .text("") : .share(Share(count, of: applied)),
            ]
        }
        let sum: [FigureCell] = [.text("Alla"), .count(all, scope.link(all, .decision)), .text("")]
        let bars = DecisionOutcome.ofApplication.map {
            ShareChart.Bar(label: $0.swedish, share: Share(counts[$0.rawValue] ?? 0, of: applied))
        }
        return FigureSection.Part(
            title: "Beslut", sentences: sentences(of: applied),
            picture: applied > 0 ? .shares("Beslut om ansökan", bars) : nil,
            table: all > 0 ? FigureTable("Beslut", DecisionFigures.columns, rows + [sum]) : nil)
    }

    private func sentences(of applied: Int) -> [String] {
        let definition = KeptFigure.decision.definition.sentence
        let shares = "Andelen är av beslut om en ansökan; ändring och upphörande gäller tidigare beslut."
        return ["\(definition) \(shares)", Share(applied, of: applied).caution].compactMap { $0 }
    }

    private var appeals: FigureSection.Part {
        let all = numbers.appeals.values.reduce(0, +)
        let rows = AppealFate.allCases.compactMap { fate -> [FigureCell]? in
            guard let count = numbers.appeals[fate.rawValue] else { return nil }
            return [.text(fate.swedish), .count(count), .share(Share(count, of: all))]
        }
        let sum: [FigureCell] = [.text("Alla"), .count(all, scope.link(all, .appeal)), .text("")]
        return FigureSection.Part(
            title: "Överklaganden", sentences: [KeptFigure.appeal.definition.sentence],
            table: all > 0
                ? FigureTable("Överklaganden", ["Hur det har gått hittills", "Antal", "Andel"], rows + [sum])
                : nil)
    }
}
