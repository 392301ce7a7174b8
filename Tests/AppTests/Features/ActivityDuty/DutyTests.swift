import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// The register of kommunala aktivitetsansvaret: apart from everything, with only what the ordinance allows.
@Suite struct DutyTests {
    @Test("Nobody of the cases sees the register, and its keeper sees no case", arguments: [
        "koordinator", "handlaggare", "beslutsfattare", "chef", "administrator", "granskare",
    ])
    func isApart(account: String) throws {
        let app = try TestApp()
        let youth = try app.enterYouth()
        let client = try app.client(as: account)
        for page in ["/kaa", youth, "/kaa/gallra", "/kaa/halvar/2026-2"] {
            #expect(client.get(page).status == 403, "\(page)")
        }
        #expect(client.get("/uttag/kaa-halvar").status == 404)
        let keeper = try app.client(as: "kaa"), number = try app.logInquiry()
        for page in ["/arenden", "/arenden/\(number)", "/sok", "/samtycken", "/uttag/ej-erbjudna"] {
            #expect([403, 404].contains(keeper.get(page).status), "\(page)")
        }
    }

    @Test("No key leads from the register to a person or a case, nor back, and no column takes free words")
    func hasNoKey() throws {
        let app = try TestApp()
        let keys: SQL = """
            SELECT count(*) FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
            WHERE (m.name LIKE 'duty%' AND f."table" NOT IN ('duty_youth', 'programme', 'account'))
              OR (m.name NOT LIKE 'duty%' AND f."table" LIKE 'duty%')
            """
        #expect(try app.number(keys) == 0)
        let columns = try app.store.read {
            try $0.all("SELECT name FROM pragma_table_info('duty_youth') WHERE type = 'TEXT'") {
                try $0.text(0)
            }
        }
        #expect(Set(columns) == [
            "name", "personal_number", "birth_day", "address", "email", "phone", "entered_on", "before",
            "present", "coming", "changed_at",
        ])
    }

    @Test("What is done is its own lines in the log, of the register and of nobody in a case")
    func isLogged() throws {
        let app = try TestApp()
        let youth = try app.enterYouth()
        try app.client(as: "kaa").get(youth)
        #expect(try app.auditCount(.dutyNoted) == 1 && app.auditCount(.dutyViewed) == 1)
        #expect(try app.number(
            "SELECT count(*) FROM audit_entry WHERE event LIKE 'duty%' AND person_id IS NOT NULL") == 0)
    }

    @Test("Whom the duty is not for, and what cannot be, is refused", arguments: [
        (["fodd": "2006-11-20", "in": "2026-11-20"], "inte har fyllt 20 år"),
        (["fodd": "2012-01-01"], "slutat nian"), (["in": "2026-11-21"], "inte varit än"),
        (["fodd": ""], "personnumret eller dagen"), (["skyddad": "ja"], "ingen adress"),
        (["personnummer": "20040115-2384"], "en annan än personnumret"), (["nu": ""], "vad personen gör nu"),
    ])
    func refuses(values: [String: String], words: String) throws {
        let page = try TestApp().client(as: "kaa").submit("/kaa/ny", TestApp.youth.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(900))")
    }

    @Test("Somebody with protected facts has no name in the list, and no ways to be reached anywhere")
    func protects() throws {
        let app = try TestApp()
        let values = ["skyddad": "ja", "adress": "", "telefon": ""]
        let youth = try app.enterYouth(values)
        let client = try app.client(as: "kaa")
        #expect(!client.get("/kaa").contains("Tove Ask") && !client.get("/kaa").contains("2027-03-14"))
        #expect(client.get(youth).contains("Har skyddade uppgifter."))
        let more = client.submit(youth + "/andra", ["adress": "Storgatan 9"])
        #expect(more.status == 422 && more.contains("ingen adress"))
    }

    @Test("The same number is in the register once")
    func isOnce() throws {
        let app = try TestApp()
        let digits = (0...9).map { "20080115238\($0)" }.first { PersonalNumber(stored: $0) != nil }
        let number = ["personnummer": try #require(digits), "fodd": ""]
        _ = try app.enterYouth(number)
        let again = try app.client(as: "kaa").submit("/kaa/ny", TestApp.youth.merging(number) { $1 })
        #expect(again.status == 422 && again.contains("står redan i registret"))
    }

    @Test("Contacts and measures are noted, and what is offered can be declined, begin and end", arguments: [
        (["slutade": "2026-11-12", "orsak": "declined"], "Tackade nej 2026-11-12"),
        (["borjade": "2026-11-05"], "Började 2026-11-05"),
        (["borjade": "2026-11-05", "slutade": "2026-11-18", "orsak": "studies"], "började studera"),
    ])
    func offers(values: [String: String], words: String) throws {
        let app = try TestApp()
        let youth = try app.enterYouth()
        try app.made(youth + "/kontakt", ["satt": "call", "resultat": "noAnswer"], as: "kaa")
        let measure = try app.offerMeasure(youth)
        try app.made(measure, values, as: "kaa")
        let page = try app.client(as: "kaa").get(youth)
        #expect(page.contains(words) && page.contains("2026-11-20: Inget svar"), "\(page.text)")
    }

    @Test("A measure cannot end before it begins, nor without a reason", arguments: [
        (["slutade": "2026-11-12"], "Välj varför"), (["orsak": "studies"], "vilken dag insatsen slutade"),
        (["slutade": "2026-11-12", "orsak": "studies"], "vilken dag insatsen började"),
        (["borjade": "2026-11-01"], "innan den erbjöds"), (["borjade": "2026-11-21"], "inte varit än"),
        (["borjade": "2026-11-12", "slutade": "2026-11-10", "orsak": "work"], "innan den började"),
    ])
    func refusesMeasures(values: [String: String], words: String) throws {
        let app = try TestApp()
        let measure = try app.offerMeasure(app.enterYouth())
        let page = try app.client(as: "kaa").submit(measure, values)
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(900))")
    }
}
