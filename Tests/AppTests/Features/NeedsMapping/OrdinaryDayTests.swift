import TestSupport
import Testing

@testable import App

/// A day entered as rows, drawn and told in a table.
struct OrdinaryDayTests {
    private static let day = [
        "fran1": "0", "till1": "11", "vad1": "sova", "var1": "hemma", "med1": "ensam",
        "fran2": "14.30", "till2": "16", "vad2": "rorelse", "var2": "ute", "med2": "familj",
        "mer2": "Runt kvarteret.", "fran3": "20", "till3": "24", "vad3": "skarm", "var3": "hemma",
        "med3": "natet", "rad1": "En vanlig tisdag",
    ]

    @Test("Rows become a picture with a table beside, and what they come to in hours, without any judgement")
    func isDrawn() throws {
        let app = try TestApp()
        let number = try app.caseInMapping()
        let address = try app.beginForm(number, "dag")
        let client = try app.client(as: "koordinator")
        let saved = client.submit(address, OrdinaryDayTests.day.merging(["klar": "ja"]) { $1 })
        #expect(saved.status == 303, "\(saved.text)")
        let page = client.get(try #require(saved.location))
        for words in [
            "00.00–11.00", "20.00–24.00", "Runt kvarteret.", "Någon på nätet", "En vanlig tisdag",
            "Berättat om 16 tim 30 min, utanför hemmet 1 tim 30 min", "class=\"day-out\" x=\"383\"",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(page.text.split(separator: "<rect ").count == 4)
    }

    @Test(
        "A row that cannot be is told at its own field, and the others stay",
        arguments: [
            (["fran2": "10.30"], "fran2", "Raden går in i en annan rad."),
            (["till2": "13"], "till2", "Raden slutar innan den börjar."),
            (["till2": "25"], "till2", "Skriv en tid, till exempel 9.30 eller 24."),
            (["till2": ""], "till2", "Skriv en tid, till exempel 9.30 eller 24."),
            (["vad2": ""], "vad2", "Välj vad personen gör då."),
            (["var2": "manen"], "var2", "Välj ett av alternativen."),
        ])
    func complains(values: [String: String], field: String, sentence: String) throws {
        let app = try TestApp()
        let address = try app.beginForm(app.caseInMapping(), "dag")
        let page = try app.client(as: "koordinator").submit(
            address, OrdinaryDayTests.day.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("href=\"#\(field)\"") && page.contains("Runt kvarteret."))
        #expect(try app.rowCounts()["day_block"] == 0)
    }
}
