import Casework
import Law
import SQL
import SQLite

/// One change with its entries in the log: both stay or neither does. It cannot be kept beyond the closure it
/// is lent to.
public struct WriteTransaction: ~Copyable, Querying {
    let connection: Connection
    private let ledger: Ledger
    private let identifiers: IdentifierSource
    /// Who acts, as the log names it.
    let author: AuditAuthor
    /// When the transaction began: one moment for everything in it.
    public let now: Instant

    init(_ connection: Connection, ledger: Ledger, identifiers: IdentifierSource, author: AuditAuthor,
         now: Instant) {
        self.connection = connection
        self.ledger = ledger
        self.identifiers = identifiers
        self.author = author
        self.now = now
    }

    public func all<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> [T] {
        try translating { try connection.all(sql, decode) }
    }

    public func first<T>(_ sql: SQL, _ decode: (borrowing Row) throws -> T) throws -> T? {
        try translating { try connection.first(sql, decode) }
    }

    public func each(_ sql: SQL, _ body: (borrowing Row) throws -> Void) throws {
        try translating { try connection.each(sql, body) }
    }

    /// Runs a change; returns how many rows it changed. Look at it where a version stands in the `WHERE`.
    @discardableResult
    public func run(_ sql: SQL) throws -> Int {
        try translating { try connection.run(sql) }
    }

    /// A new key, above every one made before.
    public func newID<Subject>(
        _: Identifier<Subject>.Type = Identifier<Subject>.self
    ) -> Identifier<Subject> {
        identifiers.next(at: now)
    }

    /// Another event in the same transaction, under the same authority.
    public func record(_ event: AuditEvent, about subject: AuditSubject? = nil) throws {
        try translating {
            try ledger.append(AuditRecord(event, about: subject, by: author, at: now), to: connection)
        }
    }
}
