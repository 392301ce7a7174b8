/// One cell of a pasted table. It never forgets what was printed in it.
public struct FigureCell: Sendable, Hashable {
    enum Content: Sendable, Hashable {
        /// Blank or a dash: none.
        case nothing
        /// Something is there that is not told: "..", "x", "<5".
        case untold
        case count(Quantity)
        case share(Quantity)
        case words
    }

    /// As it was printed.
    public let text: String
    let content: Content

    init(_ text: some StringProtocol) {
        self.text = FigureText.plain(text)
        content = FigureCell.content(self.text)
    }

    private init(text: String, content: Content) { (self.text, self.content) = (text, content) }

    private static func content(_ text: String) -> Content {
        switch text {
        case "", "-", "\u{2013}", "\u{2014}", "\u{2212}": return .nothing
        case "..", ".", "x", "X", "*", "**": return .untold
        default: break
        }
        if text.hasPrefix("<") || text.hasPrefix(">") { return .untold }
        guard let quantity = Quantity(text) else { return .words }
        return quantity.isShare ? .share(quantity) : .count(quantity)
    }

    var isCount: Bool { count != nil }
    var isShare: Bool { share != nil }

    var count: Quantity? { if case .count(let quantity) = content { quantity } else { nil } }

    var share: Quantity? { if case .share(let quantity) = content { quantity } else { nil } }

    /// Where the heading of the column says per cent.
    var asShare: FigureCell {
        guard let count else { return self }
        return FigureCell(text: text, content: .share(count.asShare))
    }
}
