import Casework
import SQL
import Store
import TestSupport
import Testing
import Web

@testable import App

/// How long an address to a calendar lives, and what another program makes of what changes.
struct CalendarFeedTests {
    @Test("An address ends with the account, and stays ended when it is opened again")
    func endsWithAccount() throws {
        let app = try TestApp()
        let reader = TestClient(app.router, keeping: app)
        let address = try app.feed(app.client(as: "koordinator"))
        #expect(reader.get(address).status == 200)
        let kim = try #require(AccountID(app.accountKey("koordinator")))
        try app.arranging { try AccountRegister.disable(kim, sessions: Sessions(app.store), $0) }
        try app.arranging { _ = try $0.run("UPDATE account SET is_disabled = 0") }
        #expect(reader.get(address).status == 404)
    }

    @Test("An address ends with the last role that has a calendar, and stays ended when it comes back")
    func endsWithRole() throws {
        let app = try TestApp()
        let reader = TestClient(app.router, keeping: app)
        let address = try app.feed(app.client(as: "koordinator"))
        let kim = try #require(AccountID(app.accountKey("koordinator")))
        let role: SQL = "SELECT programme_id FROM membership WHERE account_id = \(kim)"
        let programme = try #require(
            try app.store.read { try $0.first(role) { try $0.id(0, ProgrammeID.self) } })
        let version = try app.number("SELECT version FROM account WHERE username = 'koordinator'")
        try app.arranging {
            _ = try AccountRegister.setRoles([], in: programme, of: kim, version: version, $0)
        }
        try app.arranging {
            try AccountRepository.insert(Membership(programme: programme, role: .coordinator), of: kim, $0)
        }
        #expect(reader.get(address).status == 404)
    }

    @Test("An address without a role leads nowhere, however the role went")
    func demandsRole() throws {
        let app = try TestApp()
        let reader = TestClient(app.router, keeping: app)
        let address = try app.feed(app.client(as: "koordinator"))
        try app.arranging { _ = try $0.run("DELETE FROM membership WHERE role = 'coordinator'") }
        #expect(reader.get(address).status == 404)
    }

    @Test("A meeting that is moved keeps its name and counts on, and so does a visit that is called off")
    func counts() throws {
        let app = try TestApp()
        let number = try app.caseWithBooking()
        let client = try app.client(as: "koordinator"), reader = TestClient(app.router, keeping: app)
        let address = try app.feed(client)
        let first = reader.get(address).text
        let uid = try #require(first.split(separator: "\r\n").first { $0.hasPrefix("UID:") })
        #expect(!first.contains("METHOD:"))
        let move = ["dag": "30/11", "skal": "Hellre på måndag."]
        #expect(client.submit(app.meeting(number, "boka-om"), move).status == 303)
        let moved = reader.get(address).text
        #expect(moved.ranges(of: "BEGIN:VEVENT").count == 1)
        #expect(moved.contains(uid) && moved.contains("SEQUENCE:1\r\n") && moved.contains("20261130T133000"))
        #expect(client.submit(app.meeting(number, "avboka"), ["skal": "Sjuk."]).status == 303)
        let off = reader.get(address).text
        #expect(off.contains("SEQUENCE:2\r\n") && off.contains("STATUS:CANCELLED"))
    }
}
