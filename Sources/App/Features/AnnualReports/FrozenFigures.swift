import Casework
import Figures
import Templating
import Web

/// Figures as they are kept in a report: every word and number of their sections as lines of text, which
/// say the same for ever and are drawn anew each time. A spread keeps its table and not its picture.
struct FrozenFigures: Sendable, Equatable {
    /// What a line is: its first word.
    enum Line: String {
        case section = "avsnitt"
        case part = "del"
        case sentence = "mening"
        case shares = "staplar"
        case bar = "stapel"
        case months = "manader"
        case month = "manad"
        case table = "tabell"
        case row = "rad"
    }

    /// A line each; cells between tabs.
    let text: String

    init(text: String) { self.text = text }

    init(_ sections: [FigureSection]) {
        text = sections.flatMap(FrozenFigures.lines).map { $0 + "\n" }.joined()
    }

    var sections: [FigureSection] {
        var reader = FrozenFiguresReader()
        for line in text.split(separator: "\n") { reader.take(String(line)) }
        return reader.sections
    }

    private static func lines(_ section: FigureSection) -> [String] {
        [line(.section, [section.id, section.title])] + section.parts.flatMap(lines)
    }

    private static func lines(_ part: FigureSection.Part) -> [String] {
        [line(.part, [part.title])] + part.sentences.map { line(.sentence, [$0]) }
            + (part.picture.map(lines) ?? []) + (part.table.map(lines) ?? [])
    }

    private static func lines(_ picture: FigurePicture) -> [String] {
        switch picture {
        case .shares(let words, let bars):
            [line(.shares, [words])] + bars.map { bar in
                line(
                    .bar, [
                        bar.label, "\(bar.share.part)", "\(bar.share.whole)", bar.goal.map(String.init) ?? "",
                    ])
            }
        case .months(let words, let months):
            [line(.months, [words])] + months.map { month in
                line(.month, ["\(month.day)", "\(month.placed)", "\(month.waiting)"])
            }
        case .spreads: []
        }
    }

    private static func lines(_ table: FigureTable) -> [String] {
        [line(.table, [table.caption] + table.columns)] + table.rows.map { row in
            line(.row, row.map { ($0.isNumeric ? number : word) + $0.text })
        }
    }

    /// Before each cell of a row: which side of its column it stands on.
    static let (number, word) = ("#", "'")

    /// Goals are typed by people, who may have typed anything.
    private static func line(_ kind: Line, _ cells: [String]) -> String {
        let clean = cells.map { String($0.map { $0.isNewline || $0 == "\t" ? " " : $0 }) }
        return ([kind.rawValue] + clean).joined(separator: "\t")
    }
}
