import Law
import SQLite
import Store

/// An empty database with every migration applied, made once for all tests. It never has any rows of its own.
public enum DatabaseImage {
    public static let migrationsPath = root + "/Migrations"

    /// The checkout these tests stand in.
    public static let root = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined()

    private static let made = Result { () throws -> (MigrationFolder, [UInt8]) in
        let folder = try MigrationFolder.load(migrationsPath)
        let connection = try Connection.inMemory()
        try Migrator(folder, connection: connection, clock: TestClock().clock).apply()
        return (folder, try connection.image())
    }

    public static func migrations() throws -> MigrationFolder { try made.get().0 }

    /// The file's octets.
    public static func octets() throws -> [UInt8] { try made.get().1 }

    /// A private copy in memory, with one connection: for tests of the schema's own rules.
    public static func connection() throws -> Connection {
        try Connection.inMemory(image: try octets())
    }
}
