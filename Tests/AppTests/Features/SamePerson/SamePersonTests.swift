@testable import App
import Casework
import SQL
import Store
import TestSupport
import Testing

/// Two cases found to be one person's, through the pages.
@Suite struct SamePersonTests {
    private func two(_ app: TestApp, _ values: [String: String] = [:]) throws -> (String, String) {
        let one = try app.logInquiry()
        app.clock.move(seconds: 60)
        return (one, try app.logInquiry(["namn": "Alwa Sundin"].merging(values) { $1 }))
    }

    private func merge(_ mine: String, _ other: String, _ client: TestClient) throws -> TestPage {
        let page = "/arenden/\(mine)/samma-person/\(other)"
        return try press(page, on: page, client)
    }

    /// Presses the button of the form that a page sends to an address.
    private func press(_ address: String, on page: String, _ client: TestClient) throws -> TestPage {
        let form = try #require(client.get(page).form(sentTo: address), "no button \(address) on \(page)")
        return client.submit(form, [:])
    }

    @Test func `the page suggests, compares, and merges with one button`() throws {
        let app = try TestApp()
        let (one, two) = try two(app)
        let client = try app.client(as: "koordinator")
        let suggestions = client.get("/arenden/\(two)/samma-person")
        #expect(suggestions.contains("/samma-person/\(one)") && suggestions.contains("Låter lika: Alwa/Alva"))
        let compared = client.get("/arenden/\(two)/samma-person/\(one)")
        #expect(compared.contains("olika") && compared.contains("Alva Sundin"))
        #expect(try merge(two, one, client).location == "/arenden/\(two)")
    }

    @Test func `the later case goes on in the older until the merge is taken back`() throws {
        let app = try TestApp()
        let (one, two) = try two(app)
        let client = try app.client(as: "koordinator")
        _ = try merge(two, one, client)
        let joined = client.get("/arenden/\(two)")
        #expect(joined.contains("Anmälan går vidare i \(one)") && !joined.contains("Avgör anmälan"))
        #expect(client.get("/arenden/\(one)").contains("går vidare här"))
        let list = client.get("/arenden")
        #expect(list.contains(one) && !list.contains(two))

        let undo = try #require(joined.forms.first { $0.action.contains("/samma-person/angra/") })
        #expect(client.submit(undo, [:]).status == 303)
        #expect(client.get("/arenden").contains(two))
        #expect(client.get("/arenden/\(two)").contains("Avgör anmälan"))
    }

    @Test func `a merged person is found under all names, and their whole log is one`() throws {
        let app = try TestApp()
        let (one, two) = try two(app, ["namn": "Alva Berg"])
        let client = try app.client(as: "koordinator")
        _ = try merge(one, two, client)
        for name in ["alva sundin", "alva berg"] {
            let page = client.submit("/sok", ["sok": name])
            #expect(page.contains("Alva Sundin, även Alva Berg"), "\(page.text)")
        }
        let log = try app.client(as: "granskare").get("/logg/arende/\(one)/pa-papper")
        #expect(log.contains(two))
    }

    @Test func `two said to be two are never suggested again`() throws {
        let app = try TestApp()
        let (one, two) = try two(app)
        let client = try app.client(as: "koordinator")
        let said = try press(
            "/arenden/\(two)/samma-person/\(one)/inte", on: "/arenden/\(two)/samma-person/\(one)", client)
        #expect(said.status == 303)
        for (mine, theirs) in [(one, two), (two, one)] {
            #expect(!client.get("/arenden/\(mine)/samma-person").contains("/samma-person/\(theirs)"))
        }
        #expect(try app.auditCount(.peopleToldApart) == 2)
    }

    @Test func `a case that goes on in another is not moved, whoever asks`() throws {
        let app = try TestApp()
        let (one, two) = try two(app)
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(two)/nasta-steg"
        let open = try #require(client.get(address).form(sentTo: address))
        _ = try merge(two, one, client)
        let plans = try app.rowCounts()["planned_step"]
        let late = client.submit(open, ["steg": "callPerson", "dag": "imorgon"])
        #expect(late.status == 409 && late.contains("går vidare i \(one)"), "\(late.status)")
        #expect(try app.rowCounts()["planned_step"] == plans)
        #expect(client.submit(open.filled([:]), [:]).status != 303)
    }

    @Test func `any other case is reached by its number, also without prefix and zeros`() throws {
        let app = try TestApp()
        let (one, two) = try two(app)
        let client = try app.client(as: "chef")
        let found = client.get("/arenden/\(two)/samma-person?arende=2026-1")
        #expect(found.location == "/arenden/\(two)/samma-person/\(one)")
        #expect(client.get("/arenden/\(two)/samma-person?arende=99").contains("Det finns inget annat ärende"))
        let foreign = try app.logInquiry(as: "koordinator-lulea")
        #expect(client.get("/arenden/\(two)/samma-person/\(foreign)").status == 404)
    }

    @Test func `one protected and one not are not merged, and a stranger sees neither`() throws {
        let app = try TestApp()
        let (one, two) = try two(app, ["skyddad": "ja"])
        let own = try app.client(as: "koordinator").get("/arenden/\(one)/samma-person/\(two)")
        #expect(own.contains("Markera båda lika") && own.form(sentTo: own.path) == nil)
        let stranger = try app.client(as: "koordinator2")
        #expect(stranger.get("/arenden/\(one)/samma-person/\(two)").status == 403)
        #expect(!stranger.get("/arenden/\(one)/samma-person").contains("Alwa"))
    }

    @Test func `of protected people nobody else learns whether they are one, or takes a merge of them back`()
        throws
    {
        let app = try TestApp()
        let one = try app.logInquiry(["skyddad": "ja"])
        app.clock.move(seconds: 60)
        let two = try app.logInquiry(["namn": "Alwa Sundin", "skyddad": "ja"])
        let (owner, colleague) = try (app.client(as: "koordinator"), app.client(as: "koordinator2"))
        let token = try #require(colleague.get("/min-dag").forms.first?.value("_token"))
        func apart() -> Int {
            colleague.post("/arenden/\(one)/samma-person/\(two)/inte", ["_token": token]).status
        }
        #expect(apart() == 403)
        _ = try merge(two, one, owner)
        #expect(apart() == 403)
        let undo = try #require(
            owner.get("/arenden/\(two)").forms.first { $0.action.contains("/samma-person/angra/") })
        #expect(colleague.post(undo.action, ["_token": token]).status == 403)
        #expect(owner.submit(undo, [:]).status == 303)
    }
}
