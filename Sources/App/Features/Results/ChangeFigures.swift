import Figures
import Instruments
import Templating
import Web

/// How sums on rating forms differ between the first and the last time, together: pairs, the middle change,
/// how many lower and higher (programmes.md AS-6). It calls no change good or bad, and shows nobody.
struct ChangeFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    private static let columns = [
        "Formulär", "Par", "I mitten", "Hälften av alla", "Lägre", "Samma", "Högre", "Bara en gång",
    ]

    var section: FigureSection {
        let known = Instrument.ratings.filter { !pairs($0).isEmpty || once($0) > 0 }
        let bars = known.flatMap(bars), title = KeptFigure.change.definition.name
        let part = FigureSection.Part(
            sentences: [
                KeptFigure.change.definition.sentence
                    + " Den som har fyllt i bara en gång har ingen förändring, och räknas bredvid."
            ],
            picture: bars.isEmpty ? nil : .shares(title, bars),
            table: known.isEmpty ? nil : FigureTable(title, ChangeFigures.columns, known.map(row)))
        return FigureSection(id: "skattningar", title: title, parts: [part])
    }

    /// How many have each change.
    private func pairs(_ instrument: Instrument) -> [Int: Int] {
        let start = instrument.code + "."
        let mine = numbers[.change].compactMap { key, count in
            key.hasPrefix(start) ? Int(key.dropFirst(start.count)).map { ($0, count) } : nil
        }
        return Dictionary(mine) { $0 + $1 }
    }

    private func once(_ instrument: Instrument) -> Int { numbers[.change]["\(instrument.code).once"] ?? 0 }

    private func bars(_ instrument: Instrument) -> [ShareChart.Bar] {
        let pairs = pairs(instrument), all = pairs.values.reduce(0, +)
        guard all > 0 else { return [] }
        let lower = pairs.reduce(0) { $0 + ($1.key < 0 ? $1.value : 0) }
        return [ShareChart.Bar(label: "\(instrument.name), lägre summa", share: Share(lower, of: all))]
    }

    private func row(_ instrument: Instrument) -> [FigureCell] {
        let single = once(instrument)
        let last = FigureCell.count(single, scope.link(single, .change, ["\(instrument.code).once"]))
        guard let spread = Spread(pairs(instrument)) else {
            let none = FigureCell.count(0)
            return [.text(instrument.name), none, .text(Share.nothing), .text(""), none, none, none, last]
        }
        let quarters = [spread.quarters.lowerBound, spread.quarters.upperBound].map { SwedishNumber.text($0) }
        return [
            .text(instrument.name), cell(instrument) { _ in true }, .text(spread.median),
            .text(quarters.joined(separator: " till ")), cell(instrument) { $0 < 0 },
            cell(instrument) { $0 == 0 }, cell(instrument) { $0 > 0 }, last,
        ]
    }

    private func cell(_ instrument: Instrument, _ isIn: (Int) -> Bool) -> FigureCell {
        let mine = pairs(instrument).filter { isIn($0.key) }
        let count = mine.values.reduce(0, +)
        let keys = mine.keys.sorted().map { "\(instrument.code).\($0)" }
        return .count(count, scope.link(count, .change, keys))
    }
}
