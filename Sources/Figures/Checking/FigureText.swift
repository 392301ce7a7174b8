/// Makes one text of what is typed in many ways: all spaces are one, all minus signs are one. It never
/// changes a word.
enum FigureText {
    private static let spaces: Set<Character> = ["\u{00A0}", "\u{202F}", "\u{2009}", "\u{2007}", " "]

    /// One space between words and none around; a dash before a digit at the start is a minus sign.
    static func plain(_ text: some StringProtocol) -> String {
        var plain = text.split { spaces.contains($0) }.joined(separator: " ")
        if let sign = plain.first, "\u{2212}\u{2013}\u{2014}".contains(sign), plain.count > 1 {
            plain = "-" + plain.dropFirst()
        }
        return plain
    }

    /// As names are compared: without capitals, stars and a colon at the end.
    static func name(_ text: some StringProtocol) -> String {
        plain(String(text).filter { $0 != "*" && $0 != "\u{201D}" && $0 != "\"" }).lowercased()
            .trimmed { $0 == ":" || $0 == "." || $0 == " " }
    }
}

extension String {
    func trimmed(_ isOutside: (Character) -> Bool) -> String {
        guard let first = firstIndex(where: { !isOutside($0) }),
            let last = lastIndex(where: { !isOutside($0) })
        else { return "" }
        return String(self[first...last])
    }
}
