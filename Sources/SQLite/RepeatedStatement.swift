import CSQLite

/// One prepared statement that runs very often, bound in place without copies. It is used by its connection's
/// owner only, and never returns rows.
public final class RepeatedStatement {
    private let statement: Statement
    private let connection: Connection

    public init(_ text: StaticString, on connection: Connection) throws {
        self.connection = connection
        statement = try connection.prepare(text.description)
    }

    /// Positions count from 1, as SQLite's do.
    public func bind(_ value: Int64?, at position: Int32) {
        if let value {
            sqlite3_bind_int64(statement.handle, position, value)
        } else {
            sqlite3_bind_null(statement.handle, position)
        }
    }

    /// The octets must stay where they are until `run` has returned.
    public func bind(textInPlace octets: UnsafeRawBufferPointer?, at position: Int32) {
        guard let octets, let start = octets.bindMemory(to: CChar.self).baseAddress else {
            sqlite3_bind_null(statement.handle, position)
            return
        }
        steget_sqlite_bind_text_in_place(statement.handle, position, start, Int32(clamping: octets.count))
    }

    public func bind(blobInPlace octets: UnsafeRawBufferPointer, at position: Int32) {
        let count = Int32(clamping: octets.count)
        steget_sqlite_bind_blob_in_place(statement.handle, position, octets.baseAddress, count)
    }

    /// Runs to the end and forgets the bound values.
    public func run() throws {
        defer { statement.reset() }
        while try statement.step() {}
    }
}
