import Templating
import Web

/// One subject on a page of figures: its definition in words, a picture, and always a table beside it.
struct FigureSection: Fielded, Sendable {
    struct Part: Fielded, Sendable {
        var title = ""
        var sentences: [String] = []
        var picture: FigurePicture?
        /// Nil where there is nothing to go by.
        var table: FigureTable?

        static let fields: Fields<Part> = [
            .optionalText("title") { $0.title.isEmpty ? nil : $0.title },
            .texts("sentences") { $0.sentences },
            .flag("hasPicture") { $0.picture != nil },
            .markup("picture") { $0.picture?.markup ?? Markup() },
            .optional("table", Table.fields) { $0.table?.table },
        ]
    }

    let id: String
    let title: String
    var parts: [Part]
    /// What somebody has written about it, in a report.
    var paragraphs: [String] = []
    /// What the programme has printed about it.
    let printed: [PrintedTableView]

    init(
        id: String, title: String, parts: [Part], paragraphs: [String] = [],
        printed tables: [PrintedTable] = []
    ) {
        (self.id, self.title, self.parts, self.paragraphs) = (id, title, parts, paragraphs)
        printed = tables.filter { $0.section.rawValue == id }.map(PrintedTableView.init)
    }

    static let fields: Fields<FigureSection> = [
        .text("id") { $0.id },
        .link("place") { "#\($0.id)" },
        .text("title") { $0.title },
        .texts("paragraphs") { $0.paragraphs },
        .list("parts", Part.fields) { $0.parts },
        .list("printed", PrintedTableView.fields) { $0.printed },
    ]
}
