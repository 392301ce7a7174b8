/// Answers to those whose changes were lost, made one after another on a thread of their own: it takes
/// reading
/// and rendering, and the thread that commits has no time for that. It never keeps a thread that has nothing
/// to do.
final class LateAnswers: Sendable {
    private struct Queue: Sendable {
        var answers: [@Sendable () -> Void] = []
        var isAtWork = false
    }

    private let queue = Guarded(Queue())
    private let thread = Guarded<CommitThread?>(nil)

    func add(_ answer: @escaping @Sendable () -> Void) {
        let begins = queue.withLock { queue in
            queue.answers.append(answer)
            defer { queue.isAtWork = true }
            return !queue.isAtWork
        }
        // Where there is no thread: better slowly here than never.
        if begins, !beginThread() { work() }
    }

    private func beginThread() -> Bool {
        thread.withLock { thread in
            // The one before has ended, or is about to.
            thread?.join()
            thread = CommitThread { [self] in work() }
            return thread != nil
        }
    }

    /// Waits until all are made.
    func join() {
        thread.withLock { $0.take()?.join() }
    }

    private func work() {
        while let answer = next() { answer() }
    }

    private func next() -> (@Sendable () -> Void)? {
        queue.withLock { queue in
            queue.isAtWork = !queue.answers.isEmpty
            return queue.answers.isEmpty ? nil : queue.answers.removeFirst()
        }
    }
}
