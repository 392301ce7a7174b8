import Casework
import Crypto
import Law
import Store

/// Who has an account: added, closed, opened, reset. The same acts for the pages, the command line and the
/// demo, each in the transaction that logs it. It never chooses a password for anybody, and never shows one.
public struct AccountRegister: Sendable {
    let store: Store

    public init(_ store: Store) {
        self.store = store
    }

    public func list() throws -> [AccountRecord] {
        try store.read { try AccountRepository.all(at: store.clock.now, $0) }
    }

    public func programmes() throws -> [ProgrammeName] {
        try store.read { try AccountRepository.programmes($0) }
    }

    /// The account of that name; throws `AccountRefusal.unknown`.
    public func find(_ username: String) throws -> AccountID {
        guard let id = try store.read({ try AccountRepository.id(of: username, $0) }) else {
            throw AccountRefusal.unknown
        }
        return id
    }

    /// Adds an account; the code is handed to its owner, who chooses a password with it. Throws
    /// `AccountRefusal`.
    public func add(_ account: NewAccount, under authority: some Authority) throws -> ActivationCode {
        let id: AccountID = store.newID()
        let code = try ActivationCode.make()
        try store.write(.accountAdded, about: AuditSubject(object: id.value), under: authority) {
            try AccountRegister.add(id, account, code, $0)
        }
        return code
    }

    /// Adds an account whose owner gives the password on the server's terminal: the first administrator. The
    /// second factor is still connected at the first sign-in. Throws `AccountRefusal`.
    public func add(_ account: NewAccount, password: String, under authority: some Authority) throws {
        let rules = try store.read { try PasswordRules.of(account.username.text, account.name, $0) }
        if let objection = rules.objection(to: password) { throw AccountRefusal.password(objection) }
        let hash = try PasswordHash.make(password, parameters: store.passwordWork).text
        let id: AccountID = store.newID()
        try store.write(.accountAdded, about: AuditSubject(object: id.value), under: authority) {
            try AccountRegister.insert(id, account, passwordHash: hash, $0)
        }
    }

    /// Adds an account with a password that everybody knows: for demonstrations alone. Throws
    /// `AccountRefusal`.
    /// - Parameter passwordHash: as `PasswordHash.text`; made once and used for all.
    public func addForDemonstration(
        _ account: NewAccount, passwordHash: String, under authority: some Authority
    ) throws
        -> AccountID
    {
        guard store.isDemonstration else { throw AccountRefusal.onlyInDemonstration }
        let id: AccountID = store.newID()
        try store.write(.accountAdded, about: AuditSubject(object: id.value), under: authority) {
            try AccountRegister.insert(id, account, passwordHash: passwordHash, $0)
        }
        return id
    }

    /// Makes a new one-time code. The old password and the sessions end at once; the second factor stays
    /// (ASVS 6.4.3).
    public func reset(_ account: AccountID, under authority: some Authority) throws -> ActivationCode {
        let code = try ActivationCode.make()
        try store.write(.accountReset, about: AuditSubject(object: account.value), under: authority) {
            try AccountRegister.reset(account, code, sessions: Sessions(store), $0)
        }
        return code
    }

    /// Closes the account: its sessions end at once. Throws `AccountRefusal` for the last administrator.
    public func disable(_ account: AccountID, under authority: some Authority) throws {
        try store.write(.accountDisabled, about: AuditSubject(object: account.value), under: authority) {
            try AccountRegister.disable(account, sessions: Sessions(store), $0)
        }
    }

    public func enable(_ account: AccountID, under authority: some Authority) throws {
        try store.write(.accountEnabled, about: AuditSubject(object: account.value), under: authority) {
            try AccountRepository.setDisabled(false, of: account, $0)
        }
    }

    /// For a lost phone: its own act with its own entry. At the next sign-in a new app is connected.
    public func removeSecondFactor(_ account: AccountID, under authority: some Authority) throws {
        try store.write(.secondFactorRemoved, about: AuditSubject(object: account.value), under: authority) {
            try AccountRegister.removeSecondFactor(of: account, sessions: Sessions(store), $0)
        }
    }
}
