/// Finds the tables in what was pasted, from a spreadsheet, a report or typed by hand. It never drops a line:
/// what is in no table is prose.
struct PastedText {
    private(set) var tables: [PastedTable] = []
    /// Lines that are in no table, with their place.
    private(set) var prose: [(line: Int, text: String)] = []
    let lines: [String]
    /// The first table that is too large to be checked in a moment: its first line, and how large it is.
    private(set) var tooLarge: (line: Int, rows: Int, columns: Int)?

    /// Each row may be the sum of those around it, so what a check costs grows with the rows squared, times
    /// the columns: 300 rows of 10 columns, or 100 of 60.
    private static let mostWork = 1_000_000
    private static let mostColumns = 60

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
            return (.cells, PastedText.barred(line))
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

    /// Between bars; those around the line are its edges, an empty corner is a cell. The space after a bar is
    /// no indent.
    private static func barred(_ line: String) -> [String] {
        var inner = Substring(line.trimmed { $0 == " " })
        if inner.hasPrefix("|") { inner = inner.dropFirst() }
        if inner.hasSuffix("|") { inner = inner.dropLast() }
        return inner.split(separator: "|", omittingEmptySubsequences: false).map { cell in
            String((cell.hasPrefix(" ") ? cell.dropFirst() : cell).reversed().drop { $0 == " " }.reversed())
        }
    }

    private mutating func close() {
        let columns = gathered.map(\.cells.count).max() ?? 0
        let work = gathered.count * gathered.count * columns
        if work > PastedText.mostWork || columns > PastedText.mostColumns {
            tooLarge = tooLarge ?? (gathered.first?.line ?? 0, gathered.count, columns)
        } else if let style, let table = PastedText.table(style, gathered) {
            tables.append(table)
        }
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
