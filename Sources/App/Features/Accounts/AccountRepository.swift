import Casework
import Law
import SQL
import Store

/// Every statement on accounts and roles that managing them needs.
enum AccountRepository {
    static func all(at now: Instant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [AccountRecord]
    {
        var accounts = try transaction.all(
            """
            SELECT id, username, name, version, totp_sealed IS NOT NULL, last_signed_in_at, is_disabled,
                   password_hash IS NOT NULL, activation_expires_at
            FROM account ORDER BY is_disabled, name, username
            """
        ) { try AccountRecord($0, now: now) }
        let memberships = try transaction.all(
            """
            SELECT account_id, programme_id, role FROM membership ORDER BY programme_id, role
            """
        ) { try ($0.id(0, AccountID.self), Membership(programme: $0.optionalID(1), role: $0.value(2))) }
        let byAccount = Dictionary(grouping: memberships) { $0.0 }
        for index in accounts.indices {
            accounts[index].memberships = byAccount[accounts[index].id, default: []].map { $0.1 }
        }
        return accounts
    }

    static func find(
        _ id: AccountID, at now: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AccountRecord? {
        var account = try transaction.first(
            """
            SELECT id, username, name, version, totp_sealed IS NOT NULL, last_signed_in_at, is_disabled,
                   password_hash IS NOT NULL, activation_expires_at
            FROM account WHERE id = \(id)
            """
        ) { try AccountRecord($0, now: now) }
        account?.memberships = try Sessions.memberships(of: id, transaction)
        return account
    }

    static func id(of username: String, _ transaction: borrowing some Querying & ~Copyable) throws
        -> AccountID?
    {
        try transaction.first("SELECT id FROM account WHERE username = \(username)") { try $0.id(0) }
    }

    static func programmes(_ transaction: borrowing some Querying & ~Copyable) throws -> [ProgrammeName] {
        try transaction.all("SELECT id, code, name FROM programme ORDER BY name") {
            try ProgrammeName(id: $0.id(0), code: $0.text(1), name: $0.text(2))
        }
    }

    static func insert(
        _ id: AccountID, _ account: NewAccount, passwordHash: String?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO account (id, username, name, password_hash, created_at)
            VALUES (\(id), \(account.username.text), \(account.name), \(passwordHash), \(transaction.now))
            """)
        for membership in account.memberships { try insert(membership, of: id, transaction) }
    }

    static func insert(
        _ membership: Membership, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO membership (account_id, programme_id, role)
            VALUES (\(account), \(membership.programme), \(membership.role))
            """)
    }

    /// The roles in one programme, or those for the whole installation.
    static func removeRoles(
        in programme: ProgrammeID?, of account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            DELETE FROM membership
            WHERE account_id = \(account) AND coalesce(programme_id, 0) = \(programme?.value ?? 0)
            """)
    }

    /// False if somebody else has changed the account since that version.
    static func bumpVersion(
        of account: AccountID, from version: Int, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE account SET version = version + 1 WHERE id = \(account) AND version = \(version)
            """) == 1
    }

    static func setDisabled(
        _ isDisabled: Bool, of account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE account SET is_disabled = \(isDisabled), version = version + 1 WHERE id = \(account)
            """)
    }

    /// A one-time code, and the password it replaces is worth nothing any longer.
    static func setActivation(
        _ hash: [UInt8], until: Instant, of account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            UPDATE account SET activation_hash = \(hash), activation_expires_at = \(until),
                password_hash = NULL
            WHERE id = \(account)
            """)
    }

    /// How many can still manage accounts.
    static func openAdministrators(_ transaction: borrowing some Querying & ~Copyable) throws -> Int {
        try transaction.first(
            """
            SELECT count(*) FROM membership m JOIN account a ON a.id = m.account_id
            WHERE m.role = \(Role.administrator) AND a.is_disabled = 0
            """
        ) { try $0.int(0) } ?? 0
    }

    static func setDense(_ isDense: Bool, of account: AccountID, _ transaction: borrowing WriteTransaction)
        throws
    {
        try transaction.run("UPDATE account SET dense_tables = \(isDense) WHERE id = \(account)")
    }

    /// When the owner was in before this time, and how many failures came between.
    static func previousSignIn(
        of account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> (at: Instant?, failures: Int)? {
        try transaction.first(
            """
            SELECT previous_signed_in_at, previous_failures FROM account WHERE id = \(account)
            """
        ) { try ($0.optionalInstant(0), $0.int(1)) }
    }
}
