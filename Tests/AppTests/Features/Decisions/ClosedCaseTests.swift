import SQL
import Store
import TestSupport
import Testing

/// A case with a decision ends when what was refused is final, or what was given is over.
struct ClosedCaseTests {
    static let words = ["kommentar": "Förstod beslutet.", "vart": "Vårdcentralen"]

    @Test("A refusal ends its case when it is final, and counts as a kind of its own among those not offered")
    func endsRefused() throws {
        let app = try TestApp()
        let number = try app.issuedCase(), client = try app.client(as: "handlaggare")
        let address = try app.latestDecision(number)
        #expect(client.get(address).contains("tiden att överklaga har inte börjat"))
        let served = ["satt": "handedOver", "bevis": "Undertecknat av Alva Sundin."]
        #expect(try app.serve(served, at: address).status == 303)
        let early = client.submit(address + "/avslut", ClosedCaseTests.words)
        #expect(early.status != 303)
        #expect(client.get(address + "/avslut").contains("går att överklaga till och med 2026-12-11"))
        app.clock.move(days: 22)
        let late = try app.client(as: "handlaggare")
        let wordless = late.submit(address + "/avslut", ["vart": "Vårdcentralen"])
        #expect(wordless.status == 422 && wordless.contains("Skriv hur det gick"))
        #expect(late.submit(address + "/avslut", ClosedCaseTests.words).status == 303)
        let page = late.get("/arenden/\(number)")
        #expect(page.contains("Ansökan avslogs") && page.contains("Ja, och ansökan är avgjord"))
        let register = try app.client(as: "koordinator").get("/ej-erbjudna")
        #expect(register.contains("Ansökan avslogs") && register.contains("1 av 1 (100 %)"))
    }

    @Test("A refusal that is appealed ends its case when the appeal is at its end, not before", arguments: [
        [("aterkalla", ["text": "På telefon."])],
        [
            ("tid", ["utfall": "inTime"]), ("omprova", ["utfall": "unchanged", "text": "Inget nytt."]),
            ("lamna-over", ["allt": "ja"]), ("dom", ["utfall": "upheld", "malnummer": "1234-26"]),
        ],
    ])
    func waitsForItsAppeal(steps: [(String, [String: String])]) throws {
        let app = try TestApp()
        let number = try app.appealedCase()
        let address = try app.latestDecision(number)
        let served = ["satt": "handedOver", "bevis": "Undertecknat av Alva Sundin."]
        #expect(try app.serve(served, at: address).status == 303)
        app.clock.move(days: 22)
        for (page, values) in steps {
            let client = try app.client(as: "handlaggare")
            #expect(client.submit(address + "/avslut", ClosedCaseTests.words).status != 303)
            #expect(client.get(address + "/avslut").contains("Ett överklagande är inte slutligt prövat"))
            #expect(throws: ConstraintViolation.self) { try app.forceEnding(reason: "refused") }
            let account = page == "omprova" ? "beslutsfattare" : "handlaggare"
            #expect(try app.appeal(page, values, in: number, as: account).status == 303)
        }
        let done = try app.client(as: "handlaggare").submit(address + "/avslut", ClosedCaseTests.words)
        #expect(done.status == 303)
    }

    @Test("What was given ends when it is over, by its last day or by a decision, and is no refusal")
    func endsGiven() throws {
        let app = try TestApp()
        let number = try app.grantedCase(), client = try app.client(as: "handlaggare")
        let first = try app.latestDecision(number)
        #expect(client.get(first + "/avslut").contains("Stödet gäller till och med 2027-05-19"))
        try app.cease(number, from: "2026-12-01")
        #expect(client.get(first + "/avslut").contains("Ett senare beslut finns"))
        let second = try app.latestDecision(number)
        #expect(client.get(second + "/avslut").contains("Stödet gäller till och med 2026-11-30"))
        #expect(throws: ConstraintViolation.self) { try app.forceEnding(reason: "supportEnded") }
        #expect(throws: ConstraintViolation.self) { try app.forceEnding(reason: "refused") }
        app.clock.move(days: 11)
        let late = try app.client(as: "handlaggare")
        #expect(late.submit(second + "/avslut", ClosedCaseTests.words).status == 303)
        #expect(late.get("/arenden/\(number)").contains("Stödet är slut"))
        let register = try app.client(as: "koordinator").get("/ej-erbjudna?visa=alla")
        #expect(register.contains(number) && !register.contains("Ansökan avslogs"))
    }

    @Test("Before the decision nothing ends so, and the usual ending is not a way around it")
    func isNoWayAround() throws {
        let app = try TestApp()
        let number = try app.issuedCase()
        let address = "/arenden/\(number)/avslut"
        let values = [
            "ansokt": "withdrawn", "skal": "withdrawn", "atertagen": "idag", "kommentar": "Vill inte.",
        ]
        let sent = try app.client(as: "koordinator").submit(address, values)
        #expect(sent.status == 422 && sent.contains("Ärendet avslutas från beslutets sida"))
        let forged = try app.client(as: "koordinator").submit(address, ["skal": "refused"])
        #expect(forged.status == 422)
        #expect(try app.number("SELECT count(*) FROM ending") == 0)
    }
}

extension TestApp {
    /// Past the forms, today.
    fileprivate func forceEnding(reason: String) throws {
        try arranging { transaction in
            try transaction.run(
                """
                INSERT INTO ending (episode_id, stage, reason, applied, criteria, alternatives, destination,
                  comment, ended_at, ended_by)
                SELECT e.id, e.phase, \(reason), 'decided', '', '', '', 'x', d.changed_at, d.changed_by
                FROM episode e JOIN decision d ON d.episode_id = e.id ORDER BY d.id LIMIT 1
                """)
            try transaction.run(
                """
                UPDATE episode SET phase = 'ended', next_step = NULL, next_step_on = NULL, owner_id = NULL,
                  next_step_note = '', ended_on = '2026-11-20', version = version + 1
                """)
        }
    }
}
