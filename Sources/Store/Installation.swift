import Crypto
import Law
import SQL
import SQLite

/// The one row that tells what this database is. It never changes once made.
struct Installation {
    let isDemonstration: Bool
    let sealKey: [UInt8]

    /// Makes the row if a start was cut short before it.
    static func readOrMake(_ connection: Connection, _ whenMissing: Store.WhenMissing, _ clock: Clock) throws
    -> Installation {
        let isDemonstration = whenMissing == .create(demonstration: true)
        if let found = try read(connection) { return found }
        try connection.run("""
            INSERT INTO installation (id, is_demonstration, seal_key, created_at)
            VALUES (1, \(isDemonstration), \(try SecureRandom.bytes(32)), \(clock.now))
            ON CONFLICT (id) DO NOTHING
            """)
        guard let made = try read(connection) else { throw StoreError.editedSchema }
        return made
    }

    private static func read(_ connection: Connection) throws -> Installation? {
        try connection.first("SELECT is_demonstration, seal_key FROM installation WHERE id = 1") {
            Installation(isDemonstration: try $0.bool(0), sealKey: try $0.blob(1))
        }
    }
}
