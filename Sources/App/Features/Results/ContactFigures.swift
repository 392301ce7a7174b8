import Casework
import Figures
import Templating
import Web

/// From first contact to ended support: how far the period's contacts have come, and where every one of them
/// is now, with stage and reason for who was not offered support. The parts add up to all.
struct ContactFigures {
    let numbers: ResultNumbers
    let scope: FigureScope

    private var all: Int { numbers.sum(.fate) }

    var section: FigureSection {
        FigureSection(
            id: "kontakter", title: "Från första kontakt till avslutat stöd", parts: [way, fates],
            printed: numbers.printed)
    }

    private var way: FigureSection.Part {
        let steps = FigureCategory.steps.map { step in
            (step.words, numbers[.reached][step.code] ?? 0, step.code)
        }
        let bars = steps.map { ShareChart.Bar(label: $0.0, share: Share($0.1, of: all)) }
        let first: [FigureCell] = [.text("Hörde av sig"), .count(all, scope.link(all, .fate)), .text("")]
        let rows = steps.map { words, count, code -> [FigureCell] in
            [.text(words), .count(count, scope.link(count, .reached, [code])), .share(Share(count, of: all))]
        }
        let definition = KeptFigure.reached.definition
        return FigureSection.Part(
            title: definition.name,
            sentences: [definition.sentence, Share(all, of: all).caution].compactMap { $0 },
            picture: all > 0 ? .shares(definition.name, bars) : nil,
            table: all > 0
                ? FigureTable(
                    definition.name, ["Steg", "Antal", "Andel av alla"], [first] + returns + rows) : nil)
    }

    /// Who comes back after support is a contact of their own, and told of apart.
    private var returns: [[FigureCell]] {
        let count = numbers.sum(.returned)
        return [
            [
                .text("– därav för första gången"), .count(all - count),
                .share(Share(all - count, of: all)),
            ],
            [
                .text("– därav återkomster"), .count(count, scope.link(count, .returned)),
                .share(Share(count, of: all)),
            ],
        ]
    }

    private var fates: FigureSection.Part {
        let parts = numbers[.fate].sorted { ContactFigures.order($0) < ContactFigures.order($1) }
        let ended = parts.filter { ContactFigures.isBeforeSupport($0.key) }
        let rows = parts.filter { !ContactFigures.isBeforeSupport($0.key) }.map { row($0.key, $0.value) }
        let sum = ended.reduce(0) { $0 + $1.value }
        let before: [FigureCell] = [
            .text("Avslutade före stödet"), .count(sum, scope.link(sum, .fate, ended.map(\.key))),
            .share(Share(sum, of: all)),
        ]
        let whole: [FigureCell] = [.text("Alla"), .count(all, scope.link(all, .fate)), .text("")]
        let lines = rows + [before] + ended.map { row($0.key, $0.value, "– därav: ") } + [whole]
        let definition = KeptFigure.fate.definition
        return FigureSection.Part(
            title: definition.name, sentences: [definition.sentence],
            table: all > 0 ? FigureTable(definition.name, ["Var", "Antal", "Andel av alla"], lines) : nil)
    }

    /// Whoever was given support without a place got what they came for.
    private static func isBeforeSupport(_ category: String) -> Bool {
        category.hasPrefix("ended.") && !category.hasSuffix(".\(EndingReason.supportEnded.rawValue)")
    }

    private func row(_ category: String, _ count: Int, _ prefix: String = "") -> [FigureCell] {
        [
            .text(prefix + FigureCategory.fate(category)),
            .count(count, scope.link(count, .fate, [category])),
            .share(Share(count, of: all)),
        ]
    }

    /// Along the way: open by phase, running, ended, joined; then who was not offered support, by stage.
    private static func order(_ part: (key: String, value: Int)) -> String {
        let parts = part.key.split(separator: ".").map(String.init)
        let kinds = ["open", "running", "stopped", "joined", "ended"]
        let kind = kinds.firstIndex(of: parts.first ?? "") ?? kinds.count
        let phase = parts.count > 1
            ? Casework.Phase.allCases.firstIndex { $0.rawValue == parts[1] } ?? 0 : 0
        return "\(kind)\(phase)\(part.key)"
    }
}
