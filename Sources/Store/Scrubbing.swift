import Casework
import Glibc
import SQL
import SQLite

extension Store {
    /// Rebuilds the database's file, and empties its log, so that nothing of what has been removed is left in
    /// either: SQLite writes zeros over what it deletes, but not over what it has moved within a page.
    /// Writers wait meanwhile; readers do not. Throws `StoreError.busy` if somebody reads for very long.
    public func scrub() throws { try writer.scrub() }

    /// Removes the files of documents whose rows have gone, for good.
    public func removeDocuments(_ ids: [DocumentID]) {
        for id in ids { unlink(documents.file(id)) }
        if let first = ids.first { DurableFile.syncFolder(of: documents.file(first)) }
    }
}

extension Writer {
    /// Microseconds to wait for a moment when nothing is open.
    private static let scrubPatience = 60_000_000
    private static let rounds = 40

    fileprivate func scrub() throws {
        let deadline = Moment.now.adding(microseconds: Writer.scrubPatience)
        while true {
            try turn.take(until: deadline)
            guard let connection else {
                turn.giveBack()
                throw StoreError.misuse("databasen är stängd")
            }
            if connection.isAutocommitting {
                defer { turn.giveBack() }
                return try translating(path) { try rebuild(connection) }
            }
            let open = queue.withLock { $0.batch }
            turn.giveBack()
            open.wait()
        }
    }

    /// Has the turn, and nothing is open.
    private func rebuild(_ connection: Connection) throws {
        if disk.isLost { throw StoreError.storage(code: 0) }
        // The copy that it makes is as large as the file: it belongs on the disk.
        try connection.run("PRAGMA temp_store = FILE")
        defer { _ = try? connection.run("PRAGMA temp_store = MEMORY") }
        try connection.run("VACUUM")
        connection.setBusyTimeout(milliseconds: LogLimits.patience)
        for _ in 0..<Writer.rounds {
            guard connection.checkpoint(.emptying) else {
                disk.lose()
                throw StoreError.storage(code: 0)
            }
            if logOctets == 0 { return }
        }
        throw StoreError.busy
    }

    private var logOctets: Int {
        var status = stat()
        return stat(path + "-wal", &status) == 0 ? Int(status.st_size) : 0
    }
}

extension Batch {
    /// Returns when it is settled, well or not. Never on the commit thread.
    fileprivate func wait() {
        let monitor = Monitor(), isSettled = Guarded(false)
        whenSettled { _ in
            monitor.withLock {
                isSettled.withLock { $0 = true }
                monitor.signal()
            }
        }
        monitor.withLock {
            while !isSettled.withLock({ $0 }) { _ = monitor.wait() }
        }
    }
}
