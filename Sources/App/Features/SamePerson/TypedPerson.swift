import Law

/// What has been typed about somebody, as far as it can tell one person from another.
struct TypedPerson: Sendable, Equatable {
    let name: String
    let birthDay: Day?
    /// Twelve digits; nil if none or not all of it has been typed.
    let number: String?

    /// A number says the day of birth too.
    init(name: String, birthDay: Day?, number: String?) {
        self.name = name
        self.number = number
        self.birthDay = birthDay ?? number.flatMap(TypedPerson.day(in:))
    }

    /// In a co-ordination number sixty is added to the day (FL 1991:481 18 a §).
    static func day(in number: String) -> Day? {
        guard let digits = Int(number.prefix(8)) else { return nil }
        let day = digits % 100
        return Day(year: digits / 10_000, month: digits / 100 % 100, day: day > 60 ? day - 60 : day)
    }
}
