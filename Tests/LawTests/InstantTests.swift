import Foundation
import Law
import Testing

/// Swedish time against another implementation: Foundation's time zones.
struct InstantTests {
    @Test("From 1996 to 2037 each half hour has the Swedish day and time that Foundation says")
    func agreesWithFoundation() throws {
        let zone = try #require(TimeZone(identifier: "Europe/Stockholm"))
        let first = try #require(Day(iso: "1996-01-01")), last = try #require(Day(iso: "2037-12-31"))
        var seconds = first.number * 86_400
        while seconds < last.number * 86_400 {
            let offset = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
            let instant = Instant(milliseconds: Int64(seconds) * 1000)
            let local = seconds + offset
            let minute = local / 60 % 1440
            let time =
                (minute / 60 < 10 ? "0" : "") + "\(minute / 60)" + (minute % 60 < 10 ? ".0" : ".")
                + "\(minute % 60)"
            try #require(instant.day.number == local / 86_400 && instant.timeOfDay == time, "\(instant)")
            seconds += 1800
        }
    }

    @Test(
        "A day begins at midnight in Sweden, also when the clocks change",
        arguments: [
            ("2026-03-28", "2026-03-27T23:00:00.000Z"), ("2026-03-29", "2026-03-28T23:00:00.000Z"),
            ("2026-03-30", "2026-03-29T22:00:00.000Z"), ("2026-10-25", "2026-10-24T22:00:00.000Z"),
            ("2026-10-26", "2026-10-25T23:00:00.000Z"),
        ])
    func beginsAtMidnight(day: String, instant: String) throws {
        #expect(Instant(try #require(Day(iso: day))).description == instant)
    }

    @Test(
        "An instant is read back from what it writes",
        arguments: [
            0, 1, 999, 1_763_643_780_123, -1, -86_400_000, 253_402_300_799_999,
        ] as [Int64])
    func readsWhatItWrites(milliseconds: Int64) {
        let instant = Instant(milliseconds: milliseconds)
        #expect(Instant(iso: instant.description) == instant)
    }

    @Test(
        "Only the one form is an instant",
        arguments: [
            "2026-11-20T13:03:00Z", "2026-11-20 13:03:00.000Z", "2026-11-20T24:00:00.000Z",
            "2026-02-30T00:00:00.000Z", "",
        ])
    func refusesOtherTexts(text: String) {
        #expect(Instant(iso: text) == nil)
    }

    @Test(
        "A clock moved to another day keeps the Swedish time of day, whatever the season, and goes on",
        arguments: [
            // Just after midnight and just before it, in winter and in summer.
            "2026-11-22T23:05:00.125Z", "2026-11-23T22:59:59.999Z", "2026-06-30T22:05:00.000Z",
            "2026-07-01T21:59:00.000Z", "2026-10-25T22:59:00.000Z",
        ])
    func movedClock(now: String) throws {
        let here = try #require(Instant(iso: now))
        for day in ["2026-03-29", "2026-05-01", "2026-10-25", "2031-12-31"] {
            let day = try #require(Day(iso: day))
            let clock = Clock { here }.moved(to: day)
            #expect(clock.now.dayAndTime == "\(day) \(here.timeOfDay)")
            #expect(clock.now.milliseconds % 60_000 == here.milliseconds % 60_000)
        }
        let clock = Clock.system.moved(to: try #require(Day(iso: "2031-05-01")))
        #expect(clock.now <= clock.now)
    }
}
