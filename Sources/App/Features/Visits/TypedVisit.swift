import Casework

/// A booking as it was typed, with what is booked along with it. It never says that it is free.
struct TypedVisit: Sendable {
    let booking: VisitBooking
    let resources: [ResourceID]
    /// Somebody of the staff may be booked twice.
    let isMeant: Bool
}
