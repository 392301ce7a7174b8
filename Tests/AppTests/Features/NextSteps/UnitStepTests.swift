import SQL
import Store
import TestSupport
import Testing

/// The unit's own step beside one of the authority's: whose is planned, and what becomes of it.
struct UnitStepTests {
    private static let own = ["steg": "callPerson", "dag": "imorgon", "anteckning": "Bäst efter klockan 15."]

    @Test("When the authority is done the unit's step is the case's next step, with its words")
    func comesBack() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        #expect(try app.nextStep(number) == "serveDecision")
        #expect(try app.plan(UnitStepTests.own, in: number).status == 303)
        #expect(try app.nextStep(number) == "serveDecision")
        let before = try app.entries("nextStepPlanned")
        let hand = ["satt": "handedOver", "bevis": "Skrev under."]
        #expect(try app.serve(hand, at: app.issuedAddress(number)).status == 303)
        #expect(try app.nextStep(number) == "callPerson")
        #expect(try app.entries("nextStepPlanned") == before + 2)
        let page = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(page.contains("Bäst efter klockan 15.") && !page.contains("id=\"enhetens-steg\""))
        #expect(!(try app.client(as: "handlaggare").get("/arenden/\(number)").contains("Bäst efter")))
    }

    @Test("Where the unit has planned nothing of its own, the authority's next step stands")
    func staysWithAuthority() throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        let hand = ["satt": "handedOver", "bevis": "Skrev under."]
        #expect(try app.serve(hand, at: app.issuedAddress(number)).status == 303)
        #expect(try app.nextStep(number) == "awaitFinality")
    }

    @Test("The unit plans its own and the authority its own, and each form says whose it is")
    func eachItsOwn() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let address = "/arenden/\(number)/nasta-steg"
        let unit = try app.client(as: "koordinator").get(address)
        #expect(unit.contains("<h1>Enhetens nästa steg</h1>"))
        #expect(unit.contains("Myndigheten har ett eget steg") && unit.contains("Delge beslutet"))
        #expect(!unit.contains("value=\"serveDecision\""))
        let authority = try app.client(as: "handlaggare").get(address)
        #expect(authority.contains("<h1>Myndighetens nästa steg</h1>"))
        #expect(try app.plan(UnitStepTests.own, in: number).status == 303)
        let moved = ["steg": "serveDecision", "dag": "2026-12-01"]
        #expect(try app.plan(moved, in: number, as: "handlaggare").status == 303)
        let page = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(page.contains("id=\"enhetens-steg\"") && page.contains("Ta kontakt med personen"))
        #expect(page.contains("Delge beslutet</b>, tisdag 1 december") && page.contains("Bäst efter"))
        let day = try app.client(as: "koordinator").get("/min-dag")
        #expect(day.contains("Ta kontakt") && day.contains("href=\"/arenden/\(number)\""))
    }

    @Test("A try to reach somebody plans the unit's own step, and is told with it")
    func triesBeside() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let sent = try app.client(as: "koordinator").submit(
            "/arenden/\(number)/kontakt",
            ["resultat": "noAnswer", "nastadag": "2026-11-24", "minne": "Pröva med sms."])
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.nextStep(number) == "serveDecision")
        let page = try app.client(as: "koordinator").get("/arenden/\(number)")
        #expect(page.contains("Pröva med sms.") && page.contains("tisdag 24 november"))
        let told = "SELECT count(*) FROM contact_attempt WHERE planned_version IS NULL" as SQL
        #expect(try app.number(told) == 1)
        #expect(page.contains("Svarar inte"))
    }

    @Test("What is the authority's to do is no step of the unit's, and nobody of the authority gets it")
    func isTheUnits() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/nasta-steg"
        let form = try #require(client.get(address).form(sentTo: address))
        let wrong = client.submit(form, ["steg": "decideApplication", "dag": "imorgon"])
        #expect(wrong.status == 422 && wrong.contains("Det steget är myndighetens"))
        let owner = ["steg": "callPerson", "dag": "imorgon", "ansvarig": try app.staff("handlaggare")]
        #expect(client.submit(form, owner).status == 422)
        #expect(try app.nextStep(number) == "serveDecision")
    }

    @Test("Two who plan the unit's step at once are told of each other")
    func collides() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let address = "/arenden/\(number)/nasta-steg"
        let client = try app.client(as: "koordinator2")
        let form = try #require(client.get(address).form(sentTo: address))
        #expect(try app.plan(UnitStepTests.own, in: number).status == 303)
        let late = client.submit(form, ["steg": "bookVisit", "dag": "2026-12-01"])
        #expect(late.status == 409, "\(late.status)")
    }

    @Test("A step whose owner has left stands before whoever can take it over", arguments: [0, 1])
    func isTakenOver(way: Int) throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        #expect(try app.plan(UnitStepTests.own, in: number).status == 303)
        let link = "href=\"/arenden/\(number)\""
        try app.leaves("= 'koordinator'", way)
        app.clock.move(days: 1)
        let day = try app.client(as: "koordinator2").get("/min-dag")
        #expect(day.contains(link) && day.contains("Ta kontakt, ingen ansvarig"))
        #expect(!(try app.client(as: "chef").get("/min-dag").contains("ingen ansvarig")))
        try app.leaves("LIKE 'ko%'", way)
        #expect(try app.client(as: "chef").get("/min-dag").contains("Ta kontakt, ingen ansvarig"))
    }

    @Test("A case whose owner has left stands before the side that its step is", arguments: [0, 1])
    func caseIsTakenOver(way: Int) throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        let link = "href=\"/arenden/\(number)\""
        try app.arranging {
            try $0.run(
                """
                UPDATE episode SET owner_id = (SELECT id FROM account WHERE username = 'handlaggare2')
                WHERE number = \(number)
                """)
        }
        try app.leaves("= 'handlaggare2'", way)
        app.clock.move(days: 3)
        let day = try app.client(as: "handlaggare").get("/min-dag")
        #expect(day.contains(link) && day.contains("ingen ansvarig"))
        #expect(!(try app.client(as: "koordinator2").get("/min-dag").contains(link)))
        try app.set(step: "bookVisit", in: number)
        #expect(try app.client(as: "koordinator2").get("/min-dag").contains(link))
    }
}

extension TestApp {
    func plan(
        _ values: [String: String], in number: String, as account: String = "koordinator"
    ) throws -> TestPage {
        try client(as: account).submit("/arenden/\(number)/nasta-steg", values)
    }

    func entries(_ event: String) throws -> Int {
        try number("SELECT count(*) FROM audit_entry WHERE event = \(event)")
    }
}
