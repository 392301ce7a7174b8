import Casework
import SQL
import Store
import TestSupport
import Testing

/// Sheets for SUS: who may be told of by name, and that it is asked again each time.
@Suite struct SusTests {
    private static let number = "20040115-2384"

    private func app() throws -> (TestApp, number: String) {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try app.arranging { try $0.run("UPDATE person SET personal_number = '200401152384'") }
        return (app, number)
    }

    /// The addresses of paper and file as the page has them.
    private func links(_ app: TestApp, _ number: String) throws -> [String] {
        let text = try app.client(as: TestApp.supporter).get("/arenden/\(number)/sus").text
        return text.split(separator: "\"").map(String.init).filter {
            $0.hasPrefix("/arenden/\(number)/sus/") && ($0.hasSuffix("/utskrift") || $0.hasSuffix("/fil"))
        }
    }

    private func named(_ app: TestApp, _ number: String) throws -> Bool {
        let client = try app.client(as: TestApp.supporter)
        let found = try links(app, number).map { client.get($0).contains(Self.number) }
        #expect(found.count == 2 && Set(found).count == 1)
        return found[0]
    }

    @Test("Without a consent to SUS nobody is named, and without a name a sheet is written at any time")
    func needsConsent() throws {
        let (app, number) = try app()
        let client = try app.client(as: TestApp.supporter)
        let page = "/arenden/\(number)/sus"
        #expect(client.get(page).contains("Inget blad än."))
        let values = TestApp.susStart.merging(["registrering": "named"]) { $1 }
        let refused = client.submit(page + "/start", values)
        #expect(refused.status == 422 && refused.contains("inget samtycke till SUS"))
        try app.writeSus(number)
        #expect(client.get(page).contains("Utan uppgifter om vem det är."))
        #expect(try !named(app, number) && app.number("SELECT count(*) FROM sharing") == 0)
    }

    @Test("A consent to something else, or for somebody else, names nobody in SUS", arguments: [
        ["partsocialinsurance": "ja"], ["partpsychiatry": "ja", "syfte": "registration", "vad": "Allt."],
    ])
    func needsItsOwn(consent: [String: String]) throws {
        let (app, number) = try app()
        try app.agree(number, as: TestApp.supporter, consent)
        let values = TestApp.susStart.merging(["registrering": "named"]) { $1 }
        let page = try app.client(as: TestApp.supporter).submit("/arenden/\(number)/sus/start", values)
        #expect(page.status == 422)
        #expect(try app.number("SELECT count(*) FROM sus_sheet") == 0)
    }

    @Test("A consent that is taken back stops the name at the next request, on page, paper and in the file")
    func stops() throws {
        let (app, number) = try app()
        try app.agree(number, as: TestApp.supporter, TestApp.susConsent)
        try app.writeSus(number, "start", ["registrering": "named"])
        #expect(try named(app, number) && app.number("SELECT count(*) FROM sharing") == 1)
        let client = try app.client(as: TestApp.supporter)
        let withdrawal = try app.withdrawal(.socialInsurance, in: number)
        #expect(client.get(withdrawal).contains("Registreringen i SUS"))
        try app.takeBack(.socialInsurance, in: number, as: TestApp.supporter)
        #expect(try !named(app, number))
        let page = "/arenden/\(number)/sus", words = "Personen ska tas bort ur SUS"
        #expect(try app.client(as: TestApp.supporter).get(page).contains(words))
        try app.writeSus(number, "start", ["registrering": "unnamed"])
        #expect(try !app.client(as: TestApp.supporter).get(page).contains(words))
    }

    @Test("Who is protected is never named, not even on a consent, and their home is not told")
    func protects() throws {
        let (app, number) = try app()
        try app.agree(number, as: TestApp.supporter, TestApp.susConsent)
        try app.writeSus(number, "start", ["registrering": "named"])
        try app.arranging { try $0.run("UPDATE person SET is_protected = 1") }
        #expect(try !named(app, number))
        let client = try app.client(as: TestApp.supporter)
        for link in try links(app, number) {
            let home = link.hasSuffix("/fil") ? "Umeå" : "Hemkommun"
            #expect(!client.get(link).contains(home), "\(link)")
        }
        let values = TestApp.susStart.merging(["registrering": "named"]) { $1 }
        let refused = client.submit("/arenden/\(number)/sus/start", values)
        #expect(refused.status == 422 && refused.contains("skyddade uppgifter"))
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(Self.another) } }
    }

    /// The same sheet once more, past every form.
    private static let another: SQL = """
        INSERT INTO sus_sheet SELECT id + 1, episode_id, turn, number + 1, day, consent_id, municipality,
          is_enrolled, work, work_share, studies, studies_share, seeks_work, is_in_programme, education,
          need, reason, noted_at, noted_by FROM sus_sheet
        """

    @Test("What cannot be is refused at its field", arguments: [
        (["arbete": "ordinary"], "hur stor del av heltid personen arbetar"),
        (["arbetstid": "50"], "arbetar, eller välj"), (["forsnopublic": ""], "minst en försörjning"),
        (["forsincomesupport": "ja"], "kan inte stå tillsammans"), (["dag": "2026-11-21"], "inte varit än"),
        (["utbildning": ""], "Välj utbildning"), (["studier": "adult", "studietid": "101"], "1 till 100"),
    ])
    func refuses(values: [String: String], words: String) throws {
        let (app, number) = try app()
        let page = try app.client(as: TestApp.supporter).submit(
            "/arenden/\(number)/sus/start", TestApp.susStart.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(900))")
    }

    @Test("An end comes after a start, and versions stay")
    func turns() throws {
        let (app, number) = try app()
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get("/arenden/\(number)/sus/slut").contains("Det finns inget startblad."))
        try app.writeSus(number)
        try app.writeSus(number, "start", ["kommun": "Vännäs"])
        try app.writeSus(number, "slut")
        let page = try app.client(as: TestApp.supporter).get("/arenden/\(number)/sus")
        for words in ["version 1, ersatt", "Vännäs", "Avslutad enligt planen"] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(try links(app, number).count == 4, "Only the latest of each is handed out.")
    }

    @Test("The period's file has each latest sheet, and a number only while the consent holds")
    func exports() throws {
        let (app, number) = try app()
        try app.agree(number, as: TestApp.supporter, TestApp.susConsent)
        try app.writeSus(number, "start", ["registrering": "named"])
        try app.writeSus(number, "slut", ["registrering": "unnamed"])
        let account = TestApp.supporter
        let address = try app.export("sus", as: account)
        let file = try TakenOut(app.client(as: account).get(address + "/fil").octets)
        #expect(file.isWhole && file.rows.map(\.[1]) == [Self.number, ""])
        #expect(file.rows.map(\.[0]) == ["Med personnummer", "Anonym"])
        #expect(!String(decoding: file.octets, as: UTF8.self).contains(number))
        try app.takeBack(.socialInsurance, in: number, as: account)
        let later = try TakenOut(app.client(as: account).get(address + "/fil").octets)
        #expect(later.isWhole && later.rows.map(\.[1]) == ["", ""])
        // Written while the first was read, and durable since the consent was taken back.
        #expect(try app.number(
            "SELECT count(*) FROM audit_entry WHERE event = 'exportFetched' AND person_id IS NOT NULL") == 1)
    }
}
