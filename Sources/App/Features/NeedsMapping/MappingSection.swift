import Templating
import Web

/// One part of the mapping's page: its rows, or what will stand there, and the way to add to it.
struct MappingSection: Fielded, Sendable {
    let id: String
    let heading: String
    let table: MappingTable?
    let empty: String
    var note: String?
    /// In words, below the table.
    var items: [DescriptionItem] = []
    var act: Act?

    init(_ id: String, _ heading: String, _ table: MappingTable, empty: String) {
        (self.id, self.heading, self.empty) = (id, heading, empty)
        self.table = table.rows.isEmpty ? nil : table
    }

    static let fields: Fields<MappingSection> = [
        .text("id") { $0.id },
        .text("heading") { $0.heading },
        .optional("table", MappingTable.fields) { $0.table },
        .text("empty") { $0.empty },
        .optionalText("note") { $0.note },
        .flag("hasItems") { !$0.items.isEmpty },
        .list("items", DescriptionItem.fields) { $0.items },
        .optional("act", Act.fields) { $0.act },
    ]
}
