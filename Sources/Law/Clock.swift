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

    /// The machine's time of day on another day: `--today`. Moved by whole days, so that time still passes.
    public static func system(today: Day) -> Clock {
        let shift = Int64(today.number - system.today.number) * 86_400_000
        return Clock { Instant(milliseconds: system.now.milliseconds + shift) }
    }
}
