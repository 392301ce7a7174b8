import Casework
import Law
import SQL
import Store

/// What signing in reads and writes of an account. It never writes the password itself.
enum SignInRepository {
    static func find(_ username: String, _ transaction: borrowing some Querying & ~Copyable) throws
        -> SignInAccount?
    {
        try transaction.first(
            """
            SELECT id, username, name, password_hash, is_disabled, totp_sealed IS NOT NULL
            FROM account WHERE username = \(username)
            """
        ) { try SignInAccount($0) }
    }

    static func find(_ account: AccountID, _ transaction: borrowing some Querying & ~Copyable) throws
        -> SignInAccount?
    {
        try transaction.first(
            """
            SELECT id, username, name, password_hash, is_disabled, totp_sealed IS NOT NULL
            FROM account WHERE id = \(account)
            """
        ) { try SignInAccount($0) }
    }

    /// Whether the account is still open and has the hash that the password was compared with.
    static func isUnchanged(_ account: SignInAccount, _ transaction: borrowing WriteTransaction) throws
        -> Bool
    {
        try transaction.first(
            """
            SELECT 1 FROM account
            WHERE id = \(account.id) AND is_disabled = 0 AND password_hash = \(account.passwordHash)
            """
        ) { try $0.int(0) } != nil
    }

    static func countFailure(_ account: AccountID, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE account SET failures = failures + 1, last_failure_at = \(transaction.now)
            WHERE id = \(account)
            """)
    }

    /// Somebody is in: what happened before is kept to be told, and counting begins anew.
    static func noteSignIn(_ account: AccountID, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE account SET previous_signed_in_at = last_signed_in_at, previous_failures = failures,
                last_signed_in_at = \(transaction.now), failures = 0
            WHERE id = \(account)
            """)
    }

    static func setPassword(_ hash: String, of account: AccountID, _ transaction: borrowing WriteTransaction)
        throws
    {
        try transaction.run(
            """
            UPDATE account SET password_hash = \(hash), activation_hash = NULL, activation_expires_at = NULL
            WHERE id = \(account)
            """)
    }

    /// The same password with today's parameters; nothing else changes.
    static func renewHash(
        _ hash: String, of account: SignInAccount, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE account SET password_hash = \(hash)
            WHERE id = \(account.id) AND password_hash = \(account.passwordHash)
            """)
    }

    /// The account that a one-time activation code is for, while the code is good.
    static func find(
        activation hash: [UInt8], at now: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws
        -> SignInAccount?
    {
        try transaction.first(
            """
            SELECT id, username, name, password_hash, is_disabled, totp_sealed IS NOT NULL
            FROM account WHERE activation_hash = \(hash) AND activation_expires_at > \(now)
              AND is_disabled = 0
            """
        ) { try SignInAccount($0) }
    }

    /// Words that stand in nobody's good password here: the programmes and their municipalities.
    static func programmeWords(_ transaction: borrowing some Querying & ~Copyable) throws -> [String] {
        try transaction.all("SELECT municipality, name FROM programme") { try [$0.text(0), $0.text(1)] }
            .flatMap { $0 }
    }
}
