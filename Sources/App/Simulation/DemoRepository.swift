import Casework
import Crypto
import SQL
import Store

/// The statements that only a demonstration needs. They never run on another database.
enum DemoRepository {
    /// Who receives what comes by the public form.
    static func setInboxOwner(
        _ account: AccountID, of programme: ProgrammeID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run("UPDATE programme SET inbox_owner_id = \(account) WHERE id = \(programme)")
    }

    /// The key that seals second factors and held forms, from the seed: then the whole file is the same each
    /// time. Nothing in a demonstration is secret, and nothing is sealed yet when it is made.
    static func setSealKey(seed: UInt64, _ transaction: borrowing WriteTransaction) throws {
        let key = try SHA256.hash(Array("steget demo \(seed)".utf8))
        try transaction.run("UPDATE installation SET seal_key = \(key) WHERE id = 1 AND is_demonstration = 1")
    }
}
