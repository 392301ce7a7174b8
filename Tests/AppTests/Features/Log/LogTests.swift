import Casework
import HTTP
import SQL
import Store
import Testing
import TestSupport

/// The log as its reviewer reads it.
@Suite struct LogTests {
    /// A case that a coordinator has logged and an investigator has opened.
    private func readCase(_ app: TestApp) throws -> String {
        let number = try app.logInquiry()
        #expect(try app.client(as: "koordinator2").get("/arenden/\(number)").status == 200)
        return number
    }

    @Test func `who has opened a case stands in the log, and reading the log stands there too`() throws {
        let app = try TestApp()
        let number = try readCase(app)
        let reviewer = try app.client(as: "granskare")
        let first = reviewer.get("/logg")
        #expect(first.contains(AuditEvent.caseViewed.swedish))
        #expect(first.contains(number))
        #expect(reviewer.get("/logg").contains(AuditEvent.logViewed.swedish))
    }

    @Test func `the newest stands first`() throws {
        let app = try TestApp()
        _ = try readCase(app)
        let text = try app.client(as: "granskare").get("/logg").text
        let opened = try #require(text.firstRange(of: AuditEvent.caseViewed.swedish))
        let logged = try #require(text.firstRange(of: AuditEvent.inquiryLogged.swedish))
        #expect(opened.lowerBound < logged.lowerBound)
    }

    @Test func `the log never names the person a case is about`() throws {
        let app = try TestApp()
        let number = try readCase(app)
        let name = try #require(try app.store.read { transaction in
            try transaction.first("SELECT name FROM person LIMIT 1") { try $0.text(0) }
        })
        try #require(!name.isEmpty)
        let reviewer = try app.client(as: "granskare")
        let person = "/logg/arende/\(number)"
        for address in ["/logg", "/logg?arende=\(number)", person, person + "/pa-papper"] {
            let page = reviewer.get(address)
            #expect(page.status == 200)
            #expect(!page.contains(name), "\(address)")
        }
    }

    @Test(arguments: [
        ("lasare=koordinator2", true, false), ("lasare=koordinator", false, true), ("slag=view", true, false),
        ("slag=change", false, true), ("fran=2026-11-20&till=2026-11-20", true, true),
        ("till=2026-11-19", false, false), ("fran=imorgon", false, false),
        ("lasare=finns-inte", false, false),
    ])
    func `a filter shows what it says and nothing else`(
        _ query: String, _ opened: Bool, _ logged: Bool
    ) throws {
        let app = try TestApp()
        let number = try readCase(app)
        let page = try app.client(as: "granskare").get("/logg?\(query)&arende=\(number)")
        #expect(page.contains(AuditEvent.caseViewed.swedish) == opened)
        #expect(page.contains(AuditEvent.inquiryLogged.swedish) == logged)
    }

    @Test(arguments: [
        ("fran=31/2", "Dagen går inte att läsa"), ("fran=2026-11-20&till=2026-11-01", "Byt plats"),
        ("arende=U-0000-0000", "Det finns inget ärende"),
    ])
    func `a filter that cannot be used says so and keeps what was typed`(
        _ query: String, _ sentence: String
    ) throws {
        let page = try TestApp().client(as: "granskare").get("/logg?\(query)")
        #expect(page.status == 200)
        #expect(page.contains(sentence))
        let typed = query.split(separator: "&")[0].split(separator: "=")
        let form = try #require(page.form(sentTo: "/logg"))
        #expect(form.value(String(typed[0])) == String(typed[1]))
    }

    @Test func `page by page every entry is seen once`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let coordinator = try app.client(as: "koordinator")
        for _ in 1...120 { coordinator.get("/arenden/\(number)") }
        let reviewer = try app.client(as: "granskare")
        var address: String? = "/logg?arende=\(number)&slag=view"
        var entries = 0, pages = 0
        while let present = address, pages < 10 {
            let page = reviewer.get(present)
            entries += page.text.split(separator: "<tr><td>").count - 1
            pages += 1
            address = page.nextPage
        }
        #expect(entries == 120)
        #expect(pages == 3)
    }

    @Test(arguments: ["/logg/arende/", "/logg?arende="])
    func `what is in the log about a person is found by case, and that reading is about them`(
        _ address: String
    ) throws {
        let app = try TestApp()
        let number = try readCase(app)
        let page = try app.client(as: "granskare").get(address + number)
        #expect(page.contains(AuditEvent.caseViewed.swedish))
        let subjects = try app.store.read { transaction in
            try transaction.all("""
                SELECT person_id IS NOT NULL FROM audit_entry WHERE event = 'personLogViewed'
                """) { try $0.bool(0) }
        }
        #expect(subjects == [true])
    }

    @Test func `on paper a reader's day is one line with name, role and how many times`() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let reader = try app.client(as: "koordinator2")
        for _ in 1...3 {
            reader.get("/arenden/\(number)")
            app.clock.move(seconds: 600)
        }
        let page = try app.client(as: "granskare").get("/logg/arende/\(number)/pa-papper")
        #expect(page.contains("2026-11-20 10.00–10.20, 3 gånger"))
        #expect(page.contains(", koordinator"))
        #expect(page.text.split(separator: AuditEvent.caseViewed.swedish).count == 2)
    }

    @Test(arguments: ["/logg/arende/U-0000-0000", "/logg/arende/U-0000-0000/pa-papper"])
    func `a case that does not exist has no log`(_ address: String) throws {
        #expect(try TestApp().client(as: "granskare").get(address).status == 404)
    }
}

extension TestPage {
    /// Where "Nästa sida" leads.
    var nextPage: String? {
        var scanner = HTMLScanner(text)
        while let tag = scanner.next() {
            if tag.name == "a", tag.attribute("rel") == "next" {
                return tag.attribute("href").map(HTMLScanner.unescape)
            }
        }
        return nil
    }
}
