import Casework
import Law
import SQL
import Store

/// Every statement that writes of places. Rows are added, never changed; the schema's triggers agree.
enum PlacementWritingRepository {
    static func insert(
        _ start: StartedSupport, follows: PlacementID? = nil, decision: DecisionID?, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: PlacementID = transaction.newID()
        // What a decision gives rests on it, and not on what was said before.
        let told = decision == nil ? start.told : nil
        try transaction.run(
            """
            INSERT INTO placement (id, episode_id, programme_id, kind, reserved_by, follows_id, started_on,
              decision_id, told_on, told_by, told_how, allowed_by, allowed_why, noted_at, noted_on, noted_by)
            VALUES (\(id), \(grant.episodeID), \(grant.programmeID), \(start.kind), \(start.reservedBy),
                    \(follows), \(start.on), \(decision), \(told?.day), \(told?.by), \(told?.way),
                    \(start.allowance?.by), \(start.allowance?.why ?? ""),
                    \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    /// Whoever leaves for good is not asked along to groups any more.
    static func end(
        _ placement: PlacementID, on day: Day, _ reason: PlacementEndReason, text: String,
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO placement_ending (placement_id, ended_on, reason, text, noted_at, noted_on, noted_by)
            SELECT id, \(day), \(reason), \(text), \(transaction.now), \(transaction.now.day),
                   \(grant.actor.accountID)
            FROM placement WHERE id = \(placement) AND episode_id = \(grant.episodeID)
            """)
        if reason != .movedOn { try GroupInvitationRepository.leaveAll(on: day, under: grant, transaction) }
    }

    static func interrupt(
        _ placement: PlacementID, on day: Day, _ reason: DelayReason, text: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: PlacementInterruptionID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO placement_interruption (id, placement_id, interrupted_on, reason, text, noted_at,
              noted_on, noted_by)
            SELECT \(id), id, \(day), \(reason), \(text), \(transaction.now), \(transaction.now.day),
                   \(grant.actor.accountID)
            FROM placement WHERE id = \(placement) AND episode_id = \(grant.episodeID)
            """)
    }

    static func resume(
        _ interruption: PlacementInterruptionID, on day: Day, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO placement_resumption (interruption_id, resumed_on, noted_at, noted_on, noted_by)
            SELECT i.id, \(day), \(transaction.now), \(transaction.now.day), \(grant.actor.accountID)
            FROM placement_interruption i JOIN placement p ON p.id = i.placement_id
            WHERE i.id = \(interruption) AND p.episode_id = \(grant.episodeID)
            """)
    }

    /// Ends whatever place or waiting there is, and whom the person turns to, and calls off visits to come,
    /// with the case: the same act, the same day.
    static func closeAll(under grant: CaseGrant, _ transaction: borrowing WriteTransaction) throws {
        for one in try PlacementRepository.all(under: grant, transaction) where one.isLive {
            try end(one.id, on: transaction.now.day, .caseEnded, text: "", under: grant, transaction)
        }
        if let entry = try QueueRepository.open(under: grant, transaction) {
            try QueueRepository.leave(
                entry.id, on: transaction.now.day, .caseEnded, text: "", under: grant, transaction)
        }
        try ContactPersonRepository.set([], under: grant, transaction)
        try grant.callOffAll(because: "Ärendet avslutades.", transaction)
    }
}
