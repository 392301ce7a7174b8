import Casework
import SQL
import Store
import TestSupport
import Testing

/// Tables on their way out: proved together with what has been published, shown only as readers see them,
/// and never changed.
@Suite struct PublishingTests {
    @Test func `a table is laid forward, looked at and published, and then stands`() throws {
        let app = try TestApp()
        let chef = try app.client(as: "chef")
        let proposal = try app.proposal()
        let shown = chef.get(proposal)
        #expect(shown.contains("Så här får läsarna se den") && shown.contains("Ingen siffra är dold."))
        #expect(!chef.get("/siffror/publicerat").contains("Deltagare efter kön"))
        let form = try #require(shown.form(sentTo: proposal + "/publicera"))
        let address = try #require(chef.submit(form, [:]).location)
        let page = try app.client(as: "koordinator").get(address)
        #expect(page.contains("<td class=\"number\" data-label=\"Antal\">12</td>"))
        #expect(page.contains("20 november 2026") && page.contains("Alla som hade en plats."))
        #expect(chef.get("/siffror/publicerat").contains("Deltagare efter kön"))
        #expect(chef.get(proposal).location == address)
        #expect(try app.auditCount(.figuresProposed) == 1 && app.auditCount(.figuresPublished) == 1)
        try stands(app)
    }

    private func stands(_ app: TestApp) throws {
        for change in [
            "UPDATE published_table SET title = 'X'", "UPDATE published_figure SET count = 1",
            "DELETE FROM published_figure", "DELETE FROM published_table",
        ] as [SQL] {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(change) } }
        }
    }

    @Test func `small counts are hidden with what would give them away, on every page and address`() throws {
        let app = try TestApp()
        let address = try app.published([
            "tabell": "Kön\t2024\t2025\nMän\t12\t31\nKvinnor\t17\t3\nAnnat\t23\t14",
        ])
        let page = try app.client(as: "koordinator").get(address)
        #expect(!page.contains(">3<") && page.contains(">..<"))
        #expect(try app.client(as: "koordinator").get("/siffror/publicera").status == 403)
    }

    @Test func `a table that gives a small count away is refused in a sentence, and stays`() throws {
        let client = try TestApp().client(as: "chef")
        let table = "Kön\tAntal\nMän\t12\nKvinnor\t3"
        let page = client.submit(
            "/siffror/publicera", TestApp.publishing.merging(["satt": "refuse", "tabell": table]) { $1 })
        #expect(page.status == 422 && page.contains("”Kvinnor” visas och är färre än 5."))
        #expect(page.form(sentTo: "/siffror/publicera")?.value("tabell") == table)
    }

    @Test func `what has been published counts in every later proof`() throws {
        let app = try TestApp()
        _ = try app.published()
        let year = ["fran": "2025-07-01", "till": "2026-06-30", "satt": "refuse"]
        let values = TestApp.publishing.merging(year) { $1 }
        let near = values.merging(["tabell": "Ålder\tPersoner\nUnder 25\t14\nÖver 25\t9"]) { $1 }
        let refused = try app.client(as: "chef").submit("/siffror/publicera", near)
        #expect(refused.status == 422 && refused.contains("Tabellen ”Deltagare efter kön” om samma personer"))
        let next = near.merging(["fran": "2025-07-01", "till": "2025-12-31"]) { $1 }
        #expect(try app.client(as: "chef").submit("/siffror/publicera", next).status == 303)
        let others = near.merging(["underlag": "Några andra"]) { $1 }
        #expect(try app.client(as: "chef").submit("/siffror/publicera", others).status == 303)
        let spaced = near.merging(["underlag": " DELTAGARE "]) { $1 }
        #expect(try app.client(as: "chef").submit("/siffror/publicera", spaced).status == 422)
    }

    @Test func `a lower limit does not open what an earlier table hid`() throws {
        let app = try TestApp()
        let table = ["tabell": "Kön\tAntal\nMän\t12\nKvinnor\t7\nAnnat\t31"]
        _ = try app.published(table.merging(["grans": "10"]) { $1 })
        let lower = TestApp.publishing.merging(table) { $1 }.merging(["grans": "3"]) { $1 }
        let client = try app.client(as: "chef")
        let refused = client.submit("/siffror/publicera", lower.merging(["satt": "refuse"]) { $1 })
        #expect(refused.status == 422 && refused.contains("färre än 10."))
        let hidden = try #require(client.submit("/siffror/publicera", lower).location)
        #expect(!client.get(hidden).contains(">7<") && client.get(hidden).contains("mindre än 10"))
    }

    @Test func `of two laid forward together the second is proved again when it is published`() throws {
        let app = try TestApp()
        let first = try app.proposal()
        let second = try app.proposal([
            "fran": "2025-07-01", "tabell": "Kön\tAntal\nMän\t14\nKvinnor\t20", "rubrik": "Hela året",
        ])
        let client = try app.client(as: "chef")
        let forms = try [first, second].map { address in
            try #require(client.get(address).form(sentTo: address + "/publicera"))
        }
        #expect(client.submit(forms[0], [:]).status == 303)
        let late = client.submit(forms[1], [:])
        #expect(late.status == 409 && late.contains("Tabellen kan inte publiceras"))
        #expect(late.contains("Tabellen ”Deltagare efter kön” om samma personer"))
        #expect(try app.auditCount(.figuresPublished) == 1)
    }

    @Test func `a period of the register fills the form, and only those that are over are offered`() throws {
        let app = try TestApp()
        _ = try app.logInquiry()
        let client = try app.client(as: "chef")
        let page = client.get("/siffror/publicera")
        #expect(page.contains("tredje kvartalet 2026") && !page.contains("fjärde kvartalet 2026"))
        let filled = client.get("/siffror/publicera?register=2026-3&verksamhet=x")
        let form = try #require(filled.form(sentTo: "/siffror/publicera"))
        #expect(form.value("till") == "2026-09-30" && form.value("tabell")?.contains("Antal\n") == true)
        let address = try #require(client.submit(form, ["underlag": "Några andra"]).location)
        #expect(client.get(address).contains("Kontakter i registret Ej erbjudna"))
    }

    @Test(arguments: [
        (["fran": "2026-01-02"], "Välj hela månader"), (["till": "2026-06-29"], "Välj hela månader"),
        (["till": "2026-11-30"], "Tiden ska vara slut"), (["grans": "2"], "Skriv ett heltal från 3 till 50."),
        (["tabell": ""], "Klistra in en tabell"), (["definition": ""], "Skriv vad siffrorna betyder."),
    ])
    func `what cannot be published is told at its field`(
        _ values: [String: String], _ sentence: String
    ) throws {
        let client = try TestApp().client(as: "chef")
        let page = client.submit("/siffror/publicera", TestApp.publishing.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence))
    }
}
