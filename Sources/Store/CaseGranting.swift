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
}
