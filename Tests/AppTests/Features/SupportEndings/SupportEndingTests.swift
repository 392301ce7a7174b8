import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// How support ends: with and without a decision, before and while it runs, and what it came to.
struct SupportEndingTests {
    @Test("Without a decision the case ends with the support: why, where to, goals and profiles stand")
    func endsOpenly() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        app.clock.move(days: 30)
        try app.endSupport(number)
        let page = try app.endingPage(number)
        for words in [
            "Har börjat studera. Under stödet.", "Folkhögskolan", "Går ut varje dag.",
            "Det känns som min tur nu.", ": ja.", ": vet inte.", "Med i grupp.", "<svg class=\"chart\"",
            "Mindre begränsning, 1 steg", "Tack och firande",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(try app.phase(number) == "ended")
        #expect(try app.number("SELECT count(*) FROM ending WHERE applied = 'supported'") == 1)
        let file = try app.client(as: TestApp.supporter).get("/arenden/\(number)/akt/genomforande")
        #expect(file.contains("Stödet avslutades") && file.contains("Går ut varje dag."))
    }

    @Test("With a decision the place is left and the authority ends the case; it is told on the decision")
    func endsDecided() throws {
        let app = try TestApp()
        let number = try app.supportedCase()
        app.clock.move(days: 40)
        let client = try app.client(as: "koordinator")
        let form = client.get(app.endingAddress(number))
        #expect(form.contains("Myndigheten avslutar ärendet"))
        let goals = (1...10).map { "utfall\($0)" }.filter { form.contains("name=\"\($0)\"") }
        let answers = Dictionary(goals.map { ($0, "yes") }) { $1 }
        let sent = client.submit(app.endingAddress(number), TestApp.ended.merging(answers) { $1 })
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.phase(number) == "plan")
        let execution = try app.client(as: "handlaggare").get(app.issuedAddress(number) + "/verkstallighet")
        #expect(execution.contains("Stödet avbröts"))
        try app.cease(number, from: "idag")
        let closed = try app.client(as: "handlaggare").submit(
            app.latestDecision(number) + "/avslut", ["kommentar": "Studerar nu."])
        #expect(closed.status == 303, "\(closed.text.prefix(600))")
        #expect(try app.endingPage(number, as: "koordinator").contains("Folkhögskolan"))
    }

    @Test("Who never began is noted as having left before: no goals are asked, and the queue is left")
    func endsBefore() throws {
        let app = try TestApp()
        let number = try app.queuedCase()
        let client = try app.client(as: "koordinator")
        #expect(!client.get(app.endingAddress(number)).contains("name=\"utfall1\""))
        let sent = client.submit(
            app.endingAddress(number), ["skal": "ownWish", "vart": "nothing", "hur": "Vill vänta."])
        #expect(sent.status == 303, "\(sent.text)")
        #expect(try app.endingPage(number, as: "koordinator").contains("Innan stödet hade börjat"))
        #expect(try app.number("SELECT count(*) FROM queue_leaving") == 1)
        #expect(client.get(app.endingAddress(number)).contains("Rätta avslutet"))
    }

    @Test("What cannot be is told at its field, and what was typed stays", arguments: [
        (["skal": ""], "Välj varför stödet slutar."), (["vart": ""], "Det gick inte att välja den dagen."),
        (["vart": "other", "vartord": ""], "Skriv vart personen går."),
        (["skal": "notReached"], "försök"), (["utfall1": ""], "Svara på om målet nåddes."),
        (["dag": "2027-12-01"], "Dagen ligger i framtiden."), (["egensyn": "", "hur": ""], "Skriv kort hur"),
    ])
    func complains(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let page = try app.client(as: TestApp.supporter).submit(
            app.endingAddress(number), app.ending(in: number, values))
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("value=\"group\" selected"))
        #expect(try app.rowCounts()["support_ending"] == 0)
    }

    @Test("A place that was left before has its own day; a wrong ending is corrected, and both are readable")
    func isCorrected() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        app.clock.move(days: 20)
        try app.place("lamna", ["skal": "onItsFeet"], in: number, as: TestApp.supporter)
        app.clock.move(days: 3)
        let other = try app.client(as: TestApp.supporter).submit(
            app.endingAddress(number), app.ending(in: number, ["dag": "idag"]))
        #expect(other.status == 422 && other.contains("Platsen lämnades 2026-12-10."), "\(other.text)")
        try app.endSupport(number)
        let silent = try app.client(as: TestApp.supporter).submit(
            app.endingAddress(number), ["skal": "ordinaryJob"])
        #expect(silent.status == 422 && silent.contains("Skriv vad som var fel."))
        let right = ["skal": "ordinaryJob", "vart": "work", "vartord": "", "rattelse": "Fick jobbet."]
        let sent = try app.client(as: TestApp.supporter).submit(app.endingAddress(number), right)
        #expect(sent.status == 303, "\(sent.text)")
        let page = try app.endingPage(number)
        #expect(page.contains("Har fått ett vanligt arbete") && page.contains("Rättat avslut"))
        #expect(page.contains("Folkhögskolan") && page.contains("Fick jobbet."))
    }

    @Test("The checklist is noted also when the case has ended, thing by thing, only what has changed")
    func isChecked() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let address = "/arenden/\(number)/avslutning/checklista"
        #expect(try app.client(as: TestApp.supporter).get(address).contains("Stödet är inte avslutat än."))
        try app.endSupport(number)
        let client = try app.client(as: TestApp.supporter)
        #expect(client.submit(address, ["sak1": "done", "sak5": "declined"]).status == 303)
        #expect(client.submit(address, ["sak3": "done"]).status == 303)
        #expect(try app.rowCounts()["ending_check"] == 3)
        let page = try app.endingPage(number)
        #expect(page.contains("Personen vill inte.") && page.contains("Avslutsenkäten är utlämnad"))
    }

    @Test("Past the forms no ending is changed, doubled or made up", arguments: [
        "UPDATE support_ending SET summary = 'x'", "DELETE FROM support_ending",
        "UPDATE support_ending_outcome SET outcome = 'no'", "DELETE FROM support_ending_area",
        "UPDATE ending_check SET standing = 'open'",
        """
        INSERT INTO support_ending (id, episode_id, placement_id, stage, ended_on, reason, destination,
          destination_words, own_view, summary, correction_reason, noted_on, noted_at, noted_by)
        SELECT 7, episode_id, placement_id, stage, ended_on, reason, destination, '', '', 'x', '', noted_on,
          noted_at, noted_by FROM support_ending
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        try app.endSupport(number)
        let client = try app.client(as: TestApp.supporter)
        let sent = client.submit("/arenden/\(number)/avslutning/checklista", ["sak1": "done"])
        #expect(sent.status == 303)
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }

    @Test("Somebody protected is ended by who is on the case, and read by nobody else")
    func isProtected() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport(["skyddad": "ja"])
        try app.endSupport(number)
        #expect(try app.endingPage(number, as: "kombi").status == 403)
    }
}
