import Casework
import Crypto
import Law
import Store

/// The acts on accounts inside a transaction that somebody else began, as a form's does.
extension AccountRegister {
    static func add(
        _ id: AccountID, _ account: NewAccount, _ code: ActivationCode,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try insert(id, account, passwordHash: nil, transaction)
        try invite(id, code, transaction)
    }

    static func insert(
        _ id: AccountID, _ account: NewAccount, passwordHash: String?,
        _ transaction: borrowing WriteTransaction
    ) throws {
        guard try AccountRepository.id(of: account.username.text, transaction) == nil else {
            throw AccountRefusal.usernameTaken
        }
        try AccountRepository.insert(id, account, passwordHash: passwordHash, transaction)
    }

    static func reset(
        _ account: AccountID, _ code: ActivationCode, sessions: Sessions,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try sessions.endAll(of: account, .ended, transaction)
        try invite(account, code, transaction)
    }

    static func disable(_ account: AccountID, sessions: Sessions, _ transaction: borrowing WriteTransaction)
        throws
    {
        let before = try AccountRepository.openAdministrators(transaction)
        try AccountRepository.setDisabled(true, of: account, transaction)
        try sessions.endAll(of: account, .disabled, transaction)
        try CalendarFeedRepository.revoke(of: account, transaction)
        let after = try AccountRepository.openAdministrators(transaction)
        if before > 0, after == 0 { throw AccountRefusal.lastAdministrator }
    }

    static func removeSecondFactor(
        of account: AccountID, sessions: Sessions, _ transaction: borrowing WriteTransaction
    ) throws {
        try SecondFactorRepository.remove(of: account, transaction)
        try sessions.endAll(of: account, .passwordChanged, transaction)
    }

    /// The roles in one programme, or for the whole installation, become exactly these.
    static func setRoles(
        _ roles: [Role], in programme: ProgrammeID?, of account: AccountID, version: Int,
        _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        let before = try AccountRepository.openAdministrators(transaction)
        guard try AccountRepository.bumpVersion(of: account, from: version, transaction) else { return false }
        try AccountRepository.removeRoles(in: programme, of: account, transaction)
        for role in roles where role.isForInstallation == (programme == nil) {
            try AccountRepository.insert(
                Membership(programme: programme, role: role), of: account, transaction)
        }
        try CalendarFeedRepository.revokeWithoutRole(of: account, transaction)
        let after = try AccountRepository.openAdministrators(transaction)
        if before > 0, after == 0 { throw AccountRefusal.lastAdministrator }
        return true
    }

    private static func invite(
        _ account: AccountID, _ code: ActivationCode,
        _ transaction: borrowing WriteTransaction
    ) throws {
        let expiry = transaction.now.adding(seconds: ActivationCode.lifetimeSeconds)
        try AccountRepository.setActivation(code.hash, until: expiry, of: account, transaction)
    }
}
