/// The ten or twelve digits of a number as somebody typed it, before anything is known of the date. It never
/// guesses what is not a digit.
struct TypedPersonalNumber {
    private let digits: [Int]
    private let hasPlus: Bool

    /// Spaces and hyphens of all kinds may stand anywhere, since pasted text has them; a plus only before the
    /// last four, where it says that the person turns 100 this year or has (folkbokföringslagen 18 §).
    init(_ text: String) throws(PersonalNumberRefusal) {
        var digits: [Int] = []
        var plusAfter: [Int] = []
        for scalar in text.unicodeScalars {
            switch scalar {
            case "0"..."9": digits.append(Int(scalar.value) - 48)
            case "+": plusAfter.append(digits.count)
            case _ where TypedPersonalNumber.isFiller(scalar): continue
            default: throw .characters
            }
        }
        guard digits.count == 10 || digits.count == 12 else { throw .length(digits.count) }
        guard plusAfter.isEmpty || plusAfter == [digits.count - 4] else { throw .misplacedPlus }
        (self.digits, hasPlus) = (digits, !plusAfter.isEmpty)
    }

    /// Whether the century was typed, by digits or by a plus.
    var saysCentury: Bool { digits.count == 12 || hasPlus }

    /// With a century: by the hyphen the year is one of the last hundred, by the plus one of the hundred
    /// before those, counted in calendar years.
    func twelveDigits(today: Day) throws(PersonalNumberRefusal) -> [Int] {
        let thisYear = today.parts.year
        guard digits.count == 10 else {
            let year = digits[0..<4].reduce(0) { $0 * 10 + $1 }
            guard !hasPlus || thisYear - year >= 100 else { throw .notYetHundred }
            return digits
        }
        let sinceBirth = ((thisYear - digits[0] * 10 - digits[1]) % 100 + 100) % 100
        let century = (thisYear - sinceBirth - (hasPlus ? 100 : 0)) / 100
        return [century / 10, century % 10] + digits
    }

    private static func isFiller(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isWhitespace || properties.generalCategory == .dashPunctuation
            || properties.generalCategory == .format || scalar == "\u{2212}"
    }
}
