import SQL
import Store
import TestSupport
import Testing

/// What the database refuses by itself of plans: what was agreed stands (I5).
struct PlanSchemaTests {
    @Test("Past the forms nothing that was agreed is changed", arguments: [
        "UPDATE plan SET own_words = 'x', version = version + 1", "DELETE FROM plan",
        "UPDATE plan_goal SET wording = 'x'", "DELETE FROM plan_goal_line", "DELETE FROM plan_goal",
        """
        INSERT INTO plan_goal (id, plan_id, place, root_id, area, wording, support)
        SELECT 1, id, 8, 1, 'd1', 'x', '' FROM plan
        """,
        """
        INSERT INTO plan_goal_line (goal_id, kind, place, wording) SELECT id, 'subGoal', 9, 'x' FROM plan_goal
        """,
        "UPDATE plan_agreement SET way = 'signed'", "DELETE FROM plan_agreement",
        "UPDATE homework SET wording = 'x'", "DELETE FROM homework",
        """
        INSERT INTO homework_check (homework_id, result, line, checked_on, noted_on, noted_at, noted_by)
        SELECT id, 'well', '', '2020-01-01', set_on, set_at, set_by FROM homework
        """,
        """
        INSERT INTO plan (id, episode_id, number, own_words, assignment, cooperation, taking_part_words,
          version, begun_at, begun_by, changed_at, changed_by)
        SELECT 1, episode_id, 3, '', '', '', '', 1, begun_at, begun_by, changed_at, changed_by FROM plan
        """,
    ] as [SQL])
    func stands(statement: SQL) throws {
        let app = try TestApp()
        _ = try app.caseWithPlan()
        #expect(throws: ConstraintViolation.self) { try app.arranging { try $0.run(statement) } }
    }

    @Test("Past the forms no draft is locked while something is missing", arguments: [
        ["egnaord": ""], ["medverkan": ""], ["medverkan": "partly"], ["uppfoljning": ""],
        ["mal1": "", "omrade1": "", "delmal1": "", "vem1": "", "prova1": ""],
    ])
    func isWhole(values: [String: String]) throws {
        let app = try TestApp()
        _ = try app.caseWithDraft(values)
        #expect(throws: ConstraintViolation.self) {
            try app.arranging {
                try $0.run(
                    """
                    INSERT INTO plan_agreement (plan_id, way, by_whom, agreed_on, comment, noted_on, noted_at,
                      noted_by)
                    SELECT id, 'orally', 'x', '2026-11-20', '', '2026-11-20', changed_at, changed_by FROM plan
                    """)
            }
        }
    }
}
