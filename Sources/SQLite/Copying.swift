import CSQLite

extension Connection {
    /// Copies everything into `target` in one step, as it stands now; writers go on meanwhile. The copy is
    /// one file, without a write-ahead log of its own.
    public func copy(into target: Connection) throws {
        guard let backup = sqlite3_backup_init(target.handle, "main", handle, "main") else {
            throw target.latest()
        }
        // In one step: with small ones it would begin again whenever somebody writes.
        let code = sqlite3_backup_step(backup, -1)
        let end = sqlite3_backup_finish(backup)
        guard code == SQLITE_DONE, end == SQLITE_OK else {
            let failure = end == SQLITE_OK ? code : end
            throw SQLiteError(code: failure, message: String(cString: sqlite3_errstr(failure)))
        }
        try target.script("PRAGMA journal_mode = DELETE")
    }

    /// The latest error, in general words.
    func latest() -> SQLiteError {
        let code = sqlite3_extended_errcode(handle)
        return SQLiteError(code: code, message: String(cString: sqlite3_errstr(code)))
    }

    /// A file that nothing is in yet, to be copied into: fast, since the copy is flushed and named when it is
    /// whole.
    public static func openForCopy(_ path: String) throws -> Connection {
        let connection = try open(path, for: .creating, isPlain: true)
        try connection.script("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;")
        return connection
    }

    /// The whole database as it would stand in a file.
    public func image() throws -> [UInt8] {
        var size: sqlite3_int64 = 0
        guard let start = sqlite3_serialize(handle, "main", &size, 0) else {
            throw SQLiteError(code: SQLITE_NOMEM, message: "out of memory")
        }
        defer { sqlite3_free(start) }
        return Array(UnsafeBufferPointer(start: start, count: Int(size)))
    }

    /// A database in memory, private to this connection, that begins as `image`.
    public static func inMemory(image: [UInt8]) throws -> Connection {
        let connection = try inMemory()
        guard let copy = sqlite3_malloc64(sqlite3_uint64(image.count)) else {
            throw SQLiteError(code: SQLITE_NOMEM, message: "out of memory")
        }
        copy.copyMemory(from: image, byteCount: image.count)
        let octets = copy.assumingMemoryBound(to: UInt8.self)
        let flags = UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE)
        let size = sqlite3_int64(image.count)
        let code = sqlite3_deserialize(connection.handle, "main", octets, size, size, flags)
        guard code == SQLITE_OK else { throw connection.latest() }
        return connection
    }
}

extension UnsafeMutableRawPointer {
    fileprivate func copyMemory(from octets: [UInt8], byteCount: Int) {
        octets.withUnsafeBytes { bytes in
            guard let start = bytes.baseAddress else { return }
            copyMemory(from: start, byteCount: byteCount)
        }
    }
}
