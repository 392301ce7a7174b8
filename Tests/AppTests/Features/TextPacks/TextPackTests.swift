import SQL
import Store
import TestSupport
import Testing

/// Texts come from a file of the municipality's, checked whole; permissions open what is closed.
struct TextPackTests {
    private let app: TestApp

    init() throws { app = try TestApp() }

    @Test("A pack loads, shows its words, and is in force until its last day")
    func loads() throws {
        let client = try app.client(as: "administrator")
        let address = try #require(try app.installPack().location)
        let page = client.get(address)
        for words in [
            "Påhittad fråga 9", "6: Påhittat svar 6", "Påhittade förlaget", "Gäller till 2027-12-31",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(client.get("/formular").contains("texter version prov 1"))
        app.clock.move(days: 500)
        let later = try app.client(as: "administrator").get(address)
        #expect(later.contains("Gick ut 2027-12-31"))
        let number = try app.logInquiry()
        #expect(throws: TestApp.NotFilledIn.self) {
            try app.beginRating("MADRS-S", on: number, ["satt": "tablet", "dag": "idag"])
        }
    }

    @Test(
        "A broken or expired pack is refused with a clear sentence, and nothing is kept",
        arguments: [
            (["validTo": "\"2026-11-19\""], "Paketet gällde till 2026-11-19"),
            (["validTo": "\"2025-01-01\""], "är före den första"),
            (["validFrom": "\"20 november\""], "Fältet validFrom ska vara en dag"),
            (["instrument": "\"PHQ-9\""], "Formuläret PHQ-9 finns inte här."),
            (["permission": ""], "Fältet permission saknas."),
            (["rightsHolder": "\"\""], "Fältet rightsHolder är tomt"),
            (["version": "7"], "Fältet version innehåller något annat"),
            (["questions": "[]"], "har 9 frågor"), (["colour": "1"], "Fältet colour hör inte till"),
            (["questions": "{"], "inte giltig JSON"),
        ])
    func refuses(changes: [String: String], sentence: String) throws {
        let page = try app.installPack(TestUpload.pack(changing: changes))
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(try app.number("SELECT count(*) FROM text_pack") == 0)
    }

    @Test("A new installation has no wording at all")
    func isEmpty() throws {
        #expect(
            try app.number(
                """
                SELECT (SELECT count(*) FROM text_pack) + (SELECT count(*) FROM text_pack_question)
                  + (SELECT count(*) FROM text_pack_answer)
                """) == 0)
    }

    @Test("An answer off the scale is refused, and so is the same version twice")
    func refusesMore() throws {
        let off = try app.installPack(TestUpload.pack(values: [0, 7]))
        #expect(off.status == 422 && off.contains("svaret 7 finns inte på skalan"))
        #expect(try app.installPack().status == 303)
        let again = try app.installPack()
        #expect(again.status == 422 && again.contains("redan inlagd"))
    }

    @Test("A pack that is taken out of use begins no form; what was begun with it goes on")
    func withdrawn() throws {
        let number = try app.logInquiry()
        let (tablet, start, _) = try app.handOver(on: number)
        let client = try app.client(as: "administrator")
        let list = client.get("/formular").text.split(separator: "\"")
        let address = try #require(
            list.first { $0.hasPrefix("/formular/textpaket/") && !$0.hasSuffix("nytt") })
        let button = try #require(client.get(String(address)).form(sentTo: address + "/ur-bruk"))
        #expect(client.submit(button, [:]).status == 303)
        #expect(client.get(String(address)).contains("Tagen ur bruk"))
        #expect(tablet.get("\(start)/1").contains("Påhittad fråga 1"))
        #expect(throws: TestApp.NotFilledIn.self) {
            try app.beginRating("MADRS-S", on: number, ["satt": "tablet"])
        }
        for change in ["UPDATE text_pack SET withdrawn_at = NULL", "DELETE FROM text_pack"] as [SQL] {
            #expect(throws: (any Error).self) { try app.arranging { try $0.run(change) } }
        }
    }

    @Test(
        "KASAM and Sheehan are closed until a permission is recorded, and after its last day",
        arguments: [
            "KASAM-29", "KASAM-13", "SDS",
        ])
    func permission(instrument: String) throws {
        let number = try app.logInquiry()
        let new = "/arenden/\(number)/skattningar/ny"
        let staff = try app.client(as: "koordinator")
        #expect(!staff.get(new).contains("value=\"\(instrument)\""))
        let values = ["formular": instrument, "satt": "paper", "dag": "idag"]
        #expect(staff.submit(new, values).contains("förrän ett tillstånd är antecknat"))
        let form = ["innehavare": "Förlaget", "hanvisning": "Brev 12", "fran": "idag", "till": "2026-12-31"]
        let admin = try app.client(as: "administrator")
        #expect(admin.submit("/formular/\(instrument)/tillstand", form).status == 303)
        #expect(staff.get(new).contains("value=\"\(instrument)\""))
        #expect(staff.submit(new, values).status == 303)
        app.clock.move(days: 60)
        let later = try app.client(as: "koordinator")
        #expect(later.submit(new, values).contains("förrän ett tillstånd är antecknat"))
    }

    @Test("Support numbers say kontrollera until the administrator has confirmed them")
    func support() throws {
        let number = try app.logInquiry()
        let (tablet, start, _) = try app.handOver(on: number)
        #expect(tablet.get(start).contains("kontrollera"))
        let client = try app.client(as: "administrator")
        let values = ["nummer": "Råd om vård: 1177\nKommunens jour: 018-123 45", "kontrollerade": "ja"]
        #expect(client.submit("/formular/stodnummer", values).status == 303)
        let page = tablet.get(start)
        #expect(page.contains("018-123 45") && !page.contains("kontrollera"))
        #expect(client.submit("/formular/stodnummer", ["nummer": "1177"]).status == 422)
    }
}
