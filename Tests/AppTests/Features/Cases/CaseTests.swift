@testable import App
import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// The list of cases and the page of one.
struct CaseTests {
    @Test(
        "Another unit's case answers octet for octet as one that does not exist",
        arguments: [
            "", "/anmalan", "/nasta-steg", "/utfall",
        ])
    func wallsBetweenUnits(page: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator-lulea")
        let theirs = client.get("/arenden/\(number)\(page)"),
            missing = client.get("/arenden/UPP-2026-9999\(page)")
        #expect(theirs.status == 404 && missing.status == 404)
        #expect(theirs.text == missing.text)
    }

    @Test("The list shows open cases by next step, and pages on by key without skipping or repeating")
    func pages() throws {
        let app = try TestApp()
        for _ in 0..<53 { _ = try app.logInquiry() }
        let client = try app.client(as: "koordinator")
        let first = client.get("/arenden")
        #expect(numbers(in: first).count == 50)
        let next = try #require(addresses(in: first).first { $0.contains("efter=") })
        let second = client.get(next.replacing("&amp;", with: "&"))
        #expect(Set(numbers(in: first)).union(numbers(in: second)).count == 53)
        #expect(second.contains("Till början") && !second.contains("Nästa sida"))
    }

    @Test("Mine is mine, and a broken cursor still opens the list")
    func filters() throws {
        let app = try TestApp()
        let mine = try app.logInquiry(), other = try app.logInquiry(as: "koordinator2")
        let client = try app.client(as: "koordinator")
        #expect(Set(numbers(in: client.get("/arenden"))) == [mine, other])
        #expect(numbers(in: client.get("/arenden?agare=mig")) == [mine])
        #expect(numbers(in: client.get("/arenden?efter=2026-13-01.x")).count == 2)
    }

    @Test("Who works in two programmes sees the cases of both in one order, the nearest next step first")
    func merges() throws {
        let app = try TestApp()
        let late = try app.logInquiry(["dag": "30/11"]), middle = try app.logInquiry(["dag": "25/11"])
        let early = try app.logInquiry(as: "koordinator-lulea", ["dag": "23/11"])
        let trail = Trail(peer: nil, request: nil)
        try app.store.write(.accountChanged, under: Operator(trail: trail)) { transaction in
            try transaction.run("""
                INSERT INTO membership (account_id, programme_id, role)
                SELECT a.id, p.id, 'manager' FROM account a, programme p
                WHERE a.username = 'chef' AND p.code = 'lulea'
                """)
        }
        #expect(app.store.waitUntilDurable(trail))
        #expect(numbers(in: try app.client(as: "chef").get("/arenden")) == [early, middle, late])
    }

    @Test(
        "A protected person is named only to who is on the case",
        arguments: [
            ("koordinator", true), ("koordinator2", false), ("chef", false),
        ])
    func protects(username: String, mayRead: Bool) throws {
        let app = try TestApp()
        let number = try app.logInquiry([
            "namn": "Hemlig Person", "telefon": "070-174 06 99", "skyddad": "ja",
        ])
        let client = try app.client(as: username)
        let page = client.get("/arenden/\(number)")
        #expect(page.status == 200)
        for secret in ["Hemlig Person", "070-174 06 99", "Har varit hemma", "Anna Sundin"] {
            #expect(page.contains(secret) == mayRead, "\(secret)")
        }
        #expect(page.contains(ProtectedReading.placeholder))
        for address in ["/arenden", "/arenden?agare=mig", "/min-dag"] {
            let list = client.get(address)
            #expect(list.status == 200 && !list.contains("Hemlig"), "\(address)")
        }
    }

    @Test("Protected facts cannot be read through the form that changes them")
    func protectsTheForm() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let page = try app.client(as: "koordinator2").get("/arenden/\(number)/anmalan")
        #expect(page.status == 403 && !page.contains("Hemlig"))
    }

    @Test("The list is empty with words about what comes there")
    func emptyList() throws {
        let client = try TestApp().client(as: "koordinator")
        for address in ["/arenden", "/arenden?agare=mig", "/arenden?lage=avslutade"] {
            #expect(client.get(address).contains("kommer hit när"), "\(address)")
        }
    }

    private func numbers(in page: TestPage) -> [String] {
        addresses(in: page).filter { $0.hasPrefix("/arenden/") }.map { String($0.dropFirst(9)) }
    }

    private func addresses(in page: TestPage) -> [String] {
        page.text.split(separator: "href=\"").dropFirst().map { String($0.prefix { $0 != "\"" }) }
    }
}
