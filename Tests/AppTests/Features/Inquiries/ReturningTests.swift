import Casework
import SQL
import Store
import TestSupport
import Testing

/// Somebody whom a unit knows already, heard of again.
struct ReturningTests {
    private let again = [
        "namn": "Alva Sundén", "telefon": "070-174 06 07", "tolk": "finska", "situation": "Systern ringer.",
        "dag": "idag",
    ]

    @Test("A second call about an open case goes on there, with the earlier of the two next steps")
    func goesOn() throws {
        let app = try TestApp()
        let first = try app.logInquiry(["dag": "30/11"])
        let client = try app.client(as: "koordinator2")
        let sent = client.submit("/intresseanmalan/ny?arende=\(first)", again)
        #expect(sent.location == "/arenden/\(first)")
        let page = client.get("/arenden/\(first)")
        for words in [
            "Ny anmälan om samma person, UPP-2026-0002", "Systern ringer.", "Ansvarig: Kim Karlberg",
            "Planerat före det: Ring tillbaka till den som hörde av sig, måndag 30 november 2026", "finska",
        ] { #expect(page.contains(words), "\(words)") }
        #expect(client.get("/arenden").text.components(separatedByText: "href=\"/arenden/UPP") == 2)
    }

    @Test("What stands is completed and not replaced, and what was told otherwise can be read")
    func completes() throws {
        let app = try TestApp()
        let first = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        client.submit("/intresseanmalan/ny?arende=\(first)", again)
        let page = client.get("/arenden/UPP-2026-0002")
        #expect(page.contains("Alva Sundin") && page.contains("Namnet då: Alva Sundén"))
        #expect(page.contains("Anmälan går vidare i \(first)"))
        #expect(client.get("/arenden/\(first)").contains("Tolkspråket var: inget"))
        let rows = try app.store.read { transaction in
            try transaction.first("SELECT count(*), max(name), max(phone) FROM person") {
                "\(try $0.int(0)) \(try $0.text(1)) \(try $0.text(2))"
            }
        }
        #expect(rows == "1 Alva Sundin 070-174 06 07")
    }

    @Test(
        "A case that goes on in another is neither planned, tried nor decided by itself",
        arguments: ["nasta-steg", "kontakt", "utfall"])
    func isNotWorkedOn(act: String) throws {
        let app = try TestApp()
        let first = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        client.submit("/intresseanmalan/ny?arende=\(first)", ["telefon": "070-174 06 07"])
        let page = client.get("/arenden/UPP-2026-0002/\(act)")
        #expect(page.status == 200 && page.contains("Anmälan går vidare i \(first)"))
        #expect(page.form(sentTo: page.path) == nil)
    }

    @Test("After an ending it is a new case of the same person")
    func comesBack() throws {
        let app = try TestApp()
        let first = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let ending = [
            "utfall": "ended", "skal": "declined", "ansokt": "no", "besked": "idag", "beskedhur": "call",
            "alternativ": "inga", "kommentar": "Tackar nej",
        ]
        #expect(client.submit("/arenden/\(first)/utfall", ending).status == 303)
        let sent = client.submit("/intresseanmalan/ny?arende=\(first)", ["telefon": "070-174 06 07"])
        #expect(sent.location == "/arenden/UPP-2026-0002")
        let people = try app.store.read { transaction in
            try transaction.first("SELECT count(DISTINCT person_id) FROM episode") { try $0.int(0) }
        }
        #expect(people == 1)
    }

    @Test("Another unit's case is nobody that this unit knows", arguments: ["LUL-2026-0001", "UPP-2026-0099"])
    func unitsDoNotShare(number: String) throws {
        let app = try TestApp()
        _ = try app.logInquiry(as: "koordinator-lulea")
        let client = try app.client(as: "koordinator")
        #expect(!client.get("/intresseanmalan/ny?arende=\(number)").contains(number))
        let sent = client.submit("/intresseanmalan/ny", ["telefon": "070-174 06 07", "person": number])
        #expect(sent.status == 422 && sent.contains("Det finns inget sådant ärende"))
    }

    @Test("A person's facts changed in one case are changed in all, and each tells what stood")
    func changesAll() throws {
        let app = try TestApp()
        let first = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        client.submit("/intresseanmalan/ny?arende=\(first)", ["telefon": "070-174 06 07"])
        let stale = try #require(
            client.get("/arenden/\(first)/anmalan").form(sentTo: "/arenden/\(first)/anmalan"))
        #expect(client.submit("/arenden/UPP-2026-0002/anmalan", ["namn": "Alva Berg"]).status == 303)
        #expect(client.get("/arenden/\(first)").contains("Namnet var: Alva Sundin"))
        let sent = client.submit(stale, ["situation": "Skrivet från den gamla sidan."])
        #expect(sent.status == 409 && sent.contains("Skrivet från den gamla sidan."))
        #expect(try app.auditCount(.inquiryChanged) == 3)
    }
}
