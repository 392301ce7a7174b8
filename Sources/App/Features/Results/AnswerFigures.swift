import Figures
import Templating
import Web

/// What the start profile says of one thing when support begins, and in the latest profile after it. Whoever
/// has not answered is a row too.
struct AnswerFigures {
    let numbers: ResultNumbers
    let scope: FigureScope
    let figure: KeptFigure

    private var counts: [String: Int] { numbers[figure] }
    private var all: Int { counts.reduce(0) { $0 + ($1.key.hasPrefix("start.") ? $1.value : 0) } }

    var part: FigureSection.Part {
        let known = known, all = all
        let bars = known.map { code in
            ShareChart.Bar(
                label: numbers.terms.label(figure.rawValue, code),
                share: Share(counts["start.\(code)"] ?? 0, of: all))
        }
        let definition = figure.definition
        return FigureSection.Part(
            title: definition.name, sentences: [definition.sentence] + (all > 0 ? [complete] : []),
            picture: bars.isEmpty ? nil : .shares("\(definition.name) vid start", bars),
            table: all > 0 ? table(known + [FigureCategory.silent]) : nil)
    }

    /// In the order of the form; what no version of it has any more comes last.
    private var known: [String] {
        let codes = numbers.terms.choices.filter { $0.question == figure.rawValue }.map(\.code)
        let other = Set(counts.keys.map { String($0.drop { $0 != "." }.dropFirst()) })
            .subtracting(codes + [FigureCategory.silent]).sorted()
        return (codes + other).filter { code in
            counts["start.\(code)"] != nil || counts["latest.\(code)"] != nil
        }
    }

    private var complete: String {
        [("start", "Startprofilen"), ("latest", "En senare profil")].map { part, words in
            let silent = counts["\(part).\(FigureCategory.silent)"] ?? 0
            return "\(words) har svar hos \(Share(all - silent, of: all).words)."
        }.joined(separator: " ")
    }

    private func table(_ codes: [String]) -> FigureTable {
        let rows = codes.map { code -> [FigureCell] in
            let (start, latest) = ("start.\(code)", "latest.\(code)")
            let (first, last) = (counts[start] ?? 0, counts[latest] ?? 0)
            return [
                .text(numbers.terms.label(figure.rawValue, code)),
                .count(first, scope.link(first, figure, [start])), .share(Share(first, of: all)),
                .count(last, scope.link(last, figure, [latest])),
            ]
        }
        let sum: [FigureCell] = [.text("Alla"), .count(all), .text(""), .count(all)]
        return FigureTable(
            figure.definition.name, ["Svar", "Vid start", "Andel vid start", "Senast"], rows + [sum])
    }
}
