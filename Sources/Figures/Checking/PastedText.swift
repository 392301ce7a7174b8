/// Finds the tables in what was pasted, from a spreadsheet, a report or typed by hand. It never drops a line:
/// what is in no table is prose.
struct PastedText {
    private(set) var tables: [PastedTable] = []
    /// Lines that are in no table, with their place.
    private(set) var prose: [(line: Int, text: String)] = []
    let lines: [String]

    private var gathered: [(line: Int, cells: [String])] = []
    private var style: PastedTable.Style?
    private let semicolons: [Int]

    init(_ text: String) {
        lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        semicolons = lines.map { line in line.count { $0 == ";" } }
        for place in lines.indices { take(place) }
        close()
    }

    private mutating func take(_ place: Int) {
        let line = lines[place]
        let isRule = line.allSatisfy { "-_=| \t".contains($0) }
        guard !isRule else {
            // Lists are often printed with space between their lines, or with a rule under the heading.
            if style == .cells, !line.contains("|") { close() }
            return
        }
        guard let (style, cells) = cells(place) else {
            close()
            prose.append((place, FigureText.plain(line)))
            return
        }
        if self.style != style { close() }
        self.style = style
        gathered.append((place, cells))
    }

    private func cells(_ place: Int) -> (PastedTable.Style, [String])? {
        let line = lines[place]
        if line.contains("\t") { return (.cells, split(line, "\t")) }
        if line.count(where: { $0 == "|" }) > 1 {
            return (.cells, split(line.trimmed { $0 == "|" || $0 == " " }, "|"))
        }
        let neighbours = [place - 1, place + 1].filter(semicolons.indices.contains)
        if semicolons[place] > 0, neighbours.contains(where: { semicolons[$0] == semicolons[place] }) {
            return (.cells, split(line, ";"))
        }
        if let share = ListedFigure.shares(line) { return (.shares, share) }
        return ListedFigure.named(line).map { (.named, $0) }
    }

    private func split(_ line: String, _ separator: Character) -> [String] {
        line.split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }

    private mutating func close() {
        if let style, let table = PastedText.table(style, gathered) { tables.append(table) }
        (style, gathered) = (nil, [])
    }

    private static func table(
        _ style: PastedTable.Style, _ lines: [(line: Int, cells: [String])]
    ) -> PastedTable? {
        let cells = lines.map { line in line.cells.map { FigureCell($0) } }
        let body = cells.firstIndex { isBody($0) } ?? cells.count
        guard body < cells.count else { return nil }
        // Of several lines above the figures the last is the heading; a heading alone in its line is a title.
        let head = body > 0 ? cells[body - 1] : []
        let isLabelled = cells[body...].contains { row in row.first.map { $0.count == nil } ?? false }
            || !head.isEmpty
        let rows = zip(cells[body...], lines[body...]).map { row, line in
            PastedTable.Row(
                label: isLabelled ? line.cells.first ?? "" : "",
                cells: Array(isLabelled ? row.dropFirst() : row[...]), line: line.line)
        }
        return PastedTable(
            style: style, title: isLabelled ? head.first?.text ?? "" : "",
            heads: head.dropFirst(isLabelled ? 1 : 0).map(\.text), rows: rows)
    }

    /// Whether a line holds figures: years and blanks alone are a heading.
    private static func isBody(_ cells: [FigureCell]) -> Bool {
        let figures = cells.dropFirst().filter { $0.count != nil || $0.share != nil }
        guard !figures.isEmpty else { return cells.count == 1 && cells[0].count != nil }
        let areYears = figures.count > 1 && figures.allSatisfy { cell in
            cell.text.count == 4 && cell.count.map { $0.value >= Fraction(1900) && $0.value < Fraction(2101) }
                ?? false
        }
        return !areYears
    }
}
