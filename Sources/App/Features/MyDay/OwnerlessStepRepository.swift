import Casework
import Law
import SQL
import Store

/// Reads the steps whose owner's account is closed or who no longer works there: each stands before somebody
/// who can take it over (I1). It never moves one.
enum OwnerlessStepRepository {
    /// Those that stand before one of the staff, nearest first: the case's own, and the unit's beside them.
    static func items(
        before account: AccountID, in reach: CaseReach, limit: Int,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseListRepository.Item] {
        try transaction.all(
            """
            SELECT e.id, e.number, p.name, p.birth_day, p.is_protected, e.phase, s.day, s.step, s.owner
            FROM (\(own(account)) UNION ALL \(beside(account))) s JOIN episode e ON e.id = s.episode_id
            JOIN person p ON p.id = e.person_id
            WHERE \(reach.holds) AND e.ended_on IS NULL AND e.joined_to IS NULL
            ORDER BY s.day, e.id LIMIT \(limit)
            """
        ) { row in
            var item = try CaseListRepository.decode(row)
            item.isWithoutOwner = true
            return item
        }
    }

    /// What the authority must do stands before those who investigate.
    private static func own(_ account: AccountID) -> SQL {
        let authoritys = NextStep.allCases.filter(\.isAuthoritys)
        return """
            SELECT c.id AS episode_id, c.next_step_on AS day, c.next_step AS step, a.name AS owner
            FROM (\(gone)) g JOIN account a ON a.id = g.account_id JOIN episode c ON c.owner_id = a.id
            WHERE c.ended_on IS NULL AND c.joined_to IS NULL
              AND NOT \(StandIn.isHere("a.id", on: "c.id", as: StaffRepository.roles(.either)))
              AND CASE WHEN c.next_step IN (\(values: authoritys)) AND c.authority_since IS NOT NULL
                THEN \(StandIn.works(account, as: .investigator, on: "c.id"))
                ELSE \(StandIn.takesOver(account, "c.id")) END
            """
    }

    private static func beside(_ account: AccountID) -> SQL {
        """
        SELECT u.episode_id, u.next_step_on, u.next_step, a.name
        FROM (\(gone)) g JOIN account a ON a.id = g.account_id JOIN unit_step u ON u.owner_id = a.id
        WHERE NOT \(StandIn.isHere("a.id", on: "u.episode_id", as: StaffRepository.roles(.execution)))
          AND \(UnitStepRepository.holds) AND \(StandIn.takesOver(account, "u.episode_id"))
        """
    }

    /// Of all accounts, the few that can have left something behind.
    private static let gone: SQL = """
        SELECT id AS account_id FROM account WHERE is_disabled = 1
        UNION SELECT account_id FROM former_membership
        """
}
