import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Rooms and vehicles: added by the unit, booked with a visit, never by two at once.
struct ResourceTests {
    @Test("A room is booked in the visit's own form, by one at a time, by the page and by the tables")
    func isBookedOnce() throws {
        let app = try TestApp()
        let room = try app.room()
        let number = try app.supportedCase(), other = try app.supportedCase()
        #expect(try app.client(as: "koordinator").get(app.visits(number, "ny")).contains("Stora rummet"))
        #expect(try app.bookVisit(number, ["rum": room]).status == 303)
        let second = ["rum": room, "klockan": "14", "forsta": try app.accountKey("koordinator2")]
        let taken = try app.bookVisit(other, second)
        #expect(taken.status == 422)
        #expect(taken.contains("Stora rummet är redan bokat 13.30–14.30. Välj något annat"), "\(taken.text)")
        #expect(throws: (any Error).self) {
            try app.arranging { _ = try $0.run(ResourceTests.another) }
        }
        #expect(try app.bookVisit(other, second.merging(["klockan": "14.30"]) { $1 }).status == 303)
        #expect(try app.number("SELECT count(*) FROM resource_booking") == 2)
    }

    private static let another: SQL = """
        INSERT INTO resource_booking (id, resource_id, day, starts, ends, booked_at, booked_by)
        SELECT 1, resource_id, day, starts + 30, ends, booked_at, booked_by FROM resource_booking LIMIT 1
        """

    @Test("What is moved or called off is free again, and what is taken away stays where it was booked")
    func isReleased() throws {
        let app = try TestApp()
        let room = try app.room(), number = try app.supportedCase()
        #expect(try app.bookVisit(number, ["rum": room]).status == 303)
        let client = try app.client(as: "koordinator")
        let move = try app.openVisit(number) + "/flytta"
        #expect(client.submit(move, ["dag": "30/11", "skal": "travel"]).status == 303)
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE released_at IS NULL") == 1)
        let page = client.get("/kalender/resurser")
        let button = try #require(page.form(sentTo: "/kalender/resurser/\(room)/ta-bort"))
        #expect(client.submit(button, [:]).status == 303)
        #expect(client.get(app.visits(number)).contains("Rum: Stora rummet"))
        #expect(client.get("/kalender/resurser").form(sentTo: "/kalender/resurser/\(room)/ta-bort") == nil)
        let again = try app.openVisit(number) + "/flytta"
        #expect(client.submit(again, ["dag": "1/12", "skal": "travel"]).status == 303)
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE released_at IS NULL") == 1)
        #expect(!client.get(app.visits(number, "ny")).contains("Stora rummet"))
        #expect(try app.client(as: "chef").get("/kalender/resurser").status == 200)
        #expect(try app.client(as: "handlaggare").get("/kalender/resurser").status == 403)
    }

    @Test("What was taken away is brought back with what it has booked, never added once more")
    func isBroughtBack() throws {
        let app = try TestApp()
        let room = try app.room(), number = try app.supportedCase(), other = try app.supportedCase()
        #expect(try app.bookVisit(number, ["rum": room]).status == 303)
        let client = try app.client(as: "koordinator")
        let list = "/kalender/resurser"
        let away = try #require(client.get(list).form(sentTo: "\(list)/\(room)/ta-bort"))
        #expect(client.submit(away, [:]).status == 303)
        let again = client.submit("\(list)/ny", TestApp.room)
        #expect(again.status == 422 && again.contains("Ta fram det igen"))
        let back = try #require(client.get(list).form(sentTo: "\(list)/\(room)/ta-fram"))
        #expect(client.submit(back, [:]).status == 303)
        #expect(client.submit(back, [:]).status == 404)
        let second = ["rum": room, "klockan": "14", "forsta": try app.accountKey("koordinator2")]
        #expect(try app.bookVisit(other, second).contains("Stora rummet är redan bokat"))
        #expect(throws: (any Error).self) {
            try app.arranging { try $0.run("UPDATE resource SET name = 'Lilla rummet'") }
        }
    }
}
