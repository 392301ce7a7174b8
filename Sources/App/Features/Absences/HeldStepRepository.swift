import Casework
import SQL
import Store

/// Reads the steps that can be moved from one of the staff to another, with what says that they are
/// untouched. It moves none.
enum HeldStepRepository {
    struct Beside: Sendable {
        let id: UnitStepID
        let owner: AccountID
        let plan: NextStepPlan
    }

    /// The unit's own step that holds in a case.
    static func beside(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Beside? {
        try transaction.first(
            """
            SELECT u.id, u.owner_id, u.next_step, u.next_step_on, u.note FROM unit_step u
            WHERE u.episode_id = \(grant.episodeID) AND \(UnitStepRepository.holds)
            """
        ) { row in
            let owner: AccountID = try row.id(1)
            return try Beside(
                id: row.id(0), owner: owner,
                plan: NextStepPlan(step: row.value(2), day: row.day(3), owner: owner, note: row.text(4)))
        }
    }

    /// The version of the case that its step was planned in last.
    static func planned(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int64 {
        try transaction.first(
            "SELECT coalesce(max(s.version), 0) FROM planned_step s WHERE s.episode_id = \(grant.episodeID)"
        ) { try $0.int64(0) } ?? 0
    }
}
