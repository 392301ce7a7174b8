import Figures
import Templating
import Web

/// How long the way takes: from contact to meeting, decision and start, and the support itself. The middle
/// one and the spread, never a mean, which one long wait would move.
struct TimeFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        let spreads = KeptFigure.times.map { ($0, numbers.spread($0)) }
        let known = spreads.compactMap { figure, spread in
            spread.map { SpreadChart.Row(label: figure.definition.name, spread: $0) }
        }
        let part = FigureSection.Part(
            sentences: sentences,
            picture: known.isEmpty ? nil : .spreads("Dagar på vägen", known),
            table: FigureTable(
                "Dagar på vägen", ["Sträcka", "Ärenden", "I mitten", "Hälften av alla", "Kortast och längst"],
                spreads.map(row)))
        return FigureSection(id: "tider", title: "Hur lång tid det tar", parts: [part])
    }

    private func row(_ figure: KeptFigure, _ spread: Spread?) -> [FigureCell] {
        let name = FigureCell.text(figure.definition.name)
        guard let spread else {
            return [name, .count(0), .median(nil), .text(""), .text("")]
        }
        return [
            name, .count(spread.count, scope.link(spread.count, figure)), .median(spread),
            .text("\(spread.quarters.lowerBound)–\(spread.quarters.upperBound) dagar"),
            .text("\(spread.least)–\(spread.most) dagar"),
        ]
    }

    /// What is counted, and how much of it is known.
    private var sentences: [String] {
        let begun = numbers.sum(.wholeWay)
        let decided = numbers.sum(.toSupport)
        return [
            "Räknar dagar mellan två händelser i samma ärende, i den månad då den senare hände. Den första "
                + "händelsen av varje slag gäller. Ärenden utan båda dagarna räknas inte: "
                + "av \(begun) som började stödet finns ett beslut om bifall hos \(decided)."
        ]
    }
}
