import SQL
import Store
import TestSupport
import Testing

/// Until when a judgment can be appealed, learnt after it was noted.
struct JudgmentLastDayTests {
    @Test("A last day that is learnt later says when the decision is final, and is learnt once")
    func isLearnt() throws {
        let app = try TestApp()
        let number = try app.judgedCase("upheld")
        #expect(try app.appeals(number).contains("Sista dag att överklaga domen är inte känd."))
        let early = ["dag": "2026-11-01", "text": "Domstolens besked."]
        #expect(try app.appeal("dom/sista-dag", early, in: number).contains("är före domen"))
        let learnt = ["dag": "2027-02-01", "text": "Domstolens besked."]
        #expect(try app.appeal("dom/sista-dag", learnt, in: number).status == 303)
        let page = try app.appeals(number)
        #expect(page.contains("Sista dag att överklaga domen 2027-02-01"))
        #expect(!page.contains("Anteckna domens sista dag"))
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)").contains("2 februari 2027"))
        let again = try app.appeal("dom/sista-dag", learnt, in: number)
        #expect(again.contains("Ingen dom saknar sin sista dag"))
    }

    @Test("Past the forms no known day is noted anew, and none before the judgment", arguments: [
        ("2026-11-01", false), ("2027-02-01", true),
    ])
    func isOnce(day: String, isTaken: Bool) throws {
        let app = try TestApp()
        _ = try app.judgedCase("upheld")
        let note: SQL = """
            INSERT INTO judgment_last_day (judgment_id, last_day, shown, noted_at, noted_by)
            SELECT id, \(day), 'x', noted_at, noted_by FROM appeal_judgment
            """
        guard isTaken else {
            #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(note) } }
            return
        }
        try app.arranging { try $0.run(note) }
        for statement in [
            "DELETE FROM judgment_last_day", "UPDATE judgment_last_day SET shown = 'y'",
        ] as [SQL] {
            #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
        }
    }

    @Test("What the answers of a trial of time mean stands beside them")
    func explains() throws {
        let app = try TestApp()
        let address = try app.appealPage(app.appealedCase()) + "/tid"
        let form = try app.client(as: "handlaggare").get(address)
        #expect(form.contains("Vad svaren betyder"), "\(form.text.suffix(3000))")
        #expect(form.contains("Det avvisas inte"))
    }
}
