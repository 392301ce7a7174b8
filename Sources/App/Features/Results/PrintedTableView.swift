import Figures
import Templating
import Web

/// A printed table beside the figures, with what the checker of tables finds in it. It never says that it is
/// right, only what cannot be so.
struct PrintedTableView: Fielded, Sendable {
    let table: PrintedTable
    let outcome: CheckOutcome

    init(_ table: PrintedTable) {
        self.table = table
        let check = ConsistencyCheck(table.content, known: table.known)
        outcome = CheckOutcome(check, prefix: table.code.lowercased() + "-")
    }

    static let fields: Fields<PrintedTableView> = [
        .text("title") { "Publicerad uppgift: \($0.table.title)" },
        .text("source") { "\($0.table.source). Gäller \($0.table.from) – \($0.table.to)." },
        .optionalText("comment") { $0.table.comment.isEmpty ? nil : $0.table.comment },
        .part("outcome", CheckOutcome.fields) { $0.outcome },
    ]
}
