import SQL
import Store
import TestSupport
import Testing

/// A grant from its decision to being carried out, and the report of what was not.
struct ExecutionTests {
    /// Granted on 20 November 2026; three months are over after 20 February 2027.
    private func granted() throws -> (app: TestApp, number: String, address: String) {
        let app = try TestApp()
        let number = try app.issuedCase(TestApp.grant.merging(["till": "2027-11-19"]) { $1 })
        return (app, number, try app.issuedAddress(number) + "/verkstallighet")
    }

    private func report(_ app: TestApp, _ quarter: String = "") throws -> TestPage {
        try app.client(as: "chef").get("/ej-verkstallda?kvartal=\(quarter)")
    }

    @Test("A grant not carried out in three months is on the list, and again with its day when it is")
    func isReported() throws {
        let (app, number, address) = try granted()
        #expect(try report(app).contains("Inget att rapportera"))
        let unit = try app.client(as: "koordinator")
        #expect(unit.get("/arenden/\(number)").contains("\(address)\""))
        let waits = ["handelse": "waiting", "insats": "group", "skal": "noPlace", "text": "Kö till hösten."]
        #expect(unit.submit(address + "/ny", waits).status == 303)
        #expect(try app.client(as: "chef").get("/frister").contains("lördag 20 februari 2027"))
        app.clock.move(days: 93)
        let list = try report(app)
        #expect(list.contains(number) && list.contains("Ingen ledig plats") && list.contains("Stöd i grupp"))
        #expect(list.contains("Inte verkställt, 93 dagar"))
        #expect(!list.contains("Alva Sundin") && !list.contains("Kö till hösten"))
        let began = ["handelse": "started", "insats": "individual"]
        #expect(try app.client(as: "koordinator").submit(address + "/ny", began).status == 303)
        #expect(try report(app).contains("Verkställt 2027-02-21"))
        app.clock.move(days: 60)
        #expect(try report(app).contains("Inget att rapportera"))
        #expect(try report(app, "2027-1").contains("Verkställt 2027-02-21"))
    }

    @Test("Both sides read how support is given; the executing side notes it and reads no more")
    func isSharedByBothSides() throws {
        let (app, _, address) = try granted()
        let authority = try app.client(as: "handlaggare")
        #expect(authority.get(address).contains("Stödet ska ges"))
        #expect(authority.get(address + "/ny").status == 403)
        let unit = try app.client(as: "koordinator")
        #expect(!unit.get(address).contains("Du behöver stöd för att komma ut igen."))
        #expect(unit.submit(address + "/ny", ["handelse": "started", "insats": "group"]).status == 303)
        #expect(authority.get(address).contains("Stödet började, fredag 20 november 2026"))
        let decision = try app.client(as: "beslutsfattare").get(String(address.dropLast(15)))
        #expect(decision.contains("Stödet började"))
    }

    @Test("What cannot be comes back with its own sentence, and nothing typed is lost", arguments: [
        (["handelse": "resumed"], "stämmer inte med det som redan"),
        (["dag": "2026-11-19"], "före beslutet"),
        (["dag": "2026-11-24"], "har inte varit än"), (["handelse": "waiting"], "varför stödet inte ges"),
        (["handelse": "waiting", "skal": "other", "text": ""], "vilket skälet är"),
        (["insats": ""], "vilken insats"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let (app, _, address) = try granted()
        let unit = try app.client(as: "koordinator")
        let rows = try app.rowCounts()
        let usual = ["handelse": "started", "insats": "group", "text": "Första träffen."]
        let sent = unit.submit(address + "/ny", usual.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(300))")
        #expect(change["text"] != nil || sent.contains("Första träffen."))
        #expect(try app.rowCounts() == rows)
    }

    @Test("A refusal has nothing to carry out")
    func refusalHasNone() throws {
        let app = try TestApp()
        let address = try app.issuedAddress(app.issuedCase()) + "/verkstallighet"
        #expect(try app.client(as: "koordinator").get(address).status == 404)
        #expect(try app.client(as: "koordinator").get(address + "/ny").contains("inget stöd"))
    }

    @Test("The database keeps the turns, the decision's day and what was noted", arguments: [
        "DELETE FROM execution_event", "UPDATE execution_event SET kind = 'resumed'",
        """
        INSERT INTO execution_event SELECT id + 1, decision_id, 'started', happened_on, support, NULL, '',
          noted_at, noted_on, noted_by FROM execution_event
        """,
        """
        INSERT INTO execution_event SELECT id + 1, decision_id, 'interrupted', '2026-11-19', support,
          'noStaff', '', noted_at, noted_on, noted_by FROM execution_event
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let (app, _, address) = try granted()
        let began = ["handelse": "started", "insats": "individual"]
        #expect(try app.client(as: "koordinator").submit(address + "/ny", began).status == 303)
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
