import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Visits that are booked when somebody's support ends: called off in the same act, but those that are meant
/// to be held.
struct LeavingVisitsTests {
    private static let farewell = "Behåll fredag 27 november klockan 13.30"
    private static let open: SQL = "SELECT count(*) FROM visit WHERE outcome IS NULL"
    private static let off: SQL = """
        SELECT count(*) FROM visit WHERE outcome = 'cancelledByUs' AND reason_text LIKE '%lämnades%'
        """

    /// With a visit today, on Friday in a room, and the Wednesday after.
    private func visited(_ app: TestApp, _ number: String, as account: String) throws {
        let room = try app.room(as: account)
        for values in [["dag": "idag"], ["rum": room], ["dag": "2026-12-02"]] {
            let sent = try app.bookVisit(number, values.merging(["dubbelt": "ja"]) { $1 }, as: account)
            try #require(sent.status == 303, "\(sent.text)")
        }
    }

    private func visit(on day: String, _ app: TestApp) throws -> String {
        let sql: SQL = "SELECT id FROM visit WHERE meets_on = \(day)"
        return try #require(try app.store.read { try $0.first(sql) { try VisitID(value: $0.int64(0)) } })
            .description
    }

    @Test("Leaving calls off what is to come, with its room; today's may have been already and stands")
    func leaving() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try visited(app, number, as: "koordinator")
        let client = try app.client(as: "koordinator")
        let feed = try app.feed(client)
        let page = client.get("/arenden/\(number)/plats/lamna")
        #expect(page.contains(Self.farewell) && page.contains("Behåll onsdag 2 december"))
        #expect(page.contains("Bokade besök avbokas, om") && !page.contains("Behåll fredag 20 november"))
        let sent = try app.place("lamna", ["skal": "onItsFeet"], in: number)
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.number(Self.off) == 2 && app.number(Self.open) == 1)
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE released_at IS NULL") == 0)
        #expect(try app.number("SELECT count(*) FROM audit_entry WHERE event = 'visitNoted'") == 2)
        #expect(client.get("/arenden/\(number)").contains("Platsen lämnades"))
        #expect(client.get("/kalender?dag=2026-12-02").contains("Vi avbokade"))
        let events = TestClient(app.router, keeping: app).get(feed).text
        #expect(events.split(separator: "STATUS:CANCELLED").count == 3)
        #expect(try app.noteVisit(number).status == 303)
    }

    @Test("A visit that is kept stands in the calendar, and is noted when it has been")
    func keeps() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try visited(app, number, as: "koordinator")
        let kept = try visit(on: "2026-11-27", app)
        let sent = try app.place("lamna", ["skal": "onItsFeet", "behall1": kept], in: number)
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.number(Self.off) == 1 && app.number(Self.open) == 2)
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE released_at IS NULL") == 1)
        app.clock.move(days: 7)
        #expect(try app.client(as: "koordinator").get("/kalender?dag=2026-11-27").contains("13.30"))
        #expect(try app.noteVisit(number).status == 303)
    }

    @Test("A follow-up place takes no visit away")
    func followUp() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try visited(app, number, as: "koordinator")
        #expect(try app.place("uppfoljningsplats", [:], in: number).status == 303)
        #expect(try app.number(Self.open) == 3)
    }

    @Test("When support ends the same is asked; where the case goes on a visit can be kept")
    func ending() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try visited(app, number, as: "koordinator")
        let client = try app.client(as: "koordinator")
        #expect(client.get(app.endingAddress(number)).contains(Self.farewell))
        let goals = Dictionary(uniqueKeysWithValues: (1...10).map { ("utfall\($0)", "unknown") })
        let kept = ["behall1": try visit(on: "2026-11-27", app)]
        let values = TestApp.ended.merging(goals) { $1 }.merging(kept) { $1 }
        let sent = client.submit(app.endingAddress(number), values)
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.number(Self.off) == 1 && app.number(Self.open) == 2)
    }

    @Test("A case ends with its support when today's visit is written down, and has none to come")
    func endingCase() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try visited(app, number, as: TestApp.supporter)
        let client = try app.client(as: TestApp.supporter)
        let page = client.get(app.endingAddress(number))
        #expect(page.contains("Bokade besök avbokas.") && !page.contains(Self.farewell))
        let values = try app.ending(in: number, ["behall1": visit(on: "2026-11-27", app)])
        let refused = client.submit(app.endingAddress(number), values)
        #expect(refused.status == 422 && refused.contains("Besöket 2026-11-20 är inte inskrivet."))
        let today = try app.visits(number, visit(on: "2026-11-20", app))
        #expect(client.submit(today, TestApp.came).status == 303)
        try app.endSupport(number, ["behall1": visit(on: "2026-11-27", app)])
        #expect(try app.number(Self.off) == 2 && app.number(Self.open) == 0)
    }

    @Test("The form tells which groups the person is asked along to no longer")
    func groups() throws {
        let app = try TestApp()
        let group = try app.addGroup(as: TestApp.supporter), number = try app.caseWithSupport()
        try app.invite([number], to: group, as: TestApp.supporter)
        let client = try app.client(as: TestApp.supporter)
        let page = client.get("/arenden/\(number)/plats/lamna")
        #expect(page.contains("Personen bjuds inte längre in till Spel och fika."))
        #expect(try app.place("lamna", ["skal": "ownWish"], in: number, as: TestApp.supporter).status == 303)
        #expect(try app.number("SELECT count(*) FROM group_membership WHERE before IS NULL") == 0)
    }
}
