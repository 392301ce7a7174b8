import Glibc

/// Signals taken one at a time by a thread that waits for them, so that nothing runs inside a handler.
/// It never installs one.
public struct Signals: Sendable {
    private let numbers: [Int32]

    /// Blocks the signals in this thread and all it starts later: do it first in `main`.
    public init(blocking numbers: [Int32]) {
        self.numbers = numbers
        var set = set
        pthread_sigmask(SIG_BLOCK, &set, nil)
    }

    /// Sleeps until one of them comes.
    public func next() -> Int32 {
        var set = set
        var number: Int32 = 0
        while sigwait(&set, &number) != 0 {}
        return number
    }

    /// As `next`, but nil when the time is up.
    public func next(withinMilliseconds milliseconds: Int64) -> Int32? {
        var set = set
        let deadline = MonotonicClock.now + milliseconds
        while true {
            let left = max(0, deadline - MonotonicClock.now)
            var time = timespec(tv_sec: Int(left / 1000), tv_nsec: Int(left % 1000) * 1_000_000)
            let number = sigtimedwait(&set, nil, &time)
            if number > 0 { return number }
            if errno != EINTR || left == 0 { return nil }
        }
    }

    private var set: sigset_t {
        var set = sigset_t()
        sigemptyset(&set)
        for number in numbers { sigaddset(&set, number) }
        return set
    }
}
