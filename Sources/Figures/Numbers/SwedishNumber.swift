/// Numbers as they are printed in Swedish: groups of three with a hard space between, comma before decimals,
/// a real minus sign. It never decides how many decimals there should be.
public enum SwedishNumber {
    static let hardSpace = "\u{00A0}"
    static let minus = "\u{2212}"

    public static func text(_ whole: Int128) -> String {
        let digits = Array(String(whole.magnitude))
        var groups: [String] = []
        var end = digits.count
        while end > 0 {
            groups.insert(String(digits[max(0, end - 3)..<end]), at: 0)
            end -= 3
        }
        return (whole < 0 ? minus : "") + groups.joined(separator: hardSpace)
    }

    public static func text(_ whole: Int) -> String { text(Int128(whole)) }

    /// Rounded to so many decimals, all of them printed; empty where it cannot be done.
    public static func text(_ number: Fraction, decimals: Int) -> String {
        guard let steps = try? number.rounded(decimals: decimals), let unit = try? Fraction.power(decimals)
        else { return "" }
        let whole = text(Int128((steps / unit).magnitude))
        guard decimals > 0 else { return (steps < 0 ? minus : "") + whole }
        let rest = String((steps % unit).magnitude)
        let zeros = String(repeating: "0", count: decimals - rest.count)
        return (steps < 0 ? minus : "") + whole + "," + zeros + rest
    }

    /// As few decimals as show it, two at most.
    public static func shortest(_ number: Fraction) -> String {
        for decimals in 0...1 {
            guard let unit = try? Fraction(Fraction.power(decimals), over: 1),
                let scaled = try? number * unit
            else { return "" }
            if scaled.isWhole { return text(number, decimals: decimals) }
        }
        return text(number, decimals: 2)
    }

    /// "20, 23 och 26".
    static func list(_ numbers: [Int]) -> String { list(numbers.map { text($0) }) }

    static func list(_ words: [String], _ last: String = "och") -> String {
        guard let end = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " \(last) " + end
    }
}
