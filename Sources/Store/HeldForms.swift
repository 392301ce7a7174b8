import Casework
import Crypto
import Law
import SQL

/// A form that met an ended session, kept sealed for a day until its owner has signed in. Only the cookie's
/// holder can open it: the key is made of the installation's key and the token, and the database has only the
/// token's hash.
public struct HeldForms: Sendable {
    private let store: Store
    /// Seconds a form is kept.
    public static let lifetime = 24 * 3600

    public init(_ store: Store) {
        self.store = store
    }

    /// Keeps the form; returns the token for the browser's cookie. `trail` waits until it is durable.
    public func hold(account: AccountID?, address: String, fields: [UInt8], trail: Trail) throws -> String {
        let token = try Sessions.randomToken()
        let hash = try Sessions.hash(token)
        let purpose = SealPurpose.heldForm(token: token, account: account, address: address)
        let sealed = try store.sealer.seal(fields, for: purpose)
        try store.writer.write(under: Visitor(trail: trail)) { transaction in
            try transaction.run("""
                INSERT INTO held_form (token_hash, account_id, address, sealed, held_at)
                VALUES (\(hash), \(account), \(address), \(sealed), \(transaction.now))
                """)
        }
        return token
    }

    /// Hands the form to its owner, once. Nil if there is none, it is too old, or it is somebody else's (then
    /// it stays).
    public func take(_ token: String, by actor: Actor) throws -> (address: String, fields: [UInt8])? {
        let hash = try Sessions.hash(token)
        return try store.writer.write(under: actor) { transaction in
            let oldest = transaction.now.adding(seconds: -HeldForms.lifetime)
            let found = try transaction.first("""
                SELECT account_id, address, sealed FROM held_form
                WHERE token_hash = \(hash) AND held_at > \(oldest)
                  AND (account_id IS NULL OR account_id = \(actor.accountID))
                """) { try ($0.optionalID(0, AccountID.self), $0.text(1), $0.blob(2)) }
            guard let (account, address, sealed) = found else { return nil }
            try transaction.run("DELETE FROM held_form WHERE token_hash = \(hash)")
            let purpose = SealPurpose.heldForm(token: token, account: account, address: address)
            return (address, try store.sealer.open(sealed, for: purpose))
        }
    }
}
