import Law
import SQL
import SQLite
import Store
import Synchronization
import TestSupport
import Testing

@Suite("Migrations that are interrupted or run beside each other")
struct MigrationInterruptionTests {
    private struct Stop: Error {}
    private let clock = TestClock().clock

    @Test("a kill at any statement leaves the old schema or the new, and the next start finishes")
    func killed() throws {
        let folder = try DatabaseImage.migrations()
        var statement = 0, isDone = false
        while !isDone {
            statement += 1
            let place = try TestFolder()
            isDone = try run(folder, stoppingAt: statement, in: place)
            // What a killed process leaves: the files as they lay, copied while the transaction was open.
            let survivor = try Connection.open(place.file(isDone ? "a.sqlite" : "b.sqlite"), for: .writing)
            try survivor.run("PRAGMA synchronous = OFF")
            let migrator = Migrator(folder, connection: survivor, clock: clock)
            let pending = try migrator.pending().count
            let tables = try survivor.first("SELECT count(*) FROM sqlite_schema") { try $0.int(0) }
            if pending == folder.latest { #expect(tables == 0) }
            #expect(try migrator.apply().count == pending)
            try migrator.check()
        }
        #expect(statement > 40)
    }

    /// True if there was no such statement, so everything was applied.
    private func run(
        _ folder: MigrationFolder, stoppingAt statement: Int, in place: TestFolder
    ) throws -> Bool {
        let connection = try Connection.open(place.file("a.sqlite"), for: .creating)
        // A kill is not a power cut: what the process wrote is there, flushed or not.
        try connection.run("PRAGMA synchronous = OFF")
        var number = 0
        do {
            try Migrator(folder, connection: connection, clock: clock).apply { _ in
                number += 1
                guard number == statement else { return }
                for ending in ["", "-wal"] {
                    let octets = TestFolder.octets(of: place.file("a.sqlite" + ending))
                    guard let octets else { continue }
                    try place.write(octets, to: "b.sqlite" + ending)
                }
                throw Stop()
            }
            return true
        } catch is Stop {
            return false
        }
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
