import Casework
import SQL
@testable import Store
import Synchronization
import TestSupport
import Testing

@Suite("Flushing")
struct FlushingTests {
    /// A disk that says when it is asked, and answers when it is told to.
    private final class SlowDisk: Sendable {
        let isAsked = Signal()
        let mayAnswer = Signal()
        private let isSlow = Atomic(false)

        func slowDown() { isSlow.store(true, ordering: .relaxed) }

        func flush(_ flush: () -> Bool) -> Bool {
            if isSlow.exchange(false, ordering: .relaxed) {
                isAsked.send(true)
                _ = mayAnswer.wait()
            }
            return flush()
        }
    }

    private func insert(_ transaction: borrowing WriteTransaction) throws {
        let id: PersonID = transaction.newID()
        try transaction.run("INSERT INTO person (id, name, phone, created_at) VALUES (\(id), 'A', '1', 'x')")
    }

    /// Who has been answered, in order; `all` is raised by the third.
    private final class Answers: Sendable {
        private let names = Mutex<[String]>([])
        let all = Signal()
        var sorted: [String] { names.withLock { $0.sorted() } }

        func note(_ name: String, _ trail: Trail, _ test: TestStore) {
            test.store.whenDurable(trail) { [self] isWell in
                let count = names.withLock { names in
                    names.append(isWell ? name : "lost")
                    return names.count
                }
                if count == 3 { all.send(true) }
            }
        }
    }

    @Test("while a batch is on its way to the disk others write and read on, and nobody is answered")
    func alongside() throws {
        let disk = SlowDisk(), answers = Answers()
        let test = try TestStore(flushing: { disk.flush($0) })
        try test.change { try insert($0) }
        disk.slowDown()
        let first = test.trail(), second = test.trail()
        try test.store.write(.inquiryLogged, under: Operator(trail: first)) { try insert($0) }
        #expect(disk.isAsked.wait())
        answers.note("first", first, test)
        try test.store.write(.inquiryLogged, under: Operator(trail: second)) { try insert($0) }
        answers.note("second", second, test)
        // What is read is committed but not yet on the disk: who only read waits too.
        #expect(try test.store.read { try $0.first("SELECT count(*) FROM person") { try $0.int(0) } } == 2)
        answers.note("reader", test.trail(), test)
        #expect(answers.sorted.isEmpty)
        disk.mayAnswer.send(true)
        #expect(answers.all.wait())
        #expect(answers.sorted == ["first", "reader", "second"])
    }

    @Test("after a flush that failed nobody is told that anything is saved, and nothing is written")
    func lost() throws {
        let isBroken = Atomic(false), told = Atomic(0)
        let test = try TestStore(
            flushing: { isBroken.load(ordering: .relaxed) ? false : $0() },
            whenDiskLost: { told.add(1, ordering: .relaxed) })
        try test.change { try insert($0) }
        isBroken.store(true, ordering: .relaxed)
        let trail = test.trail()
        try test.store.write(.inquiryLogged, under: Operator(trail: trail)) { try insert($0) }
        #expect(!test.isDurable(trail))
        // The disk seems well again, but what it lost it has lost.
        isBroken.store(false, ordering: .relaxed)
        try expectNothingIsPromised(test)
        #expect(told.load(ordering: .relaxed) == 1)
        test.store.close()
        guard case .whole = try Inspection(test.path).verifyAudit() else {
            Issue.record("the chain is broken")
            return
        }
    }

    @Test("a disk that refuses what is moved out of the log is lost at once, and nothing is moved again")
    func refusedMove() throws {
        let test = try TestStore(), told = Signal(), moves = Atomic(0)
        let disk = Disk(flushing: { true }, whenLost: { told.send(true) })
        let mover = try LogMover(test.path, disk: disk) { _, _ in
            moves.add(1, ordering: .relaxed)
            return false
        }
        mover.note(frames: LogLimits.frames)
        #expect(told.wait())
        #expect(disk.isLost && !disk.flush())
        mover.finish()
        mover.close()
        #expect(moves.load(ordering: .relaxed) == 1)
    }

    @Test("a long log begins anew at once, and not again before a while, unless it is very long")
    func longLog() throws {
        let test = try TestStore()
        let mover = try LogMover(test.path, disk: Disk(flushing: { true }, whenLost: {})) { _, _ in true }
        mover.note(frames: LogLimits.shortFrames)
        mover.finish()
        mover.note(frames: LogLimits.shortFrames)
        mover.close()
        #expect(!mover.mustFinish(at: LogLimits.shortFrames))
        mover.note(frames: LogLimits.longFrames)
        mover.close()
        #expect(mover.mustFinish(at: LogLimits.longestFrames))
    }

    @Test("a short log is left alone")
    func shortLog() throws {
        let test = try TestStore()
        let mover = try LogMover(test.path, disk: Disk(flushing: { true }, whenLost: {})) { _, _ in true }
        mover.note(frames: LogLimits.shortFrames - 1)
        #expect(!mover.mustFinish(at: LogLimits.shortFrames - 1))
        mover.close()
    }

    private func expectNothingIsPromised(_ test: TestStore) throws {
        let error = try #require(throws: StoreError.self) {
            try test.store.write(.inquiryLogged, under: Operator(trail: test.trail())) { try insert($0) }
        }
        #expect(error.isTransient)
        let view = test.trail()
        test.store.recordView(.caseViewed, under: Operator(trail: view))
        #expect(!test.isDurable(view))
        #expect(test.store.health == .degraded)
    }
}
