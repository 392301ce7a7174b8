import Casework
import Law
import SQL
import Store

/// The times that run after decisions: until they are served, final, and carried out.
extension DeadlineRepository {
    /// What stands in the authority's file: serving, control messages, the last day to appeal.
    static func deliveries(
        _ scope: SQL, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        let attempts = try DeliveryRepository.attempts(
            of: "s.episode_id IN (SELECT e.id \(scope))", transaction)
        return try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, d.id, d.decided_on, d.ground, n.announced_on
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN decision d ON d.episode_id = c.id LEFT JOIN board_notice n ON n.decision_id = d.id
            WHERE d.state = 'issued' AND NOT EXISTS (\(received(before: today.adding(days: -settledAfter))))
            """
        ) { row in
            let decision = try ServedDecision(
                decidedOn: row.day(5), ground: row.value(6), attempts: attempts[row.id(4)] ?? [],
                noticedOn: row.optionalDay(7))
            return try decision.clocks(today: today).map { try CaseDeadline(.afterDecision($0), row) }
        }.flatMap { $0 }
    }

    /// A delivery of the decision `d` that was received before a day.
    private static func received(before day: Day) -> SQL {
        """
        SELECT 1 FROM decision_delivery s WHERE s.decision_id = d.id AND s.dispatched_on < \(day)
          AND (s.method IN ('handedOver', 'oral') OR EXISTS (SELECT 1 FROM delivery_follow_up f
            WHERE f.delivery_id = s.id AND f.kind IN ('receipt', 'stated') AND f.happened_on < \(day)))
        """
    }

    /// Both sides follow whether support is given.
    static func executions(
        _ scope: SQL, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        let running = try ExecutionRepository.grants(
            of: "e.id IN (SELECT e.id \(scope)) AND \(ExecutionRepository.isUnsettled)", transaction)
        let waits = Dictionary(grouping: running, by: \.number)
        return try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, a.name \(scope)
              AND EXISTS (SELECT 1 FROM decision d WHERE d.episode_id = e.id AND d.state = 'issued')
            """
        ) { row in
            let clocks = try (waits[row.text(0)] ?? []).flatMap { $0.clocks(today: today) }
            return try clocks.map { try CaseDeadline(.afterDecision($0), row) }
        }.flatMap { $0 }
    }

    /// After so many days from receipt no time to appeal runs any more, whatever holidays there were.
    private static let settledAfter = 45
}

/// What the times of one decision are counted from.
private struct ServedDecision {
    let decidedOn: Day
    let ground: LegalGround
    let attempts: [DeliveryAttempt]
    let noticedOn: Day?

    func clocks(today: Day) -> [DecisionClock] {
        guard let last = attempts.last else { return [.serving(decidedOn: decidedOn)] }
        let control = attempts.compactMap { one in
            one.controlMessageDue.map {
                DecisionClock.controlMessage(sentOn: one.delivery.dispatchedOn, due: $0)
            }
        }
        let receipt = attempts.firstCertainReceipt
        let time = ground.appeal.map { AppealTime($0, receipt: receipt, noticedOn: noticedOn) }
        if let appeal = time.flatMap(DecisionClock.appeal) {
            return control + (today > appeal.lastDay ? [] : [appeal])
        }
        let isUnknown = control.isEmpty && receipt == nil
        return control + (isUnknown ? [.arrival(sentOn: last.delivery.dispatchedOn)] : [])
    }
}

extension ExecutionOfDecision {
    fileprivate func clocks(today: Day) -> [DecisionClock] {
        history.spells.filter { $0.carriedOutOn == nil && $0.endedOn.map { $0 > today } ?? true }
            .map { .carryingOut($0) }
    }
}
