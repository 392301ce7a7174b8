import Casework
import SQL
import Store
import TestSupport
import Testing

@testable import App

/// Reviews and goals with five levels, from the lock to the change that is shown.
struct ReviewTests {
    @Test("What was said goal by goal stands on the page, in pictures, tables and words")
    func isHeld() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        let page = try app.client(as: TestApp.supporter).get("/arenden/\(number)/uppfoljning")
        for words in [
            "Var ute på gården tre gånger.", "Det känns lite lättare.", "På väg.", "Ute ur hemmet",
            "0 Ut på gården", "Inte än.", "2 Måttlig begränsning", "<svg class=\"chart\"",
            "Nästa uppföljning: torsdag 1 april 2027.",
        ] {
            #expect(page.contains(words), "\(words)")
        }
        let home = try app.client(as: TestApp.supporter).get("/arenden/\(number)")
        #expect(home.contains("<b>Följ upp planen</b>, torsdag 1 april"))
    }

    @Test("The goals come to the T of the corrected formula with its source, to none before all are rated")
    func isScored() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        let levels = "/arenden/\(number)/plan/nivaer"
        let page = try app.client(as: TestApp.supporter).get(levels)
        #expect(page.contains("50,0") && page.contains("40,0") && page.contains("Kiresuk och Sherman 1968"))
        try app.onPlan("nivaer/nytt", TestApp.levels, in: number)
        app.clock.move(days: 7)
        try app.onReview("ny", TestApp.review.merging(["niva1": "1"]) { $1 }, in: number)
        #expect(try !app.client(as: TestApp.supporter).get(levels).contains("60,0"))
        app.clock.move(days: 7)
        try app.onReview("ny", TestApp.review.merging(["niva1": "1", "niva2": "1"]) { $1 }, in: number)
        #expect(try app.client(as: TestApp.supporter).get(levels).contains("62,4"))
    }

    @Test(
        "What cannot be is told at its field, and what was typed stays",
        arguments: [
            (["nasta": "igår"], "Dagen ligger inte framåt."),
            (["lage1": "", "lagerad1": "Var ute två gånger."], "Välj hur det är, eller ta bort raden"),
            (["dag": "2026-01-01"], "Dagen ligger före anmälan."),
            (["medverkan": "no"], "Skriv på vilket sätt personen var med"),
            (["niva1": "0"], "låstes den dagen eller senare"), (["hur": ""], "Skriv kort vad som har hänt."),
        ])
    func complains(values: [String: String], sentence: String) throws {
        let app = try TestApp()
        let number = try app.caseWithLevels()
        let page = try app.client(as: TestApp.supporter).submit(
            "/arenden/\(number)/uppfoljning/ny", TestApp.review.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(sentence), "\(page.text)")
        #expect(page.contains("Det känns lite lättare."))
        #expect(try app.rowCounts()["review"] == 0)
    }

    @Test("A wrong review or goal is corrected by a new one; both can be read, and only the new one counts")
    func isCorrected() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        let wrong = try app.onPage("uppfoljning", "uppfoljning/", "/ratta", in: number)
        let client = try app.client(as: TestApp.supporter)
        #expect(client.submit(wrong, ["skal": "Fel steg.", "steg": "inRoom"]).status == 303)
        let page = client.get("/arenden/\(number)/uppfoljning")
        #expect(page.contains("Rättad") && page.contains("Mest i sitt rum (2026-11-27)."))
        #expect(client.get(wrong).contains("Uppföljningen är redan rättad."))
        let goal = try app.onPage("plan/nivaer", "plan/nivaer/", "/ratta", in: number)
        #expect(client.submit(goal, ["skal": "Fel ord.", "niva3": "Ut på gården själv"]).status == 303)
        #expect(client.get("/arenden/\(number)/plan/nivaer").contains("Rättar ett tidigare mål"))
        #expect(client.get(goal).contains("Målet är avslutat, eller rättat av ett annat."))
    }

    @Test("Five levels that can be told apart, and five goals at a time")
    func isLocked() throws {
        let app = try TestApp()
        let number = try app.caseWithReview()
        let client = try app.client(as: TestApp.supporter)
        let new = "/arenden/\(number)/plan/nivaer/nytt"
        let alike = client.submit(new, TestApp.levels.merging(["niva5": "till affären"]) { $1 })
        #expect(alike.status == 422 && alike.contains("Två av nivåerna är lika."))
        for _ in 2...5 { #expect(client.submit(new, TestApp.levels).status == 303) }
        #expect(client.get(new).contains("Det finns redan fem mål med nivåer."))
    }

    @Test("Past the forms nothing that was locked or reviewed is changed", arguments: [
        "UPDATE scaled_goal SET more = 'x'", "DELETE FROM scaled_goal", "UPDATE review SET summary = 'x'",
        "DELETE FROM review", "UPDATE review_outcome SET outcome = 'yes'", "DELETE FROM review_area",
        "UPDATE scaled_goal_rating SET level = 2", "DELETE FROM goal_standing_note",
        "UPDATE goal_standing_note SET line = 'x'",
        """
        INSERT INTO review_outcome (review_id, definition_id, outcome, line)
        SELECT r.id, d.id, 'yes', '' FROM review r JOIN goal_definition d
          JOIN programme_version v ON v.id = d.programme_version_id AND v.valid_to < r.held_on
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.caseWithReview()
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
