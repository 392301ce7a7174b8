/// Something that must hold, as it was typed: "Avslutsorsak + 11 = 24". It never holds what the names in it
/// stand for.
struct Relation {
    enum Operand {
        case figure(Quantity)
        case range(Quantity, Quantity)
        case name(String)
    }

    struct Factor {
        let isDivisor: Bool
        let operand: Operand
    }

    struct Term {
        let isMinus: Bool
        let factors: [Factor]
    }

    /// In what was typed, from 0.
    let line: Int
    let left: [Term]
    let right: [Term]

    /// Nil where it is not two sides with one equals sign between.
    init?(_ text: String, line: Int) {
        let sides = text.split(separator: "=", omittingEmptySubsequences: false)
        guard sides.count == 2, let left = Relation.side(sides[0]), let right = Relation.side(sides[1]) else {
            return nil
        }
        (self.line, self.left, self.right) = (line, left, right)
    }

    var names: [String] {
        (left + right).flatMap(\.factors).compactMap { factor in
            if case .name(let name) = factor.operand { name } else { nil }
        }
    }

    /// Whether a side is one printed figure, which then is what the other side was rounded to.
    static func result(_ side: [Term]) -> Quantity? {
        guard side.count == 1, !side[0].isMinus, side[0].factors.count == 1,
            case .figure(let figure) = side[0].factors[0].operand
        else { return nil }
        return figure
    }

    /// Whether a side is one name alone.
    static func name(_ side: [Term]) -> String? {
        guard side.count == 1, !side[0].isMinus, side[0].factors.count == 1,
            case .name(let name) = side[0].factors[0].operand
        else { return nil }
        return name
    }

    static func divides(_ side: [Term]) -> Bool {
        side.contains { $0.factors.count > 1 }
    }
}

extension Relation {
    private static let signs: [String: Character] = [
        "+": "+", "-": "-", "\u{2212}": "-", "\u{2013}": "-", "*": "*", "\u{00D7}": "*", "x": "*",
        "/": "/", "\u{00F7}": "/",
    ]

    private static func side(_ text: Substring) -> [Term]? {
        var terms: [Term] = []
        var (factors, words) = ([Factor](), [String]())
        var (isMinus, isDivisor) = (false, false)
        for word in spaced(text).split(whereSeparator: \.isWhitespace).map(String.init) + ["+"] {
            guard let sign = signs[word] else { words.append(word); continue }
            if words.isEmpty, terms.isEmpty, factors.isEmpty, sign == "-" { isMinus.toggle(); continue }
            guard let operand = operand(words.joined(separator: " ")) else { return nil }
            factors.append(Factor(isDivisor: isDivisor, operand: operand))
            (words, isDivisor) = ([], sign == "/")
            guard sign == "+" || sign == "-" else { continue }
            terms.append(Term(isMinus: isMinus, factors: factors))
            (factors, isMinus) = ([], sign == "-")
        }
        return terms
    }

    /// Signs between digits are set apart: "58/6" is two figures. A dash between digits is a range.
    private static func spaced(_ text: Substring) -> String {
        var spaced = ""
        for (place, letter) in zip(text.indices, text) {
            let isSign = "+*/\u{00D7}\u{00F7}\u{2212}".contains(letter)
            let before = text[..<place].last { $0 != " " }
            let after = text[text.index(after: place)...].first { $0 != " " }
            let isBetween = before?.isNumber == true && after?.isNumber == true
            spaced += isSign && isBetween ? " \(letter) " : String(letter)
        }
        return spaced
    }

    private static func operand(_ text: String) -> Operand? {
        guard !text.isEmpty else { return nil }
        if let figure = Quantity(text) { return .figure(figure) }
        let ends = text.split { $0 == "-" || $0 == "\u{2013}" }
        if ends.count == 2, let first = Quantity(String(ends[0])), let last = Quantity(String(ends[1])) {
            return .range(first, last)
        }
        return .name(text)
    }
}
