import Figures
import Templating

/// A pasted table again, with each finding beside its cell. It never corrects a figure.
struct CheckedTable: Fielded, Sendable {
    let caption: String
    let heads: [String]
    /// A row for each of the table's, and first what was found about whole columns.
    let rows: [CheckedRow]

    static let fields: Fields<CheckedTable> = [
        .text("caption") { $0.caption },
        .texts("heads") { $0.heads },
        .list("rows", CheckedRow.fields) { $0.rows },
    ]

    init(_ table: PastedTable, _ place: Int, _ places: CheckedPlaces) {
        caption = places.caption(place)
        // Whoever hears the table read needs a name for each row and column, also where none was pasted.
        heads = [CheckedTable.named(table.title, "Rad")]
            + table.heads.enumerated().map { CheckedTable.named($1, "Kolumn \($0 + 1)") }
        let columns = (0..<table.width).map { column in
            places.cell(.column(table: place, column: column), text: "", column: table.heads[column])
        }
        let label = CheckedCell(id: "", column: table.title, text: "Hela kolumnen", findings: [])
        let foot = columns.allSatisfy(\.findings.isEmpty) ? [] : [CheckedRow(label: label, cells: columns)]
        rows = foot + table.rows.indices.map { CheckedTable.row($0, of: table, place, places) }
    }

    private static func row(
        _ row: Int, of table: PastedTable, _ place: Int, _ places: CheckedPlaces
    ) -> CheckedRow {
        CheckedRow(
            label: places.cell(
                .row(table: place, row: row), text: named(table.rows[row].label, "Rad \(row + 1)"),
                column: table.title),
            cells: table.rows[row].cells.enumerated().map { column, cell in
                places.cell(
                    .cell(table: place, row: row, column: column), text: cell.text,
                    column: table.heads[column])
            })
    }

    private static func named(_ text: String, _ otherwise: String) -> String {
        text.allSatisfy(\.isWhitespace) ? otherwise : text
    }
}

/// A row: what it is called, and its cells.
struct CheckedRow: Fielded, Sendable {
    let label: CheckedCell
    let cells: [CheckedCell]

    static let fields: Fields<CheckedRow> = [
        .list("label", CheckedCell.fields) { [$0.label] },
        .list("cells", CheckedCell.fields) { $0.cells },
    ]
}

/// A cell with what was found about it.
struct CheckedCell: Fielded, Sendable {
    let id: String
    let column: String
    let text: String
    let findings: [FindingView]

    static let fields: Fields<CheckedCell> = [
        .optionalText("id") { $0.id.isEmpty || $0.findings.isEmpty ? nil : $0.id },
        .text("column") { $0.column },
        .text("text") { $0.text },
        .list("findings", FindingView.fields) { $0.findings },
    ]
}

/// A fault, with the way to where it stands.
struct CheckedFault: Fielded, Sendable {
    let address: Link
    let place: String
    let sentence: String

    static let fields: Fields<CheckedFault> = [
        .link("address") { $0.address },
        .text("place") { $0.place },
        .text("sentence") { $0.sentence },
    ]
}

/// A line of text with what was found about it.
struct CheckedLine: Fielded, Sendable {
    let id: String
    let text: String
    let findings: [FindingView]

    static let fields: Fields<CheckedLine> = [
        .text("id") { $0.id },
        .text("text") { $0.text },
        .list("findings", FindingView.fields) { $0.findings },
    ]
}

/// One finding in words.
struct FindingView: Fielded, Sendable {
    let sentence: String
    let isFault: Bool

    static let fields: Fields<FindingView> = [
        .text("sentence") { $0.sentence },
        .flag("isFault") { $0.isFault },
    ]

    init(_ finding: Finding) {
        (sentence, isFault) = (finding.sentence, finding.weight != .note)
    }
}
