import Casework
import Law
import SQL
import Store

/// What runs for a board whose decision is appealed: a week to hand it over, and what the court asked for.
extension DeadlineRepository {
    static func appeals(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try handovers(scope, transaction) + statements(scope, transaction)
    }

    private static func handovers(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, l.arrived_on
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN decision d ON d.episode_id = c.id JOIN appeal l ON l.decision_id = d.id
            WHERE NOT EXISTS (SELECT 1 FROM appeal_handover h WHERE h.appeal_id = l.id)
              AND NOT EXISTS (SELECT 1 FROM appeal_withdrawal w WHERE w.appeal_id = l.id)
              AND NOT EXISTS (SELECT 1 FROM appeal_dismissal x WHERE x.appeal_id = l.id)
            """
        ) { try CaseDeadline(.appealHandover(arrived: $0.day(4)), $0) }
    }

    /// Answered in the order they were asked.
    private static func statements(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, s.happened_on, s.answer_by
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN decision d ON d.episode_id = c.id JOIN appeal l ON l.decision_id = d.id
            JOIN court_event s ON s.appeal_id = l.id AND s.kind = 'statementAsked'
            WHERE NOT EXISTS (SELECT 1 FROM court_event g WHERE g.appeal_id = l.id
                AND g.kind = 'statementGiven' AND g.id > s.id)
              AND NOT EXISTS (SELECT 1 FROM appeal_judgment j WHERE j.appeal_id = l.id AND j.court = s.court)
            """
        ) { try CaseDeadline(.courtStatement(asked: $0.day(4), answerBy: $0.day(5)), $0) }
    }
}
