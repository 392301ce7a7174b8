/// What twelve digits say of a birth: the year, and month and day where they are known. It never holds a day
/// that does not exist.
struct BirthParts {
    let digits: [Int]
    let kind: PersonalNumber.Kind
    let year: Int
    let month: Int?
    /// In the month; nil where a samordningsnummer says 60.
    let day: Int?
    /// The first day that fits; what is not known is taken as early as it can be.
    let earliest: Day

    /// - Parameter digits: twelve, each 0 to 9.
    init(_ digits: [Int]) throws(PersonalNumberRefusal) {
        guard digits.count == 12 else { throw .length(digits.count) }
        func number(_ range: Range<Int>) -> Int { digits[range].reduce(0) { $0 * 10 + $1 } }
        let (month, day) = (number(4..<6), number(6..<8))
        self.digits = digits
        year = number(0..<4)
        kind = day >= BirthParts.added ? .coordination : .personal
        // Only a samordningsnummer may leave month or day open (Skatteverket's published test numbers).
        self.month = month == 0 && kind == .coordination ? nil : month
        let dayOfMonth = kind == .coordination ? day - BirthParts.added : day
        self.day = dayOfMonth == 0 && kind == .coordination ? nil : dayOfMonth
        guard let earliest = Day(year: year, month: self.month ?? 1, day: self.day ?? 1) else {
            throw .noSuchDay(kind, year: year, month: month, day: dayOfMonth)
        }
        self.earliest = earliest
    }

    /// Nil unless year, month and day are all known.
    var birthDay: Day? { month == nil || day == nil ? nil : earliest }

    /// In whole years; the most it can be, where month or day is not known.
    func age(on today: Day) -> Int { today.age(bornOn: earliest) }

    /// What is added to the day of a samordningsnummer (lagen om samordningsnummer 2 kap. 8 §).
    private static let added = 60
}
