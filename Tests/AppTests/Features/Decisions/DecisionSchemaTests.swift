import SQL
import Store
import TestSupport
import Testing

/// What the database refuses by itself, whoever writes in it.
struct DecisionSchemaTests {
    @Test("An issued decision, its letter and its review are neither changed nor removed", arguments: [
        "UPDATE decision SET reasons = 'x'", "DELETE FROM decision", "UPDATE decision SET state = 'back'",
        "UPDATE decision_letter SET octets = CAST('x' AS BLOB)", "DELETE FROM decision_letter",
        "DELETE FROM decision_review", "DELETE FROM delegation", "DELETE FROM decision_author",
        "UPDATE delegation SET valid_to = NULL",
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.issuedCase()
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }

    @Test("Nobody is the decider who may not be", arguments: [
        // Without any delegation, with another's, and the presenter themselves.
        ("handlaggare2", "needs", ""), ("beslutsfattare", "beyondNeeds", ""), ("handlaggare", "needs", ""),
        // A delegation that was taken back; a coordinator of the unit.
        ("beslutsfattare", "needs", "ended"), ("beslutsfattare", "needs", "coordinator"),
    ])
    func isRightful(account: String, ground: String, before: String) throws {
        let app = try TestApp()
        _ = try app.approvedCase()
        if let statement = DecisionSchemaTests.before[before] { try app.arranging { try $0.run(statement) } }
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO decision_letter (decision_id, octets, sha256, made_at)
                SELECT id, CAST('x' AS BLOB), zeroblob(32), changed_at FROM decision
                """)
        }
        #expect(throws: ConstraintViolation.self) { try issue(app, account, ground) }
    }

    private static let before: [String: SQL] = [
        "ended": """
            INSERT INTO delegation_ending (delegation_id, last_day, reason, noted_at, noted_by)
            SELECT id, '2026-11-19', 'x', noted_at, account_id FROM delegation WHERE ground = 'needs'
            """,
        "coordinator": """
            INSERT INTO membership (account_id, programme_id, role)
            SELECT account_id, programme_id, 'coordinator' FROM membership WHERE role = 'decisionMaker'
            """,
    ]

    private func issue(_ app: TestApp, _ account: String, _ ground: String) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                UPDATE decision SET state = 'issued', decided_on = '2026-11-20', issued_at = changed_at,
                  issued_by = (SELECT id FROM account WHERE username = \(account)),
                  delegation_id = (SELECT id FROM delegation WHERE ground = \(ground)), diary_number = 'X'
                """)
        }
    }

    @Test("The one who wrote it does not review it, and an application is decided once", arguments: [
        """
        INSERT INTO decision_review (decision_id, version, verdict, comment, reviewed_at, reviewed_by)
        SELECT id, version, 'approved', '', changed_at, changed_by FROM decision
        """,
        """
        INSERT INTO decision (id, episode_id, application_id, asked, granted, refused, reasons, alternatives,
          state, version, changed_at, changed_by)
        SELECT id + 1, episode_id, application_id, '', '', '', '', '', 'drafted', 1, changed_at, changed_by
        FROM decision
        """,
    ] as [SQL])
    func isFourEyesAndOnce(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.caseInReview()
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
