import SQL
import Store
import TestSupport

extension TestApp {
    /// Closes accounts (0), or takes all their roles away and leaves them open (1).
    func leaves(_ usernames: SQL, _ way: Int) throws {
        try arranging {
            if way == 0 {
                try $0.run("UPDATE account SET is_disabled = 1 WHERE username \(usernames)")
            } else {
                try $0.run(
                    """
                    DELETE FROM membership
                    WHERE account_id IN (SELECT id FROM account WHERE username \(usernames))
                    """)
            }
        }
    }
}
