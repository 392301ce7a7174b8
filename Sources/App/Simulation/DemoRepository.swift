import Casework
import Crypto
import SQL
import Store

/// The few statements that only a simulation needs. None runs on another database.
enum DemoRepository {
    /// The key that seals second factors and held forms, from the seed: then the whole file is the same each
    /// time. Nothing in a demonstration is secret, and nothing is sealed yet when it is made.
    static func setSealKey(seed: UInt64, _ transaction: borrowing WriteTransaction) throws {
        let key = try SHA256.hash(Array("steget demo \(seed)".utf8))
        try transaction.run("UPDATE installation SET seal_key = \(key) WHERE id = 1 AND is_demonstration = 1")
    }

    /// Whoever looks after texts.
    static func administrator(_ transaction: borrowing some Querying & ~Copyable) throws -> AccountID? {
        try transaction.first("SELECT id FROM account WHERE username = 'administrator'") { try $0.id(0) }
    }

    /// The cases that somebody has a place in.
    static func supported(_ transaction: borrowing some Querying & ~Copyable) throws -> [EpisodeID] {
        try transaction.all(
            """
            SELECT p.episode_id FROM placement p
            WHERE NOT EXISTS (SELECT 1 FROM placement_ending x WHERE x.placement_id = p.id)
            ORDER BY p.episode_id
            """
        ) { try $0.id(0) }
    }

    /// Whether there is an authority file in the case.
    static func isWithAuthority(
        _ episode: EpisodeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Bool {
        try transaction.first("SELECT authority_since IS NOT NULL FROM episode WHERE id = \(episode)") {
            try $0.bool(0)
        } ?? false
    }
}
