import Templating

/// A simple table, ready made. A page with many rows writes its own rows in its template, with the same
/// classes, because a row of its own type renders faster.
public struct Table: Fielded, Sendable {
    public static let fields: Fields<Table> = [
        .part("head") { $0.head },
        .list("rows") { $0.rows },
    ]

    let head: TableHead
    let rows: [TableRow]

    /// What stands in the cells, row by row.
    public var texts: [[String]] { rows.map { $0.cells.map(\.text) } }

    public init(head: TableHead, rows: [TableRow]) {
        self.head = head
        self.rows = rows
    }
}
