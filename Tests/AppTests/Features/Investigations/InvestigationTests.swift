import SQL
import Store
import TestSupport
import Testing

/// The authority's investigation of an application, from the first question to a case that waits for its
/// decision.
struct InvestigationTests {
    @Test("An investigation is written, communicated, answered and goes to a decision, where it stands")
    func goesAllTheWay() throws {
        let app = try TestApp()
        let address = try app.communicationAddress()
        let number = try #require(address.split(separator: "/").dropFirst().first.map(String.init))
        try app.note("jav", ["slag": "none"], in: number)
        try app.note("texter", TestApp.wholeTexts, in: number)
        try app.note("uppgift", TestApp.fact, in: number)
        #expect(try app.utredning(number).contains("Personens svar på det som är kommunicerat"))
        #expect(try app.note("klar", [:], in: number).contains("Något saknas än"))
        let client = try app.client(as: "handlaggare")
        #expect(client.submit(address, ["slag": "answered", "text": "Stämmer."]).status == 303)
        #expect(try app.utredning(number).contains("Allt finns på plats"))
        #expect(try app.note("klar", [:], in: number).status == 303)
        #expect(try phase(app) == "decision")
        let page = try app.utredning(number)
        #expect(page.contains("Klar för beslut 2026-11-20") && page.contains("Har inte gått ut sedan i mars"))
        #expect(try app.note("texter", ["bedomning": "Nej."], in: number).contains("Utredningen är klar"))
        let after = try app.client(as: "handlaggare").get("/arenden/\(number)")
        #expect(after.contains("Fatta beslut om ansökan"))
    }

    private func phase(_ app: TestApp) throws -> String? {
        try app.store.read { try $0.first("SELECT phase FROM episode") { try $0.text(0) } }
    }

