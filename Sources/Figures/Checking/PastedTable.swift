/// A table as it was pasted: its heading, its rows, what each is called. It never adds a row or a column.
public struct PastedTable: Sendable {
    public struct Row: Sendable {
        public let label: String
        public let cells: [FigureCell]
        /// In the pasted text, from 0.
        let line: Int
    }

    /// How the lines were written.
    enum Style: Sendable {
        case cells
        /// "Totalt: 24", a line each.
        case named
        /// "80 % hade brutit sin isolering", a line each.
        case shares
    }

    let style: Style
    /// What stands in the heading of the labels, such as "Boendeform"; empty where there is none.
    public let title: String
    /// One for each column after the labels; empty where there is no heading.
    public let heads: [String]
    public let rows: [Row]

    /// Columns of things counted: nothing in them is words or shares.
    let countColumns: [Int]
    /// Columns of per cents.
    let shareColumns: [Int]
    /// What each row is: a part, a sum, a part of a part.
    let roles: [RowRoles.Role]

    /// How many columns there are after the labels.
    public var width: Int { heads.count }

    init(style: Style, title: String, heads: [String], rows: [Row]) {
        self.style = style
        self.title = title
        let width = max(heads.count, rows.map(\.cells.count).max() ?? 0)
        self.heads = heads + Array(repeating: "", count: width - heads.count)
        let shares = self.heads.map { head in
            let words = FigureText.name(head)
            return words.contains("%") || words.contains("procent") || words.hasPrefix("andel")
        }
        let even = rows.map { row in
            let blank = Array(repeating: FigureCell(""), count: width - row.cells.count)
            let cells = zip(row.cells + blank, shares).map { $1 ? $0.asShare : $0 }
            return Row(label: row.label, cells: cells, line: row.line)
        }
        self.rows = even
        countColumns = PastedTable.columns(width, even, where: \.isCount, never: \.isShare)
        shareColumns = PastedTable.columns(width, even, where: \.isShare, never: \.isCount)
        roles = RowRoles(even, countColumns).roles
    }

    func column(_ column: Int) -> [FigureCell] { rows.map { $0.cells[column] } }

    private static func columns(
        _ width: Int, _ rows: [Row], where isFigure: (FigureCell) -> Bool, never isOther: (FigureCell) -> Bool
    ) -> [Int] {
        (0..<width).filter { column in
            rows.contains { isFigure($0.cells[column]) }
                && rows.allSatisfy {
                    $0.cells[column].content != .words && !isOther($0.cells[column])
                }
        }
    }
}
