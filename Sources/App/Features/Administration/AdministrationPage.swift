import Templating
import Web

/// A page for whoever looks after what a programme says: a heading, at most one act, and sections of facts,
/// tables and history. It never shows anything of a person in a case.
struct AdministrationPage: Page, Sendable {
    static let template = "administration/show"
    let heading: String
    let lead: String
    var crumbs: [Crumb] = []
    /// The one thing that one mostly comes here to do.
    var act: Act?
    let sections: [AdministrationSection]

    static let fields: Fields<AdministrationPage> = [
        .text("heading") { $0.heading },
        .text("lead") { $0.lead },
        .flag("hasCrumbs") { !$0.crumbs.isEmpty },
        .list("crumbs", Crumb.fields) { $0.crumbs },
        .optional("act", Act.fields) { $0.act },
        .list("sections", AdministrationSection.fields) { $0.sections },
    ]
}

/// One part of such a page under its own heading.
struct AdministrationSection: Fielded, Sendable {
    /// The heading's own anchor, in ASCII.
    let id: String
    let heading: String
    var text: String?
    var items: [DescriptionItem] = []
    var table: Table?
    var entries: [TimelineEntry] = []
    /// Takes the latest change back.
    var undo: ActForm?
    var links: [Act] = []

    static let fields: Fields<AdministrationSection> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .optionalText("text") { $0.text },
        .flag("hasItems") { !$0.items.isEmpty },
        .list("items", DescriptionItem.fields) { $0.items },
        .optional("table", Table.fields) { $0.table },
        .flag("hasEntries") { !$0.entries.isEmpty },
        .list("entries", TimelineEntry.fields) { $0.entries },
        .optional("undo", ActForm.fields) { $0.undo },
        .list("links", Act.fields) { $0.links },
    ]
}

extension Table {
    /// A table whose rows begin with what they are about, linked where it has a page. Nil without rows: then
    /// the section says in words what will come.
    static func rows(
        _ caption: String, _ columns: [String], _ rows: [(address: Link?, texts: [String])]
    ) -> Table? {
        guard !rows.isEmpty else { return nil }
        return Table(
            head: TableHead(
                caption: caption, isCaptionHidden: true, columns: columns.map { TableColumn(label: $0) }),
            rows: rows.map { row in
                TableRow(
                    cells: zip(columns, row.texts).enumerated().map { index, cell in
                        TableCell(column: cell.0, text: cell.1, link: index == 0 ? row.address : nil)
                    })
            })
    }
}
