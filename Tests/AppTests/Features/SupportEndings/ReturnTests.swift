import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Follow-up places and back, the plan for when it gets hard again, and the way back after an ending.
struct ReturnTests {
    @Test("To a follow-up place, back to an ordinary one and out again, with support that never breaks")
    func goesOverAndBack() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 30)
        #expect(try app.place("ordinarie", [:], in: number).contains("har redan en plats"))
        #expect(try app.place("uppfoljningsplats", ["text": "Varannan vecka."], in: number).status == 303)
        app.clock.move(days: 30)
        #expect(try app.placePage(number).contains("Tillbaka till ordinarie plats"))
        let sent = try app.place("ordinarie", ["text": "Varje vecka igen."], in: number)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.number("SELECT count(*) FROM placement WHERE follows_id IS NOT NULL") == 2)
        #expect(try app.placePage(number).contains("Stöd sedan"))
        #expect(try app.number("SELECT count(*) FROM execution_event WHERE kind = 'interrupted'") == 0)
    }

    @Test("A relapse plan is written with the person, goes on one paper, and a new version takes its place")
    func isPlanned() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let client = try app.client(as: TestApp.supporter), address = "/arenden/\(number)/aterfallsplan"
        #expect(client.get(address).contains("Ingen plan än."))
        #expect(client.get(address + "/utskrift").status == 404)
        #expect(client.submit(address + "/skriv", TestApp.relapse).status == 303)
        let paper = client.get(address + "/utskrift")
        for words in ["När det blir svårt igen", "Jag vänder på dygnet.", "Unni, 090-16 10 00"] {
            #expect(paper.contains(words), "\(words)")
        }
        #expect(client.submit(address + "/skriv", ["tecken": "Svarar inte i telefon."]).status == 303)
        let page = client.get(address)
        #expect(page.contains("Planen, version 2") && page.contains("Jag vänder på dygnet."))
        let without = client.submit(address + "/skriv", ["medverkan": "no", "ringa": ""])
        #expect(without.status == 422 && without.contains("minst en att höra av sig till"))
    }

    @Test("Back in two clicks: a new case linked to the earlier one, nothing copied, and only one open")
    func comesBack() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport(["situation": "Har inte gått ut sedan i maj."])
        let client = try app.client(as: TestApp.supporter)
        let address = "/arenden/\(number)/aterkomst"
        #expect(client.get(address).contains("Härifrån kommer den tillbaka"))
        #expect(client.submit("/arenden/\(number)/aterfallsplan/skriv", TestApp.relapse).status == 303)
        try app.endSupport(number)
        app.clock.move(days: 60)
        try isBack(app, number)
    }

    private func isBack(_ app: TestApp, _ number: String) throws {
        let later = try app.client(as: TestApp.supporter), address = "/arenden/\(number)/aterkomst"
        #expect(later.get("/arenden/\(number)").contains("Personen vill komma tillbaka"))
        let unreachable = later.submit(address, [:])
        #expect(unreachable.status == 422 && unreachable.contains("höra av sig tillbaka"))
        let sent = later.submit(address, ["telefon": "070-123 45 67"])
        #expect(sent.status == 303, "\(sent.text)")
        let new = try #require(sent.location)
        let page = later.get(new)
        #expect(page.contains("Tillbaka efter tidigare stöd") && page.contains("Till \(number)"))
        #expect(!page.contains("Har inte gått ut sedan i maj."))
        #expect(later.get("/arenden/\(number)").contains("Personen har kommit tillbaka"))
        #expect(later.get(address).contains("redan ett öppet ärende"))
        #expect(try app.number(
            "SELECT count(*) FROM episode WHERE ended_on IS NULL AND joined_to IS NULL") == 1)
    }

    @Test("Past the forms no relapse plan or way back is changed or made up", arguments: [
        "UPDATE relapse_plan SET signs = 'x'", "DELETE FROM relapse_plan", "DELETE FROM episode_return",
        """
        INSERT INTO episode_return (episode_id, earlier_id)
        SELECT earlier_id, episode_id FROM episode_return
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let client = try app.client(as: TestApp.supporter)
        #expect(client.submit("/arenden/\(number)/aterfallsplan/skriv", TestApp.relapse).status == 303)
        try app.endSupport(number)
        let back = client.submit("/arenden/\(number)/aterkomst", ["telefon": "070-123 45 67"])
        #expect(back.status == 303)
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
