import Casework
import Crypto
import Glibc
import Law
import SQL
import SQLite
import Store
import Synchronization
import TestSupport
import Testing

@Suite("Backup and restore")
struct BackupTests {
    private func people(_ store: Store) throws -> Int {
        try store.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } } ?? -1
    }

    private func insert(_ transaction: borrowing WriteTransaction) throws {
        let id: PersonID = transaction.newID()
        try transaction.run("INSERT INTO person (id, name, phone, created_at) VALUES (\(id), 'A', '1', 'x')")
    }

    private func restore(_ backup: String, to path: String) throws -> AuditHead {
        try Store.restore(
            backup, to: path, migrations: try DatabaseImage.migrations(), clock: TestClock().clock,
            lockPatience: 0.05)
    }

    @Test("a backup taken while others write holds all that was durable when it began, and restores whole")
    func whileWriting() throws {
        let test = try TestStore()
        let durable = Mutex(0), isOver = Mutex(false)
        let results = Mutex<[(before: Int, name: String)]>([])
        onThreads(3) { index in
            if index == 0 {
                for round in 0..<4 {
                    let before = durable.withLock { $0 }
                    try? Inspection(test.path).backUp(to: test.folder.file("copy\(round)"))
                    results.withLock { $0.append((before, "copy\(round)")) }
                }
                isOver.withLock { $0 = true }
            } else {
                while !isOver.withLock({ $0 }) {
                    let trail = test.trail()
                    try? test.store.write(.inquiryLogged, under: Operator(trail: trail)) { try insert($0) }
                    if test.isDurable(trail) { durable.withLock { $0 += 1 } }
                }
            }
        }
        for (before, name) in results.withLock({ $0 }) {
            let place = try TestFolder()
            _ = try restore(test.folder.file(name), to: place.file("a.sqlite"))
            let copy = try Store.open(place.file("a.sqlite"), migrations: try DatabaseImage.migrations(),
                                      clock: TestClock().clock)
            #expect(try people(copy) >= before)
            copy.close()
        }
    }

    @Test("a backup is its owner's alone, one file, with a sum that sha256sum reads")
    func files() throws {
        let test = try TestStore()
        try Inspection(test.path).backUp(to: test.folder.file("copy"))
        #expect(test.folder.names.filter { $0.hasPrefix("copy") } == ["copy", "copy.sha256"])
        let hash = Hex.encode(try SHA256.hash(try test.folder.read("copy")))
        #expect(try test.folder.read("copy.sha256") == Array("\(hash)  copy\n".utf8))
        var status = stat()
        stat(test.folder.file("copy"), &status)
        #expect(status.st_mode & 0o777 == 0o600)
    }

    @Test("a restore keeps the old file, log and all, beside the new")
    func keeps() throws {
        let test = try TestStore()
        try Inspection(test.path).backUp(to: test.folder.file("copy"))
        try test.change { try insert($0) }
        test.store.close()
        _ = try restore(test.folder.file("copy"), to: test.path)
        let migrations = try DatabaseImage.migrations()
        let restored = try Store.open(test.path, migrations: migrations, clock: test.clock.clock)
        #expect(try people(restored) == 0)
        restored.close()
        let kept = test.path + ".before-restore"
        let old = try Store.open(kept, migrations: migrations, clock: test.clock.clock)
        #expect(try people(old) == 1)
        old.close()
    }

    @Test("a database in use is not restored over")
    func inUse() throws {
        let test = try TestStore()
        try Inspection(test.path).backUp(to: test.folder.file("copy"))
        let error = try #require(throws: StoreError.self) {
            _ = try restore(test.folder.file("copy"), to: test.path)
        }
        guard case .inUse = error else {
            Issue.record("\(error)")
            return
        }
    }

    @Test("a changed backup, one without a sum, one whose log was changed: refused, and nothing is switched")
    func refused() throws {
        let test = try TestStore()
        try test.change { try insert($0) }
        let copy = test.folder.file("copy")
        try Inspection(test.path).backUp(to: copy)
        test.store.close()
        var octets = try test.folder.read("copy")
        octets[octets.count / 2] ^= 1
        try test.folder.write(octets, to: "copy")
        #expect(throws: StoreError.self) { _ = try restore(copy, to: test.path) }
        octets[octets.count / 2] ^= 1
        try test.folder.write(octets, to: "copy")
        unlink(copy + ".sha256")
        #expect(throws: StoreError.self) { _ = try restore(copy, to: test.path) }
        try forge(copy)
        let hash = Hex.encode(try SHA256.hash(try test.folder.read("copy")))
        try test.folder.write(Array("\(hash)  copy\n".utf8), to: "copy.sha256")
        let error = try #require(throws: StoreError.self) { _ = try restore(copy, to: test.path) }
        #expect(error.swedish.contains("bruten"))
        #expect(!test.folder.names.contains { $0.contains("before-restore") || $0.contains("restoring") })
        let migrations = try DatabaseImage.migrations()
        let same = try Store.open(test.path, migrations: migrations, clock: test.clock.clock)
        #expect(try people(same) == 1)
        same.close()
    }

    /// Changes an entry and puts the trigger back, so that only the chain can tell.
    private func forge(_ path: String) throws {
        let connection = try Connection.openForCopy(path)
        let trigger = try connection.first("""
            SELECT sql FROM sqlite_schema WHERE name = 'audit_entry_no_update'
            """) { try $0.text(0) }
        try connection.run("DROP TRIGGER audit_entry_no_update")
        try connection.run("UPDATE audit_entry SET peer = 'x' WHERE id = 1")
        try connection.script(try #require(trigger))
    }
}
