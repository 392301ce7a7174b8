import Casework
import Law
import SQL
import Store

extension DeadlineRepository {
    /// Requests for documents that wait for an answer, of the file that the actor follows: also in cases that
    /// have ended, as long as the file is kept.
    static func requests(
        for actor: Actor, ownedBy owner: AccountID?, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        let execution = actor.programmes(for: .followDeadlines, in: .execution)
        let authority = actor.programmes(for: .followDeadlines, in: .authority)
        let whose: SQL = owner.map { "AND e.owner_id = \($0)" } ?? ""
        return try transaction.all(
            """
            SELECT e.number, p.name, p.is_protected, coalesce(a.name, 'Avslutat'), r.arrived_on
            FROM document_request r JOIN episode e ON e.id = r.episode_id JOIN person p ON p.id = e.person_id
            LEFT JOIN account a ON a.id = e.owner_id
            WHERE ((r.file = 'execution' AND e.programme_id IN (\(values: execution)))
                OR (r.file = 'authority' AND e.programme_id IN (\(values: authority)))) \(whose)
              AND NOT EXISTS (SELECT 1 FROM document_request_answer x WHERE x.request_id = r.id)
            """
        ) { try CaseDeadline(.documentRequest(arrived: $0.day(4)), $0) }
    }
}
