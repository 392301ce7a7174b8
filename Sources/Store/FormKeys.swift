import Casework
import SQL

/// The one-time keys of forms: the same key again gets the first answer and changes nothing.
public struct FormKeys: Sendable {
    public init() {}

    /// Spends a key in the act's own transaction. False if it is spent already: then throw, so that the act
    /// is undone, and answer with `location`.
    public func spend(_ key: String, location: String, by account: AccountID,
                      _ transaction: borrowing WriteTransaction) throws -> Bool {
        try transaction.run("""
            INSERT INTO spent_form_key (form_key, account_id, location, spent_at)
            VALUES (\(key), \(account), \(location), \(transaction.now))
            ON CONFLICT (form_key) DO NOTHING
            """) == 1
    }

    /// Where the act that spent this key led; nil if it is unspent, or somebody else's.
    public func location(of key: String, by account: AccountID,
                         _ transaction: borrowing some Querying & ~Copyable) throws -> String? {
        try transaction.first("""
            SELECT location FROM spent_form_key WHERE form_key = \(key) AND account_id = \(account)
            """) { try $0.text(0) }
    }
}
