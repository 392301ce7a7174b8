import Casework
import Law
import SQL
import Store

/// Every statement on how goals stand. Rows are added, never changed; the schema's triggers agree.
enum GoalStandingRepository {
    /// All of a case, the latest first by the day that they are about.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GoalStandingNote] {
        try transaction.all(
            """
            SELECT s.id, s.goal_id, s.standing, s.line, s.noted_at, a.name, s.review_id,
                   EXISTS (SELECT 1 FROM review o WHERE o.corrects = s.review_id)
            FROM goal_standing_note s JOIN account a ON a.id = s.noted_by
            JOIN plan_goal g ON g.id = s.goal_id JOIN plan p ON p.id = g.plan_id
            LEFT JOIN review r ON r.id = s.review_id
            WHERE p.episode_id = \(grant.episodeID)
            ORDER BY coalesce(r.held_on, s.noted_on) DESC, s.noted_at DESC, s.id DESC
            """
        ) { row in
            try GoalStandingNote(
                id: row.id(0), goal: row.id(1), standing: row.value(2), line: row.text(3),
                noted: Noted(row, from: 4), review: row.optionalID(6), isCorrected: row.bool(7))
        }
    }

    /// How each goal stands now, by its root.
    static func latest(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlanGoalID: GoalStandingNote] {
        try all(under: grant, transaction).latest
    }

    static func insert(
        _ note: NoteGoalStanding, in review: ReviewID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: GoalStandingID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO goal_standing_note (id, goal_id, standing, line, review_id, noted_on, noted_at,
              noted_by)
            VALUES (\(id), \(note.goal), \(note.standing), \(note.line), \(review), \(transaction.now.day),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }
}

extension [GoalStandingNote] {
    /// How each goal stands now, by its root: what a corrected review said does not count.
    var latest: [PlanGoalID: GoalStandingNote] {
        Dictionary(filter { !$0.isCorrected }.map { ($0.goal, $0) }) { latest, _ in latest }
    }
}
