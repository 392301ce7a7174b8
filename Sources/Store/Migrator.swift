import Law
import SQL
import SQLite

/// Brings a database to the latest schema, each migration in one transaction with its own row of the book. It
/// never leaves a schema between two versions, and never goes back.
package struct Migrator {
    private let folder: MigrationFolder
    private let connection: Connection
    private let clock: Clock

    package init(_ folder: MigrationFolder, connection: Connection, clock: Clock) {
        self.folder = folder
        self.connection = connection
        self.clock = clock
    }

    /// The migrations that are not applied yet. Throws if the database is newer, or if what was applied is
    /// not what the folder has.
    package func pending() throws -> [Migration] {
        let applied = try self.applied()
        if let last = applied.last, last.version > folder.latest {
            throw StoreError.newer(found: last.version, known: folder.latest)
        }
        for (done, known) in zip(applied, folder.migrations) {
            guard done.version == known.version, done.sha256 == known.sha256 else {
                throw StoreError.editedMigration(name: known.name)
            }
        }
        return Array(folder.migrations.dropFirst(applied.count))
    }

    /// Applies what is pending; returns the names. `before` is told of each statement: tests stop there.
    @discardableResult
    package func apply(before: (Int) throws -> Void = { _ in }) throws -> [String] {
        var names: [String] = []
        while let next = try pending().first {
            if try apply(next, before: before) { names.append(next.name) }
        }
        return names
    }

    /// False if somebody else applied it first.
    ///
    /// A table that others refer to can only be rebuilt with foreign keys off, which SQLite allows outside
    /// transactions only; so they are all counted again before the commit.
    private func apply(_ migration: Migration, before: (Int) throws -> Void) throws -> Bool {
        try connection.run("PRAGMA foreign_keys = OFF")
        defer { _ = try? connection.run("PRAGMA foreign_keys = ON") }
        try connection.run("BEGIN IMMEDIATE")
        do {
            // Asked again inside the transaction: two may have begun at once.
            let isNext = try pending().first == migration
            if isNext { try carryOut(migration, before: before) }
            try connection.run("COMMIT")
            return isNext
        } catch {
            if !connection.isAutocommitting { _ = try? connection.run("ROLLBACK") }
            throw error
        }
    }

    private func carryOut(_ migration: Migration, before: (Int) throws -> Void) throws {
        try makeBook()
        try connection.script(migration.text, before: before)
        try checkForeignKeys(after: migration)
        try connection.run("""
            INSERT INTO schema_migration (version, name, sha256, applied_at)
            VALUES (\(migration.version), \(migration.name), \(migration.sha256), \(clock.now))
            """)
    }

    /// Throws if the migration left a row that refers to one that is not there.
    private func checkForeignKeys(after migration: Migration) throws {
        let broken = try connection.first("SELECT 1 FROM pragma_foreign_key_check LIMIT 1") { try $0.int(0) }
        guard broken == nil else {
            throw StoreError.migrations("Migreringen \(migration.name) lämnar rader som pekar på inget.")
        }
    }

    /// Where it stands which migrations have been applied.
    private func makeBook() throws {
        try connection.run("""
            CREATE TABLE IF NOT EXISTS schema_migration (
                version INTEGER PRIMARY KEY,
                name TEXT NOT NULL,
                sha256 TEXT NOT NULL,
                applied_at TEXT NOT NULL
            ) STRICT
            """)
    }

    private func applied() throws -> [(version: Int, sha256: String)] {
        // In one statement: another may make the book, and tables after it, between two.
        let (things, books) = try connection.first("""
            SELECT count(*), count(CASE WHEN type = 'table' AND name = 'schema_migration' THEN 1 END)
            FROM sqlite_schema
            """) { (try $0.int(0), try $0.int(1)) } ?? (0, 0)
        guard books > 0 else {
            // Tables but no book: not one of ours.
            guard things == 0 else { throw StoreError.editedSchema }
            return []
        }
        return try connection.all("SELECT version, sha256 FROM schema_migration ORDER BY version") {
            try ($0.int(0), $0.text(1))
        }
    }

    /// Throws `StoreError.older` if something is pending, `.editedSchema` if the tables are not those of the
    /// folder.
    package func check() throws {
        let pending = try self.pending()
        guard pending.isEmpty else {
            throw StoreError.older(found: folder.latest - pending.count, known: folder.latest)
        }
        guard try SchemaText.read(connection) == folder.schema else { throw StoreError.editedSchema }
    }
}
