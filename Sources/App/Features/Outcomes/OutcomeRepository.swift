import Casework
import Law
import SQL
import Store

/// Every statement that ends an inquiry. An outcome is never changed or taken back; the schema's triggers
/// agree.
enum OutcomeRepository {
    /// False for an inquiry that has its outcome, and for one that goes on in another case.
    static func isAwaited(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> Bool
    {
        try transaction.first(
            """
            SELECT 1 FROM episode e JOIN inquiry i ON i.episode_id = e.id
            WHERE e.id = \(grant.episodeID) AND e.joined_to IS NULL
              AND NOT EXISTS (SELECT 1 FROM inquiry_outcome o WHERE o.inquiry_id = i.id)
            """
        ) { try $0.int(0) } != nil
    }

    /// What an ending says stands in the ending.
    static func insert(
        _ decision: OutcomeDecision, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let comment = decision.ending == nil ? decision.comment : ""
        try transaction.run(
            """
            INSERT INTO inquiry_outcome (inquiry_id, outcome, comment, decided_at, decided_by)
            SELECT id, \(decision.outcome), \(comment), \(transaction.now), \(grant.actor.accountID)
            FROM inquiry WHERE episode_id = \(grant.episodeID)
            """)
    }

    /// Moves the case to where its outcome leads, with the next step there. An investigation is the
    /// authority's, so its file is opened, and what is asked for stands there.
    /// - Parameter words: the file that the plan's words stand in, where it is not the phase's.
    static func advance(
        to phase: Casework.Phase, plan: NextStepPlan, in words: CaseFile? = nil, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let file = words ?? (phase == .investigation || phase == .decision ? .authority : .execution)
        if file == .authority { try CaseFileRepository.openAuthority(under: grant, transaction) }
        try transaction.run(
            """
            UPDATE episode SET phase = \(phase), next_step = \(plan.step), next_step_on = \(plan.day),
                owner_id = \(plan.owner), next_step_note = \(plan.note), next_step_file = \(file),
                version = version + 1
            WHERE id = \(grant.episodeID)
            """)
        try NextStepRepository.remember(
            plan, in: file, of: grant.episodeID, by: grant.actor.accountID, transaction)
    }

    /// Moves the case and leaves what is planned in it.
    static func move(
        to phase: Casework.Phase, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("UPDATE episode SET phase = \(phase) WHERE id = \(grant.episodeID)")
    }
}
