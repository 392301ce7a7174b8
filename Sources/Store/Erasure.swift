import Casework
import SQL
import SQLite

/// What was removed for good. It holds keys and counts only.
public struct ErasedRows: Sendable {
    /// How many rows, in all tables.
    public let rows: Int
    public let episodes: Int
    /// Their files go when the change is durable: `Store.removeDocuments`.
    public let documents: [DocumentID]
}

extension WriteTransaction {
    /// Removes people with every row of any table that refers to them, and whatever refers to those: the one
    /// act that passes the triggers which seal what was written (SoL 2025:400 16 kap. 1 §). They are taken
    /// off for the tables in question and put back as they were, in this same change. The log is never
    /// touched: it holds keys, which then lead nowhere.
    public func erase(_ people: [PersonID]) throws -> ErasedRows {
        try translating { try Erasure(connection, people).carryOut() }
    }
}

/// One erasure: which rows go stands in tables in memory, one for each table that refers to a person, however
/// many tables lie between. It never removes another person's case: that stops it with nothing changed.
struct Erasure {
    private let connection: Connection
    private let people: [PersonID]
    private let tables: ReferringTables

    init(_ connection: Connection, _ people: [PersonID]) throws {
        (self.connection, self.people) = (connection, people)
        tables = try ReferringTables(from: "person", connection)
    }

    func carryOut() throws -> ErasedRows {
        try connection.script(tables.making)
        try connection.run(
            """
            INSERT INTO temp.gone_person SELECT id FROM person
            WHERE root_id IN (SELECT root_id FROM person WHERE id IN (\(values: people)))
            """)
        let rows = try follow()
        try demandNobodyElse()
        let documents = try connection.all("SELECT id FROM temp.gone_document ORDER BY id") { row in
            try row.id(0, DocumentID.self)
        }
        let episodes = try connection.first("SELECT count(*) FROM temp.gone_episode") { try $0.int(0) } ?? 0
        try removeTyped()
        try unsealed { try remove() }
        try connection.script(tables.unmaking)
        return ErasedRows(rows: rows, episodes: episodes, documents: documents)
    }

    /// Until nothing more is found.
    private func follow() throws -> Int {
        var count = 0
        for _ in 0..<ReferringTables.mostRounds {
            try connection.script(tables.following)
            let found = try connection.first("SELECT sum(n) FROM temp.gone_count") { try $0.int(0) } ?? 0
            if found == count { return count }
            count = found
        }
        throw StoreError.misuse("gallringen hittade inget slut")
    }

    private func demandNobodyElse() throws {
        let others = try connection.first(
            """
            SELECT 1 FROM temp.gone_episode g JOIN episode e ON e.id = g.id
            WHERE e.person_id NOT IN (SELECT id FROM temp.gone_person)
            UNION ALL SELECT 1 FROM temp.gone_person g JOIN person p ON p.id = g.id
            WHERE p.root_id NOT IN (SELECT r.root_id FROM person r WHERE r.id IN (\(values: people)))
            LIMIT 1
            """
        ) { try $0.int(0) }
        try connection.script(tables.straying)
        let strays = try connection.first("SELECT sum(n) FROM temp.gone_count") { try $0.int(0) } ?? 0
        guard others == nil, strays == 0 else {
            throw StoreError.misuse("gallringen når någon annans ärende")
        }
    }

    /// What was typed in one of the cases and not sent. Forms that are held, and keys of forms that were
    /// sent, have been swept long before.
    private func removeTyped() throws {
        try connection.run(
            """
            DELETE FROM draft WHERE episode_id IN (SELECT id FROM temp.gone_episode)
              OR EXISTS (SELECT 1 FROM temp.gone_episode g JOIN episode e ON e.id = g.id
                WHERE instr(replace(replace(replace(draft.address, '?', '/'), '=', '/'), '&', '/') || '/',
                  '/' || e.number || '/') > 0)
            """)
    }

    private func remove() throws {
        try connection.run("PRAGMA defer_foreign_keys = ON")
        defer { _ = try? connection.run("PRAGMA defer_foreign_keys = OFF") }
        try connection.script(tables.removing)
        try connection.run(
            """
            DELETE FROM letter_pdf
            WHERE NOT EXISTS (SELECT 1 FROM letter l WHERE l.sha256 = letter_pdf.html_sha256)
              AND NOT EXISTS (SELECT 1 FROM decision_letter d WHERE d.sha256 = letter_pdf.html_sha256)
            """)
        let broken = try connection.first("SELECT 1 FROM pragma_foreign_key_check LIMIT 1") { try $0.int(0) }
        guard broken == nil else { throw StoreError.misuse("gallringen lämnar rader som pekar på inget") }
    }

    /// Runs the body without the triggers of the tables that it removes from, and puts them back.
    private func unsealed(_ body: () throws -> Void) throws {
        let names = tables.names + ["letter_pdf"]
        let seals = try connection.all(
            """
            SELECT name, sql FROM main.sqlite_schema
            WHERE type = 'trigger' AND tbl_name IN (\(values: names)) AND tbl_name <> 'audit_entry'
            ORDER BY name
            """
        ) { try (name: $0.text(0), text: $0.text(1)) }
        try connection.script(
            seals.map { "DROP TRIGGER main.\(ReferringTables.quoted($0.name));\n" }.joined())
        try body()
        try connection.script(seals.map { "\($0.text);\n" }.joined())
    }
}
