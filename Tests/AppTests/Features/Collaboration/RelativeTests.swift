import SQL
import Store
import TestSupport
import Testing

@Suite struct RelativeTests {
    @Test("What a relative tells is noted after their own yes, and stands in neither of the case's files")
    func isNoted() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let relative = try app.addRelative(number)
        try app.made(relative + "/anteckning", ["slag": "health", "text": "Sover dåligt själv."])
        let client = try app.client(as: TestApp.supporter)
        #expect(client.get("/arenden/\(number)/anhoriga").contains("Sover dåligt själv."))
        for page in ["", "/akt/genomforande", "/anteckningar"] {
            #expect(!client.get("/arenden/\(number)\(page)").contains("Sover dåligt själv."), "\(page)")
        }
        #expect(try app.client(as: "handlaggare").get("/arenden/\(number)/anhoriga").status != 200)
    }

    @Test("Who takes back their yes is not written about any more, and it stands that they had said yes")
    func isTakenBack() throws {
        let app = try TestApp()
        let number = try app.caseWithSupport()
        let relative = try app.addRelative(number)
        try app.made(relative + "/anteckning", ["slag": "health", "text": "Sover dåligt själv."])
        try app.made(relative, ["samtycke": "no", "dag": "2026-11-20"])
        let page = try app.client(as: TestApp.supporter).get("/arenden/\(number)/anhoriga")
        #expect(page.contains("Nej, vill inte att ni antecknar 2026-11-20."))
        #expect(page.contains("Tidigare svar: Ja, det går bra att anteckna 2026-11-19"))
        #expect(!page.contains("/anteckning\""))
    }

    @Test("Without a yes nothing is noted", arguments: [
        ["samtycke": "no"], ["samtycke": "notAsked", "dag": ""],
    ])
    func isNotNoted(answer: [String: String]) throws {
        let app = try TestApp()
        let relative = try app.addRelative(app.caseWithSupport(), answer)
        let page = try app.client(as: TestApp.supporter).get(relative + "/anteckning")
        #expect(page.contains("inte sagt ja") && page.form(sentTo: relative + "/anteckning") == nil)
        let note: SQL = """
            INSERT INTO relative_note (id, relative_id, kind, day, words, noted_at, noted_by)
            SELECT 1, id, 'other', '2026-11-20', 'x', changed_at, changed_by FROM relative
            """
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(note) } }
    }

    @Test("An answer has its day, and a day its answer", arguments: [
        (["samtycke": "yes", "dag": ""], "vilken dag den anhöriga svarade"),
        (["samtycke": "notAsked"], "Ta bort dagen"), (["dag": "2026-11-21"], "inte varit än"),
        (["namn": ""], "vad den anhöriga heter"),
    ])
    func isRefused(values: [String: String], words: String) throws {
        let app = try TestApp()
        let address = "/arenden/\(try app.caseWithSupport())/anhoriga/ny"
        let page = try app.client(as: TestApp.supporter).submit(
            address, TestApp.relative.merging(values) { $1 })
        #expect(page.status == 422 && page.contains(words), "\(page.text.prefix(400))")
    }
}
