import Casework
import Law
import SQL
import Store

/// Counts the work of those who give support in a programme: how many turn to each, and how many visits each
/// has had in a week. It reads nobody's name but theirs, and orders them by nothing else.
enum CaseloadRepository {
    /// So many whole weeks are counted: one alone says too little.
    static let weeks = 4

    /// Of everybody who gives support, also those to whom nobody turns now; by name.
    static func loads(
        in programme: ProgrammeID, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [UnitPlaces.Load] {
        let visits = try visits(in: programme, today: today, transaction)
        return try transaction.all(
            """
            SELECT a.id, a.name, \(people)
            FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.programme_id = \(programme) AND m.role IN (\(values: StaffRepository.supporting))
              AND a.is_disabled = 0
            ORDER BY a.name, a.id
            """
        ) { row in
            let own = visits[try row.id(0)] ?? [:]
            let counts = (0..<weeks).map { own[$0] ?? 0 }
            return try UnitPlaces.Load(
                name: row.text(1), people: row.int(2),
                visits: (counts.min() ?? 0)...(counts.max() ?? 0))
        }
    }

    /// Of a membership `m` of account `a`.
    private static let people: SQL = """
        (SELECT count(*) FROM contact_person c JOIN placement p ON p.episode_id = c.episode_id
          WHERE c.account_id = a.id AND p.programme_id = m.programme_id
            AND NOT EXISTS (SELECT 1 FROM contact_person_ending x WHERE x.contact_person_id = c.id)
            AND NOT EXISTS (SELECT 1 FROM placement_ending y WHERE y.placement_id = p.id))
        """

    /// By account and week before this one. What was moved or called off took nobody's time; who waited for
    /// somebody who did not come had the visit.
    private static func visits(
        in programme: ProgrammeID, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [AccountID: [Int: Int]] {
        let monday = today.adding(days: 1 - today.weekday)
        var counted: [AccountID: [Int: Int]] = [:]
        try transaction.each(
            """
            SELECT a.id, v.meets_on, count(*) FROM visit v
            JOIN account a ON a.id = v.first_staff_id OR a.id = v.second_staff_id
            JOIN episode e ON e.id = v.episode_id LEFT JOIN visit_outcome o ON o.code = v.outcome
            WHERE e.programme_id = \(programme) AND v.meets_on < \(monday)
              AND v.meets_on >= \(monday.adding(days: -7 * weeks)) AND coalesce(o.is_told, 0) = 0
            GROUP BY a.id, v.meets_on
            """
        ) { row in
            let week = try (monday.number - 1 - row.day(1).number) / 7
            try counted[row.id(0), default: [:]][week, default: 0] += row.int(2)
        }
        return counted
    }
}
