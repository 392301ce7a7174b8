import Casework
import Law

/// Somebody of the staff, a room or a vehicle is taken at that time. Thrown inside the transaction, so that
/// nothing is booked; it never says by whom the person is met.
struct VisitCollision: Error, Sendable {
    /// What is taken, and when.
    struct Taken: Sendable {
        let name: String
        let starts: TimeOfDay
        let ends: TimeOfDay

        var swedish: String { "\(name) är upptagen \(starts)–\(ends)" }
    }

    let staff: [Taken]
    let resources: [(ResourceKind, Taken)]

    var isNothing: Bool { staff.isEmpty && resources.isEmpty }
}
