import CSQLite
import SQL

/// One connection to one database, for one thread at a time. It never waits for another thread's lock: that
/// is its owner's business, so it is opened without SQLite's own mutex.
public final class Connection {
    let handle: OpaquePointer
    private var statements: [SQLShape: Statement] = [:]
    /// Frames in the write-ahead log after the latest commit; what decides when to checkpoint.
    public internal(set) var logFrames = 0
    private var stepLimit: StepLimit?
    var tableWatch: TableWatch?

    init(handle: OpaquePointer) {
        self.handle = handle
    }

    deinit {
        statements.removeAll()
        sqlite3_close_v2(handle)
    }

    /// How many statements stand ready.
    public var preparedCount: Int { statements.count }

    /// False between `BEGIN` and its end, whoever ended it: a full disk may have.
    public var isAutocommitting: Bool { sqlite3_get_autocommit(handle) != 0 }

    /// Rows that the latest statement inserted, changed or deleted.
    public var changes: Int { Int(sqlite3_changes64(handle)) }

    /// Runs a statement to its end; returns how many rows it changed.
    @discardableResult
    public func run(_ sql: SQL) throws -> Int {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try statement.bind(sql.values)
        while try statement.step() {}
        return sqlite3_stmt_readonly(statement.handle) != 0 ? 0 : changes
    }

    /// Hands each row to `body`; the statement is reset even if it throws.
    public func each(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try statement.bind(sql.values)
        let row = Row(statement)
        while try statement.step() { try body(row) }
    }

    public func all<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> [T] {
        var found: [T] = []
        try each(sql) { found.append(try decode($0)) }
        return found
    }

    /// The first row, if there is one; further rows are not read.
    public func first<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> T? {
        let statement = try prepared(sql)
        defer { statement.reset() }
        try statement.bind(sql.values)
        guard try statement.step() else { return nil }
        let row = Row(statement)
        return try decode(row)
    }

    /// Runs a script, statement by statement: migrations and pragmas, never anything made of input.
    /// `before` is told the number of each statement; what it throws stops the script.
    package func script(_ text: String, before: (Int) throws -> Void = { _ in }) throws {
        try text.withCString { start in
            var rest: UnsafePointer<CChar>? = start
            var number = 0
            while let next = rest, next.pointee != 0 {
                guard let statement = try Statement(next, database: handle, rest: &rest) else { return }
                number += 1
                try before(number)
                defer { statement.reset() }
                while try statement.step() {}
            }
        }
    }

    /// Limits how long one read may take, in SQLite's virtual machine steps; 0 for no limit.
    package func limit(steps: Int32) {
        guard steps > 0 else {
            stepLimit = nil
            return sqlite3_progress_handler(handle, 0, nil, nil)
        }
        let limit = StepLimit(rounds: max(1, steps / StepLimit.stride))
        stepLimit = limit
        sqlite3_progress_handler(handle, StepLimit.stride, { context in
            guard let context else { return 0 }
            return Unmanaged<StepLimit>.fromOpaque(context).takeUnretainedValue().isSpent() ? 1 : 0
        }, Unmanaged.passUnretained(limit).toOpaque())
    }

    /// Begins counting anew: one limit for each transaction.
    package func restartLimit() {
        stepLimit?.restart()
    }

    /// The statement that is not in use twice at a time: a query inside its own rows gets one of its own.
    func prepared(_ sql: SQL) throws -> Statement {
        if let found = statements[sql.shape] {
            if sqlite3_stmt_busy(found.handle) == 0 { return found }
            return try prepare(sql.shape.text)
        }
        let statement = try prepare(sql.shape.text)
        // Only lists of changing length make more shapes than the program has statements.
        if statements.count >= 500 { statements.removeAll() }
        statements[sql.shape] = statement
        return statement
    }

    func prepare(_ text: String) throws -> Statement {
        try text.withCString { start in
            var rest: UnsafePointer<CChar>?
            guard let statement = try Statement(start, database: handle, rest: &rest) else {
                throw SQLiteError(code: SQLITE_MISUSE, message: "not a statement")
            }
            guard let rest, rest.pointee == 0 else {
                throw SQLiteError(code: SQLITE_MISUSE, message: "more than one statement in one literal")
            }
            return statement
        }
    }
}

/// Counts the rounds of a progress handler. It never measures time, so a slow disk does not end a short
/// query.
private final class StepLimit {
    static let stride: Int32 = 10_000
    private let rounds: Int32
    private var left: Int32

    init(rounds: Int32) {
        self.rounds = rounds
        left = rounds
    }

    func restart() { left = rounds }

    func isSpent() -> Bool {
        left -= 1
        return left < 0
    }
}
