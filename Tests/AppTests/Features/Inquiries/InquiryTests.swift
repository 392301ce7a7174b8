import SQL
import Store
import TestSupport
import Testing

/// Logging and changing an intresseanmälan, through the router and on a real database.
struct InquiryTests {
    @Test(
        "A phone number and something to call the person are enough for a case with step, day and owner"
    )
    func leastPossible() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let page = client.submit(
            "/intresseanmalan/ny", ["uppgiftslamnartelefon": "070-174 06 05", "namn": "Annas son"])
        #expect(page.status == 303)
        #expect(page.location == "/arenden/UPP-2026-0001")
        let shown = client.get("/arenden/UPP-2026-0001")
        #expect(shown.status == 200)
        #expect(
            shown.contains("Annas son") && shown.contains("Ring tillbaka")
                && shown.contains("måndag 23 november"))
        #expect(shown.contains("Ansvarig: Kim Karlberg"))
    }

    @Test(
        "What cannot be used comes back as it was typed, with a sentence at its field",
        arguments: [
            (["namn": "Elin"], "Skriv ett telefonnummer eller en e-postadress, till"),
            (["namn": "Elin", "telefon": "ring henne"], "Numret går inte att ringa"),
            (
                ["namn": "Elin", "telefon": "070-174 06 05", "fodd": "31 februari"],
                "Dagen finns inte eller går inte att läsa"
            ),
            (
                ["namn": "Elin", "telefon": "070-174 06 05", "fodd": "2027-01-01"],
                "Födelsedagen ligger i framtiden"
            ),
            (
                ["namn": "Elin", "telefon": "070-174 06 05", "personnummer": "900101-2386"],
                "Personnumret stämmer inte: kontrollsiffran ska vara 5. Kontrollera siffrorna."
            ),
            (
                ["namn": "Elin", "telefon": "070-174 06 05", "personnummer": "20230631-1234"],
                "dagen 2023-06-31 finns inte"
            ),
            (["namn": "Elin", "telefon": "070-174 06 05", "dag": "igår"], "Dagen har redan varit"),
            (["namn": "Elin", "telefon": "070-174 06 05", "roll": "grannen"], "Välj ett av alternativen"),
        ])
    func comesBack(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        var typed = values
        typed["situation"] = "Sover på dagarna. <b>Inte fet</b>"
        let page = try app.client(as: "koordinator").submit("/intresseanmalan/ny", typed)
        #expect(page.status == 422)
        #expect(page.contains(sentence))
        let form = try #require(page.form(sentTo: "/intresseanmalan/ny"))
        for (field, text) in typed where field != "roll" { #expect(form.value(field) == text) }
        let cases = try app.store.read { try $0.first("SELECT count(*) FROM episode") { try $0.int(0) } }
        #expect(cases == 0)
    }

    @Test("Typing may begin at once: the first field has the focus, and a next step is proposed")
    func beginsAtOnce() throws {
        let page = try TestApp().client(as: "koordinator").get("/intresseanmalan/ny")
        let form = try #require(page.form(sentTo: "/intresseanmalan/ny"))
        #expect(page.text.components(separatedByText: "autofocus") == 2)
        #expect(
            form.value("dag") == "2026-11-23" && form.value("steg") == "callBack"
                && form.value("kanal") == "phone")
    }

    @Test("Case numbers have no gaps, and each programme has its own")
    func numbers() throws {
        let app = try TestApp()
        #expect(try app.logInquiry() == "UPP-2026-0001")
        #expect(
            try app.client(as: "koordinator").submit("/intresseanmalan/ny", ["namn": "Elin"]).status == 422)
        #expect(try app.logInquiry(as: "koordinator2") == "UPP-2026-0002")
        #expect(try app.logInquiry(as: "koordinator-lulea") == "LUL-2026-0001")
    }

    @Test("A change keeps what stood before, and the page tells it with who and when")
    func keepsVersions() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator2")
        let changed = client.submit(
            "/arenden/\(number)/anmalan", ["situation": "Ny text.", "namn": "Alva Berg"])
        #expect(changed.status == 303)
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("Alva Berg") && page.contains("Ny text."))
        #expect(page.contains("Namnet var: Alva Sundin"))
        #expect(page.contains("Situationen var: Har varit hemma sedan i våras."))
        #expect(page.contains("Kerstin Åhlund"))
    }

    @Test("A way to answer is all that is needed: a person without a name is called something everywhere")
    func withoutName() throws {
        let app = try TestApp()
        let client = try app.client(as: "koordinator")
        let told = ["uppgiftslamnarepost": "anna@exempel.se", "dag": "idag"]
        let sent = client.submit("/intresseanmalan/ny", told)
        let address = try #require(sent.location)
        for page in [address, "/arenden", "/min-dag"] { #expect(client.get(page).contains("Namn ej känt")) }
    }

    @Test("What is seldom needed is folded away until something stands in it or is wrong with it")
    func folds() throws {
        let client = try TestApp().client(as: "koordinator")
        #expect(client.get("/intresseanmalan/ny").contains("<details class=\"set folded\"><summary>"))
        let wrong = client.submit("/intresseanmalan/ny", ["epost": "inte en adress"])
        #expect(wrong.status == 422 && wrong.contains("<details class=\"set folded\" open><summary>"))
    }

    @Test("The log says whom a logged inquiry and an opened case are about")
    func logsThePerson() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        _ = try app.client(as: "koordinator2").get("/arenden/\(number)")
        let events = try app.store.read { transaction in
            try transaction.all(
                """
                SELECT a.event, a.person_id IS e.person_id FROM audit_entry a, episode e
                WHERE a.event IN ('inquiryLogged', 'caseViewed') ORDER BY a.id
                """
            ) { "\(try $0.text(0)) \(try $0.bool(1))" }
        }
        #expect(events == ["inquiryLogged true", "caseViewed true"])
    }
}

extension String {
    /// How many pieces the text falls into at `separator`.
    func components(separatedByText separator: String) -> Int {
        split(separator: separator, omittingEmptySubsequences: false).count
    }
}
