import Casework
import Law
import Testing

private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

private func event(
    _ kind: ExecutionEvent.Kind, _ on: String, _ reason: DelayReason? = nil
) -> ExecutionEvent {
    ExecutionEvent(kind: kind, on: day(on), support: .individual, reason: reason, text: "")
}

private func history(
    _ events: [ExecutionEvent] = [], ended: String? = nil, running: Bool = false
) -> ExecutionHistory {
    ExecutionHistory(
        decidedOn: day("2026-11-30"), endedOn: ended.map(day), wasRunning: running, events: events)
}

/// Support that was granted and not given in time (SoL 34:1-2).
struct ExecutionHistoryTests {
    @Test("A grant of 30 November is to be reported after 28 February, never moved for a day of rest")
    func reportable() throws {
        let spell = try #require(history().spells.first)
        #expect(spell.lastDay == day("2027-02-28"))
        #expect(spell.standing(on: day("2027-02-28"), since: day("2027-01-01")) == nil)
        #expect(spell.standing(on: day("2027-03-01"), since: day("2027-01-01")) == .waiting(days: 91))
    }

    @Test("What was carried out in time is nowhere; what was late stands there once more, with its day")
    func carriedOut() throws {
        let inTime = try #require(history([event(.started, "2027-02-28")]).spells.first)
        #expect(inTime.standing(on: day("2027-06-30"), since: day("2027-04-01")) == nil)
        let late = try #require(history([event(.started, "2027-05-10")]).spells.first)
        #expect(late.standing(on: day("2027-03-31"), since: day("2027-01-01")) == .waiting(days: 121))
        let then = late.standing(on: day("2027-06-30"), since: day("2027-04-01"))
        #expect(then == .carriedOut(day("2027-05-10")))
        #expect(late.standing(on: day("2027-09-30"), since: day("2027-07-01")) == nil)
    }

    @Test("An interruption counts from its own day, with its reason, until the support is resumed")
    func interrupted() throws {
        let events = [
            event(.started, "2026-12-07"), event(.interrupted, "2027-01-15", .noStaff),
            event(.resumed, "2027-05-03"),
        ]
        let spells = history(events).spells
        #expect(spells.map(\.from) == [day("2026-11-30"), day("2027-01-15")])
        #expect(spells[1].reason == .noStaff && spells[1].lastDay == day("2027-04-15"))
        #expect(history(Array(events.prefix(2))).open == [.waiting, .resumed])
        #expect(history(events).open == [.interrupted])
    }

    @Test("A grant that ended before three months is nowhere, and a later one ended is told so")
    func ended() throws {
        let early = try #require(history(ended: "2027-02-01").spells.first)
        #expect(early.standing(on: day("2027-03-31"), since: day("2027-01-01")) == nil)
        let later = try #require(history(ended: "2027-03-10").spells.first)
        #expect(
            later.standing(on: day("2027-03-31"), since: day("2027-01-01")) == .ended(day("2027-03-10")))
    }

    @Test("Support that ran already is carried out from the day of the new decision")
    func wasRunning() {
        #expect(history(running: true).spells.isEmpty && history(running: true).isRunning)
        #expect(history(running: true).open == [.interrupted])
    }

    @Test("What cannot be noted is told by its own problem", arguments: [
        (event(.resumed, "2026-12-07"), ExecutionProblem.notInTurn),
        (event(.started, "2026-11-29"), .beforeDecision), (event(.started, "2027-12-24"), .inFuture),
        (event(.waiting, "2026-12-07"), .withoutReason),
        (event(.waiting, "2026-12-07", .other), .otherWithoutWords),
    ])
    func cannotBe(event: ExecutionEvent, problem: ExecutionProblem) {
        #expect(event.problems(in: history(), today: day("2027-01-02")) == [problem])
    }

    @Test("A quarter is read, named and followed by the next", arguments: [
        ("2026-4", "2026-10-01", "2026-12-31", "fjärde kvartalet 2026", "2027-1"),
        ("2027-1", "2027-01-01", "2027-03-31", "första kvartalet 2027", "2027-2"),
    ])
    func quarter(text: String, first: String, last: String, words: String, next: String) throws {
        let quarter = try #require(Quarter(text))
        #expect(quarter.firstDay == day(first) && quarter.lastDay == day(last))
        #expect(quarter.swedish == words && quarter.next.description == next)
        #expect(quarter.next.previous == quarter && quarter.description == text)
        #expect(Quarter("2027-5") == nil && Quarter("+027-1") == nil && Quarter("") == nil)
    }
}
