import Law
import Store

/// Time that passes when the simulator says so. It never goes backwards.
final class SimulatedClock: Sendable {
    private let instant: Guarded<Instant>

    init(_ day: Day) {
        instant = Guarded(Instant(day, minute: 480))
    }

    var clock: Clock {
        Clock { self.now }
    }

    var now: Instant { instant.withLock { $0 } }
    var today: Day { now.day }

    /// To this minute of a day, if it is not past already.
    func advance(to day: Day, minute: Int) {
        let wanted = Instant(day, minute: minute)
        instant.withLock { $0 = max($0, wanted) }
    }

    func advance(seconds: Int) {
        instant.withLock { $0 = $0.adding(seconds: max(0, seconds)) }
    }
}
