import Casework
import Glibc
import Law
import SQL
import SQLite
@testable import Store
import TestSupport
import Testing

@Suite("Opening a database")
struct OpeningTests {
    private func open(_ path: String, _ whenMissing: Store.WhenMissing = .refuse) throws -> Store {
        try Store.open(path, migrations: try DatabaseImage.migrations(), clock: TestClock().clock,
                       whenMissing: whenMissing, readers: 1, lockPatience: 0.05)
    }

    @Test("a missing file is refused and not made")
    func missing() throws {
        let folder = try TestFolder()
        let path = folder.file("a.sqlite")
        #expect(throws: StoreError.missing(path: path)) { _ = try open(path) }
        #expect(throws: StoreError.missing(path: "/finns/inte/a.sqlite")) {
            _ = try open("/finns/inte/a.sqlite")
        }
        #expect(folder.names.isEmpty)
    }

    @Test("a new database is its owner's alone, and remembers whether it is a demonstration",
          arguments: [true, false])
    func create(isDemonstration: Bool) throws {
        let folder = try TestFolder()
        let path = folder.file("a.sqlite")
        let store = try open(path, .create(demonstration: isDemonstration))
        #expect(store.isDemonstration == isDemonstration)
        for name in folder.names {
            var status = stat()
            stat(folder.file(name), &status)
            #expect(status.st_mode & 0o777 == 0o600, "\(name)")
        }
        store.close()
        let again = try open(path, .create(demonstration: !isDemonstration))
        #expect(again.isDemonstration == isDemonstration)
        again.close()
    }

    @Test("without a thread to commit on there is no store, rather than one that never answers")
    func threadless() throws {
        let disk = Disk(flushing: { true }, whenLost: {})
        #expect(throws: StoreError.noThread) {
            _ = try Writer(
                try Connection.inMemory(), disk: disk, mover: try LogMover(":memory:", disk: disk), path: "",
                clock: TestClock().clock, identifiers: .system, patience: 0, thread: { _ in nil })
        }
    }

    @Test("a second opening is refused with the first one's process, also by another name of the file")
    func inUse() throws {
        let test = try TestStore()
        let alias = test.folder.file("alias.sqlite")
        symlink(test.path, alias)
        for path in [test.path, alias] {
            let error = try #require(throws: StoreError.self) { _ = try open(path) }
            guard case .inUse(_, let process) = error else {
                Issue.record("\(error)")
                continue
            }
            #expect(process == getpid())
            #expect(error.swedish.contains("används redan av process \(getpid())"))
        }
        test.store.close()
        try open(alias).close()
    }

    @Test("a file that is no database is refused")
    func damaged() throws {
        let folder = try TestFolder()
        try folder.write(Array(repeating: 65, count: 5000), to: "a.sqlite")
        let error = try #require(throws: StoreError.self) { _ = try open(folder.file("a.sqlite")) }
        guard case .damaged = error else {
            Issue.record("\(error)")
            return
        }
    }

    @Test("tables that somebody has changed are refused", arguments: [
        "ALTER TABLE person ADD COLUMN nickname TEXT", "DROP TRIGGER audit_entry_no_update",
        "DROP INDEX draft_by_account", "CREATE TABLE other (id INTEGER)",
    ] as [SQL])
    func editedSchema(sql: SQL) throws {
        let folder = try TestFolder()
        try folder.write(try DatabaseImage.octets(), to: "a.sqlite")
        try Connection.open(folder.file("a.sqlite"), for: .writing).run(sql)
        #expect(throws: StoreError.editedSchema) { _ = try open(folder.file("a.sqlite")) }
    }

    @Test("somebody else's database is refused, not migrated")
    func stranger() throws {
        let folder = try TestFolder()
        try Connection.open(folder.file("a.sqlite"), for: .creating).run("CREATE TABLE t (id INTEGER)")
        #expect(throws: StoreError.editedSchema) {
            _ = try open(folder.file("a.sqlite"), .create(demonstration: true))
        }
    }

    @Test("keys rise, whatever the clock does, and are the same for the same seed")
    func identifiers() {
        let clock = TestClock()
        func keys() -> [Int64] {
            let source = IdentifierSource.seeded(1)
            return (0..<3000).map { index in
                let at = clock.clock.now.adding(seconds: index % 7 == 0 ? -3600 : 0)
                return (source.next(at: at) as PersonID).value
            }
        }
        let made = keys()
        #expect(zip(made, made.dropFirst()).allSatisfy { $0 < $1 })
        #expect(made.allSatisfy { $0 > 0 })
        #expect(made == keys())
        // A source of its own: the system's is shared by every test of the run.
        let source = IdentifierSource.seeded(2)
        let early: PersonID = source.next(at: Instant(milliseconds: .min))
        let late: PersonID = source.next(at: Instant(milliseconds: .max))
        #expect(early.value > 0 && late > early)
    }
}
