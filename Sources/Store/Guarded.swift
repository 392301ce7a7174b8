import Glibc

/// A value that one thread at a time may touch. A plain `pthread` mutex rather than `Synchronization.Mutex`,
/// because the thread sanitizer cannot see into the latter and reports races where there are none. It never
/// waits for anything but its own short closures.
package final class Guarded<Value: Sendable>: @unchecked Sendable {
    // Unchecked: the value is touched inside the lock only.
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    package init(_ value: Value) {
        self.value = value
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    package func withLock<Result>(_ body: (inout Value) throws -> Result) rethrows -> Result {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
