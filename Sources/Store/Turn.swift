import Glibc

/// Whose turn it is with the writing connection. The committer goes before the writers, so a batch always
/// closes; a writer that has waited too long is told so. It never lets two in.
final class Turn: @unchecked Sendable {
    // Unchecked: everything below is read and written inside the monitors' locks.
    private let writers = Monitor()
    private var isTaken = false
    private var isCommitWaiting = false
    private var isClosed = false
    private var owner: pthread_t?
    private let committer = Monitor()
    private var hasWork = false
    private var isStopping = false

    /// For a writer. Throws `StoreError.busy` at the deadline, `.misuse` if this thread has the turn already.
    func take(until deadline: Moment) throws {
        try writers.withLock {
            if let owner, isTaken, pthread_equal(owner, pthread_self()) != 0 {
                throw StoreError.misuse("skrivning inuti en skrivning")
            }
            while isTaken || isCommitWaiting {
                guard writers.wait(until: deadline) || Moment.now < deadline else {
                    // The signal may have been meant for this one: it goes on to the next.
                    passOn()
                    throw StoreError.busy
                }
            }
            guard !isClosed else {
                passOn()
                throw StoreError.misuse("databasen är stängd")
            }
            isTaken = true
            owner = pthread_self()
        }
    }

    /// For the committer: before all writers that wait.
    func takeForCommit() {
        writers.withLock {
            isCommitWaiting = true
            while isTaken { _ = writers.wait(.first) }
            isCommitWaiting = false
            isTaken = true
            owner = pthread_self()
        }
    }

    func giveBack() {
        writers.withLock {
            isTaken = false
            owner = nil
            passOn()
        }
    }

    /// Wakes exactly one: the committer if it waits, else the next writer.
    private func passOn() {
        guard !isTaken else { return }
        writers.signal(isCommitWaiting ? .first : .line)
    }

    /// No writer is let in any more.
    func shut() {
        writers.withLock { isClosed = true }
    }

    /// There is something to commit.
    func announce() {
        committer.withLock {
            hasWork = true
            committer.signal()
        }
    }

    /// For the committer: waits for work. False when it is time to stop and nothing is left.
    func awaitWork() -> Bool {
        committer.withLock {
            while !hasWork && !isStopping { _ = committer.wait() }
            let found = hasWork
            hasWork = false
            return found
        }
    }

    func stop() {
        committer.withLock {
            isStopping = true
            committer.signal()
        }
    }
}
