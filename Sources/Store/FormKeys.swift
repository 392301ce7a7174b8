import Casework
import SQL

/// What a form's key was spent on.
public struct SpentFormKey: Sendable {
    /// Where the act led.
    public let location: String
    /// The SHA-256 of what was sent, without secrets.
    public let textHash: [UInt8]
}

/// The one-time keys of forms: the same text under the same key again gets the first answer and changes
/// nothing. It never takes another text for a copy of the first.
public struct FormKeys: Sendable {
    public init() {}

    /// Spends a key in the act's own transaction. False if it is spent already: then throw, so that the act
    /// is undone, and answer with what it was spent on.
    public func spend(_ key: String, on textHash: [UInt8], location: String, by account: AccountID,
                      _ transaction: borrowing WriteTransaction) throws -> Bool {
        try transaction.run("""
            INSERT INTO spent_form_key (form_key, account_id, text_hash, location, spent_at)
            VALUES (\(key), \(account), \(textHash), \(location), \(transaction.now))
            ON CONFLICT (form_key) DO NOTHING
            """) == 1
    }

    /// What this key was spent on; nil if it is unspent, or somebody else's.
    public func spent(_ key: String, by account: AccountID,
                      _ transaction: borrowing some Querying & ~Copyable) throws -> SpentFormKey? {
        try transaction.first("""
            SELECT location, text_hash FROM spent_form_key
            WHERE form_key = \(key) AND account_id = \(account)
            """) { try SpentFormKey(location: $0.text(0), textHash: $0.blob(1)) }
    }
}
