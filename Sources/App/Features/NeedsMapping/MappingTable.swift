import Templating
import Web

/// A table whose rows end in something to do: a link, or a button that needs nothing typed.
struct MappingTable: Fielded, Sendable {
    struct Row: Fielded, Sendable {
        let cells: [TableCell]
        var acts: [Act] = []
        var press: ActForm?

        static let fields: Fields<Row> = [
            .list("cells", TableCell.fields) { $0.cells },
            .list("acts", Act.fields) { $0.acts },
            .optional("press", ActForm.fields) { $0.press },
        ]
    }

    let head: TableHead
    let rows: [Row]
    private let hasActs: Bool

    static let fields: Fields<MappingTable> = [
        .part("head", TableHead.fields) { $0.head },
        .flag("hasActs") { $0.hasActs },
        .list("rows", Row.fields) { $0.rows },
    ]

    /// - Parameter columns: with `acts` one more is added for what can be done.
    init(_ caption: String, columns: [String], rows: [Row]) {
        hasActs = rows.contains { !$0.acts.isEmpty || $0.press != nil }
        head = TableHead(
            caption: caption, isCaptionHidden: true,
            columns: (columns + (hasActs ? ["Åtgärd"] : [])).map { TableColumn(label: $0) })
        self.rows = rows
    }

    static func cells(_ columns: [String], _ texts: [String]) -> [TableCell] {
        zip(columns, texts).map { TableCell(column: $0, text: $1) }
    }
}
