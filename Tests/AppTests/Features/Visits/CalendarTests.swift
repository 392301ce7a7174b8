import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// The unit's calendar, and each account's own for other programs.
struct CalendarTests {
    @Test("A week of one's own, the whole unit's or a colleague's, and the day's sheet")
    func shows() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let own = try app.client(as: "koordinator"), chief = try app.client(as: "chef")
        let week = own.get("/kalender?vecka=2026-11-23")
        #expect(week.contains("Vecka 48") && week.contains("Alva Sundin"))
        #expect(week.contains("href=\"/kalender?vecka=2026-11-30&amp;vem="))
        #expect(own.get("/kalender?dag=2026-11-27").contains("13.30–14.30"))
        #expect(!own.get("/kalender?dag=2026-11-26").contains("Alva Sundin"))
        #expect(!chief.get("/kalender?dag=2026-11-27").contains("Alva Sundin"))
        let all = chief.get("/kalender?dag=2026-11-27&vem=alla")
        #expect(all.contains("Alva Sundin") && all.contains("/arenden/\(number)/besok"))
        #expect(own.get("/kalender?vecka=nonsens&vem=x").status == 200)
    }

    @Test("Another program reads when, by a secret address, and never who, where or why")
    func feeds() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit(["var": "Storgatan 1", "syfte": "Prata"])
        let client = try app.client(as: "koordinator")
        let address = try app.feed(client)
        let reader = TestClient(app.router, keeping: app)
        let feed = reader.get(address)
        #expect(feed.status == 200 && feed.text.contains("DTSTART;TZID=Europe/Stockholm:20261127T133000"))
        #expect(feed.text.hasPrefix("BEGIN:VCALENDAR\r\n") && feed.text.contains("SUMMARY:Möte\r\n"))
        let names = ["Alva", "Sundin", number, "Storgatan", "Prata", "Besök", "Uppsala", "Karlberg", "Steget"]
        for word in names { #expect(!feed.text.contains(word), "\(word)") }
        #expect(feed.text.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
        #expect(!(try app.logText()).contains(address.suffix(20)))
    }

    @Test("What is moved keeps its name in the other program, and what is called off is cancelled there")
    func follows() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let client = try app.client(as: "koordinator"), reader = TestClient(app.router, keeping: app)
        let address = try app.feed(client)
        let lines = reader.get(address).text.split(separator: "\r\n")
        let uid = try #require(lines.first { $0.hasPrefix("UID:") })
        let move = ["dag": "30/11", "skal": "travel"]
        #expect(client.submit(try app.openVisit(number) + "/flytta", move).status == 303)
        let moved = reader.get(address).text
        #expect(moved.contains("20261130T133000") && !moved.contains("20261127T133000"))
        #expect(moved.contains(uid) && moved.contains("SEQUENCE:1"))
        let off = ["utfall": "cancelledByUs", "skal": "staffShort", "kontaktdag": "imorgon", "anteckning": ""]
        #expect(try app.noteVisit(number, off).status == 303)
        #expect(reader.get(address).text.contains("STATUS:CANCELLED"))
    }

    @Test("A new address closes the old one, one that is closed leads nowhere, and asking all the time waits")
    func isRevoked() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let first = try app.feed(client), reader = TestClient(app.router, keeping: app)
        let second = try app.feed(client)
        #expect(reader.get(first).status == 404 && reader.get(second).status == 200)
        #expect((1...12).contains { _ in reader.get(second).status == 429 })
        let page = client.get("/kalender/prenumeration")
        let button = try #require(page.form(sentTo: "/kalender/prenumeration/stang"))
        #expect(client.submit(button, [:]).status == 303)
        #expect(reader.get(second).status == 404)
        #expect(client.get("/kalender/prenumeration/adress").contains("Adressen har redan visats."))
    }
}

extension TestApp {
    /// Makes an address and gives its path, as it is shown once.
    func feed(_ client: TestClient) throws -> String {
        let sent = client.submit("/kalender/prenumeration", ["ord": "meeting"])
        try #require(sent.status == 303, "\(sent.text)")
        let page = client.get("/kalender/prenumeration/adress")
        let path = page.text.split(separator: "/kalenderflode/").dropFirst().first?.prefix { $0 != "<" }
        return "/kalenderflode/\(try #require(path))"
    }

    /// Everything the log says.
    func logText() throws -> String {
        try store.read { transaction in
            try transaction.all("SELECT event, coalesce(peer, ''), coalesce(request, '') FROM audit_entry") {
                try "\($0.text(0)) \($0.text(1)) \($0.text(2))"
            }
        }.joined(separator: "\n")
    }
}
