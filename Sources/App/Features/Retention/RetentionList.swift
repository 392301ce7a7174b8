import Casework
import Law
import SQL
import Store

/// A proposal of whom to erase, and what became of it.
struct RetentionList: Sendable {
    struct Outcome: Sendable {
        let people: Int
        let episodes: Int
        let documents: Int
        let spared: Int
        let erased: Noted
        /// Nil until nothing of it is left in the file either.
        let scrubbedAt: Instant?
    }

    let id: RetentionListID
    let programme: ProgrammeID
    let proposer: AccountID
    let proposed: Noted
    let isWithdrawn: Bool
    /// Nil until it is done.
    let done: Outcome?
    /// Those who are left of it.
    let people: [PersonID]

    var isOpen: Bool { !isWithdrawn && done == nil }
}

/// Every statement on proposals and protocols of erasure. A protocol holds numbers, never whom.
enum RetentionRepository {
    /// Latest first.
    static func lists(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RetentionList] {
        let people = try people(of: programme, transaction)
        return try transaction.all(
            """
            SELECT l.id, l.programme_id, l.proposed_by, l.proposed_at, a.name, w.list_id IS NOT NULL,
                   p.people, p.episodes, p.documents, p.spared, p.erased_at, b.name, p.scrubbed_at
            FROM retention_list l JOIN account a ON a.id = l.proposed_by
            LEFT JOIN retention_withdrawal w ON w.list_id = l.id
            LEFT JOIN retention_protocol p ON p.list_id = l.id LEFT JOIN account b ON b.id = p.approved_by
            WHERE l.programme_id = \(programme) ORDER BY l.proposed_at DESC, l.id DESC
            """
        ) { try RetentionList($0, people) }
    }

    private static func people(
        of programme: ProgrammeID, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [RetentionListID: [PersonID]] {
        var found: [RetentionListID: [PersonID]] = [:]
        try transaction.each(
            """
            SELECT i.list_id, i.person_id FROM retention_item i JOIN retention_list l ON l.id = i.list_id
            WHERE l.programme_id = \(programme) ORDER BY i.list_id, i.person_id
            """
        ) { try found[$0.id(0), default: []].append($0.id(1)) }
        return found
    }

    static func insert(
        _ id: RetentionListID, _ people: [PersonID], in programme: ProgrammeID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO retention_list (id, programme_id, proposed_on, proposed_at, proposed_by)
            VALUES (\(id), \(programme), \(transaction.now.day), \(transaction.now), \(account))
            """)
        for person in people {
            try transaction.run(
                "INSERT INTO retention_item (list_id, person_id) VALUES (\(id), \(person))")
        }
    }

    static func withdraw(
        _ id: RetentionListID, by account: AccountID, _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO retention_withdrawal (list_id, withdrawn_at, withdrawn_by)
            VALUES (\(id), \(transaction.now), \(account))
            """)
    }

    static func insert(
        _ rows: ErasedRows, people: Int, spared: Int, of list: RetentionListID, by account: AccountID,
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.run(
            """
            INSERT INTO retention_protocol (list_id, people, episodes, documents, spared, erased_on,
              erased_at, approved_by)
            VALUES (\(list), \(people), \(rows.episodes), \(rows.documents.count), \(spared),
                    \(transaction.now.day), \(transaction.now), \(account))
            """)
        for document in rows.documents {
            try transaction.run("INSERT INTO retention_file (document_id) VALUES (\(document))")
        }
    }

    /// Files whose rows have gone, and that are to be removed.
    static func files(_ transaction: borrowing some Querying & ~Copyable) throws -> [DocumentID] {
        try transaction.all("SELECT document_id FROM retention_file ORDER BY 1") { try $0.id(0) }
    }

    /// What was erased and may be left in a file.
    static func left(_ transaction: borrowing some Querying & ~Copyable) throws -> [RetentionListID] {
        try transaction.all("SELECT list_id FROM retention_protocol WHERE scrubbed_at IS NULL") {
            try $0.id(0)
        }
    }

    /// What was typed in no case, and left as long as a file is kept: nobody can say whom it is about.
    static func removeLeftDrafts(_ transaction: borrowing WriteTransaction) throws {
        let oldest = Instant(transaction.now.day.adding(months: -12 * Retention.years))
        try transaction.run("DELETE FROM draft WHERE episode_id IS NULL AND saved_at < \(oldest)")
    }

    /// Nothing of these is left in any file; what was erased meanwhile may be. False if it was noted already.
    static func noteScrubbed(
        _ lists: [RetentionListID], _ files: [DocumentID], _ transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.run("DELETE FROM retention_file WHERE document_id IN (\(values: files))")
        return try transaction.run(
            """
            UPDATE retention_protocol SET scrubbed_at = \(transaction.now)
            WHERE scrubbed_at IS NULL AND list_id IN (\(values: lists))
            """) > 0
    }
}

extension RetentionList {
    fileprivate init(_ row: borrowing Row, _ people: [RetentionListID: [PersonID]]) throws {
        (id, programme, proposer) = try (row.id(0), row.id(1), row.id(2))
        (proposed, isWithdrawn) = try (Noted(row, from: 3), row.bool(5))
        self.people = people[id] ?? []
        guard let count = try row.optionalInt(6) else {
            done = nil
            return
        }
        done = try Outcome(
            people: count, episodes: row.int(7), documents: row.int(8), spared: row.int(9),
            erased: Noted(row, from: 10), scrubbedAt: row.optionalInstant(12))
    }
}
