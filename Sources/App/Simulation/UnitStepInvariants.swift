import SQL

/// What must hold of the steps that the unit has beside the authority's (process.md, I1), asked of the tables
/// apart from the program.
enum UnitStepInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I1 a step of the unit that stands before nobody in the unit",
            """
            SELECT count(*) FROM unit_step u JOIN episode e ON e.id = u.episode_id
            WHERE e.ended_on IS NULL AND e.joined_to IS NULL
              AND NOT EXISTS (SELECT 1 FROM unit_step n WHERE n.episode_id = u.episode_id AND n.id > u.id)
              AND NOT EXISTS (SELECT 1 FROM planned_step s WHERE s.episode_id = u.episode_id
                AND s.version > u.version AND s.file = 'execution')
              AND NOT EXISTS (SELECT 1 FROM membership m JOIN account a ON a.id = m.account_id
                WHERE m.account_id = u.owner_id AND m.programme_id = e.programme_id AND a.is_disabled = 0
                  AND m.role IN ('coordinator', 'manager'))
            """
        ),
        (
            "a step of the unit's that is the authority's to take",
            """
            SELECT count(*) FROM unit_step WHERE next_step IN ('investigateApplication',
              'decideApplication', 'noteBoardDecision', 'serveDecision', 'handleAppeal', 'awaitCourt',
              'carryOutJudgment')
            """
        ),
    ]
}
