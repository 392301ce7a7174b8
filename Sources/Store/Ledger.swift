import Casework
import Crypto
import SQL
import SQLite

/// Appends to the chain of the log. It holds the chain's head between commits, and never trusts it after a
/// failure.
final class Ledger {
    private var head: AuditHead?
    private var encoder = AuditEncoder()
    private var insertion: RepeatedStatement?
    private var events: [AuditEvent] = []

    /// The latest entry, committed or in the open batch.
    func currentHead(_ connection: Connection) throws -> AuditHead {
        if let head { return head }
        let found = try AuditHead.read(connection)
        head = found
        return found
    }

    func restore(_ head: AuditHead) {
        self.head = head
    }

    func forget() {
        head = nil
        events.removeAll(keepingCapacity: true)
    }

    /// What was appended since the last question.
    func takeEvents() -> [AuditEvent] {
        defer { events.removeAll(keepingCapacity: true) }
        return events
    }

    func append(_ record: AuditRecord, to connection: Connection) throws {
        let before = try currentHead(connection)
        let (id, overflow) = before.id.addingReportingOverflow(1)
        guard !overflow else { throw StoreError.misuse("loggen är full") }
        encoder.encode(record, id: id)
        let hash = try encoder.hash(after: before.hash)
        try insert(record, id: id, hash: hash, connection)
        head = AuditHead(id: id, hash: hash)
        events.append(record.event)
    }

    private func insert(_ record: AuditRecord, id: Int64, hash: [UInt8], _ connection: Connection) throws {
        let statement = try insertion ?? prepare(connection)
        let subject = record.subject
        statement.bind(id, at: 1)
        statement.bind(record.author.account?.value, at: 5)
        statement.bind(subject.programme?.value, at: 6)
        statement.bind(subject.person?.value, at: 7)
        statement.bind(subject.episode?.value, at: 8)
        statement.bind(subject.object, at: 9)
        try encoder.withTexts { at, kind, event, peer, request in
            statement.bind(textInPlace: at, at: 2)
            statement.bind(textInPlace: kind, at: 3)
            statement.bind(textInPlace: event, at: 4)
            statement.bind(textInPlace: peer, at: 10)
            statement.bind(textInPlace: request, at: 11)
            try hash.withUnsafeBytes {
                statement.bind(blobInPlace: $0, at: 12)
                try statement.run()
            }
        }
    }

    private func prepare(_ connection: Connection) throws -> RepeatedStatement {
        let statement = try RepeatedStatement("""
            INSERT INTO audit_entry (id, at, kind, event, account_id, programme_id, person_id, episode_id,
                                     object_id, peer, request, hash)
            VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)
            """, on: connection)
        insertion = statement
        return statement
    }
}
