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
    /// How much may wait for one account: far more than anybody's work.
    static let most = 200
    static let mostOctets = 20 * 1024 * 1024

    public init(_ store: Store) {
        self.store = store
    }

    /// Keeps the form, in place of what was held of it before; returns the token for the browser's cookie.
    /// `trail` waits until it is durable.
    ///
    /// - Parameter token: what the browser's cookie holds already: then one cookie finds all its forms.
    /// - Throws: `NoRoomForForm` where too much waits already; what was held stays.
    public func hold(
        for account: AccountID, address: String, fields: [UInt8], token known: String? = nil, trail: Trail
    ) throws -> String {
        let token = try known.flatMap { $0.utf8.count == 43 ? $0 : nil } ?? Sessions.randomToken()
        let hash = try Sessions.hash(token)
        let purpose = SealPurpose.heldForm(token: token, account: account, address: address)
        let sealed = try store.sealer.seal(fields, for: purpose)
        try store.writer.write(under: Visitor(trail: trail)) { transaction in
            guard try HeldForms.hasRoom(for: sealed, at: address, of: account, transaction) else {
                throw NoRoomForForm()
            }
            try transaction.run("""
                INSERT INTO held_form (account_id, address, token_hash, sealed, held_at)
                VALUES (\(account), \(address), \(hash), \(sealed), \(transaction.now))
                ON CONFLICT (account_id, address) DO UPDATE SET token_hash = excluded.token_hash,
                    sealed = excluded.sealed, held_at = excluded.held_at
                """)
        }
        return token
    }

    /// Whether a form fits beside the account's others, in place of what is held of it now.
    private static func hasRoom(
        for sealed: [UInt8], at address: String, of account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let others = try transaction.first("""
            SELECT count(*), coalesce(sum(length(sealed)), 0) FROM held_form
            WHERE account_id = \(account) AND address <> \(address)
            """) { try (count: $0.int(0), octets: $0.int(1)) }
        guard let others else { return true }
        return others.count < most && others.octets <= mostOctets - sealed.count
    }
}

/// So much waits for an account already that one more form is not taken: it stays in the browser.
public struct NoRoomForForm: Error {}
