import Figures
import Templating

/// Where findings stand on the page: their ids, and in words. It never names a place that the page lacks.
struct CheckedPlaces {
    private let tables: [PastedTable]
    private let lines: [Int: String]
    private let known: [Int: String]
    private let findings: [Finding.Place: [Finding]]

    /// Before each id, where several checks stand on one page.
    private let prefix: String

    init(_ check: ConsistencyCheck, prefix: String = "") {
        self.prefix = prefix
        (tables, lines, known) = (check.tables, check.lines, check.known)
        findings = Dictionary(grouping: check.findings, by: \.place)
    }

    func id(_ place: Finding.Place) -> String { prefix + bare(place) }

    private func bare(_ place: Finding.Place) -> String {
        switch place {
        case .cell(let table, let row, let column): "t\(table + 1)-r\(row + 1)-k\(column + 1)"
        case .row(let table, let row): "t\(table + 1)-r\(row + 1)"
        case .column(let table, let column): "t\(table + 1)-k\(column + 1)"
        case .line(let line): "rad-\(line + 1)"
        case .known(let line): "samband-\(line + 1)"
        }
    }

    /// "Tabell 1, Lön, Antal vid avslut".
    func words(_ place: Finding.Place) -> String {
        switch place {
        case .cell(let table, let row, let column):
            joined([named(table), tables[table].rows[row].label, tables[table].heads[column]])
        case .row(let table, let row): joined([named(table), tables[table].rows[row].label])
        case .column(let table, let column): joined([named(table), tables[table].heads[column]])
        case .line(let line): lines[line].map { shortened($0) } ?? ""
        case .known(let line): known[line].map { shortened($0) } ?? ""
        }
    }

    private func joined(_ parts: [String]) -> String {
        parts.map { shortened(trimmed($0)) }.filter { !$0.isEmpty }.joined(separator: ", ")
    }

    private func named(_ table: Int) -> String { tables.count > 1 ? "Tabell \(table + 1)" : "" }

    func caption(_ table: Int) -> String {
        let title = tables[table].title
        let number = tables.count > 1 ? "Tabell \(table + 1)" : "Tabellen"
        return title.isEmpty ? number : "\(number): \(title)"
    }

    private func shortened(_ text: String) -> String {
        text.count > 80 ? "\(text.prefix(80)) …" : text
    }

    private func trimmed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    func cell(_ place: Finding.Place, text: String, column: String) -> CheckedCell {
        CheckedCell(
            id: id(place), column: column, text: text,
            findings: findings[place, default: []].map(FindingView.init))
    }

    /// The lines that something was found about, or all of them.
    func lines(
        _ texts: [Int: String], keepsAll: Bool = false, _ place: (Int) -> Finding.Place
    ) -> [CheckedLine] {
        texts.sorted { $0.key < $1.key }.compactMap { line, text in
            let found = findings[place(line), default: []]
            guard keepsAll || !found.isEmpty else { return nil }
            return CheckedLine(id: id(place(line)), text: text, findings: found.map(FindingView.init))
        }
    }
}
