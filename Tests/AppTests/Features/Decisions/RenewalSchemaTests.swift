import SQL
import Store
import TestSupport
import Testing

/// What the database refuses by itself of what follows a decision.
struct RenewalSchemaTests {
    @Test("Nor past the forms do two decisions run on the same day")
    func overlapsNowhere() throws {
        let app = try TestApp()
        let number = try app.followedUpCase()
        try app.onIssued("forlangning", TestApp.wish, in: number)
        let draft = try app.decide("utkast", ["skal": "Du behöver stödet."], in: number)
        #expect(draft.status == 303)
        try app.arranging {
            try $0.run(
                """
                UPDATE decision SET period_from = '2027-05-01', version = version + 1 WHERE state = 'drafted'
                """)
        }
        #expect(throws: ConstraintViolation.self) {
            try app.bringToIssue()
            try app.forceIssue()
        }
    }

    @Test("Past the forms nothing is noted before its time, nor changed", arguments: [
        """
        INSERT INTO follow_up (id, decision_id, held_on, achieved, own_view, proposal, noted_at, noted_on,
          noted_by)
        SELECT 1, id, '2026-11-19', 'x', 'x', 'goOn', changed_at, '2026-11-20', changed_by FROM decision
        """,
        """
        INSERT INTO application (id, episode_id, way, reached_on, arrived_on, wish, own_view, noted_at,
          noted_by)
        SELECT 1, episode_id, 'spoken', '2026-11-20', '2026-11-20', 'x', '', changed_at, changed_by
        FROM decision
        """,
        "UPDATE follow_up SET achieved = 'x'", "DELETE FROM follow_up", "DELETE FROM renewal",
        """
        INSERT INTO renewal (application_id, decision_id, follow_up_id)
        SELECT application_id, id, 1 FROM decision
        """,
    ] as [SQL])
    func isRefused(statement: SQL) throws {
        let app = try TestApp()
        let number = try app.followedUpCase()
        try app.onIssued("forlangning", TestApp.wish, in: number)
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }
}
