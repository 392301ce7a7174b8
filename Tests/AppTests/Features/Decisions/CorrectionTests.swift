import SQL
import Store
import TestSupport
import Testing

/// An obvious slip is put right beside what was issued (FL 36 §).
struct CorrectionTests {
    static let slip = ["star": "skolan varje dag", "ska": "skolan varje vecka", "varfor": "Ett skrivfel."]

    @Test("A slip is corrected with a letter of its own, and the decision's letter stays as it was")
    func corrects() throws {
        let app = try TestApp()
        let number = try app.issuedCase(), address = try app.latestDecision(number)
        let before = try app.letter(number).text
        app.clock.move(days: 30)
        let decider = try app.client(as: "beslutsfattare")
        #expect(decider.submit(address + "/rattelse", CorrectionTests.slip).status == 303)
        let page = try app.client(as: "handlaggare").get(address)
        #expect(page.contains("Så står det: ”skolan varje dag”") && page.contains("”skolan varje vecka”"))
        #expect(before.contains("Du går i skolan varje dag."))
        #expect(try app.letter(number).text == before)
        let link = try #require(page.text.split(separator: "\"").first { $0.contains("/brev/") })
        let letter = try app.client(as: "handlaggare").get(String(link))
        for piece in ["Rättelse av beslut", "OSN-2026-00001", "36 § förvaltningslagen", "varje vecka",
            "20 november 2026", "Birgitta Broman", "Ett skrivfel."] {
            #expect(letter.contains(piece), "\(piece)")
        }
        #expect(try app.number("SELECT count(*) FROM letter WHERE length(sha256) = 32") == 1)
    }

    @Test("What was decided is not corrected, nor what does not stand there", arguments: [
        (["star": "Hela ansökan."], "Det här är vad som är beslutat"),
        (["star": "fritids"], "Så står det inte"), (["ska": "skolan varje dag"], "Det är samma ord"),
        (["varfor": ""], "Skriv varför felet är uppenbart"),
    ])
    func comesBack(change: [String: String], sentence: String) throws {
        let app = try TestApp()
        let address = try app.latestDecision(app.issuedCase()) + "/rattelse"
        let client = try app.client(as: "beslutsfattare")
        let rows = try app.rowCounts()
        let sent = client.submit(address, CorrectionTests.slip.merging(change) { $1 })
        #expect(sent.status == 422 && sent.contains(sentence), "\(sent.text.prefix(400))")
        #expect(try app.rowCounts() == rows)
    }

    @Test("Nobody corrects who could not decide it today")
    func isRightful() throws {
        let app = try TestApp()
        let address = try app.latestDecision(app.issuedCase()) + "/rattelse"
        #expect(try app.client(as: "handlaggare").get(address).status == 403)
        app.clock.move(days: 1)
        let end = try "/delegationer/\(app.delegation("needs"))/upphor"
        let ended = ["dag": "2026-11-20", "skal": "Byter tjänst."]
        #expect(try app.client(as: "administrator").submit(end, ended).status == 303)
        let sent = try app.client(as: "beslutsfattare").submit(address, CorrectionTests.slip)
        #expect(sent.status == 422 && sent.contains("Du har ingen delegation som gäller idag"))
    }

    @Test("Past the forms only words that stand there are corrected, by who may decide", arguments: [
        ("Hela ansökan.", "beslutsfattare"), ("fritids", "beslutsfattare"), ("skolan", "handlaggare"),
        ("Avslag", "beslutsfattare"), ("skolan", "koordinator"),
    ])
    func isRefused(words: String, account: String) throws {
        let app = try TestApp()
        _ = try app.issuedCase()
        #expect(throws: ConstraintViolation.self) { try force(app, words, account) }
        try force(app, "skolan", "beslutsfattare")
        for statement in ["UPDATE decision_correction SET says = 'y'", "DELETE FROM decision_correction"]
            as [SQL] {
            #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
        }
    }

    private func force(_ app: TestApp, _ words: String, _ account: String) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO decision_correction (id, decision_id, stands, says, why, delegation_id,
                  corrected_on, corrected_at, corrected_by)
                SELECT d.id, d.id, \(words), 'x', 'x', d.delegation_id, d.decided_on, d.issued_at, a.id
                FROM decision d JOIN account a ON a.username = \(account)
                """)
        }
    }
}
