import Casework
import Law
import SQL
import Store
import TestSupport
import Testing

/// Reports by lex Sarah: made by everybody who works here, seen to by the manager, and about nobody.
@Suite struct SarahTests {
    @Test("Everybody of the social services can report, and sees their own but no other's", arguments: [
        "koordinator", "handlaggare", "beslutsfattare", "chef",
    ])
    func isReported(account: String) throws {
        let app = try TestApp()
        let report = try app.reportBySarah(as: account)
        let client = try app.client(as: account)
        #expect(client.get(report).contains("Ett besök uteblev") && client.get(report).contains("Tack."))
        #expect(client.get("/lex-sarah").contains("Rapport 1"))
        #expect(try app.client(as: "koordinator2").get(report).status == 404)
        #expect(try !app.client(as: "koordinator2").get("/lex-sarah").contains("Rapport 1"))
        #expect(try app.client(as: "chef").get(report).status == 200)
        for other in ["administrator", "granskare", "kaa"] {
            #expect(try app.client(as: other).get(report).status == 403, "\(other)")
        }
        #expect(try app.client(as: "koordinator-lulea").get(report).status == 404)
        #expect(try app.auditCount(.sarahReportMade) == 1)
    }

    @Test("It is received, investigated, judged and followed up in that order, and the reporter sees it")
    func isFollowed() throws {
        let app = try TestApp()
        let report = try app.reportBySarah()
        for (values, words) in zip(
            TestApp.sarahSteps, ["Ta emot rapporten", "Skriv utredningen", "Bedöm hur", "Följ upp"])
        {
            #expect(try app.client(as: "chef").get(report).contains(words))
            try app.made(report + "/steg", values, as: "chef")
        }
        let manager = try app.client(as: "chef")
        #expect(manager.get(report).contains("En ansvarig varje vecka."))
        #expect(manager.get(report + "/steg").contains("Rapporten är uppföljd"))
        let own = try app.client(as: "koordinator").get(report)
        #expect(own.contains("Uppföljd") && own.contains("men inte allvarligt"))
        #expect(!own.contains("En ansvarig varje vecka."))
        #expect(try app.client(as: "koordinator").get(report + "/steg").status == 403)
    }

    @Test("What is serious is told to IVO before it is followed up")
    func goesToIVO() throws {
        let app = try TestApp()
        let report = try app.reportBySarah()
        for values in TestApp.sarahSteps.prefix(2) + [["text": "Allvarligt.", "bedomning": "serious"]] {
            try app.made(report + "/steg", values, as: "chef")
        }
        let manager = try app.client(as: "chef")
        #expect(manager.get(report).contains("Anteckna anmälan till IVO"))
        #expect(manager.get(report + "/steg").contains("utredningen ska följa med"))
        try app.made(report + "/steg", ["text": "Med e-tjänsten, utredningen bifogad."], as: "chef")
        #expect(manager.get(report).contains("Följ upp"))
    }

    @Test("A step that lacks something is asked for again", arguments: [
        (1, ["text": "x"], "hindrar att det händer igen"), (2, ["text": "x"], "Välj vad ni kom fram till"),
        (0, ["text": ""], "Skriv vad som gjordes"), (0, ["text": "x", "dag": "2026-11-21"], "inte varit än"),
        (0, ["text": "x", "dag": "2026-11-19"], "en senare"),
        (0, ["text": "Gällde 20040115-2384."], "personnummer"),
    ])
    func refusesSteps(after count: Int, values: [String: String], words: String) throws {
        let app = try TestApp()
        let report = try app.reportBySarah()
        for step in TestApp.sarahSteps.prefix(count) { try app.made(report + "/steg", step, as: "chef") }
        let page = try app.client(as: "chef").submit(report + "/steg", values)
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(900))")
    }

    @Test("A report with a number of a person or a case is turned down with all that was typed", arguments: [
        "Det gällde 20040115-2384.", "Gällde (040115-2384), igen", "I UPPS-2026-0012 stod fel.",
    ])
    func refusesNumbers(text: String) throws {
        let client = try TestApp().client(as: "koordinator")
        let page = client.submit("/lex-sarah/ny", TestApp.sarahReport.merging(["vad": text]) { $1 })
        #expect(page.status == 422 && page.contains(NamelessText.sentence) && page.contains(text))
    }

    @Test("Days, telephone numbers and amounts are not taken for people", arguments: [
        "Den 2026-11-19 kl. 10.30", "Ring 018-727 00 00", "1234567890 kr", "OSN-2026-12", "20 av 24",
    ])
    func takesOrdinaryNumbers(text: String) {
        #expect(!NamelessText.names(text, Day(number: 739_940)))
    }

    @Test("Nothing leads from a report to a person or a case, and no step is taken out of turn")
    func standsApart() throws {
        let app = try TestApp()
        _ = try app.reportBySarah()
        let keys: SQL = """
            SELECT count(*) FROM sqlite_schema m JOIN pragma_foreign_key_list(m.name) f
            WHERE m.name LIKE 'sarah%' AND f."table" NOT IN ('sarah_report', 'programme', 'account')
            """
        #expect(try app.number(keys) == 0)
        for wrong: SQL in [
            "UPDATE sarah_report SET what = 'x'", "DELETE FROM sarah_report",
            """
            INSERT INTO sarah_step SELECT id, 1, 'decided', reported_on, 'none', 'x', '', reported_at,
              reported_by FROM sarah_report
            """,
        ] {
            #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(wrong) } }
        }
    }
}
