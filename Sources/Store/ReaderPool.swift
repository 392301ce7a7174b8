import SQL
import SQLite

/// Read connections, each lent to one thread at a time. A read never waits for the writer, and never leaves a
/// transaction open.
final class ReaderPool: @unchecked Sendable {
    // Unchecked: all that changes is touched inside the monitor's lock only.
    private let monitor = Monitor()
    private var free: [Connection]
    private var lent = 0
    private var isClosed = false
    private var leavesLog = false
    private let path: String
    private let stepLimit: Int32

    /// `count` connections are opened now, so that reading goes on when descriptors run out.
    init(_ path: String, count: Int, stepLimit: Int32) throws {
        self.path = path
        self.stepLimit = stepLimit
        free = []
        for _ in 0..<count { free.append(try ReaderPool.open(path, stepLimit)) }
    }

    private static func open(_ path: String, _ stepLimit: Int32) throws -> Connection {
        let connection = try Connection.open(path, for: .reading)
        connection.limit(steps: stepLimit)
        return connection
    }

    func read<T>(_ body: (borrowing ReadTransaction) throws -> T) throws -> T {
        let connection = try lend()
        defer { takeBack(connection) }
        return try translating(path) {
            connection.restartLimit()
            try connection.run("BEGIN")
            do {
                let transaction = ReadTransaction(connection)
                let result = try body(transaction)
                try connection.run("COMMIT")
                return result
            } catch {
                if !connection.isAutocommitting { try connection.run("ROLLBACK") }
                throw error
            }
        }
    }

    /// The one used latest first: its statements are prepared and its pages warm.
    private func lend() throws -> Connection {
        let found: Connection? = try monitor.withLock {
            guard !isClosed else { throw StoreError.misuse("databasen är stängd") }
            lent += 1
            return free.popLast()
        }
        if let found { return found }
        do {
            return try ReaderPool.open(path, stepLimit)
        } catch {
            return try awaitOne()
        }
    }

    /// No descriptor for one more connection: somebody else's will do.
    private func awaitOne() throws -> Connection {
        let deadline = Moment.now.adding(microseconds: 5_000_000)
        return try monitor.withLock {
            while free.isEmpty {
                guard monitor.wait(until: deadline) else {
                    lent -= 1
                    throw StoreError.busy
                }
            }
            return free.removeLast()
        }
    }

    private func takeBack(_ connection: Connection) {
        monitor.withLock {
            lent -= 1
            if leavesLog { connection.leaveLogAtClose() }
            if connection.isAutocommitting && !isClosed { free.append(connection) }
            monitor.signal()
        }
    }

    /// Waits for reads under way. `leavingLog`: as it is, for the next who opens the database.
    func close(leavingLog: Bool) {
        monitor.withLock {
            (isClosed, leavesLog) = (true, leavingLog)
            while lent > 0 { _ = monitor.wait() }
            if leavingLog { for connection in free { connection.leaveLogAtClose() } }
            free.removeAll()
        }
    }
}
