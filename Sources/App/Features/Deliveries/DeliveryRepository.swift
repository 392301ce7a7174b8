import Casework
import Law
import SQL
import Store

/// Every statement that reads how decisions were served. None of them decides who may see it.
enum DeliveryRepository {
    /// Everything about how it was served, and the time to challenge it.
    static func delivery(
        of record: DecisionRecord, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DeliveryOfDecision {
        let records = try all(of: record.id, under: grant, transaction)
        let noticed = try noticedOn(record.id, transaction)
        let receipt = records.map(\.attempt).firstCertainReceipt
        return DeliveryOfDecision(
            records: records, noticedOn: noticed,
            time: record.texts.ground?.appeal.map {
                AppealTime($0, receipt: receipt, noticedOn: noticed)
            })
    }

    /// The tries of one decision, in order.
    static func all(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DeliveryRecord] {
        let followUps = try followUps(of: "s.decision_id = \(decision)", transaction)
        return try transaction.all(
            """
            SELECT s.id, s.number, s.method, s.representative_id, s.dispatched_on, s.is_electronic,
                   s.informed_on, s.evidence, r.name, s.noted_at, a.name
            FROM decision_delivery s JOIN account a ON a.id = s.noted_by
            LEFT JOIN representative r ON r.id = s.representative_id
            WHERE s.decision_id = \(decision) AND s.episode_id = \(grant.episodeID) ORDER BY s.number
            """
        ) { try DeliveryRecord($0, followUps) }
    }

    /// Those of many cases at once; `s` is the delivery.
    static func attempts(
        of deliveries: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionID: [DeliveryAttempt]] {
        let followUps = try followUps(of: deliveries, transaction)
        let all = try transaction.all(
            """
            SELECT s.id, s.number, s.method, s.representative_id, s.dispatched_on, s.is_electronic,
                   s.informed_on, s.evidence, s.decision_id
            FROM decision_delivery s WHERE \(deliveries) ORDER BY s.number
            """
        ) { try (decision: $0.id(8, DecisionID.self), attempt: DeliveryAttempt($0, followUps)) }
        return Dictionary(grouping: all, by: \.decision).mapValues { $0.map(\.attempt) }
    }

    private static func followUps(
        of deliveries: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DeliveryID: [DeliveryFollowUp]] {
        let all = try transaction.all(
            """
            SELECT f.delivery_id, f.kind, f.happened_on, f.text
            FROM delivery_follow_up f JOIN decision_delivery s ON s.id = f.delivery_id
            WHERE \(deliveries) ORDER BY f.happened_on, f.noted_at
            """
        ) { row -> (DeliveryID, DeliveryFollowUp) in
            try (row.id(0), DeliveryFollowUp(kind: row.value(1), on: row.day(2), text: row.text(3)))
        }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }

    private static func noticedOn(
        _ decision: DecisionID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Day? {
        try transaction.first(
            "SELECT announced_on FROM board_notice WHERE decision_id = \(decision)"
        ) { try $0.day(0) }
    }
}

extension DeliveryRecord {
    fileprivate init(_ row: borrowing Row, _ followUps: [DeliveryID: [DeliveryFollowUp]]) throws {
        attempt = try DeliveryAttempt(row, followUps)
        (representative, noted) = (try row.optionalText(8), try Noted(row, from: 9))
    }
}

extension DeliveryAttempt {
    /// Columns 0 to 7, from the key to the evidence.
    fileprivate init(_ row: borrowing Row, _ followUps: [DeliveryID: [DeliveryFollowUp]]) throws {
        let id: DeliveryID = try row.id(0)
        let delivery = try NewDelivery(
            method: row.value(2), representative: row.optionalID(3), dispatchedOn: row.day(4),
            isElectronic: row.bool(5), informedOn: row.optionalDay(6), evidence: row.text(7))
        try self.init(id: id, number: row.int(1), delivery: delivery, followUps: followUps[id] ?? [])
    }
}
