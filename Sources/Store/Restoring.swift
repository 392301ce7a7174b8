import Crypto
import Glibc
import Law
import SQL
import SQLite

extension Store {
    /// Puts a backup in a database's place, after every check has passed; the old file is kept beside as
    /// `….before-restore`. Refuses a database in use, and a backup that is damaged, edited or newer than the
    /// program.
    /// - Returns: the verified log's head.
    @discardableResult
    public static func restore(_ backup: String, to path: String, migrations: MigrationFolder,
                               clock: Clock, lockPatience: Double = 1.5) throws -> AuditHead {
        guard let place = DurableFile.real(path) else { throw StoreError.missing(path: path) }
        guard DurableFile.real(backup) != place else {
            throw StoreError.backup("Säkerhetskopian och databasen är samma fil.")
        }
        let lock = try DatabaseLock.take(beside: place, patience: lockPatience)
        defer { lock.release() }
        let draft = place + ".restoring"
        do {
            let head = try translating(backup) { try check(backup, copyingTo: draft, migrations, clock) }
            try translating(backup) { try restoreDocuments(of: draft, backup, place) }
            try keepOld(place)
            try DurableFile.rename(draft, to: place)
            return head
        } catch {
            unlink(draft)
            throw error
        }
    }

    private static func check(_ backup: String, copyingTo draft: String, _ migrations: MigrationFolder,
                              _ clock: Clock) throws -> AuditHead {
        let expected = try Backup.expectedHash(of: backup)
        guard let found = try DurableFile.hash(backup, copyingTo: draft) else {
            throw StoreError.backup("Säkerhetskopian \(backup) går inte att läsa.")
        }
        guard ConstantTime.equal(expected, found) else {
            throw StoreError.backup("Säkerhetskopian \(backup) stämmer inte med sin kontrollsumma.")
        }
        let connection = try Connection.open(draft, for: .inspecting)
        try checkContent(connection, backup)
        // An older schema may come back: it is migrated when it is opened. An edited or newer one may not.
        let migrator = Migrator(migrations, connection: connection, clock: clock)
        if try migrator.pending().isEmpty { try migrator.check() }
        switch try AuditChain.verify(connection) {
        case .whole(_, let head): return head
        case .broken(let id, let why):
            throw StoreError.backup("Loggen i säkerhetskopian är bruten vid post \(id): \(why)")
        }
    }

    private static func checkContent(_ connection: Connection, _ backup: String) throws {
        let complaint = try connection.first("PRAGMA integrity_check(1)") { try $0.text(0) }
        guard complaint == "ok" else { throw StoreError.damaged(path: backup) }
        guard try connection.first("PRAGMA foreign_key_check", { _ in true }) == nil else {
            throw StoreError.damaged(path: backup)
        }
    }

    /// The old file keeps a second name; its write-ahead log is emptied into it, or kept beside it if that
    /// fails.
    private static func keepOld(_ place: String) throws {
        guard DurableFile.exists(place) else { return }
        let kept = place + ".before-restore"
        let old = try? Connection.open(place, for: .writing)
        old?.checkpoint(.emptying)
        for ending in ["", "-wal"] {
            unlink(kept + ending)
            guard DurableFile.exists(place + ending) else { continue }
            guard link(place + ending, kept + ending) == 0 else { throw StoreError.notWritable(path: kept) }
        }
        DurableFile.syncFolder(of: place)
        unlink(place + "-wal")
        unlink(place + "-shm")
    }
}
