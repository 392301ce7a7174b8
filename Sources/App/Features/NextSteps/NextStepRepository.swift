import Casework
import Law
import SQL
import Store

/// Every statement that moves a case's next step. A plan that was made stays readable: it is added, never
/// replaced.
enum NextStepRepository {
    struct Planned: Sendable {
        let version: Int
        let step: NextStep
        let day: Day
        let owner: String
        let note: String
        let plannedAt: Instant
        let plannedBy: String
        /// The file that it stands in.
        let file: CaseFile
    }

    /// Plans of a case that stand in files that the actor reads, latest first.
    static func plans(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [Planned]
    {
        try transaction.all(
            """
            SELECT s.version, s.next_step, s.next_step_on, o.name, s.note, s.planned_at, b.name,
                s.file
            FROM planned_step s JOIN account o ON o.id = s.owner_id JOIN account b ON b.id = s.planned_by
            WHERE s.episode_id = \(grant.episodeID) AND s.file IN (\(values: grant.readable.all))
            ORDER BY s.version DESC
            """
        ) { row in
            try Planned(
                version: row.int(0), step: row.value(1), day: row.day(2), owner: row.text(3),
                note: row.text(4), plannedAt: row.instant(5), plannedBy: row.text(6), file: row.value(7))
        }
    }

    /// Who planned the current step; the form tells it when two collide.
    static func lastPlanner(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> String? {
        try transaction.first(
            """
            SELECT b.name FROM planned_step s JOIN account b ON b.id = s.planned_by
            WHERE s.episode_id = \(grant.episodeID) ORDER BY s.version DESC LIMIT 1
            """
        ) { try $0.text(0) }
    }

    /// False if the case has ended, goes on in another, or was changed since `version`.
    static func update(
        _ plan: NextStepPlan, in file: CaseFile, version: Int, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let changed = try transaction.run(
            """
            UPDATE episode SET next_step = \(plan.step), next_step_on = \(plan.day), owner_id = \(plan.owner),
                next_step_note = \(plan.note), next_step_file = \(file), version = version + 1
            WHERE id = \(grant.episodeID) AND version = \(version) AND ended_on IS NULL
              AND joined_to IS NULL
            """)
        guard changed == 1 else { return false }
        try remember(plan, in: file, of: grant.episodeID, by: grant.actor.accountID, transaction)
        return true
    }

    /// Keeps the plan that the episode's row holds now.
    static func remember(
        _ plan: NextStepPlan, in file: CaseFile, of episode: EpisodeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO planned_step (episode_id, version, next_step, next_step_on, owner_id, note,
              planned_at, planned_by, file)
            SELECT id, version, \(plan.step), \(plan.day), \(plan.owner), \(plan.note), \(transaction.now),
              \(account), \(file)
            FROM episode WHERE id = \(episode)
            """)
    }
}
