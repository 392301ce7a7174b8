import Casework
import SQL
import Store
import TestSupport
import Testing

/// A whole caseload in one act, and back again: exactly what nobody has touched since.
@Suite struct CaseloadMoveTests {
    private func owner(_ app: TestApp, _ number: String) throws -> String {
        let sql: SQL = """
            SELECT a.username FROM episode e JOIN account a ON a.id = e.owner_id WHERE e.number = \(number)
            """
        return try app.store.read { try $0.first(sql) { try $0.text(0) } } ?? ""
    }

    private func takeBack(_ app: TestApp, _ move: String) throws -> TestPage {
        let client = try app.client(as: "koordinator2")
        let button = try #require(client.get(move).forms.first { $0.action.hasSuffix("/tillbaka") })
        let taken = client.submit(button, [:])
        #expect(client.submit(button, [:]).status == 409)
        return taken
    }

    private func staffOfVisit(_ app: TestApp, _ number: String) throws -> [String] {
        let sql: SQL = """
            SELECT a.username FROM visit v JOIN episode e ON e.id = v.episode_id
            JOIN account a ON a.id = v.first_staff_id WHERE e.number = \(number) AND v.outcome IS NULL
            """
        return try app.store.read { try $0.all(sql) { try $0.text(0) } }
    }

    private func contacts(_ app: TestApp, _ number: String) throws -> [String] {
        let sql: SQL = """
            SELECT a.username FROM contact_person c JOIN episode e ON e.id = c.episode_id
            JOIN account a ON a.id = c.account_id WHERE e.number = \(number)
              AND c.id NOT IN (SELECT contact_person_id FROM contact_person_ending)
            """
        return try app.store.read { try $0.all(sql) { try $0.text(0) } }
    }

    @Test func `steps, contact persons and coming visits follow, and go back untouched`() throws {
        let app = try TestApp()
        let room = try app.room()
        let placed = try app.caseWithVisit(["rum": room])
        let inquiry = try app.logInquiry(["namn": "Bo Berg"])
        let day = try app.nextStep(placed)
        let move = try app.moveCaseload(from: "koordinator", to: "koordinator2")
        #expect(try owner(app, inquiry) == "koordinator2")
        #expect(try contacts(app, placed) == ["koordinator2"])
        #expect(try staffOfVisit(app, placed) == ["koordinator2"])
        #expect(try app.nextStep(placed) == day)
        #expect(try app.number("SELECT count(*) FROM resource_booking WHERE released_at IS NULL") == 1)
        #expect(try takeBack(app, move).location == move)
        #expect(try owner(app, inquiry) == "koordinator")
        #expect(try contacts(app, placed) == ["koordinator"])
        #expect(try staffOfVisit(app, placed) == ["koordinator"])
        #expect(try app.client(as: "koordinator").get(move).contains("Allt gick tillbaka"))
    }

    @Test func `nobody who does not reach all of it uses up the way back`() throws {
        let app = try TestApp()
        _ = try app.caseWithVisit()
        let inquiry = try app.logInquiry(["namn": "Bo Berg"])
        let move = try app.moveCaseload(from: "koordinator", to: "koordinator2")
        let own = try app.client(as: "koordinator2")
        let button = try #require(own.get(move).forms.first { $0.action.hasSuffix("/tillbaka") })
        let other = try app.client(as: "handlaggare")
        #expect(!other.get(move).forms.contains { $0.action.hasSuffix("/tillbaka") })
        let token = other.get(move).forms.compactMap { $0.values["_token"] }.first
        let forged = button.values.merging(["_token": token ?? ""]) { $1 }
        #expect(other.post(button.action, forged).status == 409)
        #expect(own.submit(button, [:]).location == move)
        #expect(try owner(app, inquiry) == "koordinator")
    }

    @Test func `what somebody has changed since stays where it is, and the page says so`() throws {
        let app = try TestApp()
        let (changed, untouched) = (try app.logInquiry(), try app.logInquiry(["namn": "Bo Berg"]))
        let move = try app.moveCaseload(from: "koordinator", to: "koordinator2")
        let plan = ["steg": "callPerson", "dag": "imorgon", "anteckning": "Efter lunch."]
        let sent = try app.client(as: "koordinator2").submit("/arenden/\(changed)/nasta-steg", plan)
        #expect(sent.status == 303)
        #expect(try takeBack(app, move).status == 303)
        #expect(try owner(app, changed) == "koordinator2")
        #expect(try owner(app, untouched) == "koordinator")
        let page = try app.client(as: "koordinator").get(move)
        #expect(page.contains("stannade hos Kerstin Åhlund") && page.contains("Ändrat sedan dess"))
    }

    @Test func `a protected case follows to who gets it, and is read by nobody else`() throws {
        let app = try TestApp()
        let number = try app.logInquiry(["namn": "Hemlig Person", "skyddad": "ja"])
        let address = "/franvaro/flytta?hos=\(try app.staff("koordinator"))"
        let asked = try app.client(as: "koordinator2").get(address)
        #expect(asked.contains(number) && !asked.contains("Hemlig"))
        let move = try app.moveCaseload(from: "koordinator", to: "koordinator2", as: "chef")
        #expect(try app.client(as: "koordinator2").get(move).contains("Hemlig Person"))
        for other in ["koordinator", "chef"] {
            #expect(try !app.client(as: other).get(move).contains("Hemlig"), "\(other)")
        }
    }

    @Test func `nobody is given anything who cannot have it, and nobody is proposed`() throws {
        let app = try TestApp()
        _ = try app.caseWithVisit()
        let client = try app.client(as: "koordinator")
        let form = try #require(client.get("/franvaro/flytta").form(sentTo: "/franvaro/flytta"))
        #expect(form.value("mottagare") == "")
        #expect(client.submit(form, [:]).contains("Välj vem som tar över"))
        let sent = client.submit(form, ["mottagare": try app.staff("handlaggare")])
        #expect(sent.status == 422 && sent.contains("ger inte stöd"))
        let own = client.submit(form, ["mottagare": try app.staff("koordinator")])
        #expect(own.status == 422 && own.contains("redan där"))
        #expect(try app.number("SELECT count(*) FROM caseload_move") == 0)
        let elsewhere = try app.client(as: "koordinator-lulea").get("/franvaro/flytta")
        #expect(!elsewhere.contains("Kim Karlberg"))
    }
}
