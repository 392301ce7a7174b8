import Crypto
import Glibc
import Law
import SQLite

/// One step of the schema: forward only, never edited once locked.
public struct Migration: Sendable, Equatable {
    public let version: Int
    /// `0001_foundation.sql`
    public let name: String
    public let sha256: String
    let text: String
}

/// The migrations a program knows, with their lock and the schema they make together. It never changes a
/// database.
public struct MigrationFolder: Sendable {
    public let path: String
    public let migrations: [Migration]
    /// What `schema.sql` says a database looks like after all of them.
    public let schema: String

    public var latest: Int { migrations.last?.version ?? 0 }

    /// Reads the folder. Throws `StoreError.editedMigration` if a file is not as `migrations.lock` has it,
    /// and `.migrations` if one is missing or misnamed.
    public static func load(_ path: String) throws -> MigrationFolder {
        let migrations = try readMigrations(path)
        let locked = try readLock(path)
        for migration in migrations {
            guard let hash = locked[migration.name] else {
                let what = "Migreringen \(migration.name) står inte i migrations.lock. Kör make schema."
                throw StoreError.migrations(what)
            }
            guard hash == migration.sha256 else { throw StoreError.editedMigration(name: migration.name) }
        }
        let names = Set(migrations.map(\.name))
        if let lost = locked.keys.sorted().first(where: { !names.contains($0) }) {
            throw StoreError.migrations("Migreringen \(lost) saknas i mappen \(path).")
        }
        guard let schema = DurableFile.read(path + "/schema.sql") else {
            throw StoreError.migrations("Filen schema.sql saknas i mappen \(path). Kör make schema.")
        }
        let text = String(decoding: schema, as: UTF8.self)
        return MigrationFolder(path: path, migrations: migrations, schema: text)
    }

    /// Writes `migrations.lock` and `schema.sql` anew from the files: `make schema`. Never run where a
    /// database lives.
    public static func regenerate(_ path: String) throws {
        let migrations = try readMigrations(path)
        let lock = migrations.map { "\($0.sha256)  \($0.name)\n" }.joined()
        let connection = try Connection.inMemory()
        let folder = MigrationFolder(path: path, migrations: migrations, schema: "")
        try Migrator(folder, connection: connection, clock: .system).apply()
        try DurableFile.write(Array(lock.utf8), to: path + "/migrations.lock", mode: 0o644)
        try DurableFile.write(Array(SchemaText.read(connection).utf8), to: path + "/schema.sql", mode: 0o644)
    }

    private static func readLock(_ path: String) throws -> [String: String] {
        guard let octets = DurableFile.read(path + "/migrations.lock") else {
            throw StoreError.migrations("Filen migrations.lock saknas i mappen \(path). Kör make schema.")
        }
        var locked: [String: String] = [:]
        for line in String(decoding: octets, as: UTF8.self).split(separator: "\n") {
            let parts = line.split(separator: " ")
            guard parts.count == 2, parts[0].utf8.count == 64 else {
                throw StoreError.migrations("Filen migrations.lock går inte att läsa. Kör make schema.")
            }
            locked[String(parts[1])] = String(parts[0])
        }
        return locked
    }

    private static func readMigrations(_ path: String) throws -> [Migration] {
        let names = try list(path).filter { $0.hasSuffix(".sql") && $0 != "schema.sql" }.sorted()
        guard !names.isEmpty else {
            throw StoreError.migrations("Mappen \(path) innehåller inga migreringar.")
        }
        var migrations: [Migration] = []
        for name in names {
            let version = migrations.count + 1
            let digits = String(version)
            let prefix = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits + "_"
            guard name.hasPrefix(prefix), let octets = DurableFile.read(path + "/" + name),
                  let text = String(validating: octets, as: UTF8.self)
            else { throw StoreError.migrations("Migreringen \(name) har fel namn eller går inte att läsa.") }
            let hash = Hex.encode(try SHA256.hash(octets))
            migrations.append(Migration(version: version, name: name, sha256: hash, text: text))
        }
        return migrations
    }

    private static func list(_ path: String) throws -> [String] {
        guard let folder = opendir(path) else {
            throw StoreError.migrations("Mappen \(path) med migreringar finns inte.")
        }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            names.append(name)
        }
        return names
    }
}
