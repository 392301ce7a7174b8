import Casework
import SQL
import Store

/// Every statement that lets open cases of one person go on in the oldest of them (I12), or frees them again.
/// It changes nothing else of a case: what was planned in it stands, so that it can be taken up where it was.
enum JoiningRepository {
    private struct Open {
        let episode: EpisodeID
        let programme: ProgrammeID
        let host: EpisodeID?
        /// The host belongs to somebody else, since two were separated.
        let isForeign: Bool
        /// Its person has a place, or waits for one.
        let hasPlace: Bool
    }

    /// Puts in order which of a person's open cases go on in which: at most one in each programme stands
    /// alone, the oldest where there was a choice.
    static func settle(_ root: PersonID, _ transaction: borrowing WriteTransaction) throws {
        let open = try transaction.all(
            """
            SELECT e.id, e.programme_id, e.joined_to, h.root_id <> p.root_id, \(PlacementRepository.hasPlace)
            FROM person p JOIN episode e ON e.person_id = p.id LEFT JOIN episode t ON t.id = e.joined_to
            LEFT JOIN person h ON h.id = t.person_id
            WHERE p.root_id = \(root) AND e.ended_on IS NULL ORDER BY e.id
            """
        ) { row in
            try Open(
                episode: row.id(0), programme: row.id(1), host: row.optionalID(2),
                isForeign: row.isNull(3) ? false : row.bool(3), hasPlace: row.bool(4))
        }
        for programme in Set(open.map(\.programme)).sorted() {
            try settle(open.filter { $0.programme == programme }, transaction)
        }
        try AuthorityReachRepository.settle(root, transaction)
    }

    /// Those without a host of their own go on in the oldest of them; in one that has a place before others,
    /// since what happens with a place happens in its case. What was free is joined before what goes free,
    /// since one row of a person has one free case at most.
    private static func settle(_ cases: [Open], _ transaction: borrowing WriteTransaction) throws {
        let loose = cases.filter { $0.host == nil || $0.isForeign }
        guard loose.count(where: \.hasPlace) < 2 else { throw CommandRefusal.bothPlaced }
        guard let oldest = loose.first(where: \.hasPlace) ?? loose.first else { return }
        for one in loose where one.episode != oldest.episode {
            try transaction.run(
                """
                UPDATE episode SET joined_to = \(oldest.episode), joined_why = coalesce(joined_why, 'merge')
                WHERE id = \(one.episode)
                """)
        }
        guard oldest.host != nil else { return }
        try transaction.run(
            "UPDATE episode SET joined_to = NULL, joined_why = NULL WHERE id = \(oldest.episode)")
    }

    /// Whether two people, by their roots, were they one, would have two places or waits in one programme.
    static func areBothPlaced(
        _ one: PersonID, _ two: PersonID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        let programmes = try transaction.all(
            """
            SELECT e.programme_id FROM person p JOIN episode e ON e.person_id = p.id
            WHERE p.root_id IN (\(one), \(two)) AND e.ended_on IS NULL AND e.joined_to IS NULL
              AND \(PlacementRepository.hasPlace)
            """
        ) { try $0.id(0, ProgrammeID.self) }
        return Set(programmes).count < programmes.count
    }

    /// Whether the case goes on in another.
    static func isJoined(
        _ episode: EpisodeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first("SELECT joined_to IS NOT NULL FROM episode WHERE id = \(episode)") {
            try $0.bool(0)
        } ?? false
    }
}
