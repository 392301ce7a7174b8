import Casework
import HTTP
import Store
import Synchronization
import Templating

/// The one act of an accepted form. Its key is spent in the act's own transaction, so that a double click, a
/// retry after a lost answer and a resend after a restart are one change, and its draft goes with it.
public final class Submission: Sendable {
    /// The version the form was filled from, for the `WHERE version = …` of an edit; 0 for a new record.
    public let version: Int
    private let context: Context
    /// What the key is spent on.
    private let textHash: [UInt8]
    private let sentBefore = Atomic(false)

    init(context: Context, version: Int?, textHash: [UInt8]) {
        self.context = context
        self.textHash = textHash
        self.version = version ?? 0
    }

    var wasSentBefore: Bool { sentBefore.load(ordering: .relaxed) }

    /// Shows the page once more with what the change comes to, unless it has been shown: nothing is saved
    /// yet. The page looks at `FormState.isTyped` and shows it from the values.
    public func demandReview() throws {
        if context.posted.isReviewed { return }
        // A second copy, when the first has done its work: there is nothing left to look over.
        guard try context.spent(context.posted.key) != nil else { throw Complaints.review }
    }

    /// Writes the act and answers with where it can be seen. The body returns that address.
    public func commit(
        _ event: AuditEvent, about subject: AuditSubject? = nil, under authority: some SignedInAuthority,
        _ body: (borrowing WriteTransaction) throws -> Link
    ) throws -> Response {
        let key = context.posted.key
        let account = authority.actor.accountID
        do {
            let store = context.site.store
            let address = try store.write(event, about: subject, under: authority) { transaction in
                try demandUnspent(key, by: account, transaction)
                let link = try body(transaction)
                guard try FormKeys().spend(
                    key, on: textHash, location: link.address, by: account, transaction) else {
                    throw RouteRefusal.forged
                }
                try context.site.drafts.discard(key, of: account, transaction)
                return link
            }
            return context.seeOther(address)
        } catch let sent as SentBefore {
            sentBefore.store(true, ordering: .relaxed)
            return try context.seeOther(path: sent.location)
        }
    }
}

extension Submission {
    private func demandUnspent(
        _ key: String, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        guard let spent = try FormKeys().spent(key, by: account, transaction) else { return }
        guard spent.textHash == textHash else { throw OtherTextSent() }
        throw SentBefore(location: spent.location)
    }
}

/// Rolls the second copy of a form back: its first copy has done the work.
private struct SentBefore: Error {
    let location: String
}

/// Another text has been sent under the form's key: this one is new, and is not taken for a copy of it.
struct OtherTextSent: Error {}

extension Context {
    /// What this form's key was spent on, if it has been sent before.
    func spent(_ key: String) throws -> SpentFormKey? {
        guard let actor = session.actor else { return nil }
        return try site.store.read { try FormKeys().spent(key, by: actor.accountID, $0) }
    }
}

/// A proof of somebody who is signed in: the acts of forms are theirs.
public protocol SignedInAuthority: Authority {
    var actor: Actor { get }
}

extension Actor: SignedInAuthority {
    public var actor: Actor { self }
}

extension CaseGrant: SignedInAuthority {}
