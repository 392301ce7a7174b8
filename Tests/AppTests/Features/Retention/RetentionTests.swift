import Law
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What is to be destroyed by the rules, proposed by one and approved by another, with a protocol of numbers.
struct RetentionTests {
    @Test("A file goes five years after its last note, by two people, and a protocol of numbers is left")
    func isErased() throws {
        let app = try TestApp()
        let number = try app.agedCase()
        let page = try app.client(as: "chef").get("/gallring")
        #expect(page.contains(number) && page.contains("SoL 16 kap. 1 §") && page.contains("2032-12-31"))
        let list = try app.proposeErasure()
        #expect(try app.client(as: "chef").get("/gallring").contains("Ett förslag väntar på godkännande"))
        let sent = try app.approveErasure(list)
        #expect(sent.status == 303, "\(sent.text.prefix(900))")
        for table: SQL in ["person", "episode", "decision", "inquiry", "planned_step", "episode_fact"] {
            #expect(try app.number("SELECT count(*) FROM \(table)") == 0, "\(table)")
        }
        let after = try app.client(as: "chef").get("/gallring")
        #expect(!after.contains(number) && after.contains("Rensad") && after.contains("Charlotte Cederlund"))
        #expect(try app.client(as: "koordinator").get("/arenden/\(number)").status == 404)
        #expect(try app.number("SELECT count(*) FROM retention_protocol WHERE people = 1") == 1)
    }

    @Test("Who proposed does not approve, and who may only propose does neither")
    func isByTwo() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        let list = try app.proposeErasure(as: "chef")
        let own = try app.client(as: "chef").get(list)
        #expect(own.contains("Någon annan än den som har föreslagit") && own.form(sentTo: list) == nil)
        #expect(try app.client(as: "koordinator").get(list).status != 200)
        #expect(try app.approveErasure(list, as: "beslutsfattare").status == 303)
        #expect(try app.number("SELECT count(*) FROM person") == 0)
    }

    @Test("Past the forms nobody approves their own")
    func isHeld() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        try app.proposeErasure()
        let own: SQL = """
            INSERT INTO retention_protocol (list_id, people, episodes, documents, spared, erased_on,
              erased_at, approved_by)
            SELECT id, 0, 0, 0, 0, proposed_on, proposed_at, proposed_by FROM retention_list
            """
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(own) } }
    }

    @Test("Born on the 5th, 15th or 25th a file is kept, and says so", arguments: [
        ("2004-01-05", true), ("2004-01-15", true), ("2004-01-25", true), ("2004-01-06", false),
    ])
    func isKept(born: String, isKept: Bool) throws {
        let app = try TestApp()
        _ = try app.agedCase(born: born)
        let page = try app.client(as: "chef").get("/gallring")
        #expect(page.contains("Bevaras för forskning") == isKept)
        #expect(page.contains("Att gallra nu: \(isKept ? 0 : 1)."))
    }

    @Test("A file with an open case, or of fewer than five years, is not listed", arguments: [true, false])
    func waits(isOpen: Bool) throws {
        let app = try TestApp()
        if isOpen {
            _ = try app.logInquiry(["fodd": "2004-01-14"])
            app.clock.move(days: 6 * 366)
        } else {
            _ = try app.agedCase()
            app.clock.move(days: -400)
        }
        #expect(try app.client(as: "chef").get("/gallring").contains("Att gallra nu: 0."))
    }

    @Test("Who has been written about since the proposal is left, and counted so")
    func isSpared() throws {
        let app = try TestApp()
        let number = try app.agedCase()
        let list = try app.proposeErasure()
        _ = try app.writeNote(number)
        #expect(try app.approveErasure(list).status == 303)
        #expect(try app.number("SELECT count(*) FROM episode") == 1)
        let spared: SQL = "SELECT count(*) FROM retention_protocol WHERE spared = 1 AND people = 0"
        #expect(try app.number(spared) == 1)
    }

    @Test("A proposal is taken back, and another can be made")
    func isTakenBack() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        let list = try app.proposeErasure()
        let client = try app.client(as: "koordinator")
        let page = client.get("/gallring")
        let form = try #require(page.forms.first { $0.action.hasSuffix("/tillbaka") })
        #expect(client.submit(form, [:]).status == 303)
        #expect(try app.approveErasure(list).status != 303)
        #expect(try app.number("SELECT count(*) FROM person") == 1)
        try app.proposeErasure()
    }

    @Test("A report of the year reads as it did, and says nothing of other figures")
    func leavesReports() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        let address = try app.annualReport("2026")
        #expect(try app.pressInReport(address, "/fardig/").status == 303)
        let before = try app.client(as: "chef").get(address)
        #expect(before.contains("<td data-label=\"Vad\">Deltog</td>"))
        #expect(try app.approveErasure(app.proposeErasure()).status == 303)
        let after = try app.client(as: "chef").get(address)
        #expect(!after.contains("blir siffrorna annorlunda"))
        #expect(try app.number("SELECT count(*) FROM person") == 0)
    }

    @Test("The register of those not offered still counts every contact, and says how many are gone from it")
    func leavesRegister() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        let address = "/ej-erbjudna?fran=2026-01-01&till=2026-12-31"
        let all = "<td class=\"number\" data-label=\"Antal\">1</td>"
        #expect(try app.client(as: "koordinator").get(address).contains(all))
        #expect(try app.approveErasure(app.proposeErasure()).status == 303)
        let after = try app.client(as: "koordinator").get(address)
        #expect(after.contains(all) && after.contains("1 av dem är gallrade"))
    }

    @Test("No page of it shows a name")
    func showsNobody() throws {
        let app = try TestApp()
        _ = try app.agedCase()
        let found = try app.store.read { try $0.first("SELECT name FROM person") { try $0.text(0) } }
        let name = try #require(found)
        let list = try app.proposeErasure()
        for address in ["/gallring", "/gallring/\(try app.unit())/forslag", list] {
            let page = try app.client(as: "chef").get(address)
            #expect(page.status == 200 && !name.isEmpty && !page.contains(name), "\(address)")
        }
    }
}
