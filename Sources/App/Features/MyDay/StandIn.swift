import Casework
import SQL
import Store

/// Who sees to what nobody who works there has any more, as parts of statements. It never gives anybody a
/// right to read: it only says before whom a thing is put.
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

    /// The account is open and has one of the roles where the case is.
    static func isHere(_ account: SQL, on episode: SQL, as roles: [Role]) -> SQL {
        """
        EXISTS (SELECT 1 FROM account o JOIN membership m ON m.account_id = o.id
          JOIN episode h ON h.programme_id = m.programme_id
          WHERE o.id = \(account) AND o.is_disabled = 0 AND h.id = \(episode)
            AND m.role IN (\(values: roles)))
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
        SELECT c.account_id FROM contact_person c
        WHERE c.episode_id = \(episode)
          AND \(isHere("c.account_id", on: "c.episode_id", as: StaffRepository.supporting))
          AND NOT EXISTS (SELECT 1 FROM contact_person_ending x WHERE x.contact_person_id = c.id)
        """
    }
}
