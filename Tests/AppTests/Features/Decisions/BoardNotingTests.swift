import SQL
import Store
import TestSupport
import Testing

/// What the board decided is noted after it has met, by people who may err or move on.
struct BoardNotingTests {
    @Test("What the board decides goes by what held on the day that it met, though it is noted later")
    func goesByItsDay() throws {
        let app = try TestApp()
        let number = try app.caseAtBoard(TestApp.grant)
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO programme_version (id, programme_id, valid_from, title, source, mode,
                  decision_months, first_step_days, unsigned_note_days, criteria, goals, made_on, made_at)
                SELECT 79, id, '2026-11-22', 'Längre', 'Prov', mode, 24, 3, 7, 0, 0, '2026-11-20',
                  \(transaction.now)
                FROM programme WHERE code = 'uppsala'
                """)
        }
        app.clock.move(days: 3)
        let answer = TestApp.asProposed.merging(["dag": "2026-11-20"]) { $1 }
        let noted = try app.decide("namndens-beslut", answer, in: number)
        #expect(noted.status == 303, "\(noted.text.prefix(600))")
        #expect(try app.finishByBoard(number).status == 303)
    }

    @Test("A wrong answer is noted anew until somebody writes in the text, with the meeting's real day")
    func isNotedAnew() throws {
        let app = try TestApp()
        let number = try app.caseAtBoard()
        app.clock.move(days: 3)
        let real = TestApp.asProposed.merging(["dag": "2026-11-20"]) { $1 }
        for wrong in ["returned", "otherwise"] {
            let slip = real.merging(["svar": wrong, "text": "Fel ruta."]) { $1 }
            #expect(try app.decide("namndens-beslut", slip, in: number).status == 303)
            #expect(try app.beslut(number).contains("Ändra vad nämnden beslutade"))
        }
        let noted = try app.decide("namndens-beslut", real, in: number)
        #expect(noted.status == 303, "\(noted.text.prefix(600))")
        #expect(try app.finishByBoard(number).status == 303)
        #expect(try app.letter(number).contains("sitt sammanträde den 20 november 2026"))
    }

    @Test("Whoever presented it may have gone over to the unit since: the letter is made all the same")
    func presenterHasLeft() throws {
        let app = try TestApp()
        let number = try app.caseDecidedByBoard()
        try app.arranging { transaction in
            try transaction.run(
                "DELETE FROM membership WHERE account_id IN (SELECT presented_by FROM decision)")
            try transaction.run(
                """
                INSERT INTO membership (account_id, programme_id, role)
                SELECT d.presented_by, e.programme_id, 'coordinator' FROM decision d
                JOIN episode e ON e.id = d.episode_id
                """)
        }
        let finished = try app.finishByBoard(number, as: "beslutsfattare")
        #expect(finished.status == 303, "\(finished.text.prefix(600))")
    }
}
