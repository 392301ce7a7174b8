import Casework
import Glibc
import SQL
import SQLite
@testable import Store
import TestSupport
import Testing

@Suite("A disk that is full or held")
struct FailingDiskTests {
    /// A limit of pages gives the same refusal as a full disk.
    private func fill(_ test: TestStore) throws {
        try test.change { try $0.each("PRAGMA max_page_count = 1") { _ in } }
    }

    /// Without an entry of its own, which might be the one that does not fit.
    private func free(_ test: TestStore) throws {
        let isFree = Signal()
        test.store.writer.enqueue { connection in
            try connection.run("PRAGMA max_page_count = 1000000")
            isFree.send(true)
        }
        #expect(isFree.wait())
    }

    private func bulk(_ transaction: borrowing WriteTransaction) throws {
        let id: PersonID = transaction.newID()
        let name = String(repeating: "x", count: 200_000)
        try transaction.run("""
            INSERT INTO person (id, name, phone, created_at) VALUES (\(id), \(name), '1', 'x')
            """)
    }

    @Test("a write that does not fit is refused, reads go on, and writes work again as soon as there is room")
    func full() throws {
        let test = try TestStore()
        try fill(test)
        let trail = test.trail()
        let error = try #require(throws: StoreError.self) {
            try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { try bulk($0) }
        }
        #expect(error.isTransient)
        #expect(trail.events.isEmpty)
        #expect(try test.store.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } } == 0)
        try free(test)
        let later = test.trail()
        try test.store.write(.inquiryLogged, under: Operator(trail: later)) { try bulk($0) }
        #expect(test.isDurable(later))
        #expect(test.store.health == .ok)
        guard case .whole = try Inspection(test.path).verifyAudit() else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test("a batch of views that does not fit fails for everybody in it, and the store recovers by itself")
    func views() throws {
        let test = try TestStore()
        try fill(test)
        var failed = 0
        for _ in 0..<40 {
            let trail = test.trail()
            for _ in 0..<200 { test.store.recordView(.caseViewed, under: Operator(trail: trail)) }
            if !test.isDurable(trail) { failed += 1 }
        }
        #expect(failed > 0)
        #expect(test.store.health == .degraded)
        try free(test)
        let trail = test.trail()
        test.store.recordView(.caseViewed, under: Operator(trail: trail))
        #expect(test.isDurable(trail))
        #expect(test.store.health == .ok)
        guard case .whole = try Inspection(test.path).verifyAudit() else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test("a lock held by another process for longer than the patience is busy, and gone when the other is")
    func busy() throws {
        let test = try TestStore(patience: 0.5)
        let other = try Connection.open(test.path, for: .writing)
        try other.run("BEGIN IMMEDIATE")
        let trail = test.trail()
        #expect(throws: StoreError.busy) {
            try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { _ in }
        }
        let view = test.trail()
        test.store.recordView(.caseViewed, under: Operator(trail: view))
        #expect(!test.isDurable(view))
        #expect(try test.store.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } } == 0)
        try other.run("ROLLBACK")
        try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { _ in }
        #expect(test.isDurable(trail))
    }

    @Test("an answer that rides in no batch is not kept waiting by one that waits for another's lock")
    func passing() throws {
        let test = try TestStore(), view = test.trail(), answered = Guarded(false)
        let other = try DatabaseHold(test.path)
        test.store.recordView(.caseViewed, under: Operator(trail: view))
        // The committer has taken it, and waits for the lock.
        while test.store.writer.queue.withLock({ !$0.isEmpty }) { sched_yield() }
        test.store.whenDurable(test.trail()) { isDurable in answered.withLock { $0 = isDurable } }
        #expect(answered.withLock { $0 })
        try other.release()
        #expect(test.isDurable(view))
    }

    @Test("a read that takes too long is stopped and says so")
    func tooLong() throws {
        let test = try TestStore(readLimit: 100_000)
        #expect(throws: StoreError.tooLong) {
            try test.store.read { reader in
                try reader.each("""
                    WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT max(i) FROM n
                    """) { _ in }
            }
        }
        #expect(try test.store.read { try $0.first("SELECT 1") { try $0.int(0) } } == 1)
    }
}
