import Casework
import Law
import SQL

/// A form that waits for its owner, opened. It never leaves the transaction that takes it up.
public struct HeldForm: Sendable {
    public let address: String
    public let fields: [UInt8]
    public let heldAt: Instant
}

/// What waited while its owner signed in again comes back in the very transaction of the sign-in: there is no
/// `Actor` yet, only an account that has just proved who it is. None of it is ever handed to another account.
extension HeldForms {
    /// The account's forms under the cookie's token, oldest first. One that does not open is left out.
    public static func waiting(
        _ token: String, for account: AccountID, sealer: Sealer, _ transaction: borrowing WriteTransaction
    ) throws -> [HeldForm] {
        let hash = try Sessions.hash(token)
        let oldest = transaction.now.adding(seconds: -HeldForms.lifetime)
        let rows = try transaction.all("""
            SELECT address, sealed, held_at FROM held_form
            WHERE token_hash = \(hash) AND account_id = \(account) AND held_at > \(oldest)
            ORDER BY held_at, rowid
            """) { try ($0.text(0), $0.blob(1), $0.instant(2)) }
        return rows.compactMap { address, sealed, heldAt in
            let purpose = SealPurpose.heldForm(token: token, account: account, address: address)
            return (try? sealer.open(sealed, for: purpose)).map {
                HeldForm(address: address, fields: $0, heldAt: heldAt)
            }
        }
    }

    /// The form has been taken up: it waits no more.
    public static func release(
        _ form: HeldForm, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("""
            DELETE FROM held_form WHERE account_id = \(account) AND address = \(form.address)
            """)
    }

    /// Whether anything waits under the token, for whomever.
    public static func isWaiting(
        _ token: String, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        let hash = try Sessions.hash(token)
        let found = try transaction.first("SELECT 1 FROM held_form WHERE token_hash = \(hash)") { _ in true }
        return found == true
    }
}

extension Drafts {
    /// As `save`, for the account that the transaction signs in, of what was typed at `heldAt`. False if the
    /// key has a newer draft, or somebody else's: nothing is changed then.
    public static func keep(
        _ key: String, address: String, title: String, fields: String, heldAt: Instant,
        about subject: AuditSubject?, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let changed = try transaction.run(
            """
            INSERT INTO draft (form_key, account_id, address, title, episode_id, fields, saved_at)
            VALUES (\(key), \(account), \(address), \(title), \(subject?.episode), \(fields),
                    \(transaction.now))
            ON CONFLICT (form_key) DO UPDATE SET address = excluded.address, title = excluded.title,
                episode_id = excluded.episode_id, fields = excluded.fields, saved_at = excluded.saved_at
            WHERE draft.account_id = excluded.account_id AND draft.saved_at <= \(heldAt)
            """)
        if changed == 1 { try transaction.record(.draftSaved, about: subject) }
        return changed == 1
    }
}
