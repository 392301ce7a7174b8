import SQL
import Store
import TestSupport
import Testing

/// What waits for somebody who has left waits for whoever stands in.
struct StandInTests {
    @Test("A visit whose staff has gone is written down by whoever coordinates the unit", arguments: [0, 1])
    func unwritten(way: Int) throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["dag": "idag"])
        let address = try app.openVisit(number)
        app.clock.move(days: 1)
        #expect(try !app.client(as: "koordinator2").get("/min-dag").contains(address))
        try app.leaves("= 'koordinator'", way)
        let day = try app.client(as: "koordinator2").get("/min-dag")
        #expect(day.contains("Skriv in besöket") && day.contains(address), "\(day.text)")
    }
}
