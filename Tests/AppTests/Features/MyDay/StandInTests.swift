import SQL
import Store
import TestSupport
import Testing

/// What waits for somebody whose account is closed waits for whoever stands in.
struct StandInTests {
    private static let closed: SQL = "UPDATE account SET is_disabled = 1 WHERE username = 'koordinator'"

    @Test("A visit whose staff has gone is written down by whoever coordinates the unit")
    func unwritten() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let address = try app.openVisit(number)
        app.clock.move(days: 1)
        #expect(try !app.client(as: "koordinator2").get("/min-dag").contains(address))
        try app.arranging { _ = try $0.run(StandInTests.closed) }
        let day = try app.client(as: "koordinator2").get("/min-dag")
        #expect(day.contains("Skriv in besöket") && day.contains(address), "\(day.text)")
    }
}
