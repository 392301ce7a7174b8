import Casework
import Law
import SQL
import Store
import Web

/// A request for legality review that was sent on to the court.
struct LegalityForwarding: Sendable {
    let reached: Day
    let forwarded: Day
    let noted: Noted
}

/// Every statement on such requests. They are added, never changed.
enum LegalityForwardingRepository {
    static func all(
        of decision: DecisionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [LegalityForwarding] {
        try transaction.all(
            """
            SELECT f.reached_on, f.forwarded_on, f.noted_at, n.name
            FROM legality_forwarding f JOIN account n ON n.id = f.noted_by
            WHERE f.decision_id = \(decision) ORDER BY f.noted_at, f.id
            """
        ) { try LegalityForwarding(reached: $0.day(0), forwarded: $0.day(1), noted: Noted($0, from: 2)) }
    }

    static func insert(
        _ review: ForwardedReview, _ id: LegalityForwardingID, of decision: DecisionID,
        on ground: consuming SharingGround, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO legality_forwarding (id, decision_id, reached_on, forwarded_on, noted_at, noted_on,
              noted_by)
            VALUES (\(id), \(decision), \(review.reached), \(review.forwarded), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }
}
