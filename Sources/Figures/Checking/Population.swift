/// A group of people that several shares are about: a row of shares, or a column of them. It never holds how
/// many they are, only what they could be.
struct Population: Sendable {
    struct Figure: Sendable {
        let row: Int
        let column: Int
        /// What the share is of, for people to read.
        let words: String
        let share: Quantity
    }

    let table: Int
    let name: String
    let place: Finding.Place
    let figures: [Figure]
    /// Shares of the share before them: "av dessa hade 8,5 % sökt studier".
    let within: [Figure]

    /// Rows, where several columns are shares; else the column.
    static func all(in tables: [PastedTable]) -> [Population] {
        tables.enumerated().flatMap { place, table in all(table, place) }
    }

    private static func all(_ table: PastedTable, _ place: Int) -> [Population] {
        if table.style == .shares { return [column(0, table, place, within: table.width > 1 ? 1 : nil)] }
        let counted = Set(ShareColumnCheck.pairs(table).map(\.share))
        let columns = table.shareColumns.filter { !counted.contains($0) }
        guard columns.count > 1 else { return columns.map { column($0, table, place, within: nil) } }
        return table.rows.indices.map { row in
            let cells = table.rows[row].cells
            let figures = columns.compactMap { column in
                cells[column].share.map {
                    Figure(row: row, column: column, words: table.heads[column], share: $0)
                }
            }
            return Population(
                table: place, name: table.rows[row].label, place: .row(table: place, row: row),
                figures: figures, within: [])
        }
    }

    private static func column(
        _ column: Int, _ table: PastedTable, _ place: Int, within: Int?
    ) -> Population {
        let figures = { (column: Int) in
            table.rows.indices.compactMap { row in
                table.rows[row].cells[column].share.map {
                    Figure(row: row, column: column, words: table.rows[row].label, share: $0)
                }
            }
        }
        return Population(
            table: place, name: table.heads[column].isEmpty ? table.title : table.heads[column],
            place: .column(table: place, column: column), figures: figures(column),
            within: within.map(figures) ?? [])
    }

    var shares: [Quantity] { figures.map(\.share) }

    func place(_ figure: Figure) -> Finding.Place {
        .cell(table: table, row: figure.row, column: figure.column)
    }
}
