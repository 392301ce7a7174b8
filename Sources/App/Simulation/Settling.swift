import Dispatch
import Store
import Synchronization

/// Waits for a trail to be durable. Only for what has no page to answer: the command line's own acts.
final class Settling: Sendable {
    private let done = DispatchSemaphore(value: 0)
    private let outcome = Mutex(false)

    /// Throws `SimulationError.notDurable` if the disk did not keep it.
    static func wait(_ store: Store, _ trail: Trail) throws {
        let settling = Settling()
        store.whenDurable(trail) { isDurable in
            settling.outcome.withLock { $0 = isDurable }
            settling.done.signal()
        }
        settling.done.wait()
        guard settling.outcome.withLock({ $0 }) else { throw SimulationError.notDurable }
    }
}
