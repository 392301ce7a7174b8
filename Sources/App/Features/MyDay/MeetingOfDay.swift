import Casework
import Law

/// A meeting with somebody today, as Min dag tells of it. It never says what was talked about, and a
/// protected name only its case tells.
struct MeetingOfDay: Sendable {
    let number: String
    let name: String
    let isProtected: Bool
    let time: TimeOfDay
    let place: MappingOccasion.Place
}
