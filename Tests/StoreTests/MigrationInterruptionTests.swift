import Crypto
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
        var statements = 0, seen = Seen()
        try Migrator(folder, connection: connection, clock: clock).apply { _ in
            statements += 1
            try survive(place, folder, &seen)
        }
        try survive(place, folder, &seen)
        #expect(statements > 40)
        // Some migrations have no statement to be stopped at.
        #expect(seen.survivors.count > folder.latest / 2)
    }

    /// SHA-256 of what has been looked at: the files as they were left, and the databases they became.
    private struct Seen {
        var left: Set<[UInt8]> = []
        var survivors: Set<[UInt8]> = []
    }

    /// Opens what a killed process leaves: the files as they lie, copied while the transaction is open.
    /// Where the same octets have been opened, or brought to the latest schema, that is not done again.
    private func survive(_ place: TestFolder, _ folder: MigrationFolder, _ seen: inout Seen) throws {
        let left = ["", "-wal"].map { ($0, TestFolder.octets(of: place.file("a.sqlite" + $0)) ?? []) }
        guard seen.left.insert(try left.flatMap { try SHA256.hash($0.1) }).inserted else { return }
        let copy = try TestFolder(inMemory: true)
        for (ending, octets) in left { try copy.write(octets, to: "a.sqlite" + ending) }
        let survivor = try Connection.open(copy.file("a.sqlite"), for: .writing)
        guard seen.survivors.insert(try SHA256.hash(try survivor.image())).inserted else { return }
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
