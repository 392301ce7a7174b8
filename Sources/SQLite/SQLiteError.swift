import CSQLite

/// What SQLite refused. It never holds a bound value: a run's own message is kept only where it names
/// constraints, since others (a full-text query's, for one) may quote what somebody typed.
public struct SQLiteError: Error, Sendable, CustomStringConvertible {
    /// The extended result code.
    public let code: Int32
    public let message: String

    public init(code: Int32, message: String) {
        self.code = code
        self.message = message
    }

    /// The result code without its extension.
    public var primaryCode: Int32 { code & 0xff }
    public var isBusy: Bool { primaryCode == SQLITE_BUSY || primaryCode == SQLITE_LOCKED }
    public var isConstraint: Bool { primaryCode == SQLITE_CONSTRAINT }
    /// The disk, not the statement: full, over a limit, read-only or failing.
    public var isStorage: Bool {
        [SQLITE_FULL, SQLITE_IOERR, SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_NOMEM].contains(primaryCode)
    }
    public var isDamage: Bool { primaryCode == SQLITE_CORRUPT || primaryCode == SQLITE_NOTADB }
    public var isInterrupted: Bool { primaryCode == SQLITE_INTERRUPT }
    /// A UNIQUE or PRIMARY KEY constraint.
    public var isDuplicate: Bool {
        code == SQLITE_CONSTRAINT | 8 << 8 || code == SQLITE_CONSTRAINT | 6 << 8
    }

    public var description: String { "SQLite \(code): \(message)" }
}
