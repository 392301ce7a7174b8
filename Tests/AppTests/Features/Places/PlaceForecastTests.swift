import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

private func day(_ iso: String) -> Day { Day(iso: iso) ?? Day(number: 0) }

/// Decisions of one case, numbered from one, as `from–to`; after a slash the day that another takes over.
private func spans(_ text: String) -> [DecisionSpan] {
    text.split(separator: " ").enumerated().map { index, one in
        let parts = one.split(separator: "/"), days = parts[0].split(separator: "–").map { day(String($0)) }
        return DecisionSpan(
            id: DecisionID(value: Int64(index + 1)), decidedOn: day("2026-01-01"), from: days[0], to: days[1],
            replacedOn: parts.count > 1 ? day(String(parts[1])) : nil)
    }
}

/// Which decision support rests on, and until when: what a place's page and the forecast say.
struct PlaceForecastTests {
    @Test("Support is decided until the last day that decisions follow each other", arguments: [
        ("2026-06-01–2026-12-31", "2026-11-20", "2026-12-31"),
        ("2026-06-01–2026-12-31", "2026-12-31", "2026-12-31"),
        ("2026-06-01–2026-12-31", "2027-01-01", ""), ("2026-12-01–2026-12-31", "2026-11-30", ""),
        // One after another, with a day between, and one that another takes over.
        ("2026-06-01–2026-12-31 2027-01-01–2027-06-30", "2026-11-20", "2027-06-30"),
        ("2026-06-01–2026-12-31 2027-01-02–2027-06-30", "2026-11-20", "2026-12-31"),
        ("2026-06-01–2026-12-31 2027-01-02–2027-06-30", "2027-01-01", ""),
        ("2026-06-01–2026-12-31/2026-12-01", "2026-11-20", "2026-11-30"),
        ("2026-06-01–2026-12-31/2026-12-01 2026-12-01–2027-03-31", "2026-11-20", "2027-03-31"),
        ("2026-06-01–2026-12-31/2026-06-01", "2026-06-01", ""),
    ])
    func isDecidedUntil(decisions: String, on: String, last: String) {
        let found = spans(decisions).last(from: day(on))
        #expect(found?.lastDay.description ?? "" == last)
        let place = PlaceStay(kind: .ordinary, startedOn: day("2026-06-01"), endedOn: nil)
        let taken = UnitPlaces.Taken(place, spans(decisions), toEnd: [], on: day(on))
        #expect(last.isEmpty || taken.decidedThrough == day(last))
    }

    @Test("A follow-up that proposes an end counts where it is of what is decided last", arguments: [
        (1, false), (2, true),
    ])
    func isToEnd(decision: Int64, counts: Bool) {
        let decisions = spans("2026-06-01–2026-12-31 2027-01-01–2027-06-30")
        let place = PlaceStay(kind: .ordinary, startedOn: day("2026-06-01"), endedOn: nil)
        let taken = UnitPlaces.Taken(
            place, decisions, toEnd: [DecisionID(value: decision)], on: day("2026-11-20"))
        #expect(taken.isToEnd == counts)
    }

    @Test("The months to come: who may leave, who leaves, and who waits, between none and all places")
    func ranges() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        _ = try app.queuedCase()
        try app.leave(places: 3, in: "uppsala", from: "2026-11-20")
        #expect(try range(app, 1) == [1, 2])
        // The decision's last day is 19 May 2027: the place can be free from June.
        #expect(try range(app, 6) == [1, 2] && range(app, 7) == [1, 3])
        try app.onIssued("uppfoljning", TestApp.followedUp.merging(["forslag": "end"]) { $1 }, in: number)
        #expect(try range(app, 7) == [2, 3])
    }

    private func range(_ app: TestApp, _ month: Int) throws -> [Int] {
        let today = app.store.clock.today
        let unit = try app.store.read { transaction in
            let ids = try transaction.all("SELECT id FROM programme WHERE code = 'uppsala'") {
                try $0.id(0, ProgrammeID.self)
            }
            let found = try ProgrammeRepository.find(ids, on: today, transaction)
            return try UnitPlacesRepository.read(
                try #require(found.first), since: today, today: today, transaction)
        }
        let one = PlaceForecast(unit, from: today).months[month]
        return [one.fewest, one.most]
    }

    @Test("In the days between two decisions the page says so, and which comes next")
    func saysGap() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 150)
        try app.onIssued("uppfoljning", TestApp.followedUp, in: number)
        try app.onIssued("forlangning", TestApp.wish, in: number)
        let values = ["skal": "Du behöver stödet.", "fran": "2027-06-01", "till": "2027-12-31"]
        #expect(try app.decide("utkast", values, in: number).status == 303)
        try app.approve(number)
        #expect(try app.issue(number).status == 303)
        app.clock.move(days: 35)
        let page = try app.placePage(number)
        #expect(page.contains("Beslutet behöver förnyas") && page.contains("Nästa beslut gäller från"))
        #expect(page.contains("Beslutet gällde till och med onsdag 19 maj 2027"))
        app.clock.move(days: 10)
        #expect(!(try app.placePage(number).contains("behöver förnyas")))
    }
}
