import Templating

/// The head of one column, with a link to sort by it where the server can. Sorting never happens in the
/// browser.
public struct TableColumn: Fielded, Sendable {
    /// The values of `aria-sort`.
    public enum Order: String, Sendable {
        case ascending, descending
    }

    public static let fields: Fields<TableColumn> = [
        .text("label") { $0.label },
        .flag("isNumeric") { $0.isNumeric },
        .optionalLink("sort") { $0.sort },
        .optionalText("order") { $0.order?.rawValue },
        .flag("isDescending") { $0.order == .descending },
    ]

    let label: String
    let isNumeric: Bool
    let sort: Link?
    /// How the rows are sorted by this column now, if they are.
    let order: Order?

    public init(label: String, isNumeric: Bool = false, sort: Link? = nil, order: Order? = nil) {
        self.label = label
        self.isNumeric = isNumeric
        self.sort = sort
        self.order = order
    }
}
