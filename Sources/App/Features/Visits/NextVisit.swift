import Casework
import Law
import Store

/// What is known of the visit after one: booked already, or when it may suit. It never books anything.
struct NextVisit: Sendable {
    /// The one that is booked.
    let booked: Visit?
    let taper: Taper
    /// The person has a place, so another can be booked.
    let hasPlace: Bool

    var canBeBooked: Bool { hasPlace && booked == nil }

    /// - Parameter isMissed: the form says beforehand that they did not meet.
    init(
        after visit: Visit, under grant: CaseGrant, on today: Day, isMissed: Bool = false,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        let visits = try VisitRepository.all(under: grant, transaction)
        let standing = try SupportStanding(under: grant, on: today, transaction)
        booked = visits.coming(from: today).first { $0.id != visit.id }
        // One that is called off before its day is no day to count from.
        let hasBeen = visit.booking.day <= today
        taper = visits.filter { $0.id != visit.id || hasBeen }.taper(
            endsOn: standing.decidedThrough, on: today,
            met: isMissed || !hasBeen ? nil : visit.booking.day, isMissed: isMissed && hasBeen)
        hasPlace = standing.runs
    }
}
