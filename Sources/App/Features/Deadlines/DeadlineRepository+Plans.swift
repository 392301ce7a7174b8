import Casework
import Law
import SQL
import Store

extension DeadlineRepository {
    /// Of everybody who has a place: the day to make a plan, or to follow up the one in force.
    static func plans(
        _ scope: SQL, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        try transaction.all(
            """
            SELECT c.number, c.name, c.is_protected, c.owner, s.started_on, \(planned), \(reviewed)
            FROM (SELECT e.id AS id, e.number AS number, p.name AS name, p.is_protected AS is_protected,
                a.name AS owner \(scope)) c
            JOIN placement s ON s.episode_id = c.id
            WHERE NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = s.id)
            """
        ) { row in
            let plan = try (row.optionalDay(5), row.optionalDay(6))
            let review = try (row.optionalDay(7), row.optionalDay(8))
            return try CaseDeadline(.plan(clock(since: row.day(4), plan, review)), row)
        }
    }

    /// - Parameters:
    ///   - plan: when it was agreed, and its day.
    ///   - review: when it was held, and the next day.
    private static func clock(
        since start: Day, _ plan: (agreed: Day?, day: Day?), _ review: (held: Day?, next: Day?)
    ) -> PlanClock {
        guard let agreed = plan.agreed, let day = plan.day else { return .making(since: start) }
        let next = review.held.flatMap { $0 >= agreed ? review.next : nil }
        return .followUp(on: next ?? day)
    }

    /// When the plan in force was agreed, and its day to be followed up.
    private static let planned: SQL = """
        (SELECT a.agreed_on FROM plan n JOIN plan_agreement a ON a.plan_id = n.id
            WHERE n.episode_id = c.id AND a.way <> 'declined' ORDER BY n.number DESC LIMIT 1),
        (SELECT n.follow_up_on FROM plan n JOIN plan_agreement a ON a.plan_id = n.id
            WHERE n.episode_id = c.id AND a.way <> 'declined' ORDER BY n.number DESC LIMIT 1)
        """

    /// When it was last followed up, and the next day.
    private static let reviewed: SQL = """
        (SELECT r.held_on FROM review r WHERE r.episode_id = c.id
            AND NOT EXISTS (SELECT 1 FROM review o WHERE o.corrects = r.id)
            ORDER BY r.held_on DESC, r.id DESC LIMIT 1),
        (SELECT r.next_on FROM review r WHERE r.episode_id = c.id
            AND NOT EXISTS (SELECT 1 FROM review o WHERE o.corrects = r.id)
            ORDER BY r.held_on DESC, r.id DESC LIMIT 1)
        """
}
