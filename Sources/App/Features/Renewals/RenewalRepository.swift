import Casework
import Law
import SQL
import Store
import Web

/// Every statement on follow-ups and renewals. They are added, never changed; the schema's triggers agree.
enum RenewalRepository {
    static func file(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> RenewalFile {
        let all = try renewals(under: grant, transaction)
        return RenewalFile(
            followUps: try followUps(of: decision, under: grant, transaction),
            renewals: all.filter { $0.decision == decision },
            waits: try ApplicationRepository.open(under: grant, transaction) != nil,
            review: try LatestReview(under: grant, transaction))
    }

    private static func followUps(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [FollowUpRecord] {
        try transaction.all(
            """
            SELECT f.id, f.held_on, f.achieved, f.own_view, f.proposal, f.noted_at, a.name
            FROM follow_up f JOIN account a ON a.id = f.noted_by JOIN decision d ON d.id = f.decision_id
            WHERE f.decision_id = \(decision) AND d.episode_id = \(grant.episodeID)
            ORDER BY f.held_on DESC, f.id DESC
            """
        ) { try FollowUpRecord($0) }
    }

    /// All of a case, latest first.
    static func renewals(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RenewalRecord] {
        try transaction.all(
            """
            SELECT r.application_id, r.decision_id, f.proposal, a.wish, a.arrived_on, a.noted_at, n.name,
                   EXISTS (SELECT 1 FROM communication c
                     WHERE c.episode_id = a.episode_id AND c.noted_at >= a.noted_at)
            FROM renewal r JOIN application a ON a.id = r.application_id
            JOIN follow_up f ON f.id = r.follow_up_id JOIN account n ON n.id = a.noted_by
            WHERE a.episode_id = \(grant.episodeID) ORDER BY a.noted_at DESC, a.id DESC
            """
        ) { try RenewalRecord($0) }
    }

    static func insert(
        _ facts: FollowUp, of decision: DecisionID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: FollowUpID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO follow_up (id, decision_id, held_on, achieved, own_view, proposal, noted_at, noted_on,
              noted_by)
            VALUES (\(id), \(decision), \(facts.heldOn), \(facts.achieved), \(facts.ownView),
                    \(facts.proposal), \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    static func insert(
        _ application: ApplicationID, renewing decision: DecisionID, after followUp: FollowUpID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO renewal (application_id, decision_id, follow_up_id)
            VALUES (\(application), \(decision), \(followUp))
            """)
    }
}

extension FollowUpRecord {
    fileprivate init(_ row: borrowing Row) throws {
        id = try row.id(0)
        facts = try FollowUp(
            heldOn: row.day(1), achieved: row.text(2), ownView: row.text(3), proposal: row.value(4))
        noted = try Noted(row, from: 5)
    }
}

extension RenewalRecord {
    fileprivate init(_ row: borrowing Row) throws {
        (application, decision, proposal) = (try row.id(0), try row.id(1), try row.value(2))
        (wish, asked, noted) = (try row.text(3), try row.day(4), try Noted(row, from: 5))
        isCommunicated = try row.bool(7)
    }
}
