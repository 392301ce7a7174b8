import Casework
import SQL
import Store
import TestSupport
import Testing

/// What was noted wrongly of how a grant is carried out: it stays readable, and the figures count without it.
struct MistakenExecutionTests {
    private func mark(
        _ address: String, _ app: TestApp, _ values: [String: String] = [:]
    ) throws -> TestPage {
        let right = ["skal": "Det var en annan person."]
        return try app.client(as: "koordinator").submit(address + "/fel", right.merging(values) { $1 })
    }

    private func count(_ app: TestApp) throws -> Int {
        try app.number("SELECT count(*) FROM execution_event_mistake")
    }

    @Test("A start that was wrong is struck, and the grant is on the list as if it had never begun")
    func isStruck() throws {
        let app = try TestApp()
        let (_, address) = try app.carriedOut()
        app.clock.move(days: 93)
        let report = { try app.client(as: "chef").get("/ej-verkstallda") }
        #expect(try report().contains("Inget att rapportera"))
        #expect(try mark(address, app).status == 303)
        #expect(try report().contains("Inte verkställt, 93 dagar"))
        let page = try app.client(as: "handlaggare").get(address)
        #expect(page.contains("Felantecknat: stödet började") && page.contains("class=\"struck\""))
        #expect(page.contains("Det var en annan person.") && page.contains("Markerat som fel 2027-02-21"))
        #expect(try mark(address, app).contains("inget antecknat som kan markeras"))
        let again = ["handelse": "started", "insats": "group", "dag": "2027-01-11"]
        #expect(try app.client(as: "koordinator").submit(address + "/ny", again).status == 303)
        #expect(try report().contains("Inget att rapportera"))
    }

    @Test("An interruption that was wrong leaves no time without support")
    func leavesNoInterruption() throws {
        let app = try TestApp()
        let (_, address) = try app.carriedOut()
        let unit = try app.client(as: "koordinator")
        let away = ["handelse": "interrupted", "insats": "group", "skal": "away"]
        #expect(unit.submit(address + "/ny", away).status == 303)
        #expect(try mark(address, app, ["anteckning": app.firstNote]).contains("Markera det senare först"))
        #expect(unit.get(address).contains("Stödet ska ges"))
        #expect(try mark(address, app).status == 303)
        #expect(try !app.client(as: "koordinator").get(address).contains("Stödet ska ges"))
        #expect(try mark(address, app).status == 303)
        #expect(try count(app) == 2)
    }

    @Test("What a place says too is corrected there first, from the same day")
    func isCorrectedAtThePlace() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let address = try app.issuedAddress(number) + "/verkstallighet"
        let sent = try mark(address, app)
        #expect(sent.status == 422 && sent.contains("Rätta där först") && sent.contains("annan person."))
        #expect(throws: ConstraintViolation.self) { try app.markPastForms() }
        #expect(try app.place("lamna", ["skal": "other", "text": "Fel person."], in: number).status == 303)
        #expect(try mark(address, app).status == 303)
        #expect(try mark(address, app).status == 303)
        #expect(try count(app) == 2)
        #expect(try app.client(as: "koordinator").get(address).contains("Stödet ska ges"))
    }

    @Test("A mark stands, is made once, and has a reason", arguments: [
        "DELETE FROM execution_event_mistake", "UPDATE execution_event_mistake SET reason = 'x'",
        """
        INSERT INTO execution_event_mistake (event_id, reason, marked_at, marked_by)
        SELECT event_id, 'x', marked_at, marked_by FROM execution_event_mistake
        """,
        """
        INSERT INTO execution_event_mistake (event_id, reason, marked_at, marked_by)
        SELECT max(id), ' ', noted_at, noted_by FROM execution_event
        """,
        // Began twice: what was marked does not count, and what was noted after it does.
        """
        INSERT INTO execution_event SELECT id + 1, decision_id, 'started', happened_on, support, NULL, '',
          noted_at, noted_on, noted_by FROM execution_event WHERE id = (SELECT max(id) FROM execution_event)
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let (_, address) = try app.carriedOut()
        #expect(try mark(address, app).status == 303)
        let again = ["handelse": "started", "insats": "group"]
        #expect(try app.client(as: "koordinator").submit(address + "/ny", again).status == 303)
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }

    @Test("What cannot be comes back with its own sentence", arguments: [
        (["skal": ""], "Skriv vad som blev fel"), (["anteckning": ""], "Välj vilken anteckning"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let sent = try mark(app.carriedOut().address, app, change)
        #expect(sent.status == 422 && sent.contains(sentence))
        #expect(try count(app) == 0)
    }
}

extension TestApp {
    /// Granted on 20 November 2026 for a year, and begun the same day without a place.
    func carriedOut() throws -> (number: String, address: String) {
        let number = try issuedCase(TestApp.grant.merging(["till": "2027-11-19"]) { $1 })
        let address = try issuedAddress(number) + "/verkstallighet"
        let began = ["handelse": "started", "insats": "group"]
        #expect(try client(as: "koordinator").submit(address + "/ny", began).status == 303)
        return (number, address)
    }

    fileprivate var firstNote: String {
        get throws {
            let sql: SQL = "SELECT id FROM execution_event WHERE kind = 'started'"
            return try store.read { try $0.first(sql) { try $0.id(0, ExecutionEventID.self) } }?.description
                ?? ""
        }
    }

    fileprivate func markPastForms() throws {
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO execution_event_mistake (event_id, reason, marked_at, marked_by)
                SELECT id, 'x', noted_at, noted_by FROM execution_event
                """)
        }
    }
}
