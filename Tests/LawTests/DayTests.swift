import Foundation
import Law
import Testing

/// Days against another implementation: Foundation's calendar.
struct DayTests {
    @Test("Every day from 1900 to 2100 has the parts, weekday and week that Foundation says")
    func agreesWithFoundation() throws {
        let calendar = try swedishCalendar()
        let first = try #require(Day(year: 1900, month: 1, day: 1)),
            last = try #require(Day(year: 2100, month: 12, day: 31))
        var differing: [String] = []
        for number in first.number...last.number {
            let day = Day(number: number)
            let date = Date(timeIntervalSince1970: Double(number) * 86_400)
            let parts = calendar.dateComponents([.year, .month, .day, .weekday, .weekOfYear], from: date)
            let weekday = ((parts.weekday ?? 0) + 5) % 7 + 1
            let isSame =
                day.parts == (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0) && day.weekday == weekday
                && day.week == parts.weekOfYear
            if !isSame { differing.append(day.description) }
        }
        #expect(differing.isEmpty)
    }

    @Test("Every day from 1900 to 2100 is read back from what it writes")
    func readsWhatItWrites() throws {
        let first = try #require(Day(iso: "1900-01-01")), last = try #require(Day(iso: "2100-12-31"))
        for number in first.number...last.number {
            let day = Day(number: number)
            let (year, month, dayOfMonth) = day.parts
            try #require(
                Day(iso: day.description) == day && Day(year: year, month: month, day: dayOfMonth) == day)
        }
        #expect(first < last)
    }

    @Test(
        "A day that does not exist cannot be made",
        arguments: [
            (2023, 2, 29), (1900, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0), (0, 1, 1),
            (10_000, 1, 1),
        ])
    func refusesMissingDays(year: Int, month: Int, day: Int) {
        #expect(Day(year: year, month: month, day: day) == nil)
    }

    @Test(
        "Only ten ASCII octets are a day",
        arguments: [
            "2026-1-01", "2026-01-01 ", " 2026-01-01", "2026/01/01", "26-01-01", "2026-01-1x", "+026-01-01",
            "٢٠٢٦-٠١-٠١", "",
        ])
    func refusesOtherTexts(text: String) {
        #expect(Day(iso: text) == nil)
    }

    @Test(
        "Age counts birthdays, and 29 February becomes older on 1 March",
        arguments: [
            ("2004-01-15", "2026-01-14", 21), ("2004-01-15", "2026-01-15", 22),
            ("2004-02-29", "2025-02-28", 20),
            ("2004-02-29", "2025-03-01", 21), ("2026-11-20", "2026-11-20", 0),
        ])
    func countsAge(born: String, today: String, age: Int) throws {
        let birth = try #require(Day(iso: born)), day = try #require(Day(iso: today))
        #expect(day.age(bornOn: birth) == age)
    }

    @Test("A day in words says weekday, day and month")
    func inWords() throws {
        let day = try #require(Day(iso: "2026-11-20"))
        #expect(day.inWords() == "fredag 20 november")
        #expect(day.inWords(withYear: true) == "fredag 20 november 2026")
        #expect(day.week == 47)
    }

    private func swedishCalendar() throws -> Calendar {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        calendar.firstWeekday = 2
        calendar.minimumDaysInFirstWeek = 4
        return calendar
    }
}
