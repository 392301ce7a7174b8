import Casework
import Law
import SQL
import Store
import Web

/// Every statement on notices of delay and requests for a decision. They are added, never changed; the
/// schema's triggers agree.
enum DelayRepository {
    static func notices(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DelayNotice] {
        try transaction.all(
            """
            SELECT n.id, n.reason, n.expected_on, n.sent_on, n.way, n.noted_at, a.name
            FROM delay_notice n JOIN account a ON a.id = n.noted_by
            WHERE n.episode_id = \(grant.episodeID) ORDER BY n.sent_on, n.id
            """
        ) { row in
            try DelayNotice(
                id: row.id(0),
                content: NewDelayNotice(
                    reason: row.text(1), expectedOn: row.day(2), sentOn: row.day(3), way: row.value(4)),
                noted: Noted(row, from: 5))
        }
    }

    /// Nil if none has come in.
    static func request(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DecisionRequest? {
        try transaction.first(
            """
            SELECT q.arrived_on, q.text, q.noted_at, a.name, x.refused_on, x.reasons, x.way, x.noted_at,
                   b.name
            FROM decision_request q JOIN account a ON a.id = q.noted_by
            LEFT JOIN decision_request_refusal x ON x.episode_id = q.episode_id
            LEFT JOIN account b ON b.id = x.noted_by
            WHERE q.episode_id = \(grant.episodeID)
            """
        ) { try DecisionRequest($0) }
    }
}

extension DecisionRequest {
    fileprivate init(_ row: borrowing Row) throws {
        arrivedOn = try row.day(0)
        text = try row.text(1)
        noted = try Noted(row, from: 2)
        guard !row.isNull(4) else {
            refusal = nil
            return
        }
        let content = try RequestRefusal(on: row.day(4), reasons: row.text(5), way: row.value(6))
        refusal = (content, try Noted(row, from: 7))
    }
}

extension NewDelayNotice {
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let id: DelayNoticeID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO delay_notice (id, episode_id, reason, expected_on, sent_on, way, noted_at, noted_on,
              noted_by)
            VALUES (\(id), \(grant.episodeID), \(reason), \(expectedOn), \(sentOn), \(way),
                    \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
        try archive(about: id.value, in: place, under: grant, transaction)
    }
}

extension NewDecisionRequest {
    /// Throws `RouteRefusal.stale` where there is one: it can be made once a case.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard place.file.request == nil else { throw RouteRefusal.stale }
        try transaction.run(
            """
            INSERT INTO decision_request (episode_id, arrived_on, text, noted_at, noted_on, noted_by)
            VALUES (\(grant.episodeID), \(arrivedOn), \(text), \(transaction.now), \(transaction.now.day),
                    \(grant.actor.accountID))
            """)
    }
}

extension RequestRefusal {
    /// Throws `RouteRefusal.stale` where it has been refused, `.notFound` where nothing was asked.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let request = place.file.request else { throw RouteRefusal.notFound }
        guard request.refusal == nil else { throw RouteRefusal.stale }
        try transaction.run(
            """
            INSERT INTO decision_request_refusal (episode_id, refused_on, reasons, way, noted_at, noted_on,
              noted_by)
            VALUES (\(grant.episodeID), \(on), \(reasons), \(way), \(transaction.now),
                    \(transaction.now.day), \(grant.actor.accountID))
            """)
        try archive(about: grant.episodeID.value, in: place, under: grant, transaction)
    }
}
