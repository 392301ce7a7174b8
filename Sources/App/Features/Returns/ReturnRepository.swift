import Casework
import Law
import SQL
import Store

/// Every statement on ways back. A row is added with its case and never changed; the schema's triggers agree.
enum ReturnRepository {
    static func insert(
        _ episode: EpisodeID, backTo earlier: EpisodeID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            "INSERT INTO episode_return (episode_id, earlier_id) VALUES (\(episode), \(earlier))")
    }

    /// The number of the earlier case that this one is the way back to; nil for one that is none.
    static func earlier(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> String? {
        try transaction.first(
            """
            SELECT e.number FROM episode_return r JOIN episode e ON e.id = r.earlier_id
            WHERE r.episode_id = \(grant.episodeID)
            """
        ) { try $0.text(0) }
    }

    /// The numbers of the cases in which somebody has come back after this one, the first one first.
    static func later(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [String] {
        try transaction.all(
            """
            SELECT e.number FROM episode_return r JOIN episode e ON e.id = r.episode_id
            WHERE r.earlier_id = \(grant.episodeID) ORDER BY e.id
            """
        ) { try $0.text(0) }
    }
}
