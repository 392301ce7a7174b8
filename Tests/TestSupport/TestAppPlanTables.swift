import SQL

/// What is counted of plans and reviews, so that a refused form is seen to have changed nothing.
extension TestApp {
    static let planCounts: [(table: String, sql: SQL)] = [
        ("plan", "SELECT count(*) + coalesce(sum(version), 0) FROM plan"),
        ("plan_draft_taken_back", "SELECT count(*) FROM plan_draft_taken_back"),
        ("plan_agreement", "SELECT count(*) FROM plan_agreement"),
        ("plan_goal", "SELECT count(*) FROM plan_goal"),
        ("plan_goal_line", "SELECT count(*) FROM plan_goal_line"),
        ("homework", "SELECT count(*) FROM homework"),
        ("homework_check", "SELECT count(*) FROM homework_check"),
        ("goal_standing_note", "SELECT count(*) FROM goal_standing_note"),
        ("scaled_goal", "SELECT count(*) FROM scaled_goal"),
        ("scaled_goal_withdrawal", "SELECT count(*) FROM scaled_goal_withdrawal"),
        ("scaled_goal_rating", "SELECT count(*) FROM scaled_goal_rating"),
        ("review", "SELECT count(*) FROM review"),
        ("review_outcome", "SELECT count(*) FROM review_outcome"),
        ("review_area", "SELECT count(*) FROM review_area"),
    ] + endingCounts

    /// Of how support ends.
    private static let endingCounts: [(table: String, sql: SQL)] = [
        ("support_ending", "SELECT count(*) FROM support_ending"),
        ("decision_lapse", "SELECT count(*) FROM decision_lapse"),
        ("support_ending_outcome", "SELECT count(*) FROM support_ending_outcome"),
        ("support_ending_area", "SELECT count(*) FROM support_ending_area"),
        ("ending_check", "SELECT count(*) FROM ending_check"),
        ("relapse_plan", "SELECT count(*) FROM relapse_plan"),
        ("episode_return", "SELECT count(*) FROM episode_return"),
    ]

    /// Tables of codes, which only a migration changes.
    static let planCodes = [
        "life_area", "homework_result", "goal_standing", "progress_step", "support_end_reason",
        "support_destination", "ending_check_item",
    ]
}
