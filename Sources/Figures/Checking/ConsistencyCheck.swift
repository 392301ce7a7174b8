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
    /// Some figures are so long that they could not be added exactly.
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
        let counted = try? ConsistencyCheck.counted(pasted.tables, relations)
        (findings, isTooLarge) = (found + (counted ?? []), counted == nil)
    }

    private static func counted(
        _ tables: [PastedTable], _ known: [(line: Int, text: String)]
    ) throws(Uncountable) -> [Finding] {
        var found: [Finding] = []
        for (place, table) in tables.enumerated() {
            found += try TotalRowCheck(table, place).findings()
            found += try TotalColumnCheck(table: table, place: place).findings()
            found += try PartRowCheck(table: table, place: place).findings()
            found += try BeforeAfterCheck(table: table, place: place).findings()
            found += try ShareColumnCheck(table: table, place: place).findings()
        }
        return try found + RelationCheck(known, FigureNames(tables)).findings()
    }
}
