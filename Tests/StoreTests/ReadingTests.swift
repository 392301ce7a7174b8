import Casework
import SQL
import Store
import TestSupport
import Testing

@Suite("Reading")
struct ReadingTests {
    private func people(_ test: TestStore) throws -> Int? {
        try test.store.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } }
    }

    private func insert(_ transaction: borrowing WriteTransaction) throws {
        let id: PersonID = transaction.newID()
        try transaction.run("INSERT INTO person (id, name, phone, created_at) VALUES (\(id), 'A', '1', 'x')")
    }

    @Test("a reader sees one moment, whatever is written meanwhile")
    func isolation() throws {
        let test = try TestStore()
        try test.store.read { reader in
            #expect(try reader.first("SELECT count(*) FROM person") { try $0.int(0) } == 0)
            try test.change { try insert($0) }
            #expect(try reader.first("SELECT count(*) FROM person") { try $0.int(0) } == 0)
        }
        #expect(try people(test) == 1)
    }

    @Test("a read cannot change anything")
    func readOnly() throws {
        let test = try TestStore()
        #expect(throws: (any Error).self) {
            try test.store.read { try $0.each("DELETE FROM installation") { _ in } }
        }
        #expect(throws: (any Error).self) {
            try test.change { try $0.run("UPDATE audit_entry SET event = 'x'") }
        }
    }
}
