import Casework
import Figures
import Templating
import Web

/// Why support ended, and after how long (programmes.md ST-7): each ending of the period once, also those of
/// which nobody has noted why.
struct EndingFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    private static let missing = "missing"

    var section: FigureSection {
        let all = numbers.sum(.outReason)
        let codes = codes
        let bars = codes.map { code in
            ShareChart.Bar(
                label: FigureCategory.reason(code, numbers.reasons), share: Share(count(code), of: all))
        }
        let definition = KeptFigure.outReason.definition
        let part = FigureSection.Part(
            sentences: [definition.sentence, Share(all, of: all).caution, incomplete(of: all)]
                .compactMap { $0 },
            picture: all > 0 ? .shares("Varför stödet tog slut", bars) : nil,
            table: all > 0 ? table(codes) : nil)
        let stays = StayFigures(numbers: numbers, scope: scope).part
        return FigureSection(
            id: "avslut", title: definition.name, parts: [part, stays], printed: numbers.printed)
    }

    /// In the order that they are chosen, those that somebody has.
    private var codes: [String] {
        let known = Set(numbers[.outReason].keys.map { String($0.prefix { $0 != "." }) })
        return (numbers.reasons.map(\.code) + [EndingFigures.missing]).filter(known.contains)
    }

    private func count(_ reason: String?, _ length: String? = nil) -> Int {
        categories(reason, length).reduce(0) { $0 + (numbers[.outReason][$1] ?? 0) }
    }

    private func categories(_ reason: String?, _ length: String?) -> [String] {
        numbers[.outReason].keys.filter { key in
            let parts = key.split(separator: ".").map(String.init)
            return (reason == nil || parts.first == reason) && (length == nil || parts.last == length)
        }.sorted()
    }

    private func table(_ codes: [String]) -> FigureTable {
        let rows = codes.map { row(FigureCategory.reason($0, numbers.reasons), $0) } + [row("Alla", nil)]
        return FigureTable(
            "Skäl och stödets längd", ["Skäl"] + FigureCategory.lengths.map(\.words) + ["Alla"], rows)
    }

    private func row(_ words: String, _ reason: String?) -> [FigureCell] {
        let lengths = FigureCategory.lengths.map { Optional($0.code) } + [nil]
        return [.text(words)] + lengths.map { length in
            let count = count(reason, length)
            return .count(count, scope.link(count, .outReason, categories(reason, length)))
        }
    }

    private func incomplete(of all: Int) -> String? {
        let count = count(EndingFigures.missing)
        return count > 0 ? "Hos \(count) av \(all) är avslutet inte antecknat än: platsen är lämnad." : nil
    }
}
