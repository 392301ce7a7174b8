import Glibc

/// Lets a test wait for one callback from another thread. It never waits for time to pass.
public final class Signal: @unchecked Sendable {
    // Unchecked: the value is written before the semaphore is raised and read after it was lowered.
    private let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
    private var value = false

    public init() {
        sem_init(semaphore, 0, 0)
    }

    deinit {
        sem_destroy(semaphore)
        semaphore.deallocate()
    }

    public func send(_ value: Bool = true) {
        self.value = value
        sem_post(semaphore)
    }

    public func wait() -> Bool {
        while sem_wait(semaphore) != 0 {}
        return value
    }
}
