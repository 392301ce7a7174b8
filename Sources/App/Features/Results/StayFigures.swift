import Casework
import Figures
import Templating
import Web

/// How long those had support who ended for each reason: shortest, longest and the middle one.
struct StayFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var part: FigureSection.Part {
        let known = Set(numbers[.reasonStay].keys.map { String($0.prefix { $0 != "." }) })
        let codes = (numbers.reasons.map(\.code) + ["missing"]).filter(known.contains)
        let rows = codes.map { row(FigureCategory.reason($0, numbers.reasons), $0) }
        let definition = KeptFigure.reasonStay.definition
        return FigureSection.Part(
            title: definition.name, sentences: [definition.sentence],
            table: rows.isEmpty
                ? nil
                : FigureTable(
                    definition.name, ["Skäl", "Antal", "Kortast och längst", "I mitten"],
                    rows + [row("Alla", nil)]))
    }

    private func row(_ words: String, _ reason: String?) -> [FigureCell] {
        let mine = numbers[.reasonStay].filter { key, _ in reason.map { key.hasPrefix("\($0).") } ?? true }
        let weeks = mine.compactMap { key, count in
            key.split(separator: ".").last.flatMap { Int($0) }.map { ($0, count) }
        }
        guard let spread = Spread(Dictionary(weeks) { $0 + $1 }) else {
            return [.text(words), .count(0), .text(Share.nothing), .text("")]
        }
        // All of them are the figure itself: so many lengths are no address.
        let keys = reason == nil ? [] : mine.keys.sorted()
        return [
            .text(words), .count(spread.count, scope.link(spread.count, .reasonStay, keys)),
            .text(StayLength.words(from: 7 * spread.least, to: 7 * spread.most)),
            .text(FigureCategory.weeks("\(spread.median)")),
        ]
    }
}
