import CSQLite
import Glibc

/// The write-ahead log as a file, so that its owner can flush it while the connection goes on with the next
/// transaction. It never reads or writes the file, and never takes a lock on it.
public final class LogFile: Sendable {
    private let descriptor: Int32

    fileprivate init?(_ path: UnsafePointer<CChar>) {
        descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return nil }
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// Waits until all that has been committed so far is on the disk. False if the disk refused: after that
    /// nobody knows what is there, and a later flush that goes well says nothing about it (`fsync(2)`).
    public func flush() -> Bool {
        fdatasync(descriptor) == 0
    }
}

extension Connection {
    /// From here on a commit is handed to the system only, and the caller makes it durable with `flush`. All
    /// else that SQLite flushes it goes on flushing: the log before it is moved into the database, the
    /// database after, and the log's head when it begins anew (`PRAGMA synchronous`).
    public func takeOverFlushing() throws -> LogFile {
        guard let name = sqlite3_db_filename(handle, "main"), let path = sqlite3_filename_wal(name),
              let file = LogFile(path)
        else { throw SQLiteError(code: SQLITE_CANTOPEN, message: "no write-ahead log") }
        try script("PRAGMA synchronous = NORMAL;")
        return file
    }

    /// Closing will leave the log as it is, for the next who opens the database to read.
    public func leaveLogAtClose() {
        steget_sqlite_set(handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
    }
}
