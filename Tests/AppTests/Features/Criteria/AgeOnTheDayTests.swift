import Law
import Store
import TestSupport
import Testing

@testable import App

/// Whom the ages of the version in force let in, asked at the form of staff on the very day.
struct AgeOnTheDayTests {
    @Test(
        "Exactly 16, 18, 25 and 26 on the day, or first tomorrow: each programme's own rule says",
        arguments: [
            ("koordinator", 18...120), ("koordinator-lulea", 16...25), ("koordinator-umea", 16...25),
        ])
    func letsIn(account: String, ages: ClosedRange<Int>) throws {
        let app = try TestApp()
        let today = app.store.clock.today
        for age in [16, 18, 25, 26] {
            let birth = try #require(
                Day(year: today.parts.year - age, month: today.parts.month, day: today.parts.day))
            for (day, years) in [(birth, age), (birth.adding(days: 1), age - 1)] {
                let number = try app.logInquiry(as: account, ["fodd": day.description])
                let page = try app.client(as: account).get("/arenden/\(number)/kriterier")
                let answer = ages.contains(years) ? "ja" : "nej"
                #expect(page.contains("Förslag: \(answer). Var \(years) år"), "\(day)")
            }
        }
    }
}
