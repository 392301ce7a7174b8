import SQL
import SQLite

/// What both kinds of transaction can: read. Repositories that serve both take `some Querying & ~Copyable`.
public protocol Querying: ~Copyable {
    /// Every row, decoded.
    func all<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> [T]
    /// The first row, decoded; nil if there is none. Further rows are not read.
    func first<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> T?
    /// Row by row, keeping none: for exports and pages that copy octets.
    func each(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws
}

/// One consistent view of the database. It cannot be kept beyond the closure it is lent to, and changes
/// nothing.
public struct ReadTransaction: ~Copyable, Querying {
    private let connection: Connection

    init(_ connection: Connection) {
        self.connection = connection
    }

    public func all<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> [T] {
        try connection.all(sql, decode)
    }

    public func first<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> T? {
        try connection.first(sql, decode)
    }

    public func each(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        try connection.each(sql, body)
    }
}
