import Templating
import Web

/// One subject on a page of figures: its definition in words, a picture, and always a table beside it.
struct FigureSection: Fielded, Sendable {
    struct Part: Fielded, Sendable {
        var title = ""
        var sentences: [String] = []
        var picture: Markup?
        /// Nil where there is nothing to go by.
        var table: Table?

        static let fields: Fields<Part> = [
            .optionalText("title") { $0.title.isEmpty ? nil : $0.title },
            .texts("sentences") { $0.sentences },
            .flag("hasPicture") { $0.picture != nil },
            .markup("picture") { $0.picture ?? Markup() },
            .optional("table", Table.fields) { $0.table },
        ]
    }

    let id: String
    let title: String
    let parts: [Part]
    /// What the programme has printed about it.
    let printed: [PrintedTableView]

    init(id: String, title: String, parts: [Part], printed tables: [PrintedTable] = []) {
        (self.id, self.title, self.parts) = (id, title, parts)
        printed = tables.filter { $0.section.rawValue == id }.map(PrintedTableView.init)
    }

    static let fields: Fields<FigureSection> = [
        .text("id") { $0.id },
        .link("place") { "#\($0.id)" },
        .text("title") { $0.title },
        .list("parts", Part.fields) { $0.parts },
        .list("printed", PrintedTableView.fields) { $0.printed },
    ]
}

/// A number or a word in a table of figures, and the way to the people behind it.
struct FigureCell: Sendable {
    let text: String
    var link: Link?
    var isNumeric = false

    static func text(_ text: String) -> FigureCell { FigureCell(text: text) }

    static func count(_ count: Int, _ link: Link? = nil) -> FigureCell {
        FigureCell(text: "\(count)", link: link, isNumeric: true)
    }

    static func share(_ share: String, _ link: Link? = nil) -> FigureCell {
        FigureCell(text: share, link: link)
    }
}

extension Table {
    /// Columns are numeric where the cells of the first row are.
    init(_ caption: String, _ columns: [String], _ rows: [[FigureCell]]) {
        let numeric = rows.first?.map(\.isNumeric) ?? []
        self.init(
            head: TableHead(
                caption: caption, isCaptionHidden: true,
                columns: zip(columns, numeric).map { TableColumn(label: $0, isNumeric: $1) }),
            rows: rows.map { row in
                TableRow(
                    cells: zip(columns, row).map {
                        TableCell(column: $0, text: $1.text, link: $1.link, isNumeric: $1.isNumeric)
                    })
            })
    }
}
