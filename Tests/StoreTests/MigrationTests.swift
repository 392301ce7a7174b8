import Law
import SQL
import SQLite
import Store
import TestSupport
import Testing

@Suite("Migrations")
struct MigrationTests {
    private let clock = TestClock().clock
    private let first = "CREATE TABLE a (id INTEGER PRIMARY KEY) STRICT; INSERT INTO a (id) VALUES (1);"
    private let second = "CREATE TABLE b (id INTEGER PRIMARY KEY) STRICT;\nINSERT INTO b SELECT id FROM a;"

    /// A folder of two small migrations, locked.
    private func small() throws -> TestFolder {
        let folder = try TestFolder()
        try write(folder, 1, first)
        try write(folder, 2, second)
        try MigrationFolder.regenerate(folder.path)
        return folder
    }

    private func write(_ folder: TestFolder, _ version: Int, _ text: String) throws {
        try folder.write(Array(text.utf8), to: "000\(version)_step.sql")
    }

    @Test("schema.sql and migrations.lock are what the migrations make (run `make schema`)")
    func generated() throws {
        let copy = try TestFolder()
        let folder = try DatabaseImage.migrations()
        for migration in folder.migrations { try copyMigration(migration.name, to: copy) }
        try MigrationFolder.regenerate(copy.path)
        let again = try MigrationFolder.load(copy.path)
        #expect(again.schema == folder.schema)
        #expect(again.migrations == folder.migrations)
    }

    private func copyMigration(_ name: String, to folder: TestFolder) throws {
        let octets = try #require(TestFolder.octets(of: DatabaseImage.migrationsPath + "/" + name))
        try folder.write(octets, to: name)
    }

    @Test("an edited, an unlocked, a lost and a misnamed migration are refused")
    func folder() throws {
        let folder = try small()
        try write(folder, 2, "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT;")
        #expect(throws: StoreError.editedMigration(name: "0002_step.sql")) {
            _ = try MigrationFolder.load(folder.path)
        }
        let unlocked = try small()
        try write(unlocked, 3, "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT;")
        #expect(throws: StoreError.self) { _ = try MigrationFolder.load(unlocked.path) }
        let gap = try TestFolder()
        try write(gap, 2, "CREATE TABLE c (id INTEGER PRIMARY KEY) STRICT;")
        #expect(throws: StoreError.self) { try MigrationFolder.regenerate(gap.path) }
        #expect(throws: StoreError.self) { _ = try MigrationFolder.load(try TestFolder().path) }
    }

    @Test("a newer database and one whose migration was another are refused")
    func newer() throws {
        let folder = try small()
        let connection = try Connection.inMemory()
        let known = try MigrationFolder.load(folder.path)
        try Migrator(known, connection: connection, clock: clock).apply()
        try connection.run("""
            INSERT INTO schema_migration (version, name, sha256, applied_at) VALUES (3, '0003', 'x', 'x')
            """)
        #expect(throws: StoreError.newer(found: 3, known: 2)) {
            try Migrator(known, connection: connection, clock: clock).check()
        }
        try connection.run("DELETE FROM schema_migration WHERE version = 3")
        try connection.run("UPDATE schema_migration SET sha256 = 'x' WHERE version = 1")
        #expect(throws: StoreError.editedMigration(name: "0001_step.sql")) {
            try Migrator(known, connection: connection, clock: clock).check()
        }
    }

    @Test("migrating keeps a backup, a dry run changes nothing, and without either an old one is refused")
    func migrate() throws {
        let steps = try TestFolder(), place = try TestFolder()
        try write(steps, 1, first)
        try MigrationFolder.regenerate(steps.path)
        let path = place.file("a.sqlite")
        _ = try Connection.open(path, for: .creating)
        try #expect(Store.migrate(path, migrations: .load(steps.path), clock: clock).backup == nil)
        try write(steps, 2, second)
        try MigrationFolder.regenerate(steps.path)
        let known = try MigrationFolder.load(steps.path)
        #expect(throws: StoreError.older(found: 1, known: 2)) {
            _ = try Store.open(path, migrations: known, clock: clock)
        }
        let dry = try Store.migrate(path, migrations: known, clock: clock, dryRun: true)
        #expect(dry.names == ["0002_step.sql"])
        #expect(dry.backup == nil)
        let report = try Store.migrate(path, migrations: known, clock: clock)
        #expect(report.names == ["0002_step.sql"])
        let backup = try Connection.open(try #require(report.backup), for: .inspecting)
        let tables: SQL = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name"
        #expect(try backup.all(tables) { try $0.text(0) } == ["a", "schema_migration"])
        #expect(try Store.migrate(path, migrations: known, clock: clock).names.isEmpty)
    }
}
