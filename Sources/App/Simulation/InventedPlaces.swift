import Casework
import Law

/// Words and days of simulated waiting. They name nobody.
enum InventedPlaces {
    static func queued(_ today: Day) -> EnteredQueue {
        EnteredQueue(
            kind: .ordinary, reservedBy: "", on: today, reason: .wantsToWait,
            text: "Passar bäst på eftermiddagar.",
            nextContact: today.adding(days: 14).orWorkingDay)
    }

    static func offered(_ today: Day) -> OfferedPlace {
        let day = today.adding(days: 7).orWorkingDay
        return OfferedPlace(on: today, placeFrom: day, askOn: day, text: "Får träffa oss på kontoret först.")
    }

    static func paused(_ today: Day) -> InterruptedSupport {
        InterruptedSupport(
            on: today, reason: .away, text: "", nextContact: today.adding(days: 21).orWorkingDay)
    }
}
