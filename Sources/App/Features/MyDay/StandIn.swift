import Casework
import SQL
import Store

/// Who sees to what nobody's account is open for, as parts of statements. It never gives anybody a right to
/// read: it only says before whom a thing is put.
enum StandIn {
    /// A contact person of the case, and where there is none, whoever coordinates the unit.
    static func seesTo(_ account: AccountID, _ episode: SQL) -> SQL {
        """
        (EXISTS (SELECT 1 FROM (\(turnedTo(episode))) c WHERE c.account_id = \(account))
          OR (NOT EXISTS (\(turnedTo(episode))) AND \(works(account, as: .coordinator, on: episode))))
        """
    }

    /// The same, and whoever leads the unit where nobody coordinates it any more.
    static func takesOver(_ account: AccountID, _ episode: SQL) -> SQL {
        """
        (\(seesTo(account, episode)) OR (NOT EXISTS (\(turnedTo(episode)))
          AND NOT EXISTS (SELECT 1 FROM membership t JOIN account o ON o.id = t.account_id
            JOIN episode k ON k.programme_id = t.programme_id
            WHERE k.id = \(episode) AND t.role = \(Role.coordinator) AND o.is_disabled = 0)
          AND \(works(account, as: .manager, on: episode))))
        """
    }

    static func works(_ account: AccountID, as role: Role, on episode: SQL) -> SQL {
        """
        EXISTS (SELECT 1 FROM membership m JOIN episode h ON h.programme_id = m.programme_id
          WHERE h.id = \(episode) AND m.account_id = \(account) AND m.role = \(role))
        """
    }

    private static func turnedTo(_ episode: SQL) -> SQL {
        """
        SELECT c.account_id FROM contact_person c JOIN account b ON b.id = c.account_id
        WHERE c.episode_id = \(episode) AND b.is_disabled = 0 AND NOT EXISTS (
          SELECT 1 FROM contact_person_ending x WHERE x.contact_person_id = c.id)
        """
    }
}
