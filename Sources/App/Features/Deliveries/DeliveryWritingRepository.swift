import Casework
import Law
import SQL
import Store

/// Every statement that notes how decisions are served. Rows are added, never changed; the schema's triggers
/// agree.
enum DeliveryWritingRepository {
    static func insert(
        _ delivery: NewDelivery, of decision: DecisionID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: DeliveryID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO decision_delivery (id, decision_id, episode_id, number, method, representative_id,
              dispatched_on, is_electronic, informed_on, evidence, noted_at, noted_on, noted_by)
            SELECT \(id), \(decision), \(grant.episodeID), 1 + count(*), \(delivery.method),
                   \(delivery.representative), \(delivery.dispatchedOn), \(delivery.isElectronic),
                   \(delivery.informedOn), \(delivery.evidence), \(transaction.now), \(transaction.now.day),
                   \(grant.actor.accountID)
            FROM decision_delivery WHERE episode_id = \(grant.episodeID)
            """)
    }

    static func insert(
        _ one: DeliveryFollowUp, of delivery: DeliveryID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO delivery_follow_up (delivery_id, kind, happened_on, text, noted_at, noted_on,
              noted_by)
            VALUES (\(delivery), \(one.kind), \(one.on), \(one.text), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        announcedOn day: Day, of decision: DecisionID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO board_notice (decision_id, announced_on, noted_at, noted_on, noted_by)
            VALUES (\(decision), \(day), \(transaction.now), \(transaction.now.day),
                    \(grant.actor.accountID))
            """)
    }
}
