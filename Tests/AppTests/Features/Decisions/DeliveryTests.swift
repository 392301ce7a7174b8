import SQL
import Store
import TestSupport
import Testing

/// From an issued decision to its last day, and to laga kraft.
struct DeliveryTests {
    private func page(_ app: TestApp, _ address: String) throws -> TestPage {
        try app.client(as: "handlaggare").get(address)
    }

    @Test("The last day is shown first when it is known that the decision was received")
    func hasItsLastDay() throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let address = try app.issuedAddress(number)
        #expect(try page(app, address).contains("Vi vet inte om tiden har börjat."))
        #expect(try app.serve(["satt": "confirmedLetter"], at: address).status == 303)
        let unknown = try page(app, address)
        #expect(unknown.contains("1. Brev eller e-post med delgivningskvitto, fredag 20 november 2026"))
        #expect(unknown.contains("Det går inte att visa") && !unknown.contains("Sista dag att"))
        app.clock.move(days: 5)
        let receipt = ["handelse": "receipt", "dag": "2026-11-23", "text": "Kvittot, i akten."]
        #expect(try app.followUp(receipt, at: address).status == 303)
        let known = try page(app, address)
        #expect(known.contains("Mottaget måndag 23 november 2026, bevisat."))
        #expect(known.contains("måndag 14 december 2026"))
        #expect(known.contains("tisdag 15 december 2026, om inget överklagande kommer in"))
        #expect(try page(app, "/arenden/\(number)").contains("Vänta på laga kraft"))
        app.clock.move(days: 20)
        #expect(try page(app, address).contains("Sedan tisdag 15 december 2026"))
    }

    @Test("Förenklad delgivning is complete with its control message, and falls if it hardly came")
    func isSimplified() throws {
        let app = try TestApp()
        let address = try app.issuedAddress(app.issuedCase())
        let sent = ["satt": "simplified", "upplyst": "2026-11-02"]
        #expect(try app.serve(sent, at: address).status == 303)
        #expect(try page(app, address).contains("Kontrollmeddelandet ska skickas måndag 23 november 2026."))
        app.clock.move(days: 4)
        let late = try app.followUp(["handelse": "controlMessage", "dag": "2026-11-24"], at: address)
        #expect(late.status == 422 && late.contains("ska skickas nästa arbetsdag, 2026-11-23"))
        let right = try app.followUp(["handelse": "controlMessage", "dag": "2026-11-23"], at: address)
        #expect(right.status == 303)
        #expect(try page(app, address).contains("Anses delgivet fredag 4 december 2026 (26 § DelgL)"))
        let back = ["handelse": "unlikely", "text": "Brevet kom tillbaka."]
        #expect(try app.followUp(back, at: address).status == 303)
        #expect(try page(app, address).contains("Vilken dag beslutet kom är okänt."))
    }

    @Test("What cannot be comes back with its own sentence, and nothing typed is lost", arguments: [
        (["satt": "publicNotice"], "Kungörelsedelgivning är inte tillåten"),
        (["satt": "throughOthers"], "Delgivning genom någon annan är inte tillåten"),
        (["satt": "atTheDoor"], "vid dörren är inte tillåten"),
        (["satt": "plainLetter", "dag": "2026-11-19"], "Dagen är före beslutet."),
        (["satt": "plainLetter", "dag": "2026-11-24"], "Dagen har inte varit än."),
        (["satt": "simplified"], "i förväg ha fått veta"),
        (["satt": "oral", "bevis": ""], "rätt person som lyssnade"),
        (["satt": "registeredLetter", "elektroniskt": "ja"], "inte elektroniskt"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let address = try app.issuedAddress(app.issuedCase())
        let client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let values = ["bevis": "RR123456789SE"].merging(change) { $1 }
        let sent = client.submit(address + "/delgivning", values)
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(300))")
        #expect(change["bevis"] != nil || sent.contains("RR123456789SE"))
        #expect(try app.rowCounts() == rows)
    }

    @Test("A legality review runs from the notice board, whenever the person got the decision")
    func isAnnounced() throws {
        let app = try TestApp()
        let number = try app.approvedCase(TestApp.refusal.merging(["grund": "beyondNeeds"]) { $1 })
        #expect(try app.issue(number, ground: "beyondNeeds").status == 303)
        let address = try app.issuedAddress(number)
        let hand = ["satt": "handedOver", "bevis": "Undertecknat av Alva Sundin."]
        #expect(try app.serve(hand, at: address).status == 303)
        #expect(try page(app, address).contains("anslagits på anslagstavlan"))
        let client = try app.client(as: "handlaggare")
        #expect(client.submit(address + "/anslag", ["dag": "2026-11-19"]).contains("före beslutet"))
        #expect(client.submit(address + "/anslag", ["dag": "2026-11-20"]).status == 303)
        #expect(try page(app, address).contains("11 december 2026"))
        #expect(client.get(address + "/anslag").contains("redan antecknad"))
    }

    @Test("The database takes no barred way, nothing before the decision, and changes nothing", arguments: [
        "UPDATE decision_delivery SET dispatched_on = '2026-11-21'", "DELETE FROM decision_delivery",
        "UPDATE delivery_follow_up SET text = 'x'", "DELETE FROM delivery_follow_up",
        """
        INSERT INTO decision_delivery SELECT id + 1, decision_id, episode_id, 2, 'publicNotice', NULL,
          dispatched_on, 0, NULL, '', noted_at, noted_on, noted_by FROM decision_delivery
        """,
        """
        INSERT INTO decision_delivery SELECT id + 1, decision_id, episode_id, 2, 'plainLetter', NULL,
          '2026-11-19', 0, NULL, '', noted_at, noted_on, noted_by FROM decision_delivery
        """,
        """
        INSERT INTO delivery_follow_up SELECT id, 'controlMessage', '2026-11-20', '', noted_at, noted_on,
          noted_by FROM decision_delivery
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let address = try app.issuedAddress(app.issuedCase())
        try app.serve(["satt": "confirmedLetter"], at: address)
        try app.followUp(["handelse": "reminded"], at: address)
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
