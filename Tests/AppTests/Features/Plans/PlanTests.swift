import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// A plan from the person's words to what was agreed, tried and changed.
struct PlanTests {
    @Test("What was agreed is what is worked by: words, goals, steps, and homework that is open")
    func isAgreed() throws {
        let app = try TestApp()
        let number = try app.caseWithDraft()
        let client = try app.client(as: "koordinator-umea")
        #expect(client.get(app.plan(number)).contains("Anteckna svaret"))
        try app.onPlan("svar", TestApp.answer, in: number)
        let page = client.get(app.plan(number))
        for words in [
            "Version 1, överenskommen muntligt", "Vill kunna gå ut på kvällen.", "Till brevlådan",
            "Kim följer med på torsdagar.", "Öppna fönstret en gång om dagen", "Alva själv",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        #expect(try app.number("SELECT count(*) FROM homework WHERE goal_id IS NOT NULL") == 1)
        #expect(client.get(app.plan(number, "svar")).contains("Det finns inget utkast till plan."))
    }

    @Test(
        "A plan is not locked while something is missing, and says what",
        arguments: [
            (["egnaord": ""], "personens egna ord"), (["medverkan": ""], "om personen var med"),
            (["medverkan": "no"], "varför personen inte var med"), (["uppfoljning": ""], "dagen då planen"),
            (["mal1": "", "omrade1": "", "delmal1": "", "vem1": "", "prova1": ""], "minst ett mål"),
        ])
    func isWhole(values: [String: String], missing: String) throws {
        let app = try TestApp()
        let number = try app.caseWithDraft(values)
        let client = try app.client(as: "koordinator-umea")
        #expect(client.get(app.plan(number)).contains(missing))
        #expect(client.get(app.plan(number, "svar")).contains(missing))
    }

    @Test(
        "What cannot be is told at its field, and what was typed stays",
        arguments: [
            (["mal1": ""], "Skriv målet, eller töm resten av rutorna."),
            (["omrade1": ""], "Välj vilket livsområde målet gäller."),
            (["uppfoljning": "igår"], "Dagen ligger inte framåt."),
            (["uppfoljning": "2029-01-01"], "Dagen är mer än ett år bort."),
        ])
    func complains(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let page = try app.client(as: "koordinator-umea").submit(
            app.plan(number, "skriv"), TestApp.plan.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence) && page.contains("Kim följer med"))
        #expect(try app.rowCounts()["plan"] == 0)
    }

    @Test("A new version begins as the last reads; what was added, changed and taken away is told")
    func isCompared() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let client = try app.client(as: "koordinator-umea")
        let form = client.get(app.plan(number, "skriv"))
        #expect(form.contains("Ut på gården") && form.contains("Version 1 står kvar"))
        #expect(form.contains("Lägg till mål 2") && !form.contains("Öppna fönstret"))
        try app.onPlan(
            "skriv",
            TestApp.plan.merging([
                "mal1": "Gå en promenad varje dag", "mal2": "Laga mat själv", "omrade2": "d6", "prova1": "",
            ]) { $1 }, in: number)
        try app.onPlan("svar", TestApp.answer.merging(["satt": "signed"]) { $1 }, in: number)
        let compared = try app.client(as: "koordinator-umea").get(
            app.plan(number, "jamfor"))
        #expect(compared.contains("Fanns inte med.") && compared.contains("Laga mat själv"))
        #expect(compared.contains("Gå en promenad varje"))
        #expect(!compared.contains("Finns inte med."))
        #expect(try app.number("SELECT count(DISTINCT root_id) FROM plan_goal") == 2)
    }

    @Test("A no to the plan is kept with what was said, and the earlier plan is what is worked by")
    func isDeclined() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let client = try app.client(as: "koordinator-umea")
        try app.onPlan("skriv", TestApp.plan.merging(["mal1": "Börja skolan"]) { $1 }, in: number)
        let values = TestApp.answer.merging(["satt": "declined", "ord": ""]) { $1 }
        #expect(client.submit(app.plan(number, "svar"), values).contains("Skriv kort vad personen sa."))
        try app.onPlan("svar", values.merging(["ord": "Inte nu."]) { $1 }, in: number)
        let page = client.get(app.plan(number))
        #expect(page.contains("Gå en promenad varje vecka") && page.contains("Personen sa nej"))
        #expect(try app.number("SELECT count(*) FROM homework") == 1)
    }

    @Test("How homework went is noted once, in words that blame nobody, and nothing before it was agreed")
    func isTalkedOver() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let client = try app.client(as: "koordinator-umea")
        let address = try app.onPlanLink("hemuppgift/", in: number)
        #expect(client.submit(address, ["hur": "well", "dag": "2026-11-01"]).contains("kom överens"))
        #expect(client.submit(address, ["hur": "notThisTime", "rad": "Vi provar mindre."]).status == 303)
        #expect(client.get(app.plan(number)).contains("Inte den här gången. Vi provar mindre."))
        #expect(client.get(address).contains("Hemuppgiften är redan avstämd."))
    }

    @Test("On paper it is the person's own: no demands, no counting, no authority")
    func isPrinted() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let paper = try app.client(as: "koordinator-umea").get(app.plan(number, "utskrift"))
        #expect(paper.status == 200 && paper.contains("Öppna fönstret en gång om dagen"))
        for demand in ["måste", "ska", "missat", "försenad", "senast"] {
            #expect(!paper.text.split { !$0.isLetter }.contains { $0.lowercased() == demand }, "\(demand)")
        }
    }

    @Test("The plan is read where the case is, and stands on its page")
    func isTheUnits() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        for account in ["koordinator", "administrator", "handlaggare"] {
            #expect(try app.client(as: account).get(app.plan(number)).status != 200)
        }
        let client = try app.client(as: "koordinator-umea")
        #expect(client.get("/arenden/\(number)").contains("Genomförandeplan, version 1"))
    }
}
