import Casework
import Law
import SQL
import Store

/// Every statement that notes how decisions are served. Rows are added, never changed; the schema's triggers
/// agree.
enum ServiceWritingRepository {
    static func insert(
        _ service: NewService, of decision: DecisionID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ServiceID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO decision_service (id, decision_id, episode_id, number, method, representative_id,
              dispatched_on, is_electronic, informed_on, evidence, noted_at, noted_on, noted_by)
            SELECT \(id), \(decision), \(grant.episodeID), 1 + count(*), \(service.method),
                   \(service.representative), \(service.dispatchedOn), \(service.isElectronic),
                   \(service.informedOn), \(service.evidence), \(transaction.now), \(transaction.now.day),
                   \(grant.actor.accountID)
            FROM decision_service WHERE episode_id = \(grant.episodeID)
            """)
    }

    static func insert(
        _ one: ServiceFollowUp, of service: ServiceID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO service_follow_up (service_id, kind, happened_on, text, noted_at, noted_on, noted_by)
            VALUES (\(service), \(one.kind), \(one.on), \(one.text), \(transaction.now),
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
