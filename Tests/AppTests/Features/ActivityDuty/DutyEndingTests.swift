import SQL
import TestSupport
import Testing

/// The end of kommunala aktivitetsansvaret for somebody, at 20 or before.
struct DutyEndingTests {
    @Test("Who is soon 20 stands on a list, and at 20 it is said to whom they were shown on")
    func handsOver() throws {
        let app = try TestApp()
        let youth = try app.enterYouth()
        let client = try app.client(as: "kaa")
        #expect(client.get("/kaa").contains("Fyller 20 år 2027-03-14. Inget planerat."))
        let early = client.submit(youth + "/avslut", ["orsak": "aged", "vart": "unit", "svar": "yes"])
        #expect(early.status == 422 && early.contains("fyller inte 20 år än"))
        app.clock.move(days: 120)
        let later = try app.client(as: "kaa")
        let missing = later.submit(youth + "/avslut", ["orsak": "aged"])
        #expect(missing.status == 422 && missing.contains("vart den unga visades vidare"))
        let sent = later.submit(youth + "/avslut", ["orsak": "aged", "vart": "unit", "svar": "yes"])
        #expect(sent.status == 303)
        #expect(later.get(youth).contains("Visades vidare till"))
        #expect(later.submit(youth + "/avslut", ["orsak": "moved"]).status != 303)
        #expect(try app.number("SELECT count(*) FROM episode") == 0, "Nothing is made of it by itself.")
    }

    @Test("An ending stands in the list, is taken back, and the duty goes on; not for who is 20")
    func goesOn() throws {
        let app = try TestApp()
        let youth = try app.enterYouth(), ending = try app.endDuty(youth)
        let client = try app.client(as: "kaa")
        let list = client.get("/kaa")
        #expect(list.contains("Har flyttat från kommunen") && list.contains(youth))
        let silent = client.submit(ending + "/angra", [:])
        #expect(silent.status == 422 && silent.contains("Kryssa i att ansvaret"))
        #expect(client.submit(ending + "/angra", ["galler": "ja"]).status == 303)
        #expect(client.get(youth).contains("Anteckna en kontakt"))
        #expect(client.submit(ending + "/angra", ["galler": "ja"]).status != 303)
        _ = try app.endDuty(youth)
        app.clock.move(days: 120)
        let late = try app.client(as: "kaa").submit(ending + "/angra", ["galler": "ja"])
        #expect(late.status == 422 && late.contains("inte har fyllt 20 år"))
    }

    @Test("Nothing is of a day before the young person came into the register", arguments: [
        ("/kontakt", ["satt": "call", "resultat": "reached", "dag": "2026-08-19"]),
        ("/insats", ["insats": "guidance", "erbjuden": "2026-08-19"]),
        ("/avslut", ["orsak": "moved", "dag": "2026-08-19"]),
    ])
    func isAfterEntry(form: String, values: [String: String]) throws {
        let app = try TestApp()
        let youth = try app.enterYouth(), client = try app.client(as: "kaa")
        let page = client.submit(youth + form, values)
        #expect(page.status == 422 && page.contains("kom in i registret"), "\(page.text.prefix(900))")
        _ = try app.endDuty(youth)
        let later = try app.client(as: "kaa").submit(youth + "/andra", ["in": "2026-11-20"])
        #expect(later.status == 422 && later.contains("från en tidigare dag"), "\(later.text.prefix(900))")
    }
}
