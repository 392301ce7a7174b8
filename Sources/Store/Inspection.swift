import SQL
import SQLite

/// A database opened read-only, also beside a running server: for backups, the log's check and lists on the
/// command line. It never takes the lock and never writes.
public final class Inspection {
    private let connection: Connection
    private let path: String
    private let place: String

    /// Throws `StoreError.missing` or `.damaged`.
    public init(_ path: String) throws {
        guard let place = DurableFile.real(path), DurableFile.exists(place) else {
            throw StoreError.missing(path: path)
        }
        self.path = path
        self.place = place
        connection = try translating(path) { try Connection.open(place, for: .inspecting) }
    }

    /// Reads in one consistent view.
    public func read<T>(_ body: (borrowing ReadTransaction) throws -> T) throws -> T {
        try translating(path) {
            try connection.run("BEGIN")
            defer { _ = try? connection.run("COMMIT") }
            let transaction = ReadTransaction(connection)
            return try body(transaction)
        }
    }

    /// Walks the log; `expecting` a head that was kept elsewhere also finds entries cut off at the end.
    public func verifyAudit(expecting head: AuditHead? = nil, progress: (Int) -> Void = { _ in }) throws
    -> AuditVerdict {
        try translating(path) { try AuditChain.verify(connection, expecting: head, progress: progress) }
    }

    /// Writes a whole copy to `target`, its SHA-256 to `target.sha256` and the documents' files into
    /// `target.documents`, all for their owner's eyes only.
    public func backUp(to target: String) throws {
        try translating(path) {
            let documents = DocumentFolder(besideDatabase: place)
            try Backup.write(connection, to: target, documents: documents)
        }
    }
}
