import Casework
import SQL
import Store

/// Which other cases of the same person have forms that a reader may see. It never tells that there are
/// others.
enum RatingEpisodeRepository {
    struct Episode: Sendable {
        let id: EpisodeID
        let person: PersonID
        let programme: ProgrammeID
        let number: String

        /// What the log says a look at its forms was about.
        var subject: AuditSubject { AuditSubject(programme: programme, person: person, episode: id) }
    }

    /// Latest first. People found to be one are one here too, and may be protected apart.
    static func others(
        than grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Episode] {
        let programmes = grant.actor.programmes(for: .readRatings, in: .execution)
        return try transaction.all(
            """
            SELECT e.id, e.person_id, e.programme_id, e.number, p.is_protected, \(CaseReaderRepository.reader)
            FROM person me JOIN person p ON p.root_id = me.root_id JOIN episode e ON e.person_id = p.id
            WHERE me.id = \(grant.personID) AND e.id <> \(grant.episodeID)
              AND e.programme_id IN (\(values: programmes))
              AND EXISTS (SELECT 1 FROM rating r WHERE r.episode_id = e.id AND r.state = 'done')
            ORDER BY e.opened_on DESC, e.id DESC
            """
        ) { try decode($0, for: grant.actor.accountID) }.compactMap { $0 }
    }

    /// Nil for one that may not be read.
    private static func decode(_ row: borrowing Row, for account: AccountID) throws -> Episode? {
        let mayRead = ProtectedReading.mayRead(
            isProtected: try row.bool(4), owner: try row.optionalID(5), reader: account)
        guard mayRead else { return nil }
        return try Episode(id: row.id(0), person: row.id(1), programme: row.id(2), number: row.text(3))
    }
}
