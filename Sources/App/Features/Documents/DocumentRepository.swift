import Casework
import Law
import SQL
import Store
import Web

/// Every statement on documents. What came in is added, never changed; it reads none without a grant on its
/// case.
enum DocumentRepository {
    struct Use: Sendable {
        let files: Int
        let octets: Int
    }

    static func insert(
        _ document: IncomingDocument, in file: CaseFile, id: DocumentID, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO document (id, episode_id, name, format, octets, sha256, received_on, received_from,
                about, taken_by, taken_at, file)
            VALUES (\(id), \(grant.episodeID), \(document.file.filename), \(document.format),
                \(document.file.content.count), \(document.file.sha256), \(document.receivedOn),
                \(document.from), \(document.about), \(grant.actor.accountID), \(transaction.now),
                \(file))
            """)
    }

    /// Takes it out, with a reason, or puts it back, without: by turns, which the table sees to.
    static func insertChange(
        of document: DocumentID, version: Int, reason: String, under grant: CaseGrant,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO document_withdrawal (document_id, version, is_withdrawn, reason, changed_by,
                changed_at)
            VALUES (\(document), \(version), \(!reason.isEmpty), \(reason), \(grant.actor.accountID),
                \(transaction.now))
            """)
    }

    /// Documents of a case's files that the grant is for, also those withdrawn, latest first.
    static func list(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [DocumentRecord]
    {
        try transaction.all(
            """
            \(columns) WHERE d.episode_id = \(grant.episodeID) AND d.file IN (\(values: grant.files.all))
            ORDER BY d.id DESC
            """, decode)
    }

    static func find(
        _ id: DocumentID, under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DocumentRecord? {
        try transaction.first(
            """
            \(columns) WHERE d.id = \(id) AND d.episode_id = \(grant.episodeID)
              AND d.file IN (\(values: grant.files.all))
            """, decode)
    }

    /// One that was handed over, whichever file it stands in.
    static func find(
        _ handed: HandoverRecord.Item, under grant: CaseGrant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> DocumentRecord? {
        guard handed.pick.kind == .document else { return nil }
        return try transaction.first(
            "\(columns) WHERE d.id = \(handed.pick.thing) AND d.episode_id = \(grant.episodeID)", decode)
    }

    /// In the order of the decoder below.
    private static let columns: SQL = """
        SELECT d.id, d.name, d.format, d.octets, d.sha256, d.received_on, d.received_from, d.about, a.name,
            d.taken_at, w.version, w.is_withdrawn, w.reason, b.name, w.changed_at, d.file
        FROM document d JOIN account a ON a.id = d.taken_by
        LEFT JOIN document_withdrawal w ON w.document_id = d.id AND w.version =
            (SELECT max(l.version) FROM document_withdrawal l WHERE l.document_id = d.id)
        LEFT JOIN account b ON b.id = w.changed_by
        """

    private static func decode(_ row: borrowing Row) throws -> DocumentRecord {
        try DocumentRecord(
            id: row.id(0), name: row.text(1), format: row.value(2), octets: row.int(3), sha256: row.blob(4),
            receivedOn: row.day(5), receivedFrom: row.text(6), about: row.text(7), takenBy: row.text(8),
            takenAt: row.instant(9), file: row.value(15),
            change: row.isNull(10) ? nil : decodeChange(row, from: 10))
    }

    private static func decodeChange(_ row: borrowing Row, from column: Int) throws -> DocumentRecord.Change {
        try DocumentRecord.Change(
            version: row.int(column), isWithdrawn: row.bool(column + 1), reason: row.text(column + 2),
            by: row.text(column + 3), at: row.instant(column + 4))
    }

    /// Each time one was taken out or put back, latest first.
    static func changes(under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws
        -> [(document: DocumentID, change: DocumentRecord.Change)]
    {
        try transaction.all(
            """
            SELECT w.document_id, w.version, w.is_withdrawn, w.reason, a.name, w.changed_at
            FROM document d JOIN document_withdrawal w ON w.document_id = d.id
            JOIN account a ON a.id = w.changed_by
            WHERE d.episode_id = \(grant.episodeID) AND d.file IN (\(values: grant.files.all))
            ORDER BY w.changed_at DESC, w.version DESC
            """
        ) { try ($0.id(0, DocumentID.self), decodeChange($0, from: 1)) }
    }

    /// All that a case holds, also what was withdrawn: it lies there still.
    static func use(of grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable) throws -> Use {
        try transaction.first(
            """
            SELECT count(*), coalesce(sum(octets), 0) FROM document WHERE episode_id = \(grant.episodeID)
            """
        ) { try Use(files: $0.int(0), octets: $0.int(1)) } ?? Use(files: 0, octets: 0)
    }

    static func use(
        by account: AccountID, since instant: Instant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> Use {
        try transaction.first(
            """
            SELECT count(*), coalesce(sum(octets), 0) FROM document
            WHERE taken_by = \(account) AND taken_at > \(instant)
            """
        ) { try Use(files: $0.int(0), octets: $0.int(1)) } ?? Use(files: 0, octets: 0)
    }
}
