/// Lines of a list, with a figure each. It never reads a figure out of the middle of a sentence.
enum ListedFigure {
    private static let bullets: Set<Character> = ["-", "\u{2013}", "\u{2022}", "*", " "]

    /// "Kommunala gymnasieskolan: 2 418 st".
    static func named(_ line: String) -> [String]? {
        guard let colon = line.lastIndex(of: ":") else { return nil }
        let figure = line[line.index(after: colon)...]
        let name = String(line[..<colon]).trimmed(bullets.contains)
        guard !name.isEmpty, Quantity(String(figure)) != nil else { return nil }
        return [name, String(figure)]
    }

    /// "17 % hade börjat arbetsträna, av dessa hade 8,5 % sökt studier": name, share, share of those.
    static func shares(_ line: String) -> [String]? {
        let text = FigureText.plain(line).trimmed(bullets.contains)
        guard let (first, rest) = leading(text) else { return nil }
        let lower = rest.lowercased()
        let marks = ["av dessa", "av dem", "varav", "av de som"]
        guard let mark = marks.first(where: { lower.contains($0) }),
            let after = lower.firstRange(of: mark)?.upperBound
        else { return [rest, first] }
        let words = lower[after...].split(separator: " ")
        for start in words.indices {
            let tail = words[start...].joined(separator: " ")
            if let (second, _) = leading(tail) { return [rest, first, second] }
        }
        return [rest, first]
    }

    /// A per cent at the start and what follows it.
    private static func leading(_ text: String) -> (share: String, rest: String)? {
        let words = ["%", "procent"]
        guard text.first?.isNumber == true else { return nil }
        for word in words {
            guard let end = text.firstRange(of: word)?.upperBound, let share = Quantity(String(text[..<end])),
                share.isShare
            else { continue }
            return (String(text[..<end]), String(text[end...]).trimmed { $0 == " " })
        }
        return nil
    }
}
