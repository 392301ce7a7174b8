import SQL
import Store
import TestSupport
import Testing

/// How support ends where the person has died.
struct DeathTests {
    private static let died = ["skal": "deceased", "hur": "Anhöriga ringde."]
    /// What the form of an ending before support asks.
    private static let deceased = ["skal": "deceased"]

    @Test("Whoever has died goes nowhere, whatever stood chosen in the form")
    func hasDied() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        app.clock.move(days: 30)
        try app.endSupport(number, ["skal": "deceased"])
        #expect(try app.number("SELECT count(*) FROM support_ending WHERE destination IS NULL") == 1)
        #expect(try app.phase(number) == "ended")
    }

    @Test("With the support of who has died the decision ends that day, and booked visits are called off")
    func endsDecision() throws {
        let app = try TestApp()
        let number = try app.caseWithVisit()
        let client = try app.client(as: "koordinator")
        let sent = client.submit(app.endingAddress(number), DeathTests.died)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.phase(number) == "ended")
        let lapse: SQL = "SELECT count(*) FROM decision_lapse WHERE lapsed_on = '2026-11-20'"
        #expect(try app.number(lapse) == 1)
        let off: SQL = "SELECT count(*) FROM visit WHERE outcome = 'cancelledByUs' AND contact_on IS NULL"
        #expect(try app.number(off) == 1)
        #expect(try app.number("SELECT count(*) FROM placement_ending") == 1)
        #expect(try app.entries("visitNoted") == 1)
        let decision = try app.client(as: "handlaggare").get(app.latestDecision(number))
        #expect(decision.contains("Slutade gälla") && decision.contains("Personen har avlidit."))
        #expect(!(try app.client(as: "handlaggare").get("/frister").contains(number)))
    }

    @Test("Nothing is suggested that would reach somebody who has died")
    func isLeftInPeace() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let client = try app.client(as: "koordinator")
        #expect(client.submit(app.endingAddress(number), DeathTests.died).status == 303)
        let page = client.get("/arenden/\(number)")
        #expect(page.contains("inga brev skickas") && !page.contains("vill komma tillbaka"))
        let ending = try app.endingPage(number, as: "koordinator")
        #expect(ending.contains("Ingen enkät och inga brev skickas."))
        #expect(!ending.contains("Tack och firande") && !ending.contains(">Checklistan<"))
    }

    @Test("A case with a decision in force ends by death where the decision is seen to, also before it began")
    func isLedThere() throws {
        let app = try TestApp()
        let number = try app.grantedCase()
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/avslut"
        let page = client.get(address)
        #expect(page.contains("ett beslut om stöd som gäller") && page.form(sentTo: address) == nil)
        #expect(page.contains("href=\"/arenden/\(number)/avslutning\""))
        let sent = client.submit(app.endingAddress(number), DeathTests.died)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.phase(number) == "ended")
        #expect(try app.number("SELECT count(*) FROM decision_lapse") == 1)
    }

    @Test("A form opened before the decision does not end the case over it")
    func isStale() throws {
        let app = try TestApp()
        let number = try app.approvedCase(TestApp.grant)
        let client = try app.client(as: "koordinator")
        let address = "/arenden/\(number)/avslut"
        let form = try #require(client.get(address).form(sentTo: address))
        #expect(try app.issue(number).status == 303)
        #expect(client.submit(form, DeathTests.deceased).status != 303)
        #expect(try app.phase(number) != "ended")
    }

    @Test("A correction that tells of a death ends the decision and the case too")
    func isCorrected() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        try app.endSupport(number, ["skal": "ownWish", "vart": "studies"], as: "koordinator")
        #expect(try app.phase(number) != "ended")
        let values = DeathTests.died.merging(["rattelse": "Personen hade avlidit."]) { $1 }
        let sent = try app.client(as: "koordinator").submit(app.endingAddress(number), values)
        #expect(sent.status == 303, "\(sent.text.prefix(600))")
        #expect(try app.phase(number) == "ended")
        #expect(try app.number("SELECT count(*) FROM decision_lapse") == 1)
    }

    @Test("Past the forms no case ends by death over a decision, and none lapses while the person lives")
    func isHeld() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        let lapse: SQL = """
            INSERT INTO decision_lapse (decision_id, lapsed_on, noted_on, noted_at, noted_by)
            SELECT d.id, '2026-11-20', '2026-11-20', d.changed_at, d.changed_by
            FROM decision d JOIN episode e ON e.id = d.episode_id WHERE e.number = \(number)
            """
        #expect(throws: (any Error).self) { try app.arranging { try $0.run(lapse) } }
        #expect(try app.number("SELECT count(*) FROM decision_lapse") == 0)
    }
}
