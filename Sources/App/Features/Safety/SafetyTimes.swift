import Casework
import Instruments
import Law

/// When a safety note is due, and when it becomes the deputy's and the manager's too. Minutes count at all
/// hours: nobody is kept waiting by an opening time.
struct SafetyTimes: Sendable, Equatable {
    let due: Instant
    let deputy: Instant
    let manager: Instant

    init(_ level: Alert.Level, raisedAt now: Instant, _ routine: SafetyRoutine) {
        switch level {
        case .notice, .followUp:
            // The next working day is the owner's; the day after it is the deputy's, and then the manager's.
            let due = now.day.adding(workingDays: 1)
            let next = due.adding(workingDays: 1)
            self.due = Instant(next)
            deputy = Instant(next)
            manager = Instant(next.adding(workingDays: 1))
        case .immediate, .emergency:
            let minutes = level == .emergency ? routine.emergencyMinutes : routine.immediateMinutes
            due = now.adding(seconds: minutes * 60)
            deputy = due
            manager = routine.deputy == nil ? due : now.adding(seconds: minutes * 120)
        }
    }
}
