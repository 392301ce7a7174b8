import SQL
import Store
import TestSupport
import Testing

/// Drafts of plans: taken back, printed as what they are, and laid beside what was agreed.
struct PlanDraftTests {
    private static let supporter = TestApp.supporter
    private static let changed = TestApp.plan.merging([
        "egnaord": "Vill kunna gå ut på dagen.", "mal1": "Gå en promenad varje dag", "mal2": "Laga mat själv",
        "omrade2": "d6", "prova1": "",
    ]) { $1 }

    @Test("A draft is taken back after its words have been shown once more, and what was agreed stands")
    func isTakenBack() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        try app.onPlan("skriv", PlanDraftTests.changed, in: number)
        let client = try app.client(as: PlanDraftTests.supporter)
        #expect(client.get(app.plan(number)).contains("Ta tillbaka utkastet"))
        let address = app.plan(number, "utkast/ta-tillbaka")
        let question = client.get(address)
        #expect(question.contains("Laga mat själv") && question.contains("går inte att få tillbaka"))
        #expect(try app.number("SELECT count(*) FROM plan") == 2)
        let page = client.submit(address, [:])
        #expect(page.status == 303 && page.location == app.plan(number))
        #expect(try app.number("SELECT count(*) FROM plan") == 1)
        #expect(try app.number("SELECT count(*) FROM plan_goal WHERE wording = 'Laga mat själv'") == 0)
        #expect(try app.number("SELECT count(*) FROM plan_draft_taken_back WHERE number = 2") == 1)
        #expect(try app.entries("planDraftTakenBack") == 1)
        let plan = client.get(app.plan(number))
        #expect(plan.contains("Version 1, överenskommen muntligt") && !plan.contains("Laga mat själv"))
        #expect(client.get(address).contains("Det finns inget utkast till plan."))
    }

    @Test("After a draft was taken back the next one has its number")
    func isBegunAnew() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        try app.onPlan("skriv", PlanDraftTests.changed, in: number)
        try app.onPlan("utkast/ta-tillbaka", [:], in: number)
        try app.onPlan("skriv", TestApp.plan, in: number)
        try app.onPlan("svar", TestApp.answer, in: number)
        let page = try app.client(as: PlanDraftTests.supporter).get(app.plan(number))
        #expect(page.contains("Version 2, överenskommen muntligt"))
    }

    @Test("A draft that somebody has saved since is not taken back unseen, nor one that was answered")
    func isNotTakenBackUnseen() throws {
        let app = try TestApp()
        let number = try app.caseWithDraft()
        let client = try app.client(as: PlanDraftTests.supporter)
        let address = app.plan(number, "utkast/ta-tillbaka")
        let form = try #require(client.get(address).form(sentTo: address))
        try app.onPlan("skriv", PlanDraftTests.changed, in: number)
        #expect(client.submit(form, [:]).status == 409)
        let fresh = try #require(client.get(address).form(sentTo: address))
        try app.onPlan("svar", TestApp.answer, in: number)
        #expect(client.submit(fresh, [:]).status != 303)
        #expect(try app.number("SELECT count(*) FROM plan") == 1)
    }

    @Test("A form about a draft that was taken back never writes in the one begun after it")
    func isAnotherDraft() throws {
        let app = try TestApp()
        let number = try app.caseWithDraft()
        let client = try app.client(as: PlanDraftTests.supporter)
        let address = app.plan(number, "skriv")
        let old = try #require(client.get(address).form(sentTo: address))
        #expect(client.submit(app.plan(number, "utkast/ta-tillbaka"), [:]).status == 303)
        try app.onPlan("skriv", TestApp.plan.merging(["egnaord": "Vill börja om."]) { $1 }, in: number)
        #expect(client.submit(old, ["egnaord": "Vill något annat."]).status == 409)
        #expect(try app.number("SELECT count(*) FROM plan WHERE own_words = 'Vill börja om.'") == 1)
    }

    @Test("A plan that was agreed is never removed, past the form either")
    func staysAgreed() throws {
        let app = try TestApp()
        _ = try app.caseWithPlan()
        let statement: SQL = """
            INSERT INTO plan_draft_taken_back (plan_id, episode_id, number, saves, noted_at, noted_by)
            SELECT id, episode_id, number, version, changed_at, changed_by FROM plan
            """
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run("DELETE FROM plan") } }
    }

    @Test("The draft on paper says that it is one, and what was agreed does not")
    func isPrinted() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let client = try app.client(as: PlanDraftTests.supporter)
        #expect(client.get(app.plan(number, "utkast/utskrift")).status == 404)
        try app.onPlan("skriv", PlanDraftTests.changed, in: number)
        let draft = client.get(app.plan(number, "utkast/utskrift"))
        #expect(draft.contains("Min plan (utkast)") && draft.contains("Laga mat själv"))
        #expect(draft.contains("Inget av det här är bestämt"))
        let agreed = client.get(app.plan(number, "utskrift"))
        #expect(agreed.contains("<h1>Min plan</h1>") && !agreed.contains("Laga mat själv"))
    }

    @Test("Any two versions stand side by side, the draft too, with what only one says marked")
    func isCompared() throws {
        let app = try TestApp()
        let number = try app.caseWithTwoVersions()
        try app.onPlan("skriv", PlanDraftTests.changed, in: number)
        let client = try app.client(as: PlanDraftTests.supporter)
        let latest = client.get(app.plan(number, "jamfor"))
        #expect(latest.contains("Version 2 och utkast till version 3 sida vid sida"))
        #expect(latest.contains("Gå en promenad varje <del><span class=\"unseen\">Bara här: </span>vecka"))
        #expect(latest.contains("<ins><span class=\"unseen\">Bara här: </span>dag</ins>"))
        #expect(latest.contains("Laga mat själv") && latest.contains("Fanns inte med."))
        let first = client.get(app.plan(number, "jamfor") + "?fran=1&till=3")
        #expect(first.contains("<option value=\"1\" selected>Version 1</option>"))
        #expect(client.get(app.plan(number, "jamfor") + "?fran=1&till=2").contains("De säger samma sak."))
        #expect(client.get(app.plan(number, "jamfor") + "?fran=1&till=9").status == 404)
        #expect(try app.client(as: "koordinator").get(app.plan(number, "jamfor")).status == 404)
    }

    @Test("One version has nothing to be compared with")
    func needsTwo() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let client = try app.client(as: PlanDraftTests.supporter)
        #expect(client.get(app.plan(number, "jamfor")).status == 404)
        #expect(!client.get(app.plan(number)).contains("Jämför versioner"))
    }
}
