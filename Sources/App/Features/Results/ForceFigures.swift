import Figures
import Templating
import Web

/// Decisions that give support on a day, and who has had several (programmes.md ST-5).
struct ForceFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var parts: [FigureSection.Part] { [force, several] }

    private var force: FigureSection.Part {
        let count = numbers.inForce
        let row: [FigureCell] = [.text("\(scope.period.to)"), .count(count, scope.link(count, .forceFrom))]
        let definition = KeptFigure.forceFrom.definition
        return FigureSection.Part(
            title: definition.name, sentences: [definition.sentence + " Dagen är periodens sista."],
            table: count > 0 ? FigureTable(definition.name, ["Dag", "Beslut som gäller"], [row]) : nil)
    }

    private var several: FigureSection.Part {
        let counts = numbers[.grants], all = numbers.sum(.grants)
        let known = counts.keys.compactMap(Int.init).sorted()
        let rows = known.map { row("\($0) bifall", [$0], of: all) }
        let whole: [FigureCell] = [.text("Alla"), .count(all, scope.link(all, .grants)), .text("")]
        let definition = KeptFigure.grants.definition
        return FigureSection.Part(
            title: definition.name,
            sentences: [definition.sentence, Share(all, of: all).caution].compactMap { $0 },
            table: all > 0
                ? FigureTable(
                    definition.name, ["Bifall", "Ärenden", "Andel"],
                    rows + [row("Fler än ett", known.filter { $0 > 1 }, of: all), whole]) : nil)
    }

    private func row(_ words: String, _ numbers: [Int], of all: Int) -> [FigureCell] {
        let codes = numbers.map { "\($0)" }
        let count = codes.reduce(0) { $0 + (self.numbers[.grants][$1] ?? 0) }
        return [
            .text(words), .count(count, scope.link(count, .grants, codes)),
            .share(Share(count, of: all)),
        ]
    }
}
