import Foundation
import Law
import Testing

/// Days of rest against a count that shares nothing with ours: Easter from a printed table, the calendar from
/// Foundation, the rest by walking day by day.
struct RestDayTests {
    /// Easter Days 2024–2040, as almanacs print them.
    static let easters = [
        2024: "03-31", 2025: "04-20", 2026: "04-05", 2027: "03-28", 2028: "04-16", 2029: "04-01",
        2030: "04-21", 2031: "04-13", 2032: "03-28", 2033: "04-17", 2034: "04-09", 2035: "03-25",
        2036: "04-13", 2037: "04-05", 2038: "04-25", 2039: "04-10", 2040: "04-01",
    ]

    @Test("Every day 2024–2040 rests or works as the independent count says", arguments: Array(2024...2040))
    func agrees(year: Int) throws {
        let expected = try IndependentCalendar(year, easter: try #require(RestDayTests.easters[year]))
        var differing: [String] = []
        for number in expected.numbers {
            let day = Day(number: number)
            if day.isWorkingDay == expected.rests(number) { differing.append(day.description) }
        }
        #expect(differing.isEmpty)
        #expect(expected.numbers.count == (year.isMultiple(of: 4) ? 366 : 365))
    }

    @Test("Easter Day is the Sunday after the moon of the church's tables, 1583 to 4099")
    func easter() throws {
        for year in 1583...4099 {
            let day = try #require(PublicHoliday.easterDay.day(in: year))
            try #require(day.description.dropFirst(5) == IndependentCalendar.easterByEpact(year), "\(year)")
        }
    }

    @Test(
        "A day of rest says which, the holiday before the weekday",
        arguments: [
            ("2026-06-06", "nationaldagen"), ("2032-12-26", "annandag jul"), ("2028-12-24", "julafton"),
            ("2026-06-19", "midsommarafton"), ("2028-12-31", "nyårsafton"), ("2026-11-21", "lördag"),
            ("2026-11-22", "söndag"), ("2004-05-31", "annandag pingst"), ("2010-04-04", "påskdagen"),
        ])
    func named(iso: String, name: String) throws {
        #expect(try #require(Day(iso: iso)).restDay?.swedish == name)
    }

    @Test(
        "Days that many take for days of rest are working days",
        arguments: [
            "2026-04-02", "2026-01-05", "2026-04-30", "2026-05-15", "2026-10-30", "2026-12-23", "2026-12-30",
            "2026-05-25", "2004-06-07",
        ])
    func ordinary(iso: String) throws {
        #expect(try #require(Day(iso: iso)).isWorkingDay)
    }

    @Test("Working days are counted one by one, and the one before is found over a long weekend")
    func workingDays() throws {
        let thursday = try #require(Day(iso: "2026-04-02")), tuesday = try #require(Day(iso: "2026-04-07"))
        #expect(thursday.adding(workingDays: 1) == tuesday)
        #expect(tuesday.workingDayBefore == thursday)
        #expect(thursday.adding(days: 1).orWorkingDay == tuesday && tuesday.orWorkingDay == tuesday)
        #expect(try #require(Day(iso: "2026-11-20")).adding(workingDays: 5).description == "2026-11-27")
    }
}
