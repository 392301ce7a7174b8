import Casework
import SQL
import Store
import Synchronization
import TestSupport
import Testing

@Suite("What is remembered between changes")
struct RememberedTests {
    private func count(_ transaction: borrowing ReadTransaction) throws -> Int {
        try transaction.first("SELECT count(*) FROM person") { try $0.int(0) } ?? -1
    }

    private func insert(_ transaction: borrowing WriteTransaction) throws {
        let id: PersonID = transaction.newID()
        try transaction.run("INSERT INTO person (id, name, phone, created_at) VALUES (\(id), 'A', '1', 'x')")
    }

    @Test("An answer is made once, again after a change, and not again because somebody looked")
    func once() throws {
        let test = try TestStore()
        let counts = Remembered<Int, Int>(test.store, capacity: 4)
        let made = Mutex(0)
        func asked() throws -> Int {
            try counts.answer(to: 0) { transaction in
                made.withLock { $0 += 1 }
                return try count(transaction)
            }
        }
        // What the store does for itself when it opens is a change too.
        try test.change { _ in }
        #expect(try asked() == 0 && asked() == 0)
        let trail = test.trail()
        test.store.recordView(.caseListViewed, under: Operator(trail: trail))
        #expect(test.isDurable(trail))
        #expect(try asked() == 0)
        #expect(made.withLock { $0 } == 1)
        try test.change { try insert($0) }
        #expect(try asked() == 1)
        #expect(made.withLock { $0 } == 2)
    }

    @Test("Questions do not get each other's answers, however many there are")
    func manyQuestions() throws {
        let test = try TestStore()
        let doubles = Remembered<Int, Int>(test.store, capacity: 3)
        for question in (0..<10).map({ $0 % 7 }) {
            #expect(try doubles.answer(to: question) { _ in question * 2 } == question * 2)
        }
    }

    @Test("Work that fails is not remembered")
    func failure() throws {
        struct Stop: Error {}
        let test = try TestStore()
        let counts = Remembered<Int, Int>(test.store, capacity: 4)
        #expect(throws: Stop.self) { try counts.answer(to: 0) { _ in throw Stop() } }
        #expect(try counts.answer(to: 0) { try count($0) } == 0)
    }

    @Test("No reader on any thread gets an answer older than the last change that was answered")
    func neverOld() throws {
        let test = try TestStore()
        let counts = Remembered<Int, Int>(test.store, capacity: 2)
        let answered = Atomic(0), isDone = Atomic(false), old = Atomic(0), asked = Atomic(0)
        onThreads(5) { thread in
            if thread == 0 {
                for number in 1...150 {
                    if (try? test.change { try insert($0) }) == nil { old.add(1, ordering: .relaxed) }
                    answered.store(number, ordering: .sequentiallyConsistent)
                }
                isDone.store(true, ordering: .sequentiallyConsistent)
            } else {
                while !isDone.load(ordering: .sequentiallyConsistent) {
                    let least = answered.load(ordering: .sequentiallyConsistent)
                    let found = try? counts.answer(to: thread % 3) { try count($0) }
                    if (found ?? -1) < least { old.add(1, ordering: .relaxed) }
                    asked.add(1, ordering: .relaxed)
                }
            }
        }
        #expect(old.load(ordering: .relaxed) == 0)
        #expect(asked.load(ordering: .relaxed) > 0)
        #expect(try counts.answer(to: 0) { try count($0) } == 150)
    }
}
