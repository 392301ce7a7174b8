/// Holds pasted tables against themselves and each other, and against what else is known of them. It never
/// keeps anything, and it never says that figures are right: only what cannot be so.
public struct ConsistencyCheck: Sendable {
    /// As they were found in the text, in its order.
    public let tables: [PastedTable]
    /// Lines of the text outside the tables that a finding is about.
    public let lines: [Int: String]
    /// What must hold, line by line as it was typed.
    public let known: [Int: String]
    public let findings: [Finding]
    /// A table, or what was said to hold, has figures that could not be counted exactly: too long, or divided
    /// by none. It is not checked.
    public let isTooLarge: Bool

    public var faults: [Finding] { findings.filter { $0.weight == .fault } }

    /// - Parameters:
    ///   - text: tables and sentences, as pasted; tabs, bars or semicolons between cells, or a list with a
    ///     figure a line.
    ///   - known: what must hold, a line each: "n = 24", "Utskrivna totalt − Utskrivna mottagliga = 4".
    public init(_ text: String, known typed: String = "") {
        let pasted = PastedText(text)
        let typedLines = typed.split(omittingEmptySubsequences: false) { $0.isNewline }
        known = Dictionary(
            uniqueKeysWithValues: typedLines.enumerated().map { ($0, FigureText.plain($1)) }
                .filter { !$0.1.isEmpty })
        tables = pasted.tables
        lines = Dictionary(
            uniqueKeysWithValues: pasted.lines.enumerated().map { ($0, FigureText.plain($1)) })
        var found = pasted.lines.enumerated().flatMap { place, line in
            MissingDayCheck(line: place, text: line).findings()
        }
        found += pasted.prose.flatMap { MajorityCheck(line: $0.line, text: $0.text).findings() }
        let relations = known.sorted { $0.key < $1.key }.map { (line: $0.key, text: $0.value) }
        // One that cannot be counted leaves the others checked.
        var counted = pasted.tables.enumerated().map { try? ConsistencyCheck.counted($1, $0) }
        counted.append(try? RelationCheck(relations, FigureNames(pasted.tables)).findings())
        findings = found + counted.compactMap { $0 }.flatMap { $0 }
        isTooLarge = counted.contains { $0 == nil }
    }

    /// Why the text is too large to be checked; nil where it is not.
    public static func tooLarge(_ text: String) -> String? {
        PastedText(text).tooLarge.map { line, rows, columns in
            "Tabellen som börjar på rad \(line + 1) är för stor att granska: \(rows) rader och \(columns) "
                + "kolumner. Dela upp den, eller ta bort kolumner."
        }
    }

    private static func counted(_ table: PastedTable, _ place: Int) throws(Uncountable) -> [Finding] {
        try TotalRowCheck(table, place).findings()
            + TotalColumnCheck(table: table, place: place).findings()
            + PartRowCheck(table: table, place: place).findings()
            + BeforeAfterCheck(table: table, place: place).findings()
            + ShareColumnCheck(table: table, place: place).findings()
    }
}
