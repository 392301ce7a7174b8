import Casework
import Law
import SQL
import Store

/// Every statement on how grants are carried out. Rows are added, never changed; the schema's triggers agree.
enum ExecutionRepository {
    static func insert(
        _ event: ExecutionEvent, of decision: DecisionID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let id: ExecutionEventID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO execution_event (id, decision_id, kind, happened_on, support, reason, text, noted_at,
              noted_on, noted_by)
            VALUES (\(id), \(decision), \(event.kind), \(event.on), \(event.support), \(event.reason),
                    \(event.text), \(transaction.now), \(transaction.now.day), \(grant.actor.accountID))
            """)
    }

    /// Nil where the case has no such grant.
    static func execution(
        of decision: DecisionID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ExecutionOfDecision? {
        try all(under: grant, transaction).first { $0.decision == decision }
    }

    /// Every grant of the case, in the order that they were decided.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ExecutionOfDecision] {
        try grants(of: "e.id = \(grant.episodeID)", transaction)
    }

    /// The latest grant of the case; none is looked for where nothing can have been decided yet.
    static func latest(
        _ facts: CaseFacts, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DecisionID? {
        guard facts.phase.followsInvestigation else { return nil }
        return try all(under: grant, transaction).last?.decision
    }

    /// Of cases `e`: no support is known to have begun, or it has been interrupted.
    static let isUnsettled: SQL = """
        (EXISTS (SELECT 1 FROM standing_execution_event x JOIN decision o ON o.id = x.decision_id
            WHERE o.episode_id = e.id AND x.kind = 'interrupted')
          OR NOT EXISTS (SELECT 1 FROM standing_execution_event x JOIN decision o ON o.id = x.decision_id
            WHERE o.episode_id = e.id AND x.kind = 'started'))
        """

    /// Those of some programmes whose support had not begun before a day, or has been interrupted.
    static func unsettled(
        since day: Day, in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ExecutionOfDecision] {
        try grants(
            of: """
                e.programme_id IN (\(values: programmes)) AND (\(isUnsettled) OR EXISTS (
                  SELECT 1 FROM standing_execution_event x JOIN decision o ON o.id = x.decision_id
                  WHERE o.episode_id = e.id AND x.happened_on >= \(day)))
                """, transaction)
    }

    /// In the order that they were decided.
    static func grants(
        of cases: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [ExecutionOfDecision] {
        let events = try events(of: cases, transaction)
        let rows = try transaction.all(
            """
            SELECT d.id, d.episode_id, e.number, d.decided_on, d.period_to, n.decided_on, n.period_from,
                   n.outcome, coalesce(l.lapsed_on, e.ended_on), d.period_from
            FROM decision d JOIN episode e ON e.id = d.episode_id
            LEFT JOIN decision_lapse l ON l.decision_id = d.id
            LEFT JOIN decision n ON n.changes_id = d.id AND n.state = 'issued'
            WHERE d.state = 'issued' AND d.outcome IN ('grant', 'partialGrant', 'change')
              AND d.ground IN ('needs', 'needs2001') AND \(cases) ORDER BY d.decided_on, d.id
            """
        ) { try GrantRow($0) }
        return executions(rows, events)
    }

    /// What was noted of an earlier grant of the case tells what ran when a later one was decided.
    private static func executions(
        _ rows: [GrantRow], _ events: [DecisionID: [NotedExecution]]
    ) -> [ExecutionOfDecision] {
        let ofCase = Dictionary(grouping: rows, by: \.episode)
        return rows.map { row in
            let own = ofCase[row.episode] ?? []
            let place = own.firstIndex { $0.decision == row.decision } ?? 0
            let notes = own.map { events[$0.decision] ?? [] }
            return row.execution(
                notes[place], after: notes[..<place].flatMap { $0 }.standing,
                isFollowed: !notes[(place + 1)...].flatMap { $0 }.standing.isEmpty)
        }
    }

    private static func events(
        of cases: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DecisionID: [NotedExecution]] {
        let all = try transaction.all(
            """
            SELECT x.decision_id, x.kind, x.happened_on, x.support, x.reason, x.text, x.noted_at, a.name,
                   x.id, m.reason, m.marked_at, b.name
            FROM execution_event x JOIN decision d ON d.id = x.decision_id
            JOIN episode e ON e.id = d.episode_id JOIN account a ON a.id = x.noted_by
            LEFT JOIN execution_event_mistake m ON m.event_id = x.id
            LEFT JOIN account b ON b.id = m.marked_by
            WHERE \(cases) ORDER BY x.happened_on, x.id
            """
        ) { row in try (row.id(0, DecisionID.self), NotedExecution(row)) }
        return Dictionary(grouping: all) { $0.0 }.mapValues { $0.map(\.1) }
    }
}

/// A grant as it stands in the database.
private struct GrantRow {
    let decision: DecisionID
    let episode: EpisodeID
    let number: String
    let decidedOn: Day
    /// From when it gives something.
    let givesFrom: Day
    let endedOn: Day?

    init(_ row: borrowing Row) throws {
        (decision, episode, number) = (try row.id(0), try row.id(1), try row.text(2))
        decidedOn = try row.day(3)
        givesFrom = try max(decidedOn, row.optionalDay(9) ?? decidedOn)
        let changedOn = try row.optionalText(7) == "cessation" ? row.optionalDay(6) : row.optionalDay(5)
        let over = try row.optionalDay(4)?.adding(days: 1)
        endedOn = try [changedOn, over, row.optionalDay(8)].compactMap { $0 }.min()
    }

    func execution(
        _ noted: [NotedExecution], after earlier: [ExecutionEvent], isFollowed: Bool
    ) -> ExecutionOfDecision {
        // What the earlier grants came to until this one takes over: the latest, and of one day the last.
        let before = earlier.filter { $0.kind != .waiting && $0.on <= givesFrom }.reversed()
            .max { $0.on < $1.on }
        let wasRunning = before.map { $0.kind != .interrupted } ?? false
        return ExecutionOfDecision(
            decision: decision, number: number,
            history: ExecutionHistory(
                decidedOn: decidedOn, countsFrom: max(decidedOn, before?.on ?? decidedOn), endedOn: endedOn,
                wasRunning: wasRunning, events: noted.standing),
            noted: noted, isFollowed: isFollowed)
    }
}
