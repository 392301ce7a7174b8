import Casework
import SQL

/// How much an account may have begun and not sent. Far more than anybody's work, so that only a fault or
/// somebody who fills the disk meets it.
extension Drafts {
    static let most = 200
    /// In all of an account's drafts together.
    static let mostOctets = 20 * 1024 * 1024

    /// Whether a text fits beside the account's other drafts, in place of what the key holds now.
    func hasRoom(for fields: String, as formKey: String, of account: AccountID,
                 _ transaction: borrowing WriteTransaction) throws -> Bool {
        let others = try transaction.first("""
            SELECT count(*), coalesce(sum(octets), 0) FROM draft
            WHERE account_id = \(account) AND form_key <> \(formKey)
            """) { try (count: $0.int(0), octets: $0.int(1)) }
        guard let others else { return true }
        return others.count < Drafts.most && others.octets <= Drafts.mostOctets - fields.utf8.count
    }

    /// The same draft under a new key, where the old one is spent. Nothing if there is no such draft.
    public func move(_ formKey: String, to newKey: String, under actor: Actor) throws {
        try store.writer.write(under: actor) { transaction in
            try transaction.run("""
                UPDATE draft SET form_key = \(newKey)
                WHERE form_key = \(formKey) AND account_id = \(actor.accountID)
                """)
        }
    }
}
