import CSQLite
import SQL

extension Connection {
    /// What a connection is for; each gets the pragmas of its work.
    public enum Purpose: Sendable {
        /// Makes the file if it is missing.
        case creating
        /// The one that writes.
        case writing
        /// One of those that answer pages: refuses every change.
        case reading
        /// The one that moves the write-ahead log, and runs no SQL: it never reads the schema, which takes
        /// longer than all else that a connection begins with.
        case moving
        /// Beside a running server, or in a file that is not ours: opened read-only.
        case inspecting
    }

    /// Opens `path`. Throws if the file is missing, unless `purpose` is `.creating`.
    public static func open(_ path: String, for purpose: Purpose) throws -> Connection {
        try open(path, for: purpose, isPlain: false)
    }

    /// `isPlain`: without the pragmas of its purpose.
    static func open(_ path: String, for purpose: Purpose, isPlain: Bool) throws -> Connection {
        var flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE
        switch purpose {
        case .creating: flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE
        case .writing, .reading, .moving: flags |= SQLITE_OPEN_READWRITE
        case .inspecting: flags |= SQLITE_OPEN_READONLY
        }
        let connection = try open(path, flags: flags)
        try connection.protect()
        guard !isPlain else { return connection }
        switch purpose {
        case .creating, .writing: try connection.prepareForWriting()
        case .reading, .inspecting: try connection.prepareForReading()
        case .moving: try connection.prepareForMoving()
        }
        return connection
    }

    /// A database in memory, private to this connection.
    public static func inMemory() throws -> Connection {
        let connection = try open(":memory:", flags: SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_READWRITE)
        try connection.protect()
        return connection
    }

    /// Once for the whole process, before SQLite does anything.
    private static let isPrepared = steget_sqlite_count_no_memory() == SQLITE_OK

    private static func open(_ path: String, flags: Int32) throws -> Connection {
        _ = isPrepared
        var handle: OpaquePointer?
        let code = sqlite3_open_v2(path, &handle, flags, nil)
        guard let handle else { throw SQLiteError(code: SQLITE_NOMEM, message: "out of memory") }
        let connection = Connection(handle: handle)
        guard code == SQLITE_OK else {
            throw connection.latest()
        }
        sqlite3_extended_result_codes(handle, 1)
        return connection
    }

    /// What every connection has: nothing in a file that was tampered with runs code or skips a constraint.
    private func protect() throws {
        steget_sqlite_set(handle, SQLITE_DBCONFIG_DEFENSIVE, 1)
        steget_sqlite_set(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0)
        steget_sqlite_set(handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0)
        steget_sqlite_set(handle, SQLITE_DBCONFIG_DQS_DML, 0)
        steget_sqlite_set(handle, SQLITE_DBCONFIG_DQS_DDL, 0)
        sqlite3_busy_timeout(handle, 5000)
        try script("""
            PRAGMA foreign_keys = ON;
            PRAGMA recursive_triggers = ON;
            PRAGMA cell_size_check = ON;
            PRAGMA temp_store = MEMORY;
            """)
    }

    private func prepareForWriting() throws {
        try script("""
            PRAGMA journal_mode = WAL;
            PRAGMA synchronous = FULL;
            PRAGMA secure_delete = ON;
            PRAGMA wal_autocheckpoint = 0;
            PRAGMA journal_size_limit = 67108864;
            PRAGMA cache_size = -8000;
            PRAGMA mmap_size = 268435456;
            """)
        sqlite3_wal_hook(handle, { context, _, _, frames in
            guard let context else { return SQLITE_OK }
            Unmanaged<Connection>.fromOpaque(context).takeUnretainedValue().logFrames = Int(frames)
            return SQLITE_OK
        }, Unmanaged.passUnretained(self).toOpaque())
    }

    /// Not mapped into memory: SQLite maps the file anew after each commit of somebody else, and that costs
    /// more than reading the pages (a case page took 125 µs of processor, and takes 107). Each has a cache of
    /// its own, and a page that is not in it is in the system's: so they are small.
    private func prepareForReading() throws {
        try script("""
            PRAGMA query_only = ON;
            PRAGMA cache_size = -2000;
            """)
    }

    /// Begins to use the log: without having read anything it would not know of one, and move nothing.
    private func prepareForMoving() throws {
        try script("PRAGMA user_version;")
    }

    /// How long a lock held by another process is waited for.
    public func setBusyTimeout(milliseconds: Int) {
        sqlite3_busy_timeout(handle, Int32(clamping: milliseconds))
    }
}
