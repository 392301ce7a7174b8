import Casework
import SQL
import Store
import TestSupport
import Testing

/// The page of a calculation: the published table to the krona from its own rows, nothing before every figure
/// has a source, and what was changed stays readable.
@Suite struct EconomyPageTests {
    /// Payer, income, cost and net, as the final report has them.
    private static let published = [
        ("Berörda individer", "2 921 743", "−7 619", "2 929 362"), ("Kommun", "", "233 611", "−233 611"),
        ("Region", "", "49 851", "−49 851"), ("Stat", "", "430 530", "−430 530"),
        ("Annan investerande organisation", "", "191 346", "−191 346"),
        ("Samhället", "2 921 743", "897 719", "2 024 024"),
    ]

    private func text(_ page: TestPage) -> String { page.text.replacing("\u{00A0}", with: " ") }

    @Test func `the example is the published table to the krona, with what must be read with care`() throws {
        let app = try TestApp()
        let address = try app.economySheet()
        let page = text(try app.client(as: "koordinator").get(address))
        for line in EconomyPageTests.published {
            let cells = [("Intäkter", line.1), ("Kostnader", line.2), ("Netto", line.3)].map {
                "<td class=\"number\" data-label=\"\($0.0)\">\($0.1)</td>"
            }
            #expect(page.contains("<th scope=\"row\">\(line.0)</th>" + cells.joined()), "\(line.0)")
        }
        #expect(page.contains("0,34 person") && page.contains("3 076 430 kr"))
        #expect(page.contains("är 1 100 000 kr före diskontering, men slutrapporten säger 1 200 000 kr"))
        #expect(page.contains("Netto för 7 personer är en övre gräns"))
        #expect(page.contains("20 482 604 kr om alla 7"))
        #expect(page.contains("<svg class=\"chart wide\"") && page.contains("data-label=\"7 personer\""))
        #expect(!page.contains("Lägg till en rad"), "Only the manager keeps it.")
    }

    @Test func `nothing is told before each figure is there with its source, and each is asked for`() throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let address = try app.economySheet(["namn": "Vår", "ranta": "3"])
        let empty = client.get(address)
        #expect(empty.contains("Kalkylen är inte klar") && empty.contains("Vad insatsen kostar, och vem"))
        #expect(empty.contains("Vad insatsen ger:") && !empty.contains("Vad den kommer fram till</h2>"))
        let bare = TestApp.economyRow.merging(["kalla": "", "kalladag": ""]) { $1 }
        #expect(client.submit(address + "/rad/ny", bare).status == 303)
        let gain = ["vem": "individuals", "vad": "productionValue", "belopp": "1000000", "kalla": "A",
            "kalladag": "2023-01-01"]
        #expect(client.submit(address + "/rad/ny", gain).status == 303)
        let half = client.get(address)
        #expect(half.contains("Källa och datum för Kostnad för insatsen, kommun."))
        #expect(!half.contains("<svg class=\"chart"))
        #expect(client.submit(address + "/rad/1", ["kalla": "B", "kalladag": "2023-01-02"]).status == 303)
        #expect(client.get(address).contains("Vad den kommer fram till</h2>"))
    }

    @Test func `a row that is changed or taken out stays readable, and the log says who`() throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let address = try app.economySheet()
        let before = try app.auditCount(.economySheetChanged)
        client.submit(address + "/rad/2", ["bort": "ja"])
        let page = client.get(address)
        #expect(!page.contains("data-label=\"Vad\">Läkemedelskostnader"))
        #expect(page.contains("Tog bort raden 2") && page.contains("Lade till rad 2"))
        #expect(try app.auditCount(.economySheetChanged) == before + 1)
        #expect(throws: (any Error).self) {
            try app.arranging { try $0.run("UPDATE economy_row SET kronor = 1") }
        }
    }

    @Test(arguments: [
        ("belopp", "tolv", "Skriv hela kronor från"), ("belopp", "99999999999", "Skriv hela kronor från"),
        ("fran", "0", "Skriv ett heltal från 1 till 100."), ("till", "101", "Skriv ett heltal"),
        ("nar", "presentValue", "Ett nuvärde har inga år."), ("kalladag", "2023-06-31", "Skriv till exempel"),
        ("vem", "", "Välj vem."),
    ])
    func `what cannot be used is told at its field, and stays`(
        _ field: String, _ typed: String, _ sentence: String
    ) throws {
        let app = try TestApp()
        let client = try app.client(as: "chef")
        let address = try app.economySheet() + "/rad/ny"
        let page = client.submit(address, TestApp.economyRow.merging([field: typed]) { $1 })
        #expect(page.status == 422 && page.contains(sentence))
        #expect(page.form(sentTo: address)?.value("kalla") == "Slutrapporten")
    }

    @Test(arguments: [
        ("3", 303), ("3,5", 303), ("0", 303), ("20", 303), ("20,01", 422), ("-1", 422), ("", 422),
        ("3,555", 422), ("x", 422),
    ])
    func `a rate is a per cent with at most two decimals`(_ typed: String, _ status: Int) throws {
        let client = try TestApp().client(as: "chef")
        #expect(client.submit("/siffror/ekonomi/ny", ["namn": "A", "ranta": typed]).status == status)
    }

    @Test func `another unit's calculation does not exist`() throws {
        let app = try TestApp()
        let address = try app.economySheet()
        #expect(try app.client(as: "koordinator-lulea").get(address).status == 404)
        #expect(try app.client(as: "koordinator").get(address + "/andra").status == 403)
    }
}
