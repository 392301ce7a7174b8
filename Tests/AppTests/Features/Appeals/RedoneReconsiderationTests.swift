import SQL
import Store
import TestSupport
import Testing

/// A decision that is reconsidered again when something new comes, as long as the board has the appeal.
struct RedoneReconsiderationTests {
    @Test("What is found later counts, what was found before stands, and the week to hand over is the same")
    func countsLatest() throws {
        let app = try TestApp()
        let number = try app.reconsideredCase()
        #expect(try handover(app).contains("2026-11-27"))
        app.clock.move(days: 2)
        #expect(try app.appeals(number, as: "beslutsfattare").contains("Ompröva igen"))
        let asked = try app.client(as: "beslutsfattare").get("\(app.appealPage(number))/omprova/igen")
        #expect(asked.contains("Omprövat hittills") && asked.contains("Beslutet ändras inte"))
        #expect(try again("asAsked", "Ett intyg har kommit.", in: number, app).status == 303)
        let page = try app.appeals(number)
        #expect(page.contains("Tidigare omprövning") && page.contains("Vi har sett på det igen."))
        #expect(page.contains("Ett intyg har kommit.") && page.contains("väntar på det nya beslutet"))
        #expect(try handover(app).contains("2026-11-27"))
        let early = try app.appeal("lamna-over", ["allt": "ja"], in: number)
        #expect(early.contains("Fatta det nya beslutet först"))
    }

    @Test("The court reads what was found each time, and then nobody looks again")
    func goesToTheCourt() throws {
        let app = try TestApp()
        let number = try app.reconsideredCase("asAsked")
        #expect(try again("unchanged", "Intyget gällde någon annan.", in: number, app).status == 303)
        #expect(try app.appeal("lamna-over", ["allt": "ja"], in: number).status == 303)
        let after = try app.appeals(number)
        let letter = try app.client(as: "handlaggare").get(app.letter("Öppna följebrevet", in: after))
        #expect(letter.contains("Vi har sett på det igen.") && letter.contains("Intyget gällde någon annan."))
        #expect(try again("partly", "x", in: number, app).contains("kan omprövas igen"))
    }

    /// Its row in the list of what has a day.
    private func handover(_ app: TestApp) throws -> String {
        let page = try app.client(as: "handlaggare").get("/frister")
        let rows = page.text.split(separator: "<tr").filter { $0.contains("Lämna över överklagandet") }
        return String(try #require(rows.first))
    }

    private func again(
        _ outcome: String, _ why: String, in number: String, _ app: TestApp
    ) throws -> TestPage {
        try app.appeal(
            "omprova/igen", ["utfall": outcome, "text": why], in: number, as: "beslutsfattare")
    }

    @Test("What was decided anew goes to the court as it is, also past the forms")
    func isDecidedAnew() throws {
        let app = try TestApp()
        let number = try app.reconsideredCase("asAsked")
        let first = try app.appealPage(number)
        try app.changeDecision(number)
        let decider = try app.client(as: "beslutsfattare")
        #expect(decider.get("\(first)/omprova/igen").contains("Det nya beslutet är fattat"))
        #expect(throws: ConstraintViolation.self) { try find(app, "made_on", after: 1) }
    }

    @Test("A finding is not put in before an earlier one", arguments: [("'2026-11-19'", 1), ("made_on", -1)])
    func staysInOrder(day: SQL, after: Int) throws {
        let app = try TestApp()
        _ = try app.reconsideredCase()
        #expect(throws: ConstraintViolation.self) { try find(app, day, after: after) }
        try find(app, "made_on", after: 1)
    }

    private func find(_ app: TestApp, _ day: SQL, after: Int) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO appeal_reconsideration (id, appeal_id, outcome, reasons, made_at, made_on,
                  made_by)
                SELECT id + \(after), appeal_id, 'unchanged', 'x', made_at, \(day), made_by
                FROM appeal_reconsideration
                """)
        }
    }
}
