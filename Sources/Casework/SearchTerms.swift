/// What was typed in the search box, read as everything it may be: a name, a personal number or the beginning
/// of one, a case number. Nothing else can be searched in case handling (SoLPuF 2001:637 15 §).
public struct SearchTerms: Sendable, Equatable {
    /// The last word may be only begun.
    public let words: [NameWord]
    public let number: SearchedNumber?
    public let caseNumber: SearchedCase?

    public init(_ typed: String) {
        let text = typed.prefix(SearchTerms.longest)
        number = SearchedNumber(text)
        caseNumber = SearchedCase(text)
        let isNumber = !text.contains(where: \.isLetter)
        words = isNumber || caseNumber?.year != nil ? [] : NameWord.words(of: String(text))
    }

    public var isEmpty: Bool { words.isEmpty && number == nil && caseNumber == nil }

    private static let longest = 120
}

/// A personal or co-ordination number, or its first six digits or more, in any spelling.
public struct SearchedNumber: Sendable, Equatable {
    /// What the twelve digits may begin with: ten digits do not say the century.
    public let beginnings: [String]
    /// Every digit was typed.
    public let isWhole: Bool

    init?(_ text: Substring) {
        let digits = text.filter(\.isASCIIDigit)
        guard text.allSatisfy({ $0.isASCIIDigit || $0 == "-" || $0 == "+" || $0.isWhitespace || $0 == "–" }),
            (6...12).contains(digits.count), SearchedCase(text) == nil
        else { return nil }
        let short = digits.count <= 10 ? ["20", "19", "18"].map { $0 + digits } : []
        let isLong = ["18", "19", "20"].contains { digits.hasPrefix($0) } && digits.count != 10
        let long = isLong ? [String(digits)] : []
        guard !(short + long).isEmpty else { return nil }
        beginnings = long + short
        isWhole = digits.count == 12 || digits.count == 10
    }
}

/// A case number, whole or without its prefix, year or zeros.
public struct SearchedCase: Sendable, Equatable {
    /// Nil: any programme's.
    public let prefix: String?
    /// Nil: any year.
    public let year: Int?
    public let sequence: Int

    init?(_ text: Substring) {
        var parts = text.split { $0 == "-" || $0 == "–" || $0.isWhitespace || $0 == "/" }[...]
        let first = parts.first ?? ""
        let hasPrefix = (2...5).contains(first.count) && first.allSatisfy(\.isASCIILetter)
        prefix = hasPrefix ? first.uppercased() : nil
        if hasPrefix { parts = parts.dropFirst() }
        let numbers = parts.compactMap(SearchedCase.number)
        guard (1...2).contains(parts.count), numbers.count == parts.count, let last = numbers.last, last > 0
        else { return nil }
        let hasYear = parts.count == 2
        // A year has four digits; and six digits alone begin a personal number.
        guard hasYear ? parts.first?.count == 4 : (parts.last?.count ?? 0) < 6 else { return nil }
        year = hasYear ? numbers.first : nil
        sequence = last
    }

    private static func number(_ text: Substring) -> Int? {
        guard (1...7).contains(text.count), text.allSatisfy(\.isASCIIDigit) else { return nil }
        return Int(text)
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
    fileprivate var isASCIILetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
}
