import Casework
import Law
import SQL
import Store

/// Writes reviews. They are added, never changed; the schema's triggers agree.
enum ReviewWritingRepository {
    static func insert(
        _ review: HeldReview, id: ReviewID, of plan: PlanID?, corrects: ReviewID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let text = review.text
        try transaction.run(
            """
            INSERT INTO review (id, episode_id, plan_id, held_on, taking_part, taking_part_words, own_view,
              summary, step, next_on, corrects, correction_reason, noted_on, noted_at, noted_by)
            VALUES (\(id), \(grant.episodeID), \(plan), \(text.heldOn), \(text.takingPart),
                    \(text.takingPartWords), \(text.ownView), \(text.summary), \(text.step),
                    \(text.nextOn), \(corrects), \(review.reason), \(transaction.now.day),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ said: HeldReview.Said<GoalOutcome>, of goal: GoalDefinitionID, in review: ReviewID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO review_outcome (review_id, definition_id, outcome, line)
            VALUES (\(review), \(goal), \(said.what), \(said.line))
            """)
    }

    static func insert(
        _ said: HeldReview.Said<Int>, of goal: ScaledGoalID, in review: ReviewID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO scaled_goal_rating (review_id, scaled_goal_id, level, line)
            VALUES (\(review), \(goal), \(said.what), \(said.line))
            """)
    }

    static func insert(
        _ grade: LifeAreaGrade, of area: LifeArea, in review: ReviewID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO review_area (review_id, area, grade) VALUES (\(review), \(area), \(grade.rawValue))
            """)
    }
}
