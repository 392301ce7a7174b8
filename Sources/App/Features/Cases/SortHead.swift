import Templating

/// The head of a column that the list can be ordered by: one press orders, the next turns the order.
struct SortHead: Fielded, Sendable {
    let label: String
    let address: Link
    /// As `aria-sort` has it; nil where the list is ordered by something else.
    let order: String?

    static let fields: Fields<SortHead> = [
        .text("label") { $0.label },
        .link("address") { $0.address },
        .optionalText("order") { $0.order },
        .flag("isDown") { $0.order == "descending" },
    ]

    /// - Parameter first: the order of the first press.
    init(_ filter: CaseFilter, _ label: String, _ first: CaseFilter.Order, _ second: CaseFilter.Order) {
        self.label = label
        let isHere = filter.order == first || filter.order == second
        order = isHere ? filter.order.isDescending ? "descending" : "ascending" : nil
        address = filter.with { $0.order = filter.order == first ? second : first }
    }
}
