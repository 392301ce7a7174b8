import SQL
import SQLite
import Store
import TestSupport
import Testing

/// A database as an earlier version of the program left it.
enum EarlierDatabase {
    /// - Parameter version: the last migration that it knows.
    static func make(_ path: String, version: Int, rows: [SQL]) throws -> Connection {
        let all = try DatabaseImage.migrations(), early = try TestFolder()
        for migration in all.migrations.prefix(version) {
            let path = DatabaseImage.migrationsPath + "/" + migration.name
            try early.write(try #require(TestFolder.octets(of: path)), to: migration.name)
        }
        try MigrationFolder.regenerate(early.path)
        _ = try Connection.open(path, for: .creating)
        _ = try Store.migrate(path, migrations: .load(early.path), clock: TestClock().clock)
        let connection = try Connection.open(path, for: .writing)
        for statement in rows { try connection.run(statement) }
        return connection
    }
}
