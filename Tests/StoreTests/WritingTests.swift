import Casework
import SQL
import SQLite
import Store
import Synchronization
import TestSupport
import Testing

@Suite("Writing")
struct WritingTests {
    private struct Stop: Error {}

    private func count(_ store: Store) throws -> Int {
        try store.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } } ?? -1
    }

    private func insert(_ transaction: borrowing WriteTransaction) throws {
        let id: PersonID = transaction.newID()
        try transaction.run("INSERT INTO person (id, name, phone, created_at) VALUES (\(id), 'A', '1', 'x')")
    }

    @Test("a change and its entry stay together, and the trail tells what was recorded")
    func together() throws {
        let test = try TestStore()
        let trail = test.trail()
        try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { transaction in
            try insert(transaction)
            try transaction.record(.nextStepPlanned)
        }
        #expect(test.isDurable(trail))
        #expect(trail.events == [.inquiryLogged, .nextStepPlanned])
        #expect(try count(test.store) == 1)
        let events = try test.store.read {
            try $0.all("SELECT event FROM audit_entry ORDER BY id") { try $0.value(0, AuditEvent.self) }
        }
        #expect(events == [.inquiryLogged, .nextStepPlanned])
    }

    @Test("what throws leaves neither change nor entry, and the chain goes on whole")
    func rollback() throws {
        let test = try TestStore()
        let trail = test.trail()
        for index in 0..<20 {
            let outcome = Result {
                try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { transaction in
                    try insert(transaction)
                    try transaction.record(.nextStepPlanned)
                    if index % 3 == 0 { throw Stop() }
                }
            }
            if index % 3 == 0 { #expect(throws: Stop.self) { try outcome.get() } } else { try outcome.get() }
        }
        #expect(test.isDurable(trail))
        #expect(trail.events.count == 26)
        #expect(try count(test.store) == 13)
        guard case .whole(26, _) = try Inspection(test.path).verifyAudit() else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test("a constraint's refusal names the constraint and leaves the rest of the batch alone")
    func constraint() throws {
        let test = try TestStore()
        let trail = test.trail()
        try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { try insert($0) }
        let error = try #require(throws: ConstraintViolation.self) {
            try test.store.write(.accountAdded, under: Operator(trail: trail)) { transaction in
                for id in 1...2 {
                    try transaction.run("""
                        INSERT INTO account (id, username, name, created_at)
                        VALUES (\(id), \("hemlig"), 'x', 'x')
                        """)
                }
            }
        }
        #expect(error.isDuplicate)
        #expect(error.constraint == "UNIQUE constraint failed: account.username")
        #expect(test.isDurable(trail))
        #expect(try count(test.store) == 1)
    }

    @Test("eight threads write five hundred times each: all durable, all there, in one whole chain")
    func concurrent() throws {
        let test = try TestStore()
        let failures = Mutex(0), durable = Mutex(0)
        onThreads(8) { _ in
            for _ in 0..<500 {
                let trail = test.trail()
                do {
                    test.store.recordView(.caseViewed, under: Operator(trail: trail))
                    try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { try insert($0) }
                } catch {
                    failures.withLock { $0 += 1 }
                }
                test.store.whenDurable(trail) { isWell in if isWell { durable.withLock { $0 += 1 } } }
            }
        }
        test.store.close()
        #expect(failures.withLock { $0 } == 0)
        #expect(durable.withLock { $0 } == 4000)
        let inspection = try Inspection(test.path)
        #expect(try inspection.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } } == 4000)
        guard case .whole(8000, _) = try inspection.verifyAudit() else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test("what is refused because of a change on its way to the disk is answered after that change is there")
    func refusedByUnsaved() throws {
        let test = try TestStore()
        for round in 1...50 {
            try test.store.write(.inquiryLogged, under: Operator(trail: test.trail())) { try insert($0) }
            let trail = test.trail()
            #expect(throws: Stop.self) {
                try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { _ in throw Stop() }
            }
            #expect(test.isDurable(trail))
            #expect(try count(test.store) == round)
        }
    }

    @Test("a write inside a write is refused, not a deadlock; after close too")
    func misuse() throws {
        let test = try TestStore()
        let trail = test.trail()
        #expect(throws: StoreError.misuse("skrivning inuti en skrivning")) {
            try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { _ in
                try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { _ in }
            }
        }
        #expect(test.isDurable(trail))
        #expect(trail.events.isEmpty)
        test.store.close()
        #expect(throws: StoreError.self) {
            try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { _ in }
        }
        #expect(throws: StoreError.self) { try test.store.read { _ in } }
    }
}
