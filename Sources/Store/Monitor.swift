import Glibc

/// A lock with two conditions to wait for, on the monotonic clock: one for those who wait in line, one for
/// the one who goes first. It never lets go of the lock by itself.
final class Monitor: @unchecked Sendable {
    // Unchecked: all are made for use by many threads, and their addresses never change.
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let conditions = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 2)

    enum Condition: Int {
        case line, first
    }

    init() {
        pthread_mutex_init(mutex, nil)
        var attributes = pthread_condattr_t()
        pthread_condattr_init(&attributes)
        pthread_condattr_setclock(&attributes, CLOCK_MONOTONIC)
        pthread_cond_init(conditions, &attributes)
        pthread_cond_init(conditions + 1, &attributes)
        pthread_condattr_destroy(&attributes)
    }

    deinit {
        pthread_cond_destroy(conditions)
        pthread_cond_destroy(conditions + 1)
        pthread_mutex_destroy(mutex)
        conditions.deallocate()
        mutex.deallocate()
    }

    func withLock<T>(_ body: () throws -> T) rethrows -> T {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body()
    }

    /// Only inside `withLock`. Without deadline for as long as it takes; false if the deadline has passed.
    func wait(_ condition: Condition = .line, until deadline: Moment? = nil) -> Bool {
        let condition = conditions + condition.rawValue
        guard let deadline else { return pthread_cond_wait(condition, mutex) == 0 }
        var time = timespec(tv_sec: Int(deadline.nanoseconds / 1_000_000_000),
                            tv_nsec: Int(deadline.nanoseconds % 1_000_000_000))
        return pthread_cond_timedwait(condition, mutex, &time) != ETIMEDOUT
    }

    /// Wakes one that waits.
    func signal(_ condition: Condition = .line) {
        pthread_cond_signal(conditions + condition.rawValue)
    }
}

/// A reading of the monotonic clock, for limits and measurements: no jump of the wall clock moves it.
struct Moment: Comparable, Sendable {
    let nanoseconds: UInt64

    static var now: Moment {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Moment(nanoseconds: UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec))
    }

    static func < (left: Moment, right: Moment) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    func adding(microseconds: Int) -> Moment {
        Moment(nanoseconds: nanoseconds + UInt64(clamping: microseconds) * 1000)
    }

    /// 0 if `earlier` is later.
    func microseconds(since earlier: Moment) -> Int {
        nanoseconds < earlier.nanoseconds ? 0 : Int(clamping: (nanoseconds - earlier.nanoseconds) / 1000)
    }
}
