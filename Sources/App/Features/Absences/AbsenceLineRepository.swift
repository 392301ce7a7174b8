import Casework
import SQL
import Store

/// Every statement on the lines that somebody writes for their deputy, one for each person. A place is a
/// person's for as long as the absence is, so a form opened earlier never writes about somebody else.
enum AbsenceLineRepository {
    struct Line: Sendable {
        let place: Int
        let episode: EpisodeID
        /// The latest; empty where nothing is written.
        let words: String
    }

    static let places = 1...60

    static func all(
        of absence: AbsenceID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [Line] {
        try transaction.all(
            """
            SELECT p.place, p.episode_id, coalesce((SELECT l.words FROM absence_line l
              WHERE l.absence_id = p.absence_id AND l.place = p.place ORDER BY l.turn DESC LIMIT 1), '')
            FROM absence_person p WHERE p.absence_id = \(absence) ORDER BY p.place
            """
        ) { try Line(place: $0.int(0), episode: $0.id(1), words: $0.text(2)) }
    }

    /// Gives each who has none a place, as far as there are any.
    static func add(
        _ episodes: [EpisodeID], to absence: AbsenceID, _ transaction: borrowing WriteTransaction
    ) throws {
        let known = try all(of: absence, transaction)
        let taken = Set(known.map(\.episode))
        let free = places.filter { place in !known.contains { $0.place == place } }
        for (place, episode) in zip(free, episodes.filter { !taken.contains($0) }) {
            try transaction.run(
                """
                INSERT INTO absence_person (absence_id, place, episode_id)
                VALUES (\(absence), \(place), \(episode))
                """)
        }
    }

    static func write(
        _ words: String, at place: Int, of absence: AbsenceID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO absence_line (absence_id, place, turn, words, noted_at, noted_by)
            SELECT \(absence), \(place), 1 + count(*), \(words), \(transaction.now), \(account)
            FROM absence_line l WHERE l.absence_id = \(absence) AND l.place = \(place)
            """)
    }

    /// False if lines have been written since, or it has been called off.
    static func step(
        _ absence: AbsenceID, version: Int, _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run(
            """
            UPDATE absence SET version = version + 1
            WHERE id = \(absence) AND version = \(version) AND cancelled_at IS NULL
            """) == 1
    }
}
