import Casework
import Law
import SQL
import Store

/// Every statement on goals with five levels. They are added, never changed; the schema's triggers agree.
enum ScaledGoalRepository {
    /// All of a case, in the order they were locked.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ScaledGoal] {
        let ratings = try ratings(under: grant, transaction)
        var goals = try transaction.all(
            """
            SELECT g.id, g.goal_id, g.wording, g.much_less, g.less, g.expected, g.more, g.much_more,
                   g.baseline, g.correction_reason, g.locked_on, g.locked_at, a.name,
                   n.id IS NOT NULL, w.reason, coalesce(n.locked_at, w.noted_at)
            FROM scaled_goal g JOIN account a ON a.id = g.locked_by
            LEFT JOIN scaled_goal n ON n.corrects = g.id
            LEFT JOIN scaled_goal_withdrawal w ON w.scaled_goal_id = g.id
            WHERE g.episode_id = \(grant.episodeID) ORDER BY g.locked_at, g.id
            """
        ) { try ScaledGoal($0) }
        for index in goals.indices { goals[index].ratings = ratings[goals[index].id] ?? [] }
        return goals
    }

    private static func ratings(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ScaledGoalID: [ScaledGoal.Rating]] {
        let all = try transaction.all(
            """
            SELECT x.scaled_goal_id, r.id, r.held_on, x.level, x.line
            FROM scaled_goal_rating x JOIN review r ON r.id = x.review_id
            WHERE r.episode_id = \(grant.episodeID)
              AND NOT EXISTS (SELECT 1 FROM review o WHERE o.corrects = r.id)
            ORDER BY r.held_on, r.id
            """
        ) { row -> (ScaledGoalID, ScaledGoal.Rating) in
            try (
                row.id(0),
                ScaledGoal.Rating(review: row.id(1), on: row.day(2), level: row.int(3), line: row.text(4))
            )
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    static func insert(
        _ goal: LockedScaledGoal, corrects: ScaledGoalID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ScaledGoalID = transaction.newID()
        let text = goal.text
        try transaction.run(
            """
            INSERT INTO scaled_goal (id, episode_id, goal_id, wording, much_less, less, expected, more,
              much_more, baseline, corrects, correction_reason, locked_on, locked_at, locked_by)
            VALUES (\(id), \(grant.episodeID), \(goal.goal), \(text.wording), \(text.text(of: -2)),
                    \(text.text(of: -1)), \(text.text(of: 0)), \(text.text(of: 1)), \(text.text(of: 2)),
                    \(text.baseline), \(corrects), \(goal.reason), \(transaction.now.day),
                    \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func withdraw(
        _ id: ScaledGoalID, reason: String, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO scaled_goal_withdrawal (scaled_goal_id, reason, noted_at, noted_by)
            VALUES (\(id), \(reason), \(transaction.now), \(grant.actor.accountID))
            """)
    }
}

extension ScaledGoal {
    fileprivate init(_ row: borrowing Row) throws {
        (id, goal) = (try row.id(0), try row.optionalID(1))
        text = try ScaledGoalText(
            wording: row.text(2),
            texts: [row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)], baseline: row.int(8))
        correctionReason = try row.text(9)
        (lockedOn, locked) = (try row.day(10), try Noted(row, from: 11))
        (isCorrected, withdrawal) = (try row.bool(13), try row.optionalText(14))
        endedOn = try row.optionalInstant(15)?.day
    }
}
