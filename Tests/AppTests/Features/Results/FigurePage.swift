/// A page of figures as somebody reads it: its words, and the cells of its tables. It follows no link.
struct FigurePage {
    /// Without markup, every kind of space as one.
    let text: String
    private let markup: String

    init(_ page: String) {
        markup = page
        text = FigurePage.plain(page)
    }

    /// The rows below the heading of the table with a caption.
    func rows(_ caption: String) -> [[String]] {
        for table in markup.split(separator: "<table").dropFirst() {
            guard let body = table.firstRange(of: "</table>").map({ table[..<$0.lowerBound] }),
                let head = body.firstRange(of: "</caption>").map({ body[..<$0.lowerBound] }),
                FigurePage.plain("<" + head) == caption
            else { continue }
            return body.split(separator: "<tr").dropFirst(2).map { row in
                row.split(separator: "<td").dropFirst().map { FigurePage.plain("<td" + $0) }
            }
        }
        return []
    }

    private static func plain(_ markup: some StringProtocol) -> String {
        var words = "", isTag = false
        for letter in markup {
            if letter == "<" { isTag = true }
            if !isTag { words.append(letter) }
            if letter == ">" { (isTag, words) = (false, words + " ") }
        }
        let entities = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")]
        let read = entities.reduce(words) { $0.replacing($1.0, with: $1.1) }
        return read.split { $0.isWhitespace }.joined(separator: " ")
    }
}
