import Casework
import SQL
import SQLite
import Store
import TestSupport
import Testing

@Suite("The chain of the log")
struct AuditChainTests {
    /// Entries of every kind, with and without each column.
    private func filled(_ count: Int) throws -> (test: TestStore, head: AuditHead) {
        let test = try TestStore()
        var random = SystemRandomNumberGenerator()
        let trails = [test.trail(), Trail(peer: nil, request: nil), Trail(peer: "", request: "åäö")]
        for _ in 0..<count {
            let subject = AuditSubject(
                programme: Bool.random(using: &random) ? ProgrammeID(value: .random(in: 1 ... .max)) : nil,
                person: Bool.random(using: &random) ? PersonID(value: .random(in: 1 ... .max)) : nil,
                object: Bool.random(using: &random) ? .random(in: .min ... .max) : nil)
            guard let event = AuditEvent.allCases.randomElement(), let trail = trails.randomElement()
            else { continue }
            let account = Bool.random(using: &random) ? AccountID(value: 7) : nil
            test.store.recordView(event, about: subject, under: Operator(trail: trail, actingAs: account))
        }
        for trail in trails { #expect(test.isDurable(trail)) }
        test.store.close()
        guard case .whole(count, let head) = try Inspection(test.path).verifyAudit()
        else { throw NotDurable() }
        return (test, head)
    }

    /// Changes the file as somebody with a shell could, past the triggers.
    private func tamper(_ test: TestStore, _ sql: SQL) throws {
        let connection = try Connection.open(test.path, for: .writing)
        for trigger: SQL in ["DROP TRIGGER audit_entry_in_order", "DROP TRIGGER audit_entry_no_update",
                             "DROP TRIGGER audit_entry_no_delete"] {
            _ = try? connection.run(trigger)
        }
        try connection.run(sql)
    }

    private func broken(_ test: TestStore, _ head: AuditHead? = nil) throws -> Int64? {
        guard case .broken(let id, _) = try Inspection(test.path).verifyAudit(expecting: head)
        else { return nil }
        return id
    }

    @Test("any changed column of any entry is found, and the entry named", arguments: [
        "at", "kind", "event", "account_id", "programme_id", "person_id", "episode_id", "object_id", "peer",
        "request", "hash",
    ])
    func changed(column: String) throws {
        let (test, _) = try filled(60)
        let id = Int64.random(in: 1...60)
        let change: [String: SQL] = [
            "at": "UPDATE audit_entry SET at = at || 'x' WHERE id = \(id)",
            "kind": """
                UPDATE audit_entry SET kind = CASE kind WHEN 'view' THEN 'change' ELSE 'view' END
                WHERE id = \(id)
                """,
            "event": "UPDATE audit_entry SET event = event || 'x' WHERE id = \(id)",
            "account_id": "UPDATE audit_entry SET account_id = coalesce(account_id, 0) + 1 WHERE id = \(id)",
            "programme_id": """
                UPDATE audit_entry SET programme_id = iif(programme_id IS NULL, 0, NULL) WHERE id = \(id)
                """,
            "person_id": """
                UPDATE audit_entry SET person_id = iif(person_id IS NULL, 0, NULL) WHERE id = \(id)
                """,
            "episode_id": "UPDATE audit_entry SET episode_id = 1 WHERE id = \(id)",
            "object_id": """
                UPDATE audit_entry SET object_id = iif(object_id IS NULL, 0, NULL) WHERE id = \(id)
                """,
            "peer": "UPDATE audit_entry SET peer = iif(peer IS NULL, '', NULL) WHERE id = \(id)",
            "request": "UPDATE audit_entry SET request = iif(request IS NULL, '', NULL) WHERE id = \(id)",
            "hash": "UPDATE audit_entry SET hash = zeroblob(32) WHERE id = \(id)",
        ]
        try tamper(test, try #require(change[column]))
        #expect(try broken(test) == id)
    }

    @Test("an entry taken out of the middle is found")
    func removed() throws {
        let (test, _) = try filled(20)
        try tamper(test, "DELETE FROM audit_entry WHERE id = 11")
        #expect(try broken(test) == 11)
    }

    @Test("entries cut off at the end are found by a head that was kept elsewhere")
    func truncated() throws {
        let (test, head) = try filled(20)
        let kept = try #require(AuditHead(head.description))
        #expect(try broken(test, kept) == nil)
        try tamper(test, "DELETE FROM audit_entry WHERE id > 17")
        #expect(try broken(test) == nil)
        #expect(try broken(test, kept) == 18)
    }

    @Test("a chain rewritten from some entry on is found by a head that was kept elsewhere")
    func rewritten() throws {
        let (test, head) = try filled(20)
        let (other, _) = try filled(20)
        #expect(try broken(other, head) == 20)
        #expect(try broken(test, head) == nil)
    }

    @Test("the database itself refuses to change, remove, replace or skip an entry", arguments: [
        "UPDATE audit_entry SET peer = NULL", "DELETE FROM audit_entry",
        "INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE id = 1",
        """
        INSERT INTO audit_entry SELECT id + 9, at, kind, event, 1, 1, 1, 1, 1, '', '', hash FROM audit_entry
        """,
    ] as [SQL])
    func appendOnly(sql: SQL) throws {
        let (test, _) = try filled(1)
        let connection = try Connection.open(test.path, for: .writing)
        let error = try #require(throws: SQLiteError.self) { try connection.run(sql) }
        #expect(error.isConstraint)
    }

    @Test("a head that is not one is refused", arguments: [
        "", "1", ":", "1:00", "-1:" + String(repeating: "0", count: 64),
    ])
    func badHead(text: String) {
        #expect(AuditHead(text) == nil)
    }
}
