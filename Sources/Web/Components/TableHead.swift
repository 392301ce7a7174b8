import Templating

/// The caption and column heads of a table. Never without a caption: it names the table to whoever cannot
/// see it.
public struct TableHead: Fielded, Sendable {
    public static let fields: Fields<TableHead> = [
        .text("caption") { $0.caption },
        .flag("isCaptionHidden") { $0.isCaptionHidden },
        .list("columns") { $0.columns },
    ]

    let caption: String
    /// Hidden from sight where the heading above says the same.
    let isCaptionHidden: Bool
    let columns: [TableColumn]

    public init(caption: String, isCaptionHidden: Bool = false, columns: [TableColumn]) {
        self.caption = caption
        self.isCaptionHidden = isCaptionHidden
        self.columns = columns
    }
}
