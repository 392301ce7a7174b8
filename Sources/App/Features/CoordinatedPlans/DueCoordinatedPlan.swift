import Casework
import Law
import SQL
import Store

/// Somebody's coordinated plan that is to be followed up by now. A protected name only its case tells.
struct DueCoordinatedPlan: Sendable {
    let number: String
    let name: String
    let isProtected: Bool
    let day: Day

    /// Those that stand before one of the staff: a contact person's, else whoever coordinates the unit; the
    /// longest waiting first.
    static func all(
        of account: AccountID, in programmes: [ProgrammeID], on day: Day, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [DueCoordinatedPlan] {
        try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, c.follow_up_on
            FROM coordinated_plan c JOIN episode e ON e.id = c.episode_id JOIN person p ON p.id = e.person_id
            WHERE c.follow_up_on <= \(day) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND e.programme_id IN (\(values: programmes))
              AND c.number = (SELECT max(n.number) FROM coordinated_plan n WHERE n.episode_id = c.episode_id)
              AND NOT EXISTS (SELECT 1 FROM coordinated_plan_closing x WHERE x.plan_id = c.id)
              AND \(StandIn.seesTo(account, "c.episode_id"))
            ORDER BY c.follow_up_on, e.number LIMIT \(limit)
            """
        ) { row in
            try DueCoordinatedPlan(
                number: row.text(0), name: row.text(1), isProtected: row.bool(2), day: row.day(3))
        }
    }
}

extension MyDayLine {
    /// A coordinated plan to follow up.
    init(plan: DueCoordinatedPlan, today: Day) {
        address = CoordinatedPlanAddress.index(plan.number)
        let name = PersonName.shown(plan.name, isHidden: plan.isProtected)
        what = plan.isProtected || plan.name.isEmpty ? "\(name), \(plan.number)" : name
        about = "Följ upp SIP"
        let waiting = Waiting(until: plan.day, today: today)
        when = waiting.swedish
        if case .days = waiting { isWaiting = true } else { isWaiting = false }
        unanswered = nil
    }
}
