import TestSupport
import Testing

/// The day when somebody is asked how they have thought of an offered place stands on Min dag.
struct OfferDayTests {
    private static let asks = "Fråga om den erbjudna platsen"

    private func myDay(_ app: TestApp, as account: String = "koordinator") throws -> TestPage {
        try app.client(as: account).get("/min-dag")
    }

    @Test("From its day it leads whoever is responsible to the answer's form, whatever else is planned")
    func stands() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        let offer = TestApp.offer.merging(["nasta": "2026-11-27"]) { $1 }
        #expect(try app.place("erbjud", offer, in: number).status == 303)
        #expect(!(try myDay(app).contains(Self.asks)))
        try app.set(step: "serveDecision", in: number)
        app.clock.move(days: 7)
        let page = try myDay(app)
        #expect(page.contains(Self.asks) && page.contains("href=\"/arenden/\(number)/plats/svar\""))
        #expect(!(try myDay(app, as: "koordinator2").contains(Self.asks)))
        #expect(!(try myDay(app, as: "handlaggare").contains(Self.asks)))
    }

    @Test("Thinking it over moves the day; a yes, a no and leaving the queue take it away", arguments: [
        ("svar", ["svar": "thinking", "nasta": "2026-12-04"]), ("svar", ["svar": "yes"]),
        ("svar", ["svar": "no", "nasta": "2026-12-30"]), ("lamna-kon", ["skal": "ownWish"]),
    ])
    func isAnswered(step: String, values: [String: String]) throws {
        let app = try TestApp()
        let number = try app.offeredCase()
        app.clock.move(days: 11)
        #expect(try myDay(app).contains(Self.asks))
        let sent = try app.place(step, values, in: number)
        #expect(sent.status == 303, "\(sent.text)")
        #expect(!(try myDay(app).contains(Self.asks)))
        app.clock.move(days: 3)
        #expect(try myDay(app).contains(Self.asks) == (values["svar"] == "thinking"))
    }

    @Test("The step to wait for the same answer does not stand beside it")
    func isOnce() throws {
        let app = try TestApp()
        let number = try app.offeredCase()
        try app.set(step: "awaitAnswer", in: number)
        app.clock.move(days: 11)
        let page = try myDay(app)
        #expect(page.contains(Self.asks) && !page.contains("href=\"/arenden/\(number)\""))
    }
}
