import Synchronization

/// Requests that are being worked on and may yet change something. A commit writes each page that it touched,
/// some fifty, however many forms it holds: so it waits a moment for those that are on their way. It never
/// keeps anybody waiting when nobody is.
final class Company: Sendable {
    /// How long after its first change a batch is held open at most, in microseconds. With 64 clients and
    /// flushes of 0.5 ms: 1.7 forms a commit and 540 µs of processor a form without; 9 and 397 with 2 ms, 16
    /// and 376 with 4 ms, 30 and 356 with 8 ms.
    static let patience = 4000

    private let underway = Atomic<Int>(0)
    private let isAwaited = Atomic<Bool>(false)
    private let monitor = Monitor()

    func come() {
        underway.add(1, ordering: .sequentiallyConsistent)
    }

    func go() {
        let left = underway.subtract(1, ordering: .sequentiallyConsistent).newValue
        guard left == 0, isAwaited.load(ordering: .sequentiallyConsistent) else { return }
        monitor.withLock { monitor.signal() }
    }

    /// For the committer: until nobody is on the way, or the time is out.
    func await(until deadline: Moment) {
        isAwaited.store(true, ordering: .sequentiallyConsistent)
        defer { isAwaited.store(false, ordering: .sequentiallyConsistent) }
        monitor.withLock {
            while underway.load(ordering: .sequentiallyConsistent) > 0, Moment.now < deadline {
                _ = monitor.wait(until: deadline)
            }
        }
    }
}
