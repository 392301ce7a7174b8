/// A table of counts to publish: what its rows and columns are called, and the counts without their sums. It
/// never holds shares, means, or rows that are counted in another row already.
public struct CountTable: Sendable, Hashable {
    /// Why a text is no such table, in a sentence.
    public struct Refusal: Error, Sendable {
        public let sentence: String

        fileprivate init(_ sentence: String) { self.sentence = sentence }
    }

    /// What a proof can take on in a moment.
    public static let mostCells = 60

    /// What stands above the names of the rows.
    public let title: String
    public let rows: [String]
    public let columns: [String]
    public let counts: [[Int]]

    /// Of the same number of counts in each row as there are columns.
    public init(title: String, rows: [String], columns: [String], counts: [[Int]]) {
        self.title = title
        (self.rows, self.columns) = (rows, columns)
        self.counts = rows.indices.map { row in
            columns.indices.map { column in
                let cells = counts.indices.contains(row) ? counts[row] : []
                return cells.indices.contains(column) ? min(max(0, cells[column]), Publication.mostPeople) : 0
            }
        }
    }

    /// - Parameter text: as it was typed or pasted, with or without its sums.
    public init(_ text: String) throws(Refusal) {
        if let size = ConsistencyCheck.tooLarge(text) { throw Refusal(size) }
        let check = ConsistencyCheck(text)
        guard check.tables.count == 1, let table = check.tables.first else {
            throw Refusal("Klistra in en tabell, med en rubrikrad och ett namn först på varje rad.")
        }
        if let fault = check.faults.first {
            throw Refusal("Tabellen går inte ihop, så den kan inte publiceras. \(fault.sentence)")
        }
        try self.init(table)
    }

    private init(_ table: PastedTable) throws(Refusal) {
        if let head = table.heads.first(where: { FigureCell($0).content == .untold }) {
            throw Refusal("”\(head)” är inget helt antal. Skriv alla antal som de är, under en rubrikrad.")
        }
        let columns = try CountTable.columns(of: table)
        let parts = table.rows.indices.filter { table.roles[$0] == .part }
        guard table.roles.allSatisfy({ $0 == .part || $0 == .total }) else {
            throw Refusal("Ta bort rader som räknas i en annan rad, som ”varav” och underrader.")
        }
        var counts: [[Int]] = []
        for row in parts {
            var line: [Int] = []
            for column in columns { line.append(try CountTable.count(table, row, column)) }
            counts.append(line)
        }
        let names = parts.map { CountTable.plain(table.rows[$0].label) }
        let heads = columns.map { CountTable.plain(table.heads[$0]) }
        try CountTable.demand(names, heads)
        self.init(title: CountTable.plain(table.title), rows: names, columns: heads, counts: counts)
    }

    private static func columns(of table: PastedTable) throws(Refusal) -> [Int] {
        let own = table.heads.indices.filter { !RowRoles.isTotal(table.heads[$0]) }
        // A column called a sum, alone, is the counts themselves.
        let columns = own.isEmpty ? Array(table.heads.indices) : own
        guard columns.allSatisfy(table.countColumns.contains) else {
            throw Refusal("Bara antal kan publiceras här. Ta bort kolumner med andelar, medel eller ord.")
        }
        return columns
    }

    private static func count(
        _ table: PastedTable, _ row: Int, _ column: Int
    ) throws(Refusal) -> Int {
        let cell = table.rows[row].cells[column]
        if cell.content == .nothing { return 0 }
        guard let value = cell.count, !value.isRounded, value.value.isWhole, value.value >= .zero,
            value.value <= Fraction(Publication.mostPeople)
        else {
            let place = "\(plain(table.rows[row].label)), \(plain(table.heads[column]))"
            throw Refusal("”\(cell.text)” (\(place)) är inget helt antal. Skriv alla antal som de är.")
        }
        return Int(clamping: value.value.numerator)
    }

    private static func demand(_ rows: [String], _ columns: [String]) throws(Refusal) {
        guard !rows.isEmpty, !columns.isEmpty, rows.count * columns.count <= mostCells else {
            throw Refusal("Tabellen får ha högst \(mostCells) celler utan summor. Dela upp den.")
        }
        for names in [rows, columns] {
            let known = names.map { FigureText.name($0) }
            guard !known.contains(""), Set(known).count == known.count else {
                throw Refusal("Varje rad och kolumn behöver ett eget namn.")
            }
        }
    }

    private static func plain(_ text: String) -> String { FigureText.plain(text) }
}

extension CountTable {
    /// The counts with a column and a row of sums last.
    public var values: [[Int]] {
        let rows = counts.map { $0 + [$0.reduce(0, +)] }
        return rows + [(0...columns.count).map { column in rows.reduce(0) { $0 + $1[column] } }]
    }

    /// "Män, 2023", or a sum: "Män, alla".
    public func name(_ row: Int, _ column: Int) -> String {
        let first = row < rows.count ? rows[row] : "Alla"
        if columns.count == 1 { return first }
        return "\(first), \(column < columns.count ? columns[column] : "alla")"
    }
}
