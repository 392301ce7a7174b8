import Casework
import Law
import SQL

extension Store {
    /// An account as the simulator acts for it: no session is made, so nothing of it stays. Only in a
    /// database made for demonstration, where everybody's password is printed anyway; nil elsewhere, and for
    /// a closed account.
    public func standIn(for account: AccountID, trail: Trail) throws -> Actor? {
        guard isDemonstration else { return nil }
        return try read { transaction in
            let memberships = try Sessions.memberships(of: account, transaction)
            return try transaction.first(
                """
                SELECT username, name FROM account WHERE id = \(account) AND is_disabled = 0
                """
            ) { row in
                let facts = SessionFacts(
                    standingInFor: account, username: try row.text(0), name: try row.text(1),
                    memberships: memberships, at: clock.now)
                return Actor(facts, trail: trail)
            }
        }
    }
}

extension SessionFacts {
    fileprivate init(
        standingInFor account: AccountID, username: String, name: String, memberships: [Membership],
        at now: Instant
    ) {
        session = SessionID(value: 0)
        (csrfToken, self.account, stage, codeTries) = ("", account, .full, 0)
        (createdAt, seenAt, confirmedAt, ending) = (now, now, now, nil)
        (self.username, self.name, isDisabled, isDense, caseFilter) = (username, name, false, false, "")
        (self.memberships, endsAt, idlesAt) = (memberships, now, now)
    }
}
