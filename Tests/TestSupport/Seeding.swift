import Casework
import Law
import SQL
import Store

/// The rows most tests begin with. They never stand in for the application's own commands where those are
/// under test.
extension TestStore {
    public func programme(_ code: String = "uppsala") throws -> ProgrammeID {
        try change(.programmeInstalled) { transaction in
            let id: ProgrammeID = transaction.newID()
            try transaction.run("""
                INSERT INTO programme (id, code, name, municipality, mode, case_prefix, next_step_days)
                VALUES (\(id), \(code), \("Steget " + code), \(code), 'needsTested', \(code), 3)
                """)
            return id
        }
    }

    public func account(_ username: String, _ memberships: [Membership] = []) throws -> AccountID {
        try change(.accountAdded) { transaction in
            let id: AccountID = transaction.newID()
            try transaction.run("""
                INSERT INTO account (id, username, name, created_at)
                VALUES (\(id), \(username), \("Namn " + username), \(transaction.now))
                """)
            for membership in memberships {
                try transaction.run("""
                    INSERT INTO membership (account_id, programme_id, role)
                    VALUES (\(id), \(membership.programme), \(membership.role))
                    """)
            }
            return id
        }
    }

    /// A new full session of the account, and its actor.
    public func signIn(
        _ account: AccountID, trail: Trail? = nil, limits: SessionLimits = SessionLimits()
    ) throws -> (key: SessionKey, actor: Actor) {
        let sessions = Sessions(store, limits: limits)
        let key = try change(.signedIn) {
            try sessions.start(account: account, stage: .full, peer: "192.0.2.1", device: "test", $0)
        }
        guard case .open(let actor) = try sessions.find(token: key.token, trail: trail ?? self.trail()) else {
            throw NotDurable()
        }
        return (key, actor)
    }
}
