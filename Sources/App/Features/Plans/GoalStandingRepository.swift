import Casework
import Law
import SQL
import Store

/// Every statement on how goals stand. Rows are added, never changed; the schema's triggers agree.
enum GoalStandingRepository {
    /// All of a case, latest first.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [GoalStandingNote] {
        try transaction.all(
            """
            SELECT s.goal_id, s.standing, s.line, s.noted_at, a.name
            FROM goal_standing_note s JOIN account a ON a.id = s.noted_by
            JOIN plan_goal g ON g.id = s.goal_id JOIN plan p ON p.id = g.plan_id
            WHERE p.episode_id = \(grant.episodeID) ORDER BY s.noted_at DESC, s.id DESC
            """
        ) { row in
            try GoalStandingNote(
                goal: row.id(0), standing: row.value(1), line: row.text(2), noted: Noted(row, from: 3))
        }
    }

    /// How each goal stands now, by its root.
    static func latest(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PlanGoalID: GoalStandingNote] {
        Dictionary(try all(under: grant, transaction).map { ($0.goal, $0) }) { latest, _ in latest }
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
