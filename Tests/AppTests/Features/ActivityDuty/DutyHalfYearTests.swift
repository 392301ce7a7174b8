import SQL
import Store
import TestSupport
import Testing

/// The half-year's figures and the file: everybody once, and parts that add up.
@Suite struct DutyHalfYearTests {
    /// Four who are covered, one of them left, one by mistake, one protected and one without a number.
    private func app() throws -> TestApp {
        let app = try TestApp()
        let first = try app.enterYouth(["fodd": "2008-01-15"])
        try app.arranging {
            try $0.run("UPDATE duty_youth SET personal_number = '200801152384' WHERE name = 'Tove Ask'")
        }
        try app.made(try app.offerMeasure(first), ["borjade": "2026-11-05"], as: "kaa")
        try app.made(first + "/kontakt", ["satt": "call", "resultat": "reached"], as: "kaa")
        let second = try app.enterYouth(["namn": "Lo Ek", "fore": "studies"])
        try app.made(second + "/avslut", ["orsak": "moved"], as: "kaa")
        let third = try app.enterYouth(["namn": "Kim Al"])
        try app.made(third + "/avslut", ["orsak": "wrong"], as: "kaa")
        let hidden = ["namn": "Bo Alm", "skyddad": "ja", "adress": "", "telefon": "", "fore": "work"]
        _ = try app.enterYouth(hidden)
        return app
    }

    /// The rows of the page's tables, table by table.
    private func tables(_ page: TestPage) -> [[(name: String, count: Int)]] {
        page.text.split(separator: "<table").dropFirst().map { table in
            table.split(separator: "<tr").compactMap { row in
                let cells = row.split(separator: "data-label=").dropFirst().map { cell in
                    String(cell.drop { $0 != ">" }.dropFirst().prefix { $0 != "<" })
                }
                guard cells.count == 2, let count = Int(cells[1]) else { return nil }
                return (name: cells[0], count: count)
            }
        }
    }

    @Test("Each table's parts are its whole, and whoever stood there by mistake is in none")
    func addsUp() throws {
        let page = try app().client(as: "kaa").get("/kaa/halvar/2026-2")
        #expect(page.contains("3 ungdomar omfattades"))
        let all = tables(page)
        #expect(all.count == 5)
        for table in all.dropLast() {
            #expect(table.last?.count == 3 && table.dropLast().map(\.count).reduce(0, +) == 3, "\(table)")
        }
        #expect(all.last?.first { $0.name == "Studie- och yrkesvägledning" }?.count == 1)
    }

    @Test("A half-year in which nobody was covered is told with none", arguments: ["2025-1", "2026-1"])
    func isEmpty(half: String) throws {
        #expect(try app().client(as: "kaa").get("/kaa/halvar/\(half)").contains("0 ungdomar omfattades"))
    }

    @Test("What is no half-year is not found", arguments: ["2026", "2026-3", "1999-1", "x-1"])
    func isNone(half: String) throws {
        #expect(try TestApp().client(as: "kaa").get("/kaa/halvar/\(half)").status == 404)
    }

    @Test("The file has those with a number, each measure a row, and nobody protected")
    func isTakenOut() throws {
        let app = try app()
        let address = try app.export("kaa-halvar", as: "kaa")
        let client = try app.client(as: "kaa")
        let octets = client.get(address + "/fil").octets
        let file = try TakenOut(octets)
        #expect(file.isWhole && file.rows.map(\.[0]) == ["20080115-2384"])
        #expect(file.rows.first?[7] == "Studie- och yrkesvägledning")
        let page = client.get(address)
        #expect(page.contains("En uppgift om personer med skyddade uppgifter och En uppgift om"))
        #expect(page.contains("2026-07-01") && !String(decoding: octets, as: UTF8.self).contains("Alm"))
    }
}
