import SQL
import Store
import TestSupport
import Testing

/// What the database itself says of how long a decision is and on what it rests.
struct DecisionPeriodSchemaTests {
    @Test("The shortest period is three months counted as the law counts, also past the forms", arguments: [
        ("2026-11-20", "2027-02-19", true), ("2026-11-20", "2027-02-18", false),
        ("2026-12-01", "2027-02-28", true), ("2026-12-01", "2027-02-27", false),
        ("2026-11-30", "2027-02-27", true), ("2026-11-30", "2027-02-26", false),
        ("2027-11-30", "2028-02-28", true), ("2027-11-30", "2028-02-27", false),
        ("2026-12-31", "2027-03-30", true), ("2026-12-31", "2027-03-29", false),
        ("2027-01-01", "2027-03-31", true), ("2027-01-01", "2027-03-30", false),
        ("2026-11-20", "2026-11-20", false), ("2026-11-20", "2027-11-19", true),
    ])
    func isLongEnough(from: String, to: String, holds: Bool) throws {
        let app = try TestApp()
        let number = try app.draftedCase(TestApp.grant)
        try app.arranging { transaction in
            try transaction.run(
                """
                UPDATE decision SET period_from = \(from), period_to = \(to), version = version + 1,
                  changed_at = changed_at || ''
                """)
        }
        let says = try app.beslut(number).contains("kortare än verksamhetens kortaste beslut")
        #expect(says == !holds)
        try app.bringToIssue()
        let isIssued = (try? app.forceIssue()) != nil
        #expect(isIssued == holds)
    }

    @Test("A ground that is not the law's that day, or a decider who is biased, is never issued", arguments: [
        "UPDATE decision SET ground = 'needs2001', version = version + 1",
        "UPDATE decision SET period_from = '2025-06-30', version = version + 1",
        """
        INSERT INTO bias_declaration (id, episode_id, account_id, ground, comment, declared_at)
        SELECT 1, d.episode_id, a.id, 'supervision', '', d.changed_at
        FROM decision d, account a WHERE a.username = 'beslutsfattare'
        """,
        // Taken back before it was decided.
        """
        INSERT INTO application_withdrawal (application_id, withdrawn_on, way, comment, noted_at, noted_by)
        SELECT application_id, '2026-11-20', 'spoken', '', changed_at, changed_by FROM decision
        """,
    ] as [SQL])
    func isLawful(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.draftedCase(TestApp.grant)
        try app.arranging { try $0.run(statement) }
        #expect(throws: ConstraintViolation.self) {
            try app.bringToIssue()
            try app.forceIssue()
        }
        #expect(try app.number("SELECT count(*) FROM decision WHERE state = 'issued'") == 0)
    }

    @Test("Nothing else keeps the same decision from being issued")
    func wouldHold() throws {
        let app = try TestApp()
        _ = try app.draftedCase(TestApp.grant)
        try app.bringToIssue()
        try app.forceIssue()
        #expect(try app.number("SELECT count(*) FROM decision WHERE state = 'issued'") == 1)
    }
}

extension TestApp {
    /// Past every form: reviewed, with some letter.
    func bringToIssue() throws {
        try arranging { transaction in
            for statement in TestApp.toIssue { try transaction.run(statement) }
        }
    }

    func forceIssue(ground: String = "needs") throws {
        try arranging { transaction in
            try transaction.run(
                """
                UPDATE decision SET state = 'issued', decided_on = '2026-11-20', issued_at = changed_at,
                  issued_by = (SELECT id FROM account WHERE username = 'beslutsfattare'),
                  delegation_id = (SELECT id FROM delegation WHERE ground = \(ground)), diary_number = 'X'
                WHERE state = 'approved'
                """)
        }
    }

    private static let toIssue: [SQL] = [
        "UPDATE decision SET state = 'inReview', presented_by = changed_by WHERE state = 'drafted'",
        """
        INSERT INTO decision_review (decision_id, version, verdict, comment, reviewed_at, reviewed_by)
        SELECT d.id, d.version, 'approved', '', d.changed_at, a.id
        FROM decision d JOIN account a ON a.username = 'beslutsfattare' WHERE d.state = 'inReview'
        """,
        "UPDATE decision SET state = 'approved' WHERE state = 'inReview'",
        """
        INSERT INTO decision_letter (decision_id, octets, sha256, made_at)
        SELECT id, CAST('x' AS BLOB), zeroblob(32), changed_at FROM decision WHERE state = 'approved'
        """,
        """
        INSERT INTO bias_declaration (id, episode_id, account_id, comment, declared_at)
        SELECT d.id, d.episode_id, a.id, '', d.changed_at
        FROM decision d JOIN account a ON a.username = 'beslutsfattare' WHERE d.state = 'approved'
        """,
    ]
}
