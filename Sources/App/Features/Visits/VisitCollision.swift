import Casework
import Law

/// The person, somebody of the staff, a room or a vehicle is taken at that time. Thrown inside the
/// transaction, so that nothing is booked; it never says whom anybody meets.
struct VisitCollision: Error, Sendable {
    /// What is taken, and when.
    struct Taken: Sendable {
        let name: String
        let starts: TimeOfDay
        let ends: TimeOfDay

        /// Of somebody of the staff.
        var swedish: String { "\(name) är upptagen \(times)" }
        /// Of what the unit owns.
        func swedish(_ kind: ResourceKind) -> String { "\(name) är redan \(kind.booked) \(times)" }
        /// "13.30–14.30"
        var times: String { "\(starts)–\(ends)" }
    }

    /// The person's own visit then.
    let own: Taken?

    let staff: [Taken]
    let resources: [(ResourceKind, Taken)]

    var isNothing: Bool { own == nil && staff.isEmpty && resources.isEmpty }
}
