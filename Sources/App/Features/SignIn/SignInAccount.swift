import Casework
import Crypto
import SQL
import Store

/// An account as signing in needs it. It never leaves the features of access, for it holds the password's
/// hash.
struct SignInAccount: Sendable {
    let id: AccountID
    let username: String
    let name: String
    let passwordHash: String?
    let isDisabled: Bool
    let hasSecondFactor: Bool

    init(_ row: borrowing Row) throws {
        id = try row.id(0)
        username = try row.text(1)
        name = try row.text(2)
        passwordHash = try row.optionalText(3)
        isDisabled = try row.bool(4)
        hasSecondFactor = try row.bool(5)
    }

    /// Whether the password is this account's. Takes as long for an account that does not exist, is closed or
    /// has no password yet: nobody shall tell them apart (ASVS 6.3.8).
    static func matches(
        _ password: String, _ account: SignInAccount?, work: Scrypt.Parameters
    ) throws -> Bool {
        guard let account, !account.isDisabled, let hash = account.hash else {
            try PasswordHash.verifyNothing(password, parameters: work)
            return false
        }
        return try hash.verify(password)
    }

    /// The hash with today's parameters, where the stored one is older (ASVS 11.4.2); nil if it need not be
    /// made anew.
    func renewedHash(of password: String, work: Scrypt.Parameters) throws -> String? {
        guard hash?.needsRenewal(to: work) == true else { return nil }
        return try PasswordHash.make(password, parameters: work).text
    }

    private var hash: PasswordHash? { passwordHash.flatMap(PasswordHash.init(text:)) }
}