    @Test("What cannot be comes back with its reason, and nothing typed is lost", arguments: [
        ("uppgift", TestApp.fact, ["dag": "imorgon"], "Dagen har inte varit än"),
        ("uppgift", TestApp.fact, ["dag": "2003-12-31"], "före personens födelsedag"),
        ("uppgift", TestApp.fact, ["dag": "2023-06-31"], "Juni har bara 30 dagar"),
        ("uppgift", TestApp.fact, ["kalla": ""], "Skriv varifrån uppgiften kommer"),
        ("kommunicering", TestApp.sent, ["senast": "idag"], "Sista dagen att svara måste ligga efter"),
        ("kommunicering", TestApp.sent, ["senast": "2027-09-01"], "mer än ett halvår bort"),
        ("kommunicering", TestApp.sent, ["dag": "2026-11-19"], "Dagen är före ansökan"),
        ("kommunicering", TestApp.sent, ["muntligt": ""], "lämna uppgifter muntligt inför nämnden"),
        ("kommunicering", TestApp.sent, ["slag": ""], "Välj om underlaget skickas"),
        ("remiss", TestApp.referral, ["senast": "igår"], "Sista dagen att svara måste ligga efter"),
        ("forsening", TestApp.delay, ["senast": "igår"], "efter den dag då underrättelsen skickas"),
        ("begaran", ["text": "Vill ha svar."], ["dag": "idag"], "mer än sex månader"),
        ("jav", ["slag": "otherCircumstance"], ["text": ""], "Skriv vad det är"),
        ("klar", ["text": "Ring."], ["dag": "igår"], "Välj idag eller en dag framåt"),
    ])
    func comesBack(
        page: String, values: [String: String], change: [String: String], sentence: String
    ) throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        let client = try app.client(as: "handlaggare")
        let rows = try app.rowCounts()
        let sent = client.submit("/arenden/\(number)/utredning/\(page)", values.merging(change) { $1 })
        #expect(sent.status == 422)
        #expect(sent.contains(sentence))
        for text in values.filter({ change[$0.key] == nil && $0.key != "slag" }).values where text.count > 6 {
            #expect(sent.contains(text))
        }
        #expect(try app.rowCounts() == rows)
    }

    @Test("Silence is not noted before the last day, and more time moves it")
    func isPatient() throws {
        let app = try TestApp()
        let address = try app.communicationAddress()
        let client = try app.client(as: "handlaggare")
        #expect(client.submit(address, ["slag": "silent"]).contains("Tiden att svara har inte gått ut än"))
        #expect(client.submit(address, ["slag": "moreTime", "senast": "2026-12-01"]).contains("senare än"))
        let more = client.submit(address, ["slag": "moreTime", "senast": "2026-12-18", "text": "Får hjälp."])
        #expect(more.status == 303)
        app.clock.move(days: 26)
        let early = try app.client(as: "handlaggare").submit(address, ["slag": "silent"])
        #expect(early.contains("Tiden att svara har inte gått ut än"))
        app.clock.move(days: 3)
        let later = try app.client(as: "handlaggare")
        #expect(later.submit(address, ["slag": "silent"]).status == 303)
        #expect(later.get(address).contains("Svaret är redan antecknat"))
    }

    @Test("A declared ground of bias ends the writing for whoever declared it, and for nobody else")
    func blocks() throws {
        let app = try TestApp()
        let number = try app.wholeCase()
        #expect(try app.note("jav", ["slag": "ownInterest"], in: number).status == 303)
        for page in ["texter", "uppgift", "remiss", "kommunicering", "forsening", "jav", "klar"] {
            let notice = try app.note(page, TestApp.fact, in: number)
            #expect(notice.contains("Du har anmält jäv i det här ärendet"), "\(page)")
        }
        #expect(throws: ConstraintViolation.self) { try writeBeside(app) }
        #expect(try app.utredning(number, as: "beslutsfattare").contains("Saken rör mig själv"))
    }

    /// Straight into the table, in the biased account's name.
    private func writeBeside(_ app: TestApp) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO delay_notice (id, episode_id, reason, expected_on, sent_on, way, noted_at,
                  noted_on, noted_by)
                SELECT 1, d.episode_id, 'x', '2027-01-01', '2026-11-20', 'letter', d.declared_at,
                  '2026-11-20', d.account_id FROM bias_declaration d
                WHERE d.ground IS NOT NULL
                """)
        }
    }

    @Test("A corrected fact can still be read, beside the one that corrects it, and is corrected once")
    func corrects() throws {
        let app = try TestApp()
        let number = try app.caseWithApplication()
        try app.note("uppgift", TestApp.fact, in: number)
        let form = try app.client(as: "handlaggare").get("/arenden/\(number)/utredning/uppgift")
        let choices = form.text.split(separator: "<option value=\"").map { $0.prefix { $0 != "\"" } }
        let wrong = String(try #require(choices.first { $0.count == 13 }))
        let right = ["text": "Det var i maj.", "kalla": "Alva", "rattar": wrong]
        #expect(try app.note("uppgift", right, in: number).status == 303)
        let page = try app.utredning(number)
        #expect(page.contains("sedan i mars") && page.contains("Det var i maj"))
        #expect(page.contains("Rättad 2026-11-20 av"))
        let again = try app.note("uppgift", right, in: number)
        #expect(again.status == 422 && again.contains("redan rättad"))
    }

    @Test("The letters say by when to answer, the right to speak, and how a refusal is appealed")
    func writes() throws {
        let app = try TestApp()
        let sent = try app.communicationAddress()
        let letter = try app.client(as: "handlaggare").get(sent + "/brev")
        #expect(letter.contains("fredag 4 december 2026") && letter.contains("muntligt inför nämnden"))
        let number = try app.requestedCase()
        try app.note("begaran/avslag", TestApp.refusedRequest, in: number)
        let client = try app.client(as: "handlaggare")
        let refusal = client.get("/arenden/\(number)/utredning/begaran/avslag/brev")
        #expect(refusal.contains("Läkaren svarar senare") && refusal.contains("inom tre veckor"))
        let paper = client.get("/arenden/\(number)/utredning/utskrift")
        #expect(paper.contains("Ansökan kom in onsdag 1 april 2026"))
    }
}
