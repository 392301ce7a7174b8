import Casework
import Law

/// Luleå 2021–2023: 26 who were interested, of whom two never answered and 24 took part; 14 have ended. Ages
/// by gender, housing, income and endings are the report's; of one the income in the end is lost there too.
enum MyKeyFixture {
    static var people: [FixturePerson] {
        (0..<24).map(person) + ["2021-10-04", "2022-02-07"].map { came in
            FixturePerson(leaving: .notReached, came: DemoFixture.day(came))
        }
    }

    /// T4, the youngest first.
    private static let ages: [(age: Int, gender: String)] = [
        (16, "man"), (17, "man"), (18, "man"), (18, "man"), (19, "woman"), (19, "woman"), (19, "woman"),
        (20, "woman"), (20, "woman"), (21, "woman"), (21, "woman"), (21, "woman"), (21, "man"), (21, "man"),
        (21, "man"), (22, "woman"), (23, "woman"), (23, "man"), (23, "man"), (24, "woman"), (24, "man"),
        (25, "man"), (25, "man"), (25, "man"),
    ]

    /// T7: one who ended has each, and how many days of support.
    private static let endings: [(reason: String, destination: String, days: Int)] = [
        ("ordinaryJob", "work", 91), ("subsidisedJob", "work", 335), ("subsidisedJob", "work", 396),
        ("subsidisedJob", "work", 457), ("studies", "studies", 61), ("studies", "studies", 122),
        ("studies", "studies", 183), ("otherSupport", "municipality", 14), ("otherSupport", "psychiatry", 91),
        ("otherSupport", "insurance", 152), ("otherSupport", "municipality", 213),
        ("otherSupport", "habilitation", 274), ("otherSupport", "psychiatry", 335),
        ("otherSupport", "psychiatry", 426),
    ]

    private static func person(_ number: Int) -> FixturePerson {
        let hasEnded = number < endings.count
        let first = DemoFixture.day(hasEnded ? "2021-09-06" : "2022-05-02")
        let start = first.adding(days: hasEnded ? 14 * number : 28 * (number - endings.count))
        var one = FixturePerson(beginning: start)
        (one.age, one.gender) = ages[number * 7 % 24]
        (one.housing, one.income) = (housing(number), income(number))
        if hasEnded { end(&one, number) }
        one.later = laterIncome(number).map { ($0, one.end ?? DemoFixture.day("2023-06-12")) }
        return one
    }

    private static func end(_ one: inout FixturePerson, _ number: Int) {
        let ending = endings[number]
        (one.reason, one.destination) = (ending.reason, ending.destination)
        one.end = one.start?.adding(days: ending.days)
        one.goals = [
            .yes, (7...9).contains(number) ? .no : .yes, number > 11 ? .no : .yes, number < 7 ? .yes : .no,
        ]
    }

    /// T5: three, five and sixteen.
    private static func housing(_ number: Int) -> String {
        switch number {
        case 5, 11, 23: "partner"
        case 0, 14, 15, 16, 21: "ownLease"
        default: "parents"
        }
    }

    /// T6: six, two, one and fifteen.
    private static func income(_ number: Int) -> String {
        switch number {
        case 14...19: "activityGrant"
        case 21, 22: "incomeSupport"
        case 23: "partnerIncome"
        default: "family"
        }
    }

    /// T6: four, nine, seven and three; the last is lost.
    private static func laterIncome(_ number: Int) -> String? {
        switch number {
        case 0...3: "wage"
        case 4...12: "family"
        case 13...19: "activityGrant"
        case 20...22: "incomeSupport"
        default: nil
        }
    }
}
