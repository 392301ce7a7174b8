import Figures
import Law

/// Reads sections of figures back, line by line. It never makes up what a line does not say.
struct FrozenFiguresReader {
    private(set) var sections: [FigureSection] = []

    mutating func take(_ text: String) {
        let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        guard let kind = FrozenFigures.Line(rawValue: cells[0]) else { return }
        let rest = Array(cells.dropFirst())
        switch kind {
        case .section: sections.append(FigureSection(id: rest.at(0), title: rest.at(1), parts: []))
        case .part: changeSection { $0.parts.append(FigureSection.Part(title: rest.at(0))) }
        case .sentence: changePart { $0.sentences.append(rest.at(0)) }
        case .shares: changePart { $0.picture = .shares(rest.at(0), []) }
        case .months: changePart { $0.picture = .months(rest.at(0), []) }
        case .bar, .month: changePart { $0.picture = $0.picture?.adding(rest) }
        case .table: changePart { $0.table = FigureTable(rest.at(0), Array(rest.dropFirst()), []) }
        case .row: changePart { $0.table?.rows.append(rest.map(FigureCell.init(frozen:))) }
        }
    }

    private mutating func changeSection(_ change: (inout FigureSection) -> Void) {
        guard !sections.isEmpty else { return }
        change(&sections[sections.count - 1])
    }

    private mutating func changePart(_ change: (inout FigureSection.Part) -> Void) {
        changeSection { section in
            guard !section.parts.isEmpty else { return }
            change(&section.parts[section.parts.count - 1])
        }
    }
}

extension FigurePicture {
    /// With one bar or month more.
    fileprivate func adding(_ cells: [String]) -> FigurePicture {
        switch self {
        case .shares(let words, let bars):
            let share = Share(Int(cells.at(1)) ?? 0, of: Int(cells.at(2)) ?? 0)
            return .shares(
                words, bars + [ShareChart.Bar(label: cells.at(0), share: share, goal: Int(cells.at(3)))])
        case .months(let words, let months):
            guard let day = Day(iso: cells.at(0)) else { return self }
            let month = ResultNumbers.Month(
                day: day, placed: Int(cells.at(1)) ?? 0, waiting: Int(cells.at(2)) ?? 0)
            return .months(words, months + [month])
        case .spreads: return self
        }
    }
}

extension FigureCell {
    fileprivate init(frozen cell: String) {
        self.init(text: String(cell.dropFirst()), isNumeric: cell.hasPrefix(FrozenFigures.number))
    }
}

extension [String] {
    /// Empty where there are fewer.
    fileprivate func at(_ place: Int) -> String { indices.contains(place) ? self[place] : "" }
}
