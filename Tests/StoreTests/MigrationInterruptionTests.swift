import Law
import SQL
import SQLite
import Store
import Synchronization
import TestSupport
import Testing

@Suite("Migrations that are interrupted or run beside each other")
struct MigrationInterruptionTests {
    private let clock = TestClock().clock

    @Test("a kill at any statement leaves the old schema or the new, and the next start finishes")
    func killed() throws {
        let folder = try DatabaseImage.migrations(), place = try TestFolder(inMemory: true)
        let connection = try Connection.open(place.file("a.sqlite"), for: .creating)
        // A kill is not a power cut: what the process wrote is there, flushed or not.
        try connection.run("PRAGMA synchronous = OFF")
        var statements = 0, survivors: Set<[UInt8]> = []
        try Migrator(folder, connection: connection, clock: clock).apply { _ in
            statements += 1
            try survive(place, folder, &survivors)
        }
        try survive(place, folder, &survivors)
        #expect(statements > 40)
        // Some migrations have no statement to be stopped at.
        #expect(survivors.count > folder.latest / 2)
    }

    /// Opens what a killed process leaves: the files as they lie, copied while the transaction is open.
    /// Where the same octets have been brought to the latest schema already, that is not done again.
    private func survive(
        _ place: TestFolder, _ folder: MigrationFolder, _ survivors: inout Set<[UInt8]>
    ) throws {
        let copy = try TestFolder(inMemory: true)
        for ending in ["", "-wal"] {
            guard let octets = TestFolder.octets(of: place.file("a.sqlite" + ending)) else { continue }
            try copy.write(octets, to: "a.sqlite" + ending)
        }
        let survivor = try Connection.open(copy.file("a.sqlite"), for: .writing)
        guard survivors.insert(try survivor.image()).inserted else { return }
        try survivor.run("PRAGMA synchronous = OFF")
        let migrator = Migrator(folder, connection: survivor, clock: clock)
        let pending = try migrator.pending().count
        let tables = try survivor.first("SELECT count(*) FROM sqlite_schema") { try $0.int(0) }
        if pending == folder.latest { #expect(tables == 0) }
        #expect(try migrator.apply().count == pending)
        try migrator.check()
    }

    @Test("two that migrate at once make one schema")
    func twoAtOnce() throws {
        let folder = try DatabaseImage.migrations()
        let place = try TestFolder()
        _ = try Connection.open(place.file("a.sqlite"), for: .creating)
        let applied = Mutex<[String]>([]), failures = Mutex<[String]>([])
        onThreads(4) { _ in
            do {
                let connection = try Connection.open(place.file("a.sqlite"), for: .writing)
                let names = try Migrator(folder, connection: connection, clock: TestClock().clock).apply()
                applied.withLock { $0 += names }
            } catch {
                failures.withLock { $0.append("\(error)") }
            }
        }
        #expect(failures.withLock { $0 } == [])
        #expect(applied.withLock { $0.sorted() } == folder.migrations.map(\.name))
    }
}
