import Casework
import Law
import SQL
import Store
import Web

/// Writes drafts of plans and what was answered to them. What was answered is never changed; the schema's
/// triggers agree.
enum PlanWritingRepository {
    static func insert(
        _ texts: PlanTexts, id: PlanID, number: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let (now, account) = (transaction.now, grant.actor.accountID)
        try transaction.run(
            """
            INSERT INTO plan (id, episode_id, number, own_words, assignment, cooperation, taking_part,
              taking_part_words, follow_up_on, version, begun_at, begun_by, changed_at, changed_by)
            VALUES (\(id), \(grant.episodeID), \(number), \(texts.ownWords), \(texts.assignment),
                    \(texts.cooperation), \(texts.takingPart), \(texts.takingPartWords),
                    \(texts.followUpOn), 1, \(now), \(account), \(now), \(account))
            """)
    }

    static func update(
        _ texts: PlanTexts, id: PlanID, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE plan SET own_words = \(texts.ownWords), assignment = \(texts.assignment),
                cooperation = \(texts.cooperation), taking_part = \(texts.takingPart),
                taking_part_words = \(texts.takingPartWords), follow_up_on = \(texts.followUpOn),
                version = version + 1, changed_at = \(transaction.now),
                changed_by = \(grant.actor.accountID)
            WHERE id = \(id) AND episode_id = \(grant.episodeID)
            """)
    }

    /// What stood in it goes; that it was there, and how often it was saved, stays.
    static func takeBack(
        _ draft: PlanRecord, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO plan_draft_taken_back (plan_id, episode_id, number, saves, noted_at, noted_by)
            VALUES (\(draft.id), \(grant.episodeID), \(draft.number), \(draft.version), \(transaction.now),
                    \(grant.actor.accountID))
            """)
        try replaceGoals(of: draft.id, with: [:], known: [:], transaction)
        try transaction.run(
            "DELETE FROM plan WHERE id = \(draft.id) AND episode_id = \(grant.episodeID)")
    }

    /// - Parameter known: roots by place: a goal in the same place is the same goal.
    static func replaceGoals(
        of plan: PlanID, with goals: [Int: PlanGoalText], known: [Int: PlanGoalID],
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            "DELETE FROM plan_goal_line WHERE goal_id IN (SELECT id FROM plan_goal WHERE plan_id = \(plan))")
        try transaction.run("DELETE FROM plan_goal WHERE plan_id = \(plan)")
        for (place, text) in goals.sorted(by: { $0.key < $1.key }) {
            let id: PlanGoalID = transaction.newID()
            let root = known[place] ?? id
            try transaction.run(
                """
                INSERT INTO plan_goal (id, plan_id, place, root_id, area, wording, support)
                VALUES (\(id), \(plan), \(place), \(root), \(text.area), \(text.wording), \(text.support))
                """)
            try insert(text.subGoals, of: id, as: .subGoal, transaction)
            try insert(text.homework, of: id, as: .homework, transaction)
        }
    }

    private static func insert(
        _ lines: [String], of goal: PlanGoalID, as kind: GoalLine.Kind,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for (place, wording) in lines.enumerated() {
            try transaction.run(
                """
                INSERT INTO plan_goal_line (goal_id, kind, place, wording)
                VALUES (\(goal), \(kind), \(place + 1), \(wording))
                """)
        }
    }

    static func insert(
        _ agreement: PlanAgreement, of plan: PlanID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO plan_agreement (plan_id, way, by_whom, agreed_on, comment, noted_on, noted_at,
              noted_by)
            VALUES (\(plan), \(agreement.way), \(agreement.byWhom), \(agreement.on), \(agreement.comment),
                    \(transaction.now.day), \(transaction.now), \(grant.actor.accountID))
            """)
    }
}
