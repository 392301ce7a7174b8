@testable import App
import Casework
import HTTP
import HTTPTypes
import Law
import SQL
import Store
import TestSupport
import Testing

/// What a search leaves behind, what it costs, and how its keys are kept.
@Suite struct SearchLogTests {
    @Test func `whoever is shown is logged, what was typed is not`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        _ = try app.logInquiry(["namn": "Alva Berg"])
        let client = try app.client(as: "koordinator2")
        #expect(client.submit("/sok", ["sok": "alva"]).status == 200)
        #expect(try app.auditCount(.peopleSearched) == 2)
        #expect(client.submit("/sok", ["sok": "ingen"]).status == 200)
        #expect(try app.auditCount(.peopleSearched) == 3)
        let named = try app.number(
            "SELECT count(DISTINCT person_id) FROM audit_entry WHERE event = 'peopleSearched'")
        #expect(named == 2)
    }

    @Test(arguments: ["20040115-2384", "UPP-2026-0001"])
    func `a way straight to the case tells as much as a page, and is logged as much`(_ typed: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry(["personnummer": "20040115-2384"])
        let answer = try app.client(as: "koordinator2").submit("/sok", ["sok": typed])
        #expect(answer.location == "/arenden/\(number)")
        let named = try app.number(
            "SELECT count(*) FROM audit_entry WHERE event = 'peopleSearched' AND person_id IS NOT NULL")
        #expect(named == 1)
    }

    @Test func `a search needs the form's token, and answers no other site`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let old = client.post("/sok", ["sok": "alva", "_token": "fel"])
        #expect(old.status == 403 && !old.contains("Sundin") && old.contains("value=\"alva\""))
        let foreign = client.post("/sok", ["sok": "alva"], [.origin: "https://evil.example"])
        #expect(foreign.status == 403 && !foreign.contains("Sundin"))
    }

    @Test func `searching at machine speed is slowed and logged once`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get("/sok").form(sentTo: "/sok"))
        for _ in 1...100 { #expect(client.submit(form, ["sok": "x"]).status == 200) }
        for _ in 1...3 {
            let page = client.submit(form, ["sok": "x"])
            #expect(page.status == 429 && page.response.fields[.retryAfter] != nil)
        }
        #expect(try app.auditCount(.searchSlowed) == 1)
        app.clock.move(seconds: 61)
        #expect(client.submit(form, ["sok": "x"]).status == 200)
    }

    @Test func `every page of those who read cases has the box, and no other`() throws {
        let app = try TestApp()
        #expect(try app.client(as: "chef").get("/min-dag").form(sentTo: "/sok") != nil)
        #expect(try app.client(as: "administrator").get("/min-dag").form(sentTo: "/sok") == nil)
        #expect(try app.client(as: "koordinator").get("/sok").forms.count { $0.action == "/sok" } == 1)
    }

    @Test(arguments: ["q", "q\"><svg onload=alert(1)>{{x}}", "%", "_", "\\"])
    func `what was typed comes back as text`(_ typed: String) throws {
        let page = try TestApp().client(as: "koordinator").submit("/sok", ["sok": typed])
        #expect(page.status == 200 && !page.contains("<svg onload"))
        #expect(page.form(sentTo: "/sok")?.value("sok") == typed)
    }

    @Test(arguments: ["koordinator", "handlaggare"])
    func `searches walk along their keys and sort nothing`(_ username: String) throws {
        let app = try TestApp()
        let account = try #require(try app.store.read { try AccountRepository.id(of: username, $0) })
        let trail = Trail(peer: nil, request: nil)
        let reach = try #require(try app.store.standIn(for: account, trail: trail)).reach(for: .readCases)
        let (unit, reader) = (ProgrammeID(value: 1), AccountID(value: 1))
        let byName = PersonSearchRepository.statement(
            keysFrom: "an", words: 2, in: unit, of: reach, for: reader, limit: 60)
        let byNumber = PersonSearchRepository.statement(
            numbersFrom: "2004", in: reach, for: reader, limit: 60)
        for (statement, index) in [(byName, "PRIMARY KEY"), (byNumber, "person_by_personal_number")] {
            let plan = try plan(statement, app)
            #expect(plan.allSatisfy { !$0.contains("TEMP B-TREE") && !$0.hasPrefix("SCAN") }, "\(plan)")
            #expect(plan.contains { $0.contains(index) }, "\(plan)")
        }
        let byCase = FoundPersonRepository.statement(numbered: ["UPP-2026-0001"], in: reach)
        let plan = try plan(byCase, app)
        #expect(plan.allSatisfy { !$0.hasPrefix("SCAN") }, "\(plan)")
    }

    /// Besides the way from a case to the one in which it goes on, which is kept as it is walked.
    private func plan(_ statement: SQL, _ app: TestApp) throws -> [String] {
        try app.store.read { try $0.all("EXPLAIN QUERY PLAN \(statement)") { try $0.text(3) } }
            .filter { !["SCAN CONSTANT ROW", "SCAN leading"].contains($0) }
    }

    @Test func `a new rule makes every key anew, also when it is stopped half-way`() throws {
        let app = try TestApp()
        for name in ["Alva Sundin", "Åke Carlsson", "Ella Ek"] { _ = try app.logInquiry(["namn": name]) }
        let keys: SQL = "SELECT words || key || person_id FROM name_key ORDER BY 1"
        let before = try app.store.read { try $0.all(keys) { try $0.text(0) } }
        try app.arranging { transaction in
            try transaction.run("UPDATE name_key SET key = key || 'x'")
            try transaction.run("UPDATE name_key_rule SET rule = 0")
        }
        #expect(try NameKeyMaking(app.store, batch: 1).run(most: 2) == 2)
        #expect(try NameKeyMaking(app.store, batch: 1).run() == 1)
        #expect(try app.store.read { try $0.all(keys) { try $0.text(0) } } == before)
        #expect(try NameKeyMaking(app.store).run() == 0)
    }
}
