import Synchronization

/// What makes commits durable. It never says that they are when it does not know: one refusal is for good.
final class Disk: Sendable {
    private let flushing: @Sendable () -> Bool
    private let whenLost: @Sendable () -> Void
    private let lost = Atomic<Bool>(false)

    /// - Parameters:
    ///   - flushing: waits until everything committed so far is on the disk; false if it refused.
    ///   - whenLost: called once, after the first refusal. Whoever runs the process should end it in order
    ///     and start anew: what the disk then has is read back as after a power cut.
    init(flushing: @escaping @Sendable () -> Bool, whenLost: @escaping @Sendable () -> Void) {
        (self.flushing, self.whenLost) = (flushing, whenLost)
    }

    /// Whether a flush has failed: after that nothing is written, for nothing can be promised.
    var isLost: Bool { lost.load(ordering: .acquiring) }

    /// False if it cannot be said that everything committed so far is durable.
    func flush() -> Bool {
        if isLost { return false }
        if flushing() { return true }
        lose()
        return false
    }

    /// A flush has failed, here or while the log was moved.
    func lose() {
        guard !lost.exchange(true, ordering: .acquiringAndReleasing) else { return }
        whenLost()
    }
}
