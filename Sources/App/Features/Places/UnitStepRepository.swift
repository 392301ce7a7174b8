import Casework
import Law
import SQL
import Store
import Web

/// Every statement on the unit's own steps. Rows are added, never changed; the schema's triggers agree.
enum UnitStepRepository {
    /// Of steps `u`: nothing later has taken its place, and it is not done.
    static let holds: SQL = """
        (NOT EXISTS (SELECT 1 FROM unit_step n WHERE n.episode_id = u.episode_id AND n.id > u.id)
          AND NOT EXISTS (SELECT 1 FROM planned_step s WHERE s.episode_id = u.episode_id
            AND s.version > u.version AND s.file = 'execution')
          AND (u.next_step <> 'writePlan' OR NOT EXISTS (SELECT 1 FROM plan_agreement a
            JOIN plan p ON p.id = a.plan_id WHERE p.episode_id = u.episode_id AND a.noted_at >= u.noted_at))
          AND (u.next_step <> 'keepContact' OR NOT EXISTS (SELECT 1 FROM support_contact c
            WHERE c.episode_id = u.episode_id AND c.party = 'person' AND c.noted_at > u.noted_at)))
        """

    /// - Parameter isChosen: somebody planned it as such; else it follows from another act of the unit.
    @discardableResult
    static func insert(
        _ plan: NextStepPlan, isChosen: Bool = false, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws -> UnitStepID {
        let id: UnitStepID = transaction.newID()
        try transaction.run(
            """
            INSERT INTO unit_step (id, episode_id, version, next_step, next_step_on, owner_id, note, noted_at,
              noted_by, is_chosen)
            SELECT \(id), e.id, e.version, \(plan.step), \(plan.day), \(plan.owner), \(plan.note),
                   \(transaction.now), \(grant.actor.accountID), \(isChosen)
            FROM episode e WHERE e.id = \(grant.episodeID)
            """)
        return id
    }

    /// The authority's step has ended: what the unit had planned beside it is what the case waits for now.
    /// - Returns: the plan; nil where the unit had none.
    @discardableResult
    static func promote(
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> NextStepPlan? {
        guard let beside = try current(under: grant, transaction) else { return nil }
        let version = try CaseRepository.facts(under: grant, transaction).version
        try transaction.record(.nextStepPlanned, about: grant.subject)
        guard
            try NextStepRepository.update(
                beside.plan, in: .execution, version: version, under: grant, transaction)
        else { throw RouteRefusal.stale }
        return beside.plan
    }

    /// How many there have been in a case.
    static func count(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Int {
        try transaction.first(
            "SELECT count(*) FROM unit_step u WHERE u.episode_id = \(grant.episodeID)"
        ) { try $0.int(0) } ?? 0
    }

    /// All of a case in the order that they were planned, as the case's own steps are told.
    static func all(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [(id: UnitStepID, plan: NextStepRepository.Planned)] {
        try transaction.all(
            """
            SELECT u.id, u.version, u.next_step, u.next_step_on, a.name, u.note, u.noted_at, b.name
            FROM unit_step u JOIN account a ON a.id = u.owner_id JOIN account b ON b.id = u.noted_by
            WHERE u.episode_id = \(grant.episodeID) ORDER BY u.id
            """
        ) { row in
            let plan = try NextStepRepository.Planned(
                version: row.int(1), step: row.value(2), day: row.day(3), owner: row.text(4),
                note: row.text(5), plannedAt: row.instant(6), plannedBy: row.text(7), file: .execution)
            return (try row.id(0), plan)
        }
    }

    /// The one that holds in a case.
    static func current(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> UnitStep? {
        try transaction.first(
            """
            SELECT u.id, u.next_step, u.next_step_on, u.owner_id, a.name, u.note
            FROM unit_step u JOIN account a ON a.id = u.owner_id
            WHERE u.episode_id = \(grant.episodeID) AND \(holds)
            """
        ) { row in
            try UnitStep(
                id: row.id(0), step: row.value(1), day: row.day(2), owner: row.id(3), ownerName: row.text(4),
                note: row.text(5))
        }
    }

    /// Those that one of the staff sees to, nearest first.
    static func items(
        ownedBy owner: AccountID, in reach: CaseReach, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseListRepository.Item] {
        try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, u.next_step_on, u.next_step,
              a.name
            FROM unit_step u JOIN episode e ON e.id = u.episode_id JOIN person p ON p.id = e.person_id
            JOIN account a ON a.id = u.owner_id
            WHERE u.owner_id = \(owner) AND \(reach.holds) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND \(holds)
            ORDER BY u.next_step_on, e.id LIMIT \(limit)
            """
        ) { try CaseListRepository.decode($0) }
    }
}
