import Casework
import SQL

extension Store {
    /// Looks a case up among those this actor may do this with. Nil if there is no such case or it is not
    /// theirs: the same answer by the same work, so nobody learns which.
    public func grant(_ permission: Permission, onCase number: String, to actor: Actor) throws -> CaseGrant? {
        let programmes = actor.programmes(for: permission)
        let statement: SQL = """
            SELECT id, person_id, programme_id FROM episode
            WHERE number = \(number) AND programme_id IN (\(values: programmes))
            """
        return try read { transaction in
            try transaction.first(statement) { row in
                try CaseGrant(actor: actor, permission: permission, episode: row.id(0), person: row.id(1),
                              programme: row.id(2), number: number)
            }
        }
    }

    /// As `grant(.readCases, …)`, for an account that the transaction signs in and that is no actor yet: whom
    /// a form that waited is about.
    public static func subject(
        ofCase number: String, for account: AccountID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> AuditSubject? {
        let programmes = try Sessions.memberships(of: account, transaction).programmes(for: .readCases)
        return try transaction.first("""
            SELECT id, person_id, programme_id FROM episode
            WHERE number = \(number) AND programme_id IN (\(values: programmes))
            """) { try AuditSubject(programme: $0.id(2), person: $0.id(1), episode: $0.id(0)) }
    }
}
