import Casework
import SQL

/// What a session gave when its request began, so that a write can ask whether it still does: somebody may
/// have been shut out after the request came in and before it writes (ASVS 15.4.2). It never gives a right.
struct Standing: Sendable {
    let session: SessionID
    let account: AccountID
    let memberships: [Membership]
    /// The writer's access epoch when all of it was read.
    let epoch: Int

    /// Throws `LapsedAuthority` if the session has ended, the account is closed or a role is gone. Asks the
    /// database only where something about somebody's access was committed meanwhile.
    func demand(at now: Int, _ transaction: borrowing WriteTransaction) throws {
        guard epoch != now else { return }
        let isOpen = try transaction.first("""
            SELECT s.ended_at IS NULL AND a.is_disabled = 0
            FROM session s JOIN account a ON a.id = s.account_id WHERE s.id = \(session)
            """) { try $0.bool(0) }
        let left = Set(try Sessions.memberships(of: account, transaction))
        guard isOpen == true, left.isSuperset(of: memberships) else { throw LapsedAuthority() }
    }
}

/// What the request was let in by has been taken away before it could write: nothing is changed, and the
/// request must be judged anew.
public struct LapsedAuthority: Error {}
