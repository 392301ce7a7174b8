import Figures
import Templating
import Web

/// A number or a word in a table of figures, what it comes to, and the way to the people behind it.
struct FigureCell: Sendable {
    let text: String
    var link: Link?
    var isNumeric = false
    /// What is laid beside another table's; nil for words.
    var value: FigureValue?
    /// What the row is of, where its words are not enough to tell: a goal is its words and its share.
    var key: String?

    static func text(_ text: String) -> FigureCell { FigureCell(text: text) }

    static func count(_ count: Int, _ link: Link? = nil) -> FigureCell {
        FigureCell(text: "\(count)", link: link, isNumeric: true, value: .count(count))
    }

    static func share(_ share: Share, _ link: Link? = nil) -> FigureCell {
        FigureCell(text: share.words, link: link, value: .share(share))
    }

    static func median(_ spread: Spread?) -> FigureCell {
        FigureCell(
            text: spread.map { "\($0.median) dagar" } ?? Share.nothing, value: .median(spread))
    }
}

/// A table of figures before it is shown: what a page, a report and a comparison are made of alike. Each row
/// begins with what it is of.
struct FigureTable: Sendable {
    let caption: String
    let columns: [String]
    var rows: [[FigureCell]]

    init(_ caption: String, _ columns: [String], _ rows: [[FigureCell]]) {
        (self.caption, self.columns, self.rows) = (caption, columns, rows)
    }

    var texts: [[String]] { rows.map { $0.map(\.text) } }

    /// Columns are numeric where the cells of the first row are.
    var table: Table {
        let numeric = rows.first?.map(\.isNumeric) ?? []
        return Table(
            head: TableHead(
                caption: caption, isCaptionHidden: true,
                columns: zip(columns, numeric).map { TableColumn(label: $0, isNumeric: $1) }),
            rows: rows.map { row in
                TableRow(
                    cells: zip(columns, row).map {
                        TableCell(column: $0, text: $1.text, link: $1.link, isNumeric: $1.isNumeric)
                    })
            })
    }
}

/// What a picture of figures is drawn of. It is drawn anew each time, so that what is kept is figures and
/// never a drawing.
enum FigurePicture: Sendable {
    case shares(String, [ShareChart.Bar])
    case spreads(String, [SpreadChart.Row])
    case months(String, [ResultNumbers.Month])

    var markup: Markup {
        switch self {
        case .shares(let words, let bars): ShareChart(bars: bars).markup(words)
        case .spreads(let words, let rows): SpreadChart(rows: rows).markup(words)
        case .months(let words, let months): MonthChart(months: months).markup(words)
        }
    }
}
