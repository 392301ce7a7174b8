import SQL
import Store
import TestSupport
import Testing

/// What the database refuses of decisions by the board, whoever writes in it.
struct BoardSchemaTests {
    static let letter: SQL = """
        INSERT INTO decision_letter (decision_id, octets, sha256, made_at)
        SELECT id, CAST('x' AS BLOB), zeroblob(32), changed_at FROM decision
        """

    @Test("It is issued with what the board decided or with a delegation, never both or neither", arguments: [
        // Neither; both; another day than the meeting's; by delegation though the board decided.
        ("NULL", "NULL", "2026-11-20"), ("answer", "delegation", "2026-11-20"),
        ("answer", "NULL", "2026-11-19"), ("NULL", "delegation", "2026-11-20"),
    ])
    func isOne(answer: String, delegation: String, day: String) throws {
        let app = try TestApp()
        _ = try app.caseDecidedByBoard()
        try app.arranging { try $0.run(BoardSchemaTests.letter) }
        #expect(throws: ConstraintViolation.self) { try issue(app, answer, delegation, day) }
        try issue(app, "answer", "NULL", "2026-11-20")
        #expect(throws: ConstraintViolation.self) {
            try app.arranging { try $0.run("UPDATE decision SET board_answer_id = NULL") }
        }
    }

    @Test("What the board did not decide so is not issued as if it had", arguments: [
        // Nothing is noted; returned; presented by who is biased, issued by who carries
        // the support out.
        "DELETE FROM board_answer", "UPDATE board_answer SET answer = 'returned', text = 'x'",
        "UPDATE board_answer SET answer = 'otherwise', text = 'x'",
        """
        INSERT INTO bias_declaration (id, episode_id, account_id, ground, comment, declared_at)
        SELECT 1, d.episode_id, d.presented_by, 'ownInterest', '', d.changed_at FROM decision d
        """,
        """
        INSERT INTO membership (account_id, programme_id, role)
        SELECT a.id, e.programme_id, 'coordinator' FROM account a, episode e
        WHERE a.username = 'beslutsfattare'
        """,
    ] as [SQL])
    func isAsDecided(before: SQL) throws {
        let app = try TestApp()
        _ = try app.caseDecidedByBoard()
        try app.arranging { transaction in
            try transaction.run(BoardSchemaTests.letter)
            try transaction.run("DROP TRIGGER board_answer_stands")
            try transaction.run("DROP TRIGGER board_answer_stays")
            try transaction.run(before)
        }
        #expect(throws: ConstraintViolation.self) { try issue(app, "answer", "NULL", "2026-11-20") }
    }

    @Test("What is at the board stands: no text, no review and no answer before it met", arguments: [
        "UPDATE decision SET reasons = 'x'", "UPDATE decision SET state = 'approved'",
        "UPDATE decision SET state = 'inReview'", "UPDATE board_proposal SET committee = 'x'",
        "DELETE FROM board_proposal",
        """
        INSERT INTO board_answer (id, decision_id, version, number, answer, body, committee, met_on,
          paragraph, minutes, certified_on, text, dissent, absent, noted_at, noted_on, noted_by)
        SELECT 1, id, version, 1, 'asProposed', 'board', '', '2026-11-19', '1', '1', '2026-11-19', '', '', '',
          changed_at, '2026-11-20', changed_by FROM decision
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.caseAtBoard()
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }

    @Test("Who presents a decision does not make it by delegation, whoever wrote it")
    func isFourEyes() throws {
        let app = try TestApp()
        _ = try app.approvedCase()
        try app.arranging { transaction in
            try transaction.run(BoardSchemaTests.letter)
            try transaction.run(
                """
                UPDATE decision
                SET presented_by = (SELECT id FROM account WHERE username = 'beslutsfattare')
                """)
        }
        #expect(throws: ConstraintViolation.self) { try issue(app, "NULL", "delegation", "2026-11-20") }
    }

    private func issue(_ app: TestApp, _ answer: String, _ delegation: String, _ day: String) throws {
        try app.arranging { transaction in
            try transaction.run(
                """
                UPDATE decision SET state = 'issued', decided_on = \(day), issued_at = changed_at,
                  issued_by = (SELECT id FROM account WHERE username = 'beslutsfattare'),
                  board_answer_id = (SELECT id FROM board_answer WHERE \(answer) = 'answer'),
                  delegation_id = (SELECT id FROM delegation
                    WHERE \(delegation) = 'delegation' AND ground = 'needs'), diary_number = 'X'
                """)
        }
    }
}
