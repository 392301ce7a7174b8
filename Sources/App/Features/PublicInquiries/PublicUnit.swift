import Casework
import Law
import SQL
import Store

/// A unit that takes inquiries from the public form: somebody has been chosen to receive them. It never takes
/// any where nobody would see them.
struct PublicUnit: Sendable {
    let programme: ProgrammeID
    let code: String
    let name: String
    let nextStepDays: Int
    /// Whoever was chosen, or while they cannot see the case, another coordinator of the unit.
    let receiver: AccountID

    /// - Parameter today: one that has closed by then takes in nobody.
    static func all(
        on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [PublicUnit] {
        let codes = try transaction.all(
            "SELECT code FROM programme WHERE inbox_owner_id IS NOT NULL ORDER BY name"
        ) { try $0.text(0) }
        var units: [PublicUnit] = []
        for code in codes {
            if let unit = try find(code, on: today, transaction) { units.append(unit) }
        }
        return units
    }

    static func find(
        _ code: String, on today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> PublicUnit? {
        try transaction.first(
            """
            SELECT p.id, p.code, p.name, p.next_step_days, a.id
            FROM programme p JOIN membership m ON m.programme_id = p.id AND m.role = 'coordinator'
            JOIN account a ON a.id = m.account_id
            WHERE p.code = \(code) AND p.inbox_owner_id IS NOT NULL AND a.is_disabled = 0
              AND NOT EXISTS (SELECT 1 FROM wind_down_now w
                WHERE w.programme_id = p.id AND w.closes_on <= \(today))
            ORDER BY a.id = p.inbox_owner_id DESC, a.id LIMIT 1
            """
        ) { row in
            try PublicUnit(
                programme: row.id(0), code: row.text(1), name: row.text(2), nextStepDays: row.int(3),
                receiver: row.id(4))
        }
    }
}
