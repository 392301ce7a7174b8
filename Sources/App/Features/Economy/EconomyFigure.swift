import Figures
import Web

/// Amounts and rates as people type them: "−165 414 kr", "3,5". It never rounds what was typed.
enum EconomyFigure {
    /// Nil and no complaint where nothing was typed.
    static func kronor(_ reader: inout FormReader, _ field: String, in range: ClosedRange<Int>) -> Int? {
        let typed = reader.text(field)
        guard !typed.isEmpty else { return nil }
        guard let number = whole(typed), range.contains(number) else {
            reader.complain(field, """
                Skriv hela kronor från \(SwedishNumber.text(range.lowerBound)) till \
                \(SwedishNumber.text(range.upperBound)), till exempel 225 000.
                """)
            return nil
        }
        return number
    }

    private static func whole(_ typed: String) -> Int? {
        var digits = typed.lowercased().filter { !$0.isWhitespace }
        for unit in ["kronor", "kr", "sek"] where digits.hasSuffix(unit) {
            digits = String(digits.dropLast(unit.count))
            break
        }
        if let sign = digits.first, "\u{2212}\u{2013}-".contains(sign) { digits = "-" + digits.dropFirst() }
        let body = digits.hasPrefix("-") ? digits.dropFirst() : digits[...]
        guard !body.isEmpty, body.count <= 12, body.allSatisfy({ $0.isASCII && $0.isNumber }) else {
            return nil
        }
        return Int(digits)
    }

    /// Hundredths of a per cent: "3,5" is 350. Nil and no complaint where nothing was typed.
    static func rate(_ reader: inout FormReader, _ field: String) -> Int? {
        let typed = reader.text(field).filter { $0 != "%" && !$0.isWhitespace }
        guard !typed.isEmpty else {
            reader.complain(field, "Skriv räntan i procent, till exempel 3.")
            return nil
        }
        let halves = typed.replacing(".", with: ",").split(
            separator: ",", maxSplits: 1, omittingEmptySubsequences: false)
        let after = halves.count > 1 ? String(halves[1]) : ""
        let isPlain = (halves[0] + after).allSatisfy { $0.isASCII && $0.isNumber }
        let hundredths = Int(halves[0] + after + String(repeating: "0", count: max(0, 2 - after.count)))
        guard isPlain, after.count <= 2, let hundredths, EconomySheet.rates.contains(hundredths) else {
            reader.complain(field, "Skriv en ränta från 0 till 20 procent, med högst två decimaler.")
            return nil
        }
        return hundredths
    }

    /// "3,5".
    static func text(rate: Int) -> String {
        guard let value = try? Fraction(Int128(rate), over: 100) else { return "" }
        return SwedishNumber.shortest(value)
    }
}
