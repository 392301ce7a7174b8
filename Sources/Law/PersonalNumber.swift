/// A personnummer or samordningsnummer whose form, date and check digit hold (folkbokföringslagen (1991:481)
/// 18 §; lagen (2022:1697) om samordningsnummer 2 kap. 8 §). It never says that the number has been given to
/// anybody, nor anything of the person's sex: numbers are changed, and the digit is not asked.
public struct PersonalNumber: Hashable, Sendable {
    public enum Kind: String, Sendable, CaseIterable {
        case personal = "personnummer"
        /// For whoever is not registered as resident: the day of birth plus 60.
        case coordination = "samordningsnummer"
    }

    /// Twelve digits with the century, as they are stored; the day of a samordningsnummer plus 60.
    public let digits: String
    public let kind: Kind
    public let birthYear: Int
    /// Nil if the year alone is known, or year and month: then `birthMonth` may say more.
    public let birthDay: Day?
    /// 1–12; nil for a samordningsnummer with month 00.
    public let birthMonth: Int?

    /// The oldest somebody in a case is taken to be, in years.
    public static let oldestPlausible = 120

    /// Reads a number as people type it: ten or twelve digits, with or without hyphen or plus, with spaces.
    /// - Parameter oldest: in years; nil takes all that can have been given (those born from 1840).
    public init(
        typed text: String, today: Day, oldest: Int? = PersonalNumber.oldestPlausible
    ) throws(PersonalNumberRefusal) {
        let typed = try TypedPersonalNumber(text)
        let parts = try BirthParts(typed.twelveDigits(today: today))
        guard parts.earliest <= today else {
            throw .future(parts.earliest, saysCentury: typed.saysCentury)
        }
        let limit = oldest ?? today.parts.year - PersonalNumber.earliestYear
        guard parts.age(on: today) <= limit else { throw .tooOld(limit) }
        try self.init(parts)
    }

    /// Reads what `digits` wrote. Nil if the text is no such number, whenever it is read.
    public init?(stored text: String) {
        let octets = Array(text.utf8)
        guard octets.count == 12, octets.allSatisfy({ (48...57).contains($0) }),
              let parts = try? BirthParts(octets.map { Int($0) - 48 }),
              let number = try? PersonalNumber(parts)
        else { return nil }
        self = number
    }

    private init(_ parts: BirthParts) throws(PersonalNumberRefusal) {
        let serial = parts.digits[8..<11]
        guard serial.contains(where: { $0 != 0 }) else { throw .serialNumber(parts.kind) }
        let expected = PersonalNumber.checkDigit(of: parts.digits[2..<11])
        guard parts.digits[11] == expected else { throw .checkDigit(parts.kind, expected: expected) }
        digits = parts.digits.map(String.init).joined()
        (kind, birthYear, birthMonth) = (parts.kind, parts.year, parts.month)
        birthDay = parts.birthDay
    }

    /// `20040115-1234`, as people are shown it.
    public var shown: String { "\(digits.prefix(8))-\(digits.suffix(4))" }

    /// Luhn's sum over the nine digits before the last; the century has no part in it.
    private static func checkDigit(of nine: ArraySlice<Int>) -> Int {
        let sum = nine.enumerated().reduce(0) { sum, place in
            let product = place.element * (place.offset.isMultiple(of: 2) ? 2 : 1)
            return sum + product / 10 + product % 10
        }
        return (10 - sum % 10) % 10
    }

    /// Numbers were first given in 1947; nobody born before this has had one.
    private static let earliestYear = 1840
}
