import SQL

/// What must always hold of plans, goals and reviews, asked of the tables.
enum PlanInvariants {
    static let rules: [(String, SQL)] = [
        (
            "I5 a plan that was answered and is not whole",
            """
            SELECT count(*) FROM plan p JOIN plan_agreement a ON a.plan_id = p.id
            WHERE p.changed_at > a.noted_at OR a.way <> 'declined' AND (
              p.own_words = '' OR p.taking_part IS NULL OR p.follow_up_on IS NULL
              OR p.follow_up_on <= a.agreed_on
              OR NOT EXISTS (SELECT 1 FROM plan_goal g WHERE g.plan_id = p.id))
            """
        ),
        (
            "I5 two drafts of plans in a case, or versions that are not in order",
            """
            SELECT count(*) FROM (SELECT p.episode_id FROM plan p
              LEFT JOIN plan_agreement a ON a.plan_id = p.id GROUP BY p.episode_id
              HAVING count(*) - count(a.plan_id) > 1 OR max(p.number) <> count(*)) AS wrong
            """
        ),
        (
            "PL-2 a goal, homework or rating of another case",
            """
            SELECT count(*) FROM plan_goal g JOIN plan p ON p.id = g.plan_id
            JOIN plan_goal r ON r.id = g.root_id JOIN plan o ON o.id = r.plan_id
            WHERE o.episode_id <> p.episode_id
              OR EXISTS (SELECT 1 FROM homework h WHERE h.goal_id = g.id AND h.episode_id <> p.episode_id)
              OR EXISTS (SELECT 1 FROM scaled_goal s WHERE s.goal_id = g.id AND s.episode_id <> p.episode_id)
            """
        ),
        (
            "PL-6 a goal rated that was not locked before, or after it was ended",
            """
            SELECT count(*) FROM scaled_goal_rating x JOIN scaled_goal g ON g.id = x.scaled_goal_id
            JOIN review r ON r.id = x.review_id
            WHERE g.locked_on >= r.held_on OR g.episode_id <> r.episode_id
              OR r.corrects IS NULL AND EXISTS (SELECT 1 FROM scaled_goal_withdrawal w
                WHERE w.scaled_goal_id = g.id AND w.noted_at < r.noted_at)
            """
        ),
        (
            "I8 plans that were saved and their entries differ",
            """
            SELECT (SELECT coalesce(sum(version), 0) FROM plan)
              + (SELECT coalesce(sum(saves), 0) FROM plan_draft_taken_back)
              - (SELECT count(*) FROM audit_entry WHERE event = 'planWritten')
            """
        ),
        (
            "I8 drafts that were taken back and their entries differ, or one that is still there",
            """
            SELECT abs((SELECT count(*) FROM plan_draft_taken_back)
                - (SELECT count(*) FROM audit_entry WHERE event = 'planDraftTakenBack'))
              + (SELECT count(*) FROM plan_draft_taken_back t JOIN plan p ON p.id = t.plan_id)
            """
        ),
        (
            "I8 answers to plans, locked goals or reviews and their entries differ",
            """
            SELECT abs((SELECT count(*) FROM plan_agreement)
                - (SELECT count(*) FROM audit_entry WHERE event = 'planAgreed'))
              + abs((SELECT count(*) FROM scaled_goal)
                - (SELECT count(*) FROM audit_entry WHERE event = 'scaledGoalLocked'))
              + abs((SELECT count(*) FROM review)
                - (SELECT count(*) FROM audit_entry WHERE event = 'reviewHeld'))
              + abs((SELECT count(*) FROM scaled_goal_withdrawal)
                - (SELECT count(*) FROM audit_entry WHERE event = 'scaledGoalWithdrawn'))
            """
        ),
        (
            "I5 a version that was answered after a later one, so that two could be in force",
            """
            SELECT count(*) FROM plan p JOIN plan_agreement a ON a.plan_id = p.id
            JOIN plan q ON q.episode_id = p.episode_id AND q.number > p.number
            JOIN plan_agreement b ON b.plan_id = q.id WHERE b.noted_at < a.noted_at
            """
        ),
    ]
}
