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
    private let sentBefore = Atomic(false)

    init(context: Context, version: Int?) {
        self.context = context
        self.version = version ?? 0
    }

    var wasSentBefore: Bool { sentBefore.load(ordering: .relaxed) }

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
                if let location = try FormKeys().location(of: key, by: account, transaction) {
                    throw SentBefore(location: location)
                }
                let link = try body(transaction)
                guard try FormKeys().spend(key, location: link.address, by: account, transaction) else {
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

/// Rolls the second copy of a form back: its first copy has done the work.
private struct SentBefore: Error {
    let location: String
}

extension Context {
    /// Where the act led that this form's key was spent on, if it has been sent before.
    func spentLocation(_ key: String) throws -> String? {
        guard let actor = session.actor else { return nil }
        return try site.store.read { transaction in
            try FormKeys().location(of: key, by: actor.accountID, transaction)
        }
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
