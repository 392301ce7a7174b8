import Casework
import SQL
import Store

/// Which episodes of one person a reader may see: every pass through a programme in which the reader may
/// open cases. It never tells that there are others.
enum PersonNotesRepository {
    struct Episode: Sendable {
        let id: EpisodeID
        let person: PersonID
        let programme: ProgrammeID
        let number: String
        let programmeName: String
        let isReadable: Bool
        /// The files that the reader may open there.
        let files: CaseFiles
    }

    /// Latest first. People found to be one are one here too.
    static func episodes(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Episode] {
        let actor = grant.actor, reach = actor.reach(for: .readCases)
        return try transaction.all(
            """
            SELECT e.id, e.person_id, e.programme_id, e.number, g.name, p.is_protected,
              \(CaseReaderRepository.reader)
            FROM person me JOIN person p ON p.root_id = me.root_id JOIN episode e ON e.person_id = p.id
            JOIN programme g ON g.id = e.programme_id
            WHERE me.id = \(grant.personID) AND \(reach.holds)
            ORDER BY e.opened_on DESC, e.id DESC
            """
        ) { try Episode($0, for: actor) }
    }
}

extension PersonNotesRepository.Episode {
    fileprivate init(_ row: borrowing Row, for actor: Actor) throws {
        let programme: ProgrammeID = try row.id(2)
        try self.init(
            id: row.id(0), person: row.id(1), programme: programme, number: row.text(3),
            programmeName: row.text(4),
            isReadable: ProtectedReading.mayRead(
                isProtected: row.bool(5), owner: row.optionalID(6), reader: actor.accountID),
            files: actor.files(for: .readCases, of: programme))
    }
}
