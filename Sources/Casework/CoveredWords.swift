/// Words and sentences that are covered in what is given out. What is covered is gone from the text, not
/// painted over, and the mark never tells how long it was.
public struct CoveredWords: Sendable, Equatable {
    public static let mark = "[täckt]"
    /// In letters. One letter would cover half of every text.
    public static let shortest = 2

    /// As they were written, one a line; empty lines and repetitions left out.
    public let phrases: [String]
    private let folded: [[String]]

    public init(_ lines: String) {
        self.init(lines.split(whereSeparator: \.isNewline).map(String.init))
    }

    public init(_ lines: [String]) {
        var (phrases, folded): ([String], [[String]]) = ([], [])
        for line in lines {
            let tokens = CoveredWords.trimmed(CoveredWords.tokens(line).map(\.folded))
            guard !tokens.isEmpty, !folded.contains(tokens) else { continue }
            phrases.append(line)
            folded.append(tokens)
        }
        (self.phrases, self.folded) = (phrases, folded)
    }

    public var isEmpty: Bool { phrases.isEmpty }

    /// Those too short to be covered.
    public var tooShort: [String] {
        zip(phrases, folded).filter { $1.count < CoveredWords.shortest }.map(\.0)
    }

    /// Those that stand nowhere in the text.
    public func missing(in text: String) -> [String] {
        let tokens = CoveredWords.tokens(text).map(\.folded)
        return zip(phrases, folded).filter { !CoveredWords.isIn(tokens, $1) }.map(\.0)
    }

    /// Whether any of them stands in the text, in capitals or not, over line breaks and hidden characters
    /// too.
    public func isIn(_ text: String) -> Bool { missing(in: text).count < phrases.count }

    /// The text without them.
    public func covering(_ text: String) -> String {
        guard !isEmpty else { return text }
        let tokens = CoveredWords.tokens(text)
        let words = tokens.map(\.folded)
        var covered = [Bool](repeating: false, count: tokens.count)
        for phrase in folded {
            for start in CoveredWords.places(of: phrase, in: words) {
                for place in start..<(start + phrase.count) { covered[place] = true }
            }
        }
        var (result, kept) = ("", text.startIndex)
        for place in tokens.indices where covered[place] {
            let isFirst = place == 0 || !covered[place - 1]
            if isFirst { result += text[kept..<tokens[place].range.lowerBound] + CoveredWords.mark }
            kept = tokens[place].range.upperBound
        }
        return result + text[kept...]
    }

    /// Each letter in small; a run of space is one; what is not seen is skipped.
    private static func tokens(_ text: String) -> [(folded: String, range: Range<String.Index>)] {
        var tokens: [(folded: String, range: Range<String.Index>)] = []
        var index = text.startIndex
        while index < text.endIndex {
            let (character, next) = (text[index], text.index(after: index))
            defer { index = next }
            if character.unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint) { continue }
            if character.isWhitespace {
                if tokens.last?.folded == " ", let last = tokens.popLast() {
                    tokens.append((" ", last.range.lowerBound..<next))
                } else {
                    tokens.append((" ", index..<next))
                }
            } else {
                tokens.append((character.lowercased(), index..<next))
            }
        }
        return tokens
    }

    private static func trimmed(_ tokens: [String]) -> [String] {
        var rest = tokens[...]
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return Array(rest)
    }

    private static func isIn(_ text: [String], _ phrase: [String]) -> Bool {
        !places(of: phrase, in: text).isEmpty
    }

    private static func places(of phrase: [String], in text: [String]) -> [Int] {
        guard let first = phrase.first, phrase.count <= text.count else { return [] }
        return (0...(text.count - phrase.count)).filter { start in
            text[start] == first && text[start..<(start + phrase.count)].elementsEqual(phrase)
        }
    }
}
