import Templating

/// One row of a simple table.
public struct TableRow: Fielded, Sendable {
    public static let fields: Fields<TableRow> = [
        .list("cells") { $0.cells },
    ]

    let cells: [TableCell]

    public init(cells: [TableCell]) {
        self.cells = cells
    }
}
