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

    @Test func `a month's file has each grant that held in it, and none of anybody protected`() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        let found = try rows(app, "manadsstatistik", as: "handlaggare")
        #expect(found.count == 1)
        let row = try #require(found.first)
        #expect(row[0] == "20040115-2384" && row[1] == "2", "\(row)")
        #expect(row.count == 11 && row[8...].allSatisfy { ["0", "1"].contains($0) })
        try protect(app)
        #expect(try rows(app, "manadsstatistik", as: "handlaggare").isEmpty)
        let page = try app.client(as: "handlaggare").get(app.export("manadsstatistik", as: "handlaggare"))
        #expect(page.contains("Ett beslut om personer med skyddade uppgifter"))
        #expect(!page.contains("20040115") && !page.contains(number))
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
        #expect(try rows(app, layout, as: account).map(\.[0]) == ["Skyddad"])
    }

    @Test func `months without anything are rows with none`() throws {
        let found = try rows(TestApp(), "besok-och-grupper", as: "chef")
        #expect(found.first == ["2026", "1", "0", "0", "0", "0"] && found.count == 11)
        #expect(found.allSatisfy { $0.dropFirst(2) == ["0", "0", "0", "0"] })
    }
}
