import Casework
import Law

/// A meeting with somebody today, as Min dag tells of it. It never says what was talked about, and a
/// protected name only its case tells.
struct MeetingOfDay: Sendable {
    enum Kind: String, Sendable {
        case assessment, mapping

        var swedish: String { self == .assessment ? "Bedömningssamtal" : "Kartläggning" }
    }

    let kind: Kind
    let number: String
    let name: String
    let isProtected: Bool
    /// Nil where no time was set.
    let time: TimeOfDay?
    let place: MappingOccasion.Place
}
