import Figures

/// What anybody may see of a table: its figures as they are printed, and nothing else of it. It never holds a
/// hidden count.
struct PublicTable: Sendable {
    struct Line: Sendable {
        let label: String
        let isSum: Bool
        /// Nil where it is hidden.
        let figures: [Int?]
    }

    static let hidden = ".."

    let corner: String
    /// The corner first.
    let heads: [String]
    let lines: [Line]

    /// A table of one column has no sums beside it.
    init(_ proposal: TableProposal) {
        let table = proposal.table, names = table.table
        let isSingle = names.columns.count == 1
        corner = names.title.isEmpty ? "Rad" : names.title
        let columns = names.columns + (isSingle ? [] : ["Alla"])
        heads = [corner] + columns
        lines = table.shown.indices.map { row in
            let figures = columns.indices.map { column in
                table.printed(row, column) ?? (isSingle ? table.printed(row, 1) : nil)
            }
            let isSum = row == names.rows.count
            return Line(label: isSum ? "Alla" : names.rows[row], isSum: isSum, figures: figures)
        }
    }
}
