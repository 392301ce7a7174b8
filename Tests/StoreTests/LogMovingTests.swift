import Casework
import SQL
import SQLite
@testable import Store
import TestSupport
import Testing

@Suite("Moving the log")
struct LogMovingTests {
    @Test("what is in the log stands in the database itself when it has been moved")
    func moved() throws {
        let test = try TestStore()
        try test.change { transaction in
            let id: PersonID = transaction.newID()
            try transaction.run(
                "INSERT INTO person (id, name, phone, created_at) VALUES (\(id), 'A', '1', 'x')")
        }
        #expect(try people(withoutLogOf: test) == 0)
        let mover = try LogMover(test.path, disk: Disk(flushing: { true }, whenLost: {}))
        mover.finish()
        mover.close()
        #expect(try people(withoutLogOf: test) == 1)
    }

    /// How many there are in the database's file, read alone.
    private func people(withoutLogOf test: TestStore) throws -> Int? {
        let alone = try TestFolder()
        try alone.write(try test.folder.read(TestStore.fileName), to: "a.sqlite")
        let connection = try Connection.open(alone.file("a.sqlite"), for: .writing)
        return try connection.first("SELECT count(*) FROM person") { try Int($0.int(0)) }
    }
}
