import SQL
import Store
import TestSupport
import Testing

/// What the database refuses by itself of appeals, whoever writes in it.
struct AppealSchemaTests {
    private func dismiss(_ app: TestApp, on day: String = "2026-12-20") throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO appeal_dismissal (appeal_id, diary_number, reasons, delegation_id, decided_on,
                  decided_at, decided_by)
                SELECT a.id, 'X', 'x', g.id, \(day), a.noted_at, g.account_id
                FROM appeal a, delegation g WHERE g.ground = 'needs'
                """)
        }
    }

    @Test("An appeal that cannot be shown to be late is not dismissed, nor one that is not tried")
    func isNotDismissed() throws {
        let app = try TestApp()
        let number = try app.appealedCase()
        #expect(throws: ConstraintViolation.self) { try dismiss(app) }
        try app.appeal("tid", in: number)
        #expect(throws: ConstraintViolation.self) { try dismiss(app) }
    }

    @Test("A late one is dismissed by who holds a delegation and carries nothing out", arguments: [
        ("", true), ("ended", false), ("manager", false),
    ])
    func isRightful(before: String, isTaken: Bool) throws {
        let app = try TestApp()
        _ = try app.lateCase()
        try app.arranging { transaction in
            if let statement = AppealSchemaTests.before[before] { try transaction.run(statement) }
        }
        let day = before == "ended" ? "2026-12-21" : "2026-12-20"
        if isTaken {
            try dismiss(app, on: day)
        } else {
            #expect(throws: ConstraintViolation.self) { try dismiss(app, on: day) }
        }
    }

    private static let before: [String: SQL] = [
        "ended": """
            INSERT INTO delegation_ending (delegation_id, last_day, reason, noted_at, noted_by)
            SELECT id, '2026-12-20', 'x', noted_at, account_id FROM delegation WHERE ground = 'needs'
            """,
        "manager": """
            INSERT INTO membership (account_id, programme_id, role)
            SELECT account_id, programme_id, 'manager' FROM membership WHERE role = 'decisionMaker'
            """,
    ]

    /// Decided and handed over on 20 November, appealed on 20 December.
    @Test("A trial says what the days say, and nothing is received before it is decided", arguments: [
        ("late", "2026-11-20", "2026-12-11", true), ("late", "2026-11-19", "2026-12-10", false),
        ("late", "2026-12-01", "2026-12-22", false), ("inTime", "2026-11-20", "2026-12-11", false),
        ("inTimeAtCourt", "2026-11-20", "2026-12-11", false),
        ("cannotBeShown", "2026-11-20", "2026-12-11", false),
    ])
    func agreesWithItsDays(outcome: String, received: String, last: String, isTaken: Bool) throws {
        let app = try TestApp()
        _ = try app.lateArrival()
        if isTaken { return try tryTime(app, outcome, received, last) }
        #expect(throws: ConstraintViolation.self) { try tryTime(app, outcome, received, last) }
    }

    private func tryTime(_ app: TestApp, _ outcome: String, _ received: String, _ last: String) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                INSERT INTO appeal_trial (appeal_id, outcome, received_on, last_day, reasons, tried_at,
                  tried_on, tried_by)
                SELECT id, \(outcome), \(received), \(last), 'x', noted_at, noted_on, noted_by FROM appeal
                """)
        }
    }

    @Test("What was noted is neither changed nor removed, and no step is skipped", arguments: [
        "UPDATE appeal SET wish = 'x'", "DELETE FROM appeal", "UPDATE appeal_trial SET outcome = 'late'",
        "DELETE FROM appeal_reconsideration", "UPDATE appeal_handover SET others = 'x'",
        "DELETE FROM appeal_judgment", "DELETE FROM appeal_enclosure",
        // What the court has is not taken back or looked at again, and nothing more is put in.
        """
        INSERT INTO appeal_withdrawal (appeal_id, withdrawn_on, told, noted_at, noted_on, noted_by)
        SELECT id, noted_on, 'x', noted_at, noted_on, noted_by FROM appeal
        """,
        "INSERT INTO appeal_enclosure (appeal_id, kind) SELECT id, 'newDecision' FROM appeal",
        // Nothing is judged twice by one court, nor by the next one before it is there.
        """
        INSERT INTO appeal_judgment (id, appeal_id, court, given_on, outcome, court_number, text, noted_at,
          noted_on, noted_by)
        SELECT id + 1, appeal_id, 'courtOfAppeal', given_on, 'upheld', '1', '', noted_at, noted_on, noted_by
        FROM appeal_judgment
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.judgedCase()
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
