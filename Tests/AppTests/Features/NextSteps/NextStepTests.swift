import SQL
import Store
import TestSupport
import Testing

/// Planning what must happen next.
struct NextStepTests {
    @Test("A plan is told with its note, and the plans before it stay in the timeline")
    func plans() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        let sent = client.submit(
            "/arenden/\(number)/nasta-steg",
            [
                "steg": "callPerson", "dag": "imorgon", "anteckning": "Bäst efter 15.",
            ])
        #expect(sent.location == "/arenden/\(number)")
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("Ta kontakt med personen") && page.contains("lördag 21 november"))
        #expect(page.contains("Bäst efter 15.") && page.contains("Nästa steg: Ring tillbaka"))
    }

    @Test(
        "A plan that cannot be kept comes back with its reason",
        arguments: [
            (["dag": "igår"], "Dagen har redan varit"), (["dag": ""], "Skriv vilken dag det ska göras"),
            (["steg": "other"], "Skriv i anteckningen vad som ska göras"),
            (["ansvarig": ""], "Välj vem som ser till"),
            (["dag": "2030-01-01"], "Dagen är mer än ett år bort"),
        ])
    func comesBack(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let page = try app.client(as: "koordinator").submit("/arenden/\(number)/nasta-steg", values)
        #expect(page.status == 422)
        #expect(page.contains(sentence))
    }

    @Test("Nobody of another unit can be given the case")
    func keepsToTheUnit() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let stranger = try app.store.read { transaction in
            try transaction.first("SELECT id FROM account WHERE username = 'koordinator-lulea'") {
                try $0.int64(0)
            }
        }
        let client = try app.client(as: "koordinator")
        let page = client.get("/arenden/\(number)/nasta-steg")
        #expect(page.contains("Kerstin Åhlund") && !page.contains("Lars Lantto"))
        let form = try #require(page.form(sentTo: "/arenden/\(number)/nasta-steg"))
        let key = try #require(stranger.map(OwnerKey.init)?.text)
        let refused = client.submit(form, ["ansvarig": key])
        #expect(refused.status == 422)
        #expect(refused.contains("Personen kan inte öppna ärendet"))
    }

    @Test("An ended case has no next step to plan")
    func refusesEnded() throws {
        let app = try TestApp()
        let number = try app.logInquiry()
        let client = try app.client(as: "koordinator")
        #expect(
            client.submit("/arenden/\(number)/utfall", ["utfall": "ended", "skal": "deceased"]).status == 303)
        #expect(
            client.get("/arenden/\(number)/nasta-steg").contains("Ett avslutat ärende har inget nästa steg"))
    }
}
