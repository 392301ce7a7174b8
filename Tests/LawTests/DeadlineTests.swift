import Law
import Testing

/// Time limits: how they are counted, against worked examples and a count of another kind.
struct DeadlineTests {
    @Test("Every day 2024–2040 the last day to appeal is the one that walking another calendar leads to")
    func appeal() throws {
        var resting: Set<Int> = []
        for (year, easter) in RestDayTests.easters {
            let calendar = try IndependentCalendar(year, easter: easter)
            resting.formUnion(calendar.numbers.filter(calendar.rests))
        }
        let first = try #require(Day(iso: "2024-01-01")), last = try #require(Day(iso: "2040-12-07"))
        var differing: [String] = []
        for start in first.number...last.number {
            var end = start
            for _ in 1...21 { end += 1 }
            while resting.contains(end) { end += 1 }
            let deadline = TimeLimit.appeal.deadline(from: Day(number: start))
            let isSame = deadline.lastDay.number == end && deadline.closed.count == end - start - 21
            if !isSame { differing.append(deadline.start.description) }
        }
        #expect(differing.isEmpty)
    }

    @Test(
        "The clocks of the statutes run out on the days that were worked out by hand",
        arguments: [
            ("FL44", "2024-02-29", "2024-03-21"), ("FL44", "2028-02-08", "2028-02-29"),
            ("FL44", "2032-02-08", "2032-03-01"), ("FL44", "2025-05-16", "2025-06-09"),
            ("FL44", "2028-12-03", "2028-12-27"), ("FL12a", "2026-08-31", "2027-02-28"),
            ("FL12b", "2026-12-03", "2027-01-04"), ("SoL34:1", "2026-11-30", "2027-02-28"),
            ("DelgL26", "2026-11-02", "2026-11-16"), ("DelgL26", "2026-12-11", "2026-12-25"),
            ("FL46", "2026-12-18", "2026-12-25"), ("GDPR12", "2026-11-24", "2026-12-24"),
            ("GDPR12", "2027-01-31", "2027-03-01"), ("SoL20:3", "2027-10-31", "2028-02-29"),
        ])
    func examples(code: String, start: String, lastDay: String) throws {
        let limit = try #require(TimeLimit.all.first { $0.code == code })
        let deadline = limit.deadline(from: try #require(Day(iso: start)))
        #expect(deadline.lastDay.description == lastDay, "\(deadline.why)")
        #expect(!deadline.isPassed(on: deadline.lastDay))
        #expect(deadline.isPassed(on: deadline.lastDay.adding(days: 1)))
    }

    @Test("A later start never gives an earlier last day, whatever the limit", arguments: TimeLimit.all)
    func monotone(limit: TimeLimit) throws {
        let first = try #require(Day(iso: "2027-09-01"))
        var before = first
        for offset in 0..<400 {
            let deadline = limit.deadline(from: first.adding(days: offset))
            try #require(deadline.lastDay >= before && deadline.unmoved <= deadline.lastDay)
            before = deadline.lastDay
        }
    }

    @Test("How it was counted is told, moved or not")
    func why() throws {
        let moved = TimeLimit.appeal.deadline(from: try #require(Day(iso: "2026-12-10")))
        #expect(
            moved.why == "tre veckor slutar torsdag 2026-12-31; spärrade dagar: 2026-12-31 nyårsafton, "
                + "2027-01-01 nyårsdagen, 2027-01-02 lördag, 2027-01-03 söndag; "
                + "nästa vardag är måndag 2027-01-04")
        let threshold = TimeLimit.notCarriedOut.deadline(from: try #require(Day(iso: "2026-11-30")))
        #expect(
            threshold.why == "samma datum tre månader senare (söndag 2027-02-28); "
                + "tiden flyttas inte till en vardag")
    }

    @Test("Codes are unique, and each limit has a rule in force today and what it is for")
    func complete() {
        #expect(Set(TimeLimit.all.map(\.code)).count == TimeLimit.all.count)
        for limit in TimeLimit.all {
            #expect(limit.references.inForce(on: Day(number: 20_777)) != nil, "\(limit.code)")
            #expect(!limit.name.isEmpty && !limit.start.isEmpty)
        }
    }

    @Test("Months are added to the end of the calendar and no further, and never trap")
    func months() throws {
        let last = try #require(Day(iso: "9999-12-31")), first = try #require(Day(iso: "0001-01-01"))
        #expect(last.adding(months: 1000) == last && first.adding(months: -1000) == first)
        #expect(try #require(Day(iso: "2024-02-29")).adding(months: 12).description == "2025-02-28")
        #expect(try #require(Day(iso: "2026-03-31")).adding(months: -1).description == "2026-02-28")
    }
}
