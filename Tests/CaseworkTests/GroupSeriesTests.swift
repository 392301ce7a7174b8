import Casework
import Law
import Testing

/// On which days a group meets.
@Suite struct GroupSeriesTests {
    private static func day(_ text: String) throws -> Day { try #require(Day(iso: text)) }

    @Test func `a group never meets on a day of rest`() throws {
        let series = GroupSeries(
            weekday: 4, weeks: 1, first: try Self.day("2026-12-01"), last: try Self.day("2027-01-10"))
        #expect(
            series.days.map(\.description) == ["2026-12-03", "2026-12-10", "2026-12-17", "2027-01-07"],
            "Christmas Eve and New Year's Eve are Thursdays")
    }

    @Test(arguments: 1...7, 1...2)
    func `every meeting is on its weekday, in step and within its days`(_ weekday: Int, _ weeks: Int) throws {
        let (first, last) = (try Self.day("2026-01-01"), try Self.day("2026-12-31"))
        let days = GroupSeries(weekday: weekday, weeks: weeks, first: first, last: last).days
        #expect(days.allSatisfy { $0.weekday == weekday && $0 >= first && $0 <= last })
        #expect(zip(days, days.dropFirst()).allSatisfy { ($1.number - $0.number) % (7 * weeks) == 0 })
        #expect(days.count > (weeks == 1 ? 40 : 18))
        let holidays: [RestDay?] = [nil, .saturday, .sunday]
        #expect(days.allSatisfy { holidays.contains($0.restDay) })
    }

    @Test(arguments: [
        (0, 1, "2026-11-20", "2026-12-20", GroupProblem.noRhythm),
        (5, 3, "2026-11-20", "2026-12-20", .noRhythm),
        (5, 1, "2026-11-20", "2026-11-19", .endsBeforeBeginning),
        (5, 1, "2026-11-20", "2027-11-22", .tooLong),
        (1, 1, "2026-11-20", "2026-11-22", .neverMeets),
    ])
    func `what is wrong has its own sentence and plans nothing`(
        _ weekday: Int, _ weeks: Int, _ first: String, _ last: String, _ problem: GroupProblem
    ) throws {
        let series = GroupSeries(
            weekday: weekday, weeks: weeks, first: try Self.day(first), last: try Self.day(last))
        #expect(series.problems == [problem])
        #expect(series.days.isEmpty)
    }

    @Test func `a group that has met for a year can go on for another`() throws {
        let first = try Self.day("2025-11-21"), today = try Self.day("2026-11-20")
        let series = GroupSeries(weekday: 5, weeks: 2, first: first, last: today)
        let longer = series.lasting(to: try Self.day("2027-11-19"), on: today)
        #expect(longer.problems == [] && longer.days.last?.description == "2027-11-19")
        #expect(series.lasting(to: try Self.day("2027-11-22"), on: today).problems == [.tooLong])
    }

    @Test func `every problem is told in words of its own`() {
        #expect(Set(GroupProblem.allCases.map(\.swedish)).count == GroupProblem.allCases.count)
    }
}
