import SQL
import Store
import TestSupport
import Testing

/// The files about decisions: what is told of whom, and what of protected people is not.
@Suite struct ExportOfDecisionsTests {
    private func protect(_ app: TestApp) throws {
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
    }

    private func rows(_ app: TestApp, _ layout: String, as account: String) throws -> [[String]] {
        let file = try TakenOut(app.client(as: account).get(app.export(layout, as: account) + "/fil").octets)
        #expect(file.isWhole)
        return file.rows
    }

    private static let viewed: SQL = """
        SELECT count(*) FROM audit_entry WHERE event = 'exportViewed' AND person_id IS NOT NULL
        """

    @Test func `a month's file has each grant that held in it, and none of anybody protected`() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        let found = try rows(app, "manadsstatistik", as: "handlaggare")
        #expect(found.count == 1)
        let row = try #require(found.first)
        #expect(row[0] == "20040115-2384" && row[1] == "2", "\(row)")
        let address = try app.export("manadsstatistik", as: "handlaggare")
        #expect(try app.client(as: "handlaggare").get(address).contains("2026-11-01 – "))
        #expect(try app.number(Self.viewed) == 1)
        #expect(row.count == 11 && row[8...].allSatisfy { ["0", "1"].contains($0) })
        try protect(app)
        #expect(try rows(app, "manadsstatistik", as: "handlaggare").isEmpty)
        let page = try app.client(as: "handlaggare").get(app.export("manadsstatistik", as: "handlaggare"))
        #expect(page.contains("Ett beslut om personer med skyddade uppgifter"))
        #expect(!page.contains("20040115") && !page.contains(number))
    }

    @Test func `whoever has died has no grant that runs`() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        #expect(try rows(app, "manadsstatistik", as: "handlaggare").count == 1)
        let died = ["skal": "deceased", "hur": "Anhöriga ringde."]
        let sent = try app.client(as: "koordinator").submit(app.endingAddress(number), died)
        #expect(sent.status == 303)
        #expect(try rows(app, "manadsstatistik", as: "handlaggare").allSatisfy { $0[8] == "0" })
    }

    @Test func `somebody without a personal number is told of by count`() throws {
        let app = try TestApp()
        _ = try app.supportedCase()
        try app.arranging { try $0.run("UPDATE person SET personal_number = NULL") }
        #expect(try rows(app, "manadsstatistik", as: "handlaggare").isEmpty)
        let page = try app.client(as: "handlaggare").get(app.export("manadsstatistik", as: "handlaggare"))
        #expect(page.contains("Ett beslut om personer utan personnummer"))
    }

    @Test(arguments: [("ej-erbjudna", "chef"), ("delegationsbeslut", "handlaggare")])
    func `a protected person's case has no number in a file`(_ layout: String, _ account: String) throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        #expect(try rows(app, layout, as: account).map(\.[0]) == [number])
        try protect(app)
        let hidden = try rows(app, layout, as: account)
        #expect(hidden.map(\.[0]) == ["Skyddad"])
        #expect(layout != "delegationsbeslut" || hidden.map(\.[1]) == ["Skyddad"])
    }

    @Test func `protection noted in one case is of every case of the same person`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        app.clock.move(seconds: 60)
        let later = try app.logInquiry(["namn": "Alwa Sundin"])
        try app.arranging { try $0.run("UPDATE person SET root_id = (SELECT min(id) FROM person)") }
        let client = try app.client(as: "koordinator")
        #expect(client.submit("/arenden/\(later)/anmalan", ["skyddad": "ja"]).status == 303)
        #expect(try rows(app, "ej-erbjudna", as: "chef").map(\.[0]) == ["Skyddad", "Skyddad"])
    }

    @Test func `months without anything are rows with none`() throws {
        let found = try rows(TestApp(), "besok-och-grupper", as: "chef")
        #expect(found.first == ["2026", "1", "0", "0", "0", "0"] && found.count == 11)
        #expect(found.allSatisfy { $0.dropFirst(2) == ["0", "0", "0", "0"] })
    }
}
