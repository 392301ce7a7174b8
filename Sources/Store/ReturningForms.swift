import Casework
import Crypto
import Law
import SQL

/// What waited while its owner signed in again comes back in the very transaction of the sign-in: there is no
/// `Actor` yet, only an account that has just proved who it is. None of it is ever handed to another account.
extension HeldForms {
    /// As `take(_:by:)`, for the account that the transaction signs in.
    public static func take(
        _ token: String, for account: AccountID, sealer: Sealer,
        _ transaction: borrowing WriteTransaction
    ) throws -> (address: String, fields: [UInt8])? {
        let hash = try SHA256.hash(Array(token.utf8))
        let oldest = transaction.now.adding(seconds: -HeldForms.lifetime)
        let found = try transaction.first(
            """
            SELECT account_id, address, sealed FROM held_form
            WHERE token_hash = \(hash) AND held_at > \(oldest)
              AND (account_id IS NULL OR account_id = \(account))
            """
        ) { try ($0.optionalID(0, AccountID.self), $0.text(1), $0.blob(2)) }
        guard let (owner, address, sealed) = found else { return nil }
        try transaction.run("DELETE FROM held_form WHERE token_hash = \(hash)")
        return (
            address, try sealer.open(sealed, for: .heldForm(token: token, account: owner, address: address))
        )
    }
}

extension Drafts {
    /// As `save`, for the account that the transaction signs in. False if the key is somebody else's.
    public static func keep(
        _ key: String, address: String, title: String, fields: String, of account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let changed = try transaction.run(
            """
            INSERT INTO draft (form_key, account_id, address, title, episode_id, fields, saved_at)
            VALUES (\(key), \(account), \(address), \(title), NULL, \(fields), \(transaction.now))
            ON CONFLICT (form_key) DO UPDATE SET address = excluded.address, title = excluded.title,
                fields = excluded.fields, saved_at = excluded.saved_at
            WHERE draft.account_id = excluded.account_id
            """)
        if changed == 1 { try transaction.record(.draftSaved) }
        return changed == 1
    }
}
