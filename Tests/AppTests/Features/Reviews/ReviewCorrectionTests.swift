import FoundationEssentials
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// What is put right later: it takes nothing with it, and moves nothing that came after.
struct ReviewCorrectionTests {
    private static let line = ["lagerad1": "Var ute två gånger."]

    @Test("An older review is corrected as it was: its lines stay, later ones hold, and no step is moved")
    func older() throws {
        let app = try TestApp()
        let number = try app.caseWithLevels()
        app.clock.move(days: 7)
        let first = ["niva1": "0", "nasta": "2026-12-20"].merging(ReviewCorrectionTests.line) { $1 }
        try app.onReview("ny", TestApp.review.merging(first) { $1 }, in: number)
        let wrong = try app.onPage("uppfoljning", "uppfoljning/", "/ratta", in: number)
        app.clock.move(days: 60)
        try app.onReview("ny", TestApp.review.merging(["lage1": "reached", "niva1": "1"]) { $1 }, in: number)
        let client = try app.client(as: TestApp.supporter)
        let sent = client.submit(wrong, ["skal": "Fel ord.", "hur": "Var ute på gården två gånger."])
        #expect(sent.status == 303, "\(sent.text)")
        let page = client.get("/arenden/\(number)/uppfoljning")
        // In the wrong one, and in the one that stands instead.
        #expect(page.text.components(separatedBy: "På väg. Var ute två gånger.").count == 3)
        #expect(client.get("/arenden/\(number)/plan").contains("Nått"))
        #expect(client.get("/arenden/\(number)").contains("<b>Följ upp planen</b>, torsdag 1 april"))
        let levels = client.get("/arenden/\(number)/plan/nivaer")
        #expect(levels.contains("50,0") && levels.contains("60,0"))
    }

    @Test("A goal that is corrected or ended once it was rated counts at the reviews where it was rated")
    func ratedThen() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        let client = try app.client(as: TestApp.supporter), levels = "/arenden/\(number)/plan/nivaer"
        let goal = try app.onPage("plan/nivaer", "plan/nivaer/", "/ratta", in: number)
        #expect(client.submit(goal, ["skal": "Fel ord.", "niva3": "Ut på gården själv"]).status == 303)
        #expect(client.get(levels).contains("50,0"))
        let wrong = try app.onPage("uppfoljning", "uppfoljning/", "/ratta", in: number)
        #expect(client.submit(wrong, ["skal": "Fel ord.", "hur": "Var ute."]).status == 303)
        #expect(client.get(levels).contains("50,0"))
        app.clock.move(days: 7)
        try app.onReview("ny", TestApp.review.merging(["niva1": "1"]) { $1 }, in: number)
        let later = try app.client(as: TestApp.supporter)
        let ended = try app.onPage("plan/nivaer", "plan/nivaer/", "/bort", in: number)
        #expect(later.submit(ended, ["skal": "Vill något annat."]).status == 303)
        let page = later.get(levels)
        #expect(page.contains("50,0") && page.contains("60,0") && page.contains("Avslutat"))
        let next = later.get("/arenden/\(number)/uppfoljning/ny")
        #expect(next.status == 200 && !next.contains("name=\"niva1\""))
    }

    @Test("A form of a review that asked about other goals than those that stand now is looked over first")
    func otherGoals() throws {
        let app = try TestApp()
        let number = try app.caseWithLevels()
        app.clock.move(days: 7)
        let client = try app.client(as: TestApp.supporter)
        let page = client.get("/arenden/\(number)/uppfoljning/ny")
        let open = try #require(page.form(sentTo: page.path))
        let goal = try app.onPage("plan/nivaer", "plan/nivaer/", "/ratta", in: number)
        #expect(client.submit(goal, ["skal": "Fel ord.", "niva3": "Ut på gården själv"]).status == 303)
        let sent = client.submit(open, TestApp.review.merging(["niva1": "0"]) { $1 })
        #expect(sent.status == 409 && sent.contains("Det känns lite lättare."))
        #expect(try app.rowCounts()["review"] == 0)
    }

    @Test("A no needs no whole plan, and what was to be tried lives on in the next version")
    func declined() throws {
        let app = try TestApp()
        let number = try app.caseWithDraft(["uppfoljning": ""])
        let no = TestApp.answer.merging(["satt": "declined", "ord": "Inte nu."]) { $1 }
        try app.onPlan("svar", no, in: number)
        let next = try app.client(as: TestApp.supporter).get(app.plan(number, "skriv"))
        #expect(next.contains("Öppna fönstret en gång om dagen"))
        let early = try app.client(as: TestApp.supporter).submit(
            app.plan(number, "skriv"), TestApp.plan.merging(["uppfoljning": ""]) { $1 })
        #expect(early.status == 303)
        let yes = try app.client(as: TestApp.supporter).submit(app.plan(number, "svar"), TestApp.answer)
        #expect(yes.status == 422 && yes.contains("Planen är inte hel."))
    }

    @Test("A goal that was taken away and put back is the goal it was; another goal gets a place of its own")
    func identity() throws {
        let app = try TestApp()
        let number = try app.caseWithPlan()
        let second = ["mal2": "Laga mat själv", "omrade2": "d6"]
        let none = ["mal1": "", "omrade1": "", "delmal1": "", "vem1": "", "prova1": ""].merging(second) { $1 }
        try app.onPlan("skriv", TestApp.plan.merging(none) { $1 }, in: number)
        let no = TestApp.answer.merging(["satt": "declined", "ord": "Vill ha kvar promenaden."]) { $1 }
        try app.onPlan("svar", no, in: number)
        let form = try app.client(as: TestApp.supporter).get(app.plan(number, "skriv"))
        #expect(form.contains("Lägg till mål 3") && form.contains("Lägg till mål 4"))
        try app.onPlan("skriv", TestApp.plan.merging(second) { $1 }, in: number)
        try app.onPlan("svar", TestApp.answer, in: number)
        let roots = try app.arranging {
            try $0.all("SELECT g.root_id FROM plan_goal g WHERE g.place = 1") { try $0.int(0) }
        }
        #expect(roots.count == 2 && Set(roots).count == 1)
    }
}
