import Casework
import Law
import SQL
import Store
import Web

/// Every statement that takes an appeal a step on, up to the court. They are added, never changed; the
/// schema's triggers say the rest.
enum AppealWritingRepository {
    static func insert(
        _ received: ReceivedAppeal, of decision: DecisionID, diaryNumber: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: AppealID = transaction.newID()
        let came = received.arrival
        try transaction.run(
            """
            INSERT INTO appeal (id, decision_id, dismissal_of, diary_number, representative_id, reached_on,
              way, arrived_on, court_on, helped_by, wish, reasons, noted_at, noted_on, noted_by)
            VALUES (\(id), \(decision), \(received.dismissalOf), \(diaryNumber), \(came.representative),
                    \(came.arrival.reached), \(came.arrival.way), \(came.arrival.day), \(came.atCourt),
                    \(came.helpedBy), \(came.wish), \(came.reasons), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ tried: TriedAppeal, receipt: Receipt, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO appeal_trial (appeal_id, outcome, received_on, last_day, reasons, tried_at, tried_on,
              tried_by)
            VALUES (\(tried.appeal), \(tried.outcome), \(receipt.day), \(receipt.appealDeadline?.lastDay),
                    \(tried.reasons), \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ dismissed: DismissedAppeal, diaryNumber: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO appeal_dismissal (appeal_id, diary_number, reasons, delegation_id, decided_on,
              decided_at, decided_by)
            VALUES (\(dismissed.appeal), \(diaryNumber), \(dismissed.reasons), \(dismissed.delegation),
                    \(transaction.now.day), \(transaction.now), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ served: ServedDismissal, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO appeal_dismissal_receipt (appeal_id, received_on, shown, noted_at, noted_on, noted_by)
            VALUES (\(served.appeal), \(served.day), \(served.shown), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ found: ReconsideredAppeal, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ReconsiderationID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO appeal_reconsideration (id, appeal_id, outcome, reasons, made_at, made_on, made_by)
            VALUES (\(id), \(found.appeal), \(found.outcome), \(found.reasons), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    /// What goes along first: nothing is handed over without it.
    static func insert(
        _ handed: HandedOverAppeal, enclosures: [AppealEnclosure], to court: String,
        on ground: consuming SharingGround, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        for kind in enclosures {
            try transaction.run(
                "INSERT INTO appeal_enclosure (appeal_id, kind) VALUES (\(handed.appeal), \(kind))")
        }
        try transaction.run(
            """
            INSERT INTO appeal_handover (appeal_id, handed_on, court, others, noted_at, noted_by)
            VALUES (\(handed.appeal), \(handed.day), \(court), \(handed.others), \(transaction.now),
                    \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ withdrawn: WithdrawnAppeal, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO appeal_withdrawal (appeal_id, withdrawn_on, told, noted_at, noted_on, noted_by)
            VALUES (\(withdrawn.appeal), \(withdrawn.day), \(withdrawn.told), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
    }
}
