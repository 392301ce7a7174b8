import SQL
import Store
import TestSupport
import Testing

/// What a court has, the board does not change (FL 39 §).
struct CourtChangeTests {
    private static let partial = TestApp.grant.merging([
        "utgang": "partialGrant", "avslas": "Kvällar.", "andravagar": "Träffpunkter.",
    ]) { $1 }

    @Test("A change that was approved before the appeal went to the court is not issued after")
    func isLeftToTheCourt() throws {
        let app = try TestApp()
        let number = try app.issuedCase(CourtChangeTests.partial)
        let address = try app.latestDecision(number) + "/overklagande"
        let client = try app.client(as: "handlaggare")
        #expect(client.submit(address + "/nytt", TestApp.appeal).status == 303)
        #expect(client.submit(address + "/tid", [:]).status == 303)
        #expect(try app.decide("utkast", DecisionOutcomeTests.change, in: number).status == 303)
        try app.approve(number)
        let same = ["utfall": "unchanged", "text": "Inget nytt."]
        #expect(try app.client(as: "beslutsfattare").submit(address + "/omprova", same).status == 303)
        #expect(client.submit(address + "/lamna-over", ["allt": "ja"]).status == 303)
        let sent = try app.issue(number)
        #expect(sent.status == 422 && sent.contains("Då ändrar nämnden det inte (39 § FL)"))
        try force(app)
    }

    /// Past the forms: not while the court has it, and only for that.
    private func force(_ app: TestApp) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO decision_letter (decision_id, octets, sha256, made_at)
                SELECT id, CAST('x' AS BLOB), zeroblob(32), changed_at FROM decision WHERE state = 'approved'
                """)
        }
        #expect(throws: ConstraintViolation.self) { try issue(app) }
        try app.arranging { transaction in
            try transaction.run("DROP TRIGGER appeal_handover_stays")
            try transaction.run("DELETE FROM appeal_handover")
        }
        try issue(app)
    }

    private func issue(_ app: TestApp) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                UPDATE decision SET state = 'issued', decided_on = '2026-11-20', issued_at = changed_at,
                  issued_by = (SELECT id FROM account WHERE username = 'beslutsfattare'),
                  delegation_id = (SELECT id FROM delegation WHERE ground = 'needs'), diary_number = 'X'
                WHERE state = 'approved'
                """)
        }
    }
}
