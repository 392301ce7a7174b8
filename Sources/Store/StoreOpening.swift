import Casework
import Crypto
import Glibc
import Law
import SQL
import SQLite

extension Store {
    /// What to do where there is no database.
    public enum WhenMissing: Sendable, Equatable {
        case refuse
        /// Makes one; `demonstration` is written into it for good.
        case create(demonstration: Bool)
    }

    /// What to do with a database of an earlier version.
    public enum WhenOlder: Sendable {
        case refuse
        /// Takes a backup beside it, then migrates.
        case migrate
    }

    /// Does what it is given, which is one flush of the log, and says how that went.
    public typealias Flushing = @Sendable (() -> Bool) -> Bool

    /// Opens a database for this process alone: takes its lock, checks the schema, opens the writer and the
    /// readers.
    /// - Parameters:
    ///   - readers: connections opened at once; as many as there are worker threads.
    ///   - readLimit: steps of SQLite's machine one read may take, about 50 million a second; 0 for no limit.
    ///   - patience: seconds a write waits for another process's lock.
    ///   - lockPatience: seconds a process on its way out is waited for.
    ///   - passwordWork: what a new password hash costs.
    ///   - flushing: how the log is flushed.
    ///   - whenDiskLost: called once if a flush fails; nothing is written after that.
    /// - Throws: `StoreError`, each with one Swedish sentence.
    public static func open(
        _ path: String, migrations: MigrationFolder, clock: Clock, identifiers: IdentifierSource = .system,
        whenMissing: WhenMissing = .refuse, whenOlder: WhenOlder = .refuse, readers: Int = 4,
        readLimit: Int32 = 200_000_000, patience: Double = 5, lockPatience: Double = 1.5,
        passwordWork: Scrypt.Parameters = .standard,
        flushing: @escaping Flushing = { $0() }, whenDiskLost: @escaping @Sendable () -> Void = {}
    ) throws -> Store {
        let place = try locate(path, whenMissing)
        let lock = try DatabaseLock.take(beside: place, patience: lockPatience)
        return try translating(place) {
            let connection = try openWriter(place, whenMissing)
            let mayMigrate = whenOlder == .migrate || whenMissing != .refuse
            try bring(connection, to: migrations, clock, place, mayMigrate)
            let installation = try Installation.readOrMake(connection, whenMissing, clock)
            let pool = try ReaderPool(place, count: readers, stepLimit: readLimit)
            let log = try connection.takeOverFlushing()
            let disk = Disk(flushing: { flushing(log.flush) }, whenLost: whenDiskLost)
            let writer = try Writer(
                connection, disk: disk, mover: try LogMover(place, disk: disk), path: place, clock: clock,
                identifiers: identifiers, patience: Int(max(0, min(patience, 3600)) * 1_000_000))
            let store = Store(clock: clock, installation: installation, passwordWork: passwordWork,
                              place: place, writer: writer, readers: pool, lock: lock)
            store.sweep()
            return store
        }
    }

    /// The real path, so that two names of one file meet at one lock.
    static func locate(_ path: String, _ whenMissing: WhenMissing) throws -> String {
        guard let place = DurableFile.real(path) else { throw StoreError.missing(path: path) }
        if DurableFile.exists(place) {
            guard access(place, R_OK | W_OK) == 0, access(DurableFile.folder(of: place), W_OK) == 0 else {
                throw StoreError.notWritable(path: path)
            }
        } else if whenMissing == .refuse {
            throw StoreError.missing(path: path)
        }
        return place
    }

    /// Refuses a schema that is not the migrations', unless it may be brought there.
    private static func bring(
        _ connection: Connection, to migrations: MigrationFolder, _ clock: Clock, _ place: String,
        _ mayMigrate: Bool
    ) throws {
        let migrator = Migrator(migrations, connection: connection, clock: clock)
        if mayMigrate { try migrate(migrator, connection, place) }
        try migrator.check()
    }

    private static func openWriter(_ place: String, _ whenMissing: WhenMissing) throws -> Connection {
        guard whenMissing != .refuse, !DurableFile.exists(place) else {
            try DurableFile.readAnew(place + "-wal")
            return try Connection.open(place, for: .writing)
        }
        // Made here, so that nobody but its owner can ever read it; the log's files take the same mode.
        let descriptor = Glibc.open(place, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoreError.notWritable(path: place) }
        Glibc.close(descriptor)
        return try Connection.open(place, for: .creating)
    }

    /// Brings a database that is not in use to the latest schema.
    /// - Parameter dryRun: tells what would be done, and does nothing.
    public static func migrate(_ path: String, migrations: MigrationFolder, clock: Clock,
                               dryRun: Bool = false) throws -> MigrationReport {
        let place = try locate(path, .refuse)
        let lock = try DatabaseLock.take(beside: place, patience: 1.5)
        defer { lock.release() }
        return try translating(place) {
            let connection = try openWriter(place, .refuse)
            let migrator = Migrator(migrations, connection: connection, clock: clock)
            if dryRun { return MigrationReport(names: try migrator.pending().map(\.name), backup: nil) }
            let report = try migrate(migrator, connection, place)
            try migrator.check()
            return report
        }
    }

    @discardableResult
    private static func migrate(_ migrator: Migrator, _ connection: Connection, _ place: String) throws
    -> MigrationReport {
        let pending = try migrator.pending()
        guard !pending.isEmpty else { return MigrationReport(names: [], backup: nil) }
        var backup: String?
        if try connection.first("SELECT count(*) FROM sqlite_schema", { try $0.int(0) }) != 0 {
            let copy = "\(place).before-\(pending[0].name.prefix(4))"
            try Backup.write(connection, to: copy)
            backup = copy
        }
        return MigrationReport(names: try migrator.apply(), backup: backup)
    }
}

/// What `migrate` did, or would do.
public struct MigrationReport: Sendable, Equatable {
    /// The migrations' names, in order.
    public let names: [String]
    /// Where the database stands as it was before; nil if nothing was to be done or there was nothing in it.
    public let backup: String?
}
