import Law

/// One cell of a file that is taken out. It never holds a line break, and is never taken for a formula.
public enum ExportCell: Sendable, Hashable {
    case none
    case text(String)
    case number(Int)
    case day(Day)
    /// With so many decimals, after a comma.
    case decimal(Fraction, decimals: Int)

    /// As it stands in the file, and on the page beside it.
    public var words: String {
        switch self {
        case .none: ""
        case .text(let text): ExportCell.safe(text)
        case .number(let number): String(number)
        case .day(let day): day.description
        case .decimal(let value, let decimals):
            SwedishNumber.text(value, decimals: decimals).replacing(SwedishNumber.minus, with: "-")
                .filter { $0 != "\u{00A0}" }
        }
    }

    /// What a spreadsheet would work out is shown to it as text (CWE-1236): by a sign before it.
    private static func safe(_ text: String) -> String {
        let line = text.split { $0.isNewline || $0 == "\t" || $0 == "\0" }.joined(separator: " ")
        guard let first = line.first(where: { $0 != " " && $0 != "\u{00A0}" }) else { return "" }
        return starts.contains(first) ? "'" + line : line
    }

    /// The last four are the same signs as wide as East Asian letters.
    private static let starts: Set<Character> = [
        "=", "+", "-", "@", "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}",
    ]
}

/// Rows as Swedish Excel and LibreOffice read them: semicolons between, commas before decimals, CRLF after,
/// in UTF-8 with a mark at the start.
public enum CSVText {
    public static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    /// What the first cell of the last row says. A file that has no such row is not whole.
    public static let end = "SLUT"

    public static func append(_ cells: [ExportCell], to out: inout [UInt8]) {
        for (place, cell) in cells.enumerated() {
            if place > 0 { out.append(UInt8(ascii: ";")) }
            append(cell.words, to: &out)
        }
        out.append(contentsOf: [0x0D, 0x0A])
    }

    private static func append(_ text: String, to out: inout [UInt8]) {
        let isPlain = text.utf8.allSatisfy { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "\"") }
            && text.first != " " && text.last != " "
        guard !isPlain else { return out.append(contentsOf: text.utf8) }
        out.append(UInt8(ascii: "\""))
        for octet in text.utf8 {
            if octet == UInt8(ascii: "\"") { out.append(octet) }
            out.append(octet)
        }
        out.append(UInt8(ascii: "\""))
    }
}
