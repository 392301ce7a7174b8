import Casework
import Figures
import Templating
import Web

/// Where the way to the unit began (programmes.md ST-4): each contact of the period once, also those of which
/// it is not known.
struct SourceFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    var section: FigureSection {
        let all = numbers.sum(.source)
        let counts = InquirySource.allCases.map { ($0, numbers[.source][$0.rawValue] ?? 0) }
        let known = counts.filter { $0.1 > 0 }
        let bars = known.map { ShareChart.Bar(label: $0.swedish, share: Share($1, of: all)) }
        let rows = known.map { source, count -> [FigureCell] in
            [
                .text(source.swedish), .count(count, scope.link(count, .source, [source.rawValue])),
                .share(Share(count, of: all)),
            ]
        }
        let sum: [FigureCell] = [.text("Alla"), .count(all, scope.link(all, .source)), .text("")]
        let unknown = numbers[.source][InquirySource.unknown.rawValue] ?? 0
        let complete = "Vägen hit är känd hos \(Share(all - unknown, of: all).words)."
        let part = FigureSection.Part(
            sentences: [KeptFigure.source.definition.sentence, all > 0 ? complete : nil].compactMap { $0 },
            picture: all > 0 ? .shares("Vägen hit", bars) : nil,
            table: all > 0 ? FigureTable("Vägen hit", ["Väg", "Antal", "Andel av alla"], rows + [sum]) : nil)
        return FigureSection(id: "vagen-hit", title: "Vägen hit", parts: [part])
    }
}
