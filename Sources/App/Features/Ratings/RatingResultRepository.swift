import Casework
import Instruments
import SQL
import Store

/// Every statement on what forms came to: levels by the limits of their day, and parts of the sum. It is
/// written once, before its form is closed, and never again.
enum RatingResultRepository {
    static func insert(
        _ levels: [RatingLevel], _ subscales: [RatingSubscale], of rating: RatingID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for (index, level) in levels.enumerated() {
            try transaction.run(
                """
                INSERT INTO rating_level (rating_id, position, scheme, code, sentence, source, as_of)
                VALUES (\(rating), \(index + 1), \(level.scheme), \(level.code), \(level.sentence),
                    \(level.source), \(level.asOf))
                """)
        }
        for (index, subscale) in subscales.enumerated() {
            try transaction.run(
                """
                INSERT INTO rating_subscale (rating_id, position, name, points)
                VALUES (\(rating), \(index + 1), \(subscale.name), \(subscale.points))
                """)
        }
    }

    /// Of every form of the case, by form, in their order.
    static func levels(
        of episode: EpisodeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RatingID: [RatingLevel]] {
        var levels: [RatingID: [RatingLevel]] = [:]
        try transaction.each(
            """
            SELECT l.rating_id, l.scheme, l.code, l.sentence, l.source, l.as_of
            FROM rating r JOIN rating_level l ON l.rating_id = r.id
            WHERE r.episode_id = \(episode) ORDER BY l.rating_id, l.position
            """
        ) { row in
            let level = try RatingLevel(
                scheme: row.text(1), code: row.text(2), sentence: row.text(3), source: row.text(4),
                asOf: row.text(5))
            levels[try row.id(0), default: []].append(level)
        }
        return levels
    }

    static func subscales(
        of rating: RatingID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RatingSubscale] {
        try transaction.all(
            "SELECT name, points FROM rating_subscale WHERE rating_id = \(rating) ORDER BY position"
        ) { try RatingSubscale(name: $0.text(0), points: $0.optionalInt(1)) }
    }
}

/// The level that a form lay in, by the limits of its day.
struct RatingLevel: Sendable, Equatable {
    let scheme: String
    let code: String
    let sentence: String
    let source: String
    /// The day the limits were read, ISO.
    let asOf: String
}

/// A part of the sum; nil points where an answer is missing.
struct RatingSubscale: Sendable, Equatable {
    let name: String
    let points: Int?
}
