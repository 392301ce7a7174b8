import Casework
import Law
import Testing

/// Times in a case, against days counted by hand.
struct CaseClockTests {
    @Test("The last day is the one that the law's way of counting leads to", arguments: [
        ("2026-08-31", "2027-02-28"), ("2026-05-20", "2026-11-20"), ("2027-08-31", "2028-02-29"),
    ])
    func overdue(applied: String, last: String) throws {
        let clock = CaseClock.decisionOverdue(applied: try #require(Day(iso: applied)))
        #expect(clock.lastDay.description == last)
        #expect(clock.paragraph == "12 § FL")
        #expect(clock.isPassed(on: clock.lastDay.adding(days: 1)) && !clock.isPassed(on: clock.lastDay))
    }

    @Test("Four weeks from a request end on a working day", arguments: [
        ("2026-12-03", "2027-01-04"), ("2026-11-20", "2026-12-18"), ("2026-03-06", "2026-04-07"),
    ])
    func requested(requested: String, last: String) throws {
        let clock = CaseClock.requestedDecision(requested: try #require(Day(iso: requested)))
        #expect(clock.lastDay.description == last)
        #expect(clock.counted.contains("fyra veckor") || clock.counted.contains("spärrade dagar"))
    }

    @Test("A day that was set is the last day, whatever weekday it is")
    func set() throws {
        let sent = try #require(Day(iso: "2026-11-20")), last = try #require(Day(iso: "2026-12-05"))
        #expect(CaseClock.communication(sent: sent, answerBy: last).lastDay == last)
        #expect(CaseClock.referral(sent: sent, answerBy: last).paragraph == "26 § FL")
    }
}
