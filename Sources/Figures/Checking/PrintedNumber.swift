/// Digits in groups, with a sign and decimals: "−7 619", "2 921 743", "9,67", "1.200.000". It never guesses
/// at a text with anything else in it, such as a day.
struct PrintedNumber {
    /// Longer ones are no figures of a report, and sums of shorter ones are always exact.
    static let mostDigits = 15

    let value: Fraction
    private let digits: [Int]
    private let decimals: Int

    init?(_ text: String) {
        var rest = Substring(text)
        let isNegative = rest.hasPrefix("-")
        if isNegative || rest.hasPrefix("+") { rest = rest.dropFirst().drop { $0 == " " } }
        guard let (whole, after) = PrintedNumber.halves(rest) else { return nil }
        let groups = whole.split(separator: " ", omittingEmptySubsequences: false)
        let isGrouped = groups.count > 1
        guard !isGrouped || groups.dropFirst().allSatisfy({ $0.count == 3 }), groups[0].count <= 15,
            !isGrouped || groups[0].count <= 3
        else { return nil }
        let all = groups.joined() + after
        guard !groups[0].isEmpty, all.count <= PrintedNumber.mostDigits, after.count <= 6,
            all.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int128(String(all)),
            let unit = try? Fraction.power(after.count),
            let value = try? Fraction(isNegative ? -number : number, over: unit)
        else { return nil }
        self.value = value
        digits = all.compactMap(\.wholeNumberValue)
        decimals = after.count
    }

    /// Before and after the comma, points between thousands taken away. A point with other than three digits
    /// after it is a comma.
    private static func halves(_ text: Substring) -> (whole: Substring, after: Substring)? {
        let commas = text.split(separator: ",", omittingEmptySubsequences: false)
        if commas.count == 2 {
            guard !commas[1].isEmpty, !commas[0].contains(".") else { return nil }
            return (commas[0], commas[1])
        }
        let points = text.split(separator: ".", omittingEmptySubsequences: false)
        guard commas.count == 1, points.count > 1 else { return commas.count == 1 ? (text, "") : nil }
        if points.dropFirst().allSatisfy({ $0.count == 3 }), points[0].count <= 3 {
            return (Substring(points.joined(separator: " ")), "")
        }
        return points.count == 2 && !points[1].isEmpty ? (points[0], points[1]) : nil
    }

    /// What one step of the last digit is worth; of a round number, of the last digit that is not zero.
    func place(isRound: Bool) throws(Uncountable) -> Fraction {
        guard decimals == 0 else { return try Fraction(1, over: Fraction.power(decimals)) }
        let zeros = isRound ? digits.reversed().prefix { $0 == 0 }.count : 0
        return try Fraction(Fraction.power(zeros == digits.count ? 0 : zeros), over: 1)
    }
}
