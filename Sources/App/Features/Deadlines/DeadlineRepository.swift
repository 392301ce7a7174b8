import Casework
import Law
import SQL
import Store

/// The rows that time limits are counted from, of all open applications at once. It keeps no time limit: each
/// is counted when it is asked for.
enum DeadlineRepository {
    /// Every time that runs where the actor follows them, or of one owner's cases; the nearest last day
    /// first. That an application waits both sides know; what is communicated and asked for by remiss stands
    /// in the authority's file.
    static func running(
        for actor: Actor, ownedBy owner: AccountID? = nil, on today: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        let either = scope(actor.programmes(for: .followDeadlines, in: .either), owner)
        let authority = scope(actor.programmes(for: .followDeadlines, in: .authority), owner)
        let execution = scope(actor.programmes(for: .followDeadlines, in: .execution), owner)
        let all = try applications(either, transaction) + communications(authority, transaction)
            + referrals(authority, transaction) + endings(authority, on: today, transaction)
            + appeals(authority, transaction) + requests(for: actor, ownedBy: owner, transaction)
            + deliveries(authority, on: today, transaction) + executions(either, on: today, transaction)
            + plans(execution, transaction)
        return all.sorted { ($0.clock.lastDay, $0.number) < ($1.clock.lastDay, $1.number) }
    }

    /// Columns 0 to 3 of every statement: number, name, protected, owner.
    private static func scope(_ programmes: [ProgrammeID], _ owner: AccountID?) -> SQL {
        let whose: SQL = owner.map { "AND e.owner_id = \($0)" } ?? ""
        return """
            FROM episode e JOIN person p ON p.id = e.person_id JOIN account a ON a.id = e.owner_id
            WHERE e.programme_id IN (\(values: programmes)) \(whose) AND e.ended_on IS NULL
              AND e.joined_to IS NULL AND e.phase IN ('investigation', 'decision',
                'placement', 'plan')
            """
    }

    private static func applications(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, k.arrived_on, q.arrived_on
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN application k ON k.episode_id = c.id AND NOT EXISTS (
                SELECT 1 FROM application_withdrawal w WHERE w.application_id = k.id)
              AND NOT EXISTS (SELECT 1 FROM decision d WHERE d.application_id = k.id AND d.state = 'issued')
            LEFT JOIN decision_request q ON q.episode_id = c.id
            WHERE NOT EXISTS (SELECT 1 FROM decision_request_refusal x WHERE x.episode_id = c.id)
            """
        ) { row in
            let requested = try row.optionalDay(5)
            let overdue = try CaseClock.decisionOverdue(applied: row.day(4))
            return try CaseDeadline(requested.map(CaseClock.requestedDecision) ?? overdue, row)
        }
    }

    private static func communications(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, k.sent_on, coalesce((SELECT r.answer_by
                FROM communication_reply r WHERE r.communication_id = k.id AND r.kind = 'moreTime'
                ORDER BY r.answer_by DESC LIMIT 1), k.answer_by)
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN communication k ON k.episode_id = c.id
            WHERE k.omission IS NULL AND NOT EXISTS (SELECT 1 FROM communication_reply r
                WHERE r.communication_id = k.id AND r.kind <> 'moreTime')
            """
        ) { try CaseDeadline(.communication(sent: $0.day(4), answerBy: $0.day(5)), $0) }
    }

    private static func referrals(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, r.sent_on, r.answer_by
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN referral r ON r.episode_id = c.id
            WHERE NOT EXISTS (SELECT 1 FROM referral_answer x WHERE x.referral_id = r.id)
            """
        ) { try CaseDeadline(.referral(sent: $0.day(4), answerBy: $0.day(5)), $0) }
    }
}

extension CaseDeadline {
    /// Columns 0 to 3: number, name, protected, owner.
    init(_ clock: CaseClock, _ row: borrowing Row) throws {
        self.clock = clock
        (number, name) = (try row.text(0), try row.text(1))
        (isProtected, owner) = (try row.bool(2), try row.text(3))
    }
}
