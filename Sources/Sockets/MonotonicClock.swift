import Glibc

/// Time that only goes forward, for deadlines. It never follows the wall clock, so a clock that is put right
/// neither cuts nor hangs anybody.
public enum MonotonicClock {
    /// Milliseconds since some fixed moment before the program began.
    public static var now: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) &* 1000 &+ Int64(time.tv_nsec) / 1_000_000
    }
}
