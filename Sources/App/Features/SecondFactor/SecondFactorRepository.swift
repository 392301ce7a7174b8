import Casework
import Law
import SQL
import Store

/// The seeds and recovery codes of accounts. It never holds a seed in the clear.
enum SecondFactorRepository {
    static func seed(of account: AccountID, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [UInt8]?
    {
        try transaction.first("SELECT totp_sealed FROM account WHERE id = \(account)") {
            try $0.optionalBlob(0)
        } ?? nil
    }

    static func pending(of account: AccountID, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [UInt8]?
    {
        try transaction.first("SELECT totp_pending_sealed FROM account WHERE id = \(account)") {
            try $0.optionalBlob(0)
        } ?? nil
    }

    static func setPending(
        _ sealed: [UInt8], of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("UPDATE account SET totp_pending_sealed = \(sealed) WHERE id = \(account)")
    }

    /// The app's first code was right: from now on its codes count. `step` is spent with that. False if there
    /// is no app on its way in any longer, or it is not the one that the code came from.
    static func connect(
        step: Int, sealed: [UInt8], of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws
        -> Bool
    {
        try transaction.run(
            """
            UPDATE account SET totp_sealed = totp_pending_sealed, totp_pending_sealed = NULL,
                totp_last_step = \(step)
            WHERE id = \(account) AND totp_pending_sealed = \(sealed)
            """) == 1
    }

    static func remove(of account: AccountID, _ transaction: borrowing WriteTransaction) throws {
        try transaction.run(
            """
            UPDATE account SET totp_sealed = NULL, totp_pending_sealed = NULL WHERE id = \(account)
            """)
        try transaction.run("DELETE FROM recovery_code WHERE account_id = \(account)")
    }

    /// Each step once, and never one before: a clock that goes back opens nothing (ASVS 6.5.1, 6.5.5).
    static func spend(step: Int, of account: AccountID, _ transaction: borrowing WriteTransaction) throws
        -> Bool
    {
        try transaction.run(
            """
            UPDATE account SET totp_last_step = \(step)
            WHERE id = \(account) AND totp_sealed IS NOT NULL AND totp_last_step < \(step)
            """) == 1
    }

    static func spend(recovery hash: String, of account: AccountID, _ transaction: borrowing WriteTransaction)
        throws -> Bool
    {
        try transaction.run(
            """
            UPDATE recovery_code SET used_at = \(transaction.now)
            WHERE account_id = \(account) AND code_hash = \(hash) AND used_at IS NULL
            """) == 1
    }

    /// The codes that are left, as stored.
    static func recoveryHashes(of account: AccountID, _ transaction: borrowing some Querying & ~Copyable)
        throws -> [String]
    {
        try transaction.all(
            """
            SELECT code_hash FROM recovery_code
            WHERE account_id = \(account) AND used_at IS NULL ORDER BY code_hash
            """
        ) { try $0.text(0) }
    }

    /// A new set; the old one is worth nothing any longer.
    static func replaceRecoveryCodes(
        _ hashes: [String], of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("DELETE FROM recovery_code WHERE account_id = \(account)")
        for hash in hashes {
            try transaction.run(
                "INSERT INTO recovery_code (account_id, code_hash) VALUES (\(account), \(hash))")
        }
    }
}
