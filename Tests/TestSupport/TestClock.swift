import Law
import Synchronization

/// A clock that stands still until a test moves it.
public final class TestClock: Sendable {
    private let instant: Mutex<Instant>

    /// 2026-11-20 10.00 in Sweden, a Friday, unless told otherwise.
    public init(_ day: Day = Day(number: 20_777), minute: Int = 600) {
        instant = Mutex(Instant(day, minute: minute))
    }

    init(at instant: Instant) {
        self.instant = Mutex(instant)
    }

    public var clock: Clock {
        Clock { self.instant.withLock { $0 } }
    }

    public func move(seconds: Int) {
        instant.withLock { $0 = $0.adding(seconds: seconds) }
    }

    public func move(days: Int) {
        move(seconds: days * 86_400)
    }
}
