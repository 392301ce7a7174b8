import Templating

/// One cell of a simple table, carrying its column's name for narrow screens, where each row is stacked.
public struct TableCell: Fielded, Sendable {
    public static let fields: Fields<TableCell> = [
        .text("column") { $0.column },
        .text("text") { $0.text },
        .optionalLink("link") { $0.link },
        .flag("isNumeric") { $0.isNumeric },
        .optional("tag") { $0.tag },
    ]

    let column: String
    let text: String
    let link: Link?
    let isNumeric: Bool
    let tag: Tag?

    public init(column: String, text: String, link: Link? = nil, isNumeric: Bool = false, tag: Tag? = nil) {
        self.column = column
        self.text = text
        self.link = link
        self.isNumeric = isNumeric
        self.tag = tag
    }
}
