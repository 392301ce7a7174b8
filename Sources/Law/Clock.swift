import Glibc

/// Hands time in, so that demos and tests can stand still or be moved. It never reads the machine's zone.
public struct Clock: Sendable {
    private let read: @Sendable () -> Instant

    public init(_ read: @escaping @Sendable () -> Instant) {
        self.read = read
    }

    public var now: Instant { read() }
    public var today: Day { now.day }

    /// The machine's clock.
    public static let system = Clock {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Instant(milliseconds: Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000)
    }

    /// The same Swedish time of day on another day, from which time goes on: `--today`.
    public func moved(to day: Day) -> Clock {
        let here = now
        let there = Instant(day, minute: here.minuteOfDay).milliseconds + here.milliseconds % 60_000
        let shift = there - here.milliseconds
        return Clock { Instant(milliseconds: now.milliseconds + shift) }
    }
}
