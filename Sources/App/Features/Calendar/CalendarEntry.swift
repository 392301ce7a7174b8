import Casework
import Law

/// A time that somebody of the staff has with a person: a visit, an assessment meeting, an occasion of a
/// mapping. It never says what was talked about, and a protected name only its case tells.
struct CalendarEntry: Sendable {
    enum Kind: String, Sendable {
        case visit, assessment, mapping, group

        var swedish: String {
            switch self {
            case .visit: "Besök"
            case .assessment: "Bedömningssamtal"
            case .mapping: "Kartläggning"
            case .group: "Grupp"
            }
        }
    }

    let kind: Kind
    /// The key of the visit, meeting or occasion.
    let object: Int64
    let number: String
    let name: String
    let isProtected: Bool
    let day: Day
    /// Nil where no time was set.
    let time: TimeOfDay?
    /// Minutes; nil where it is not known.
    let length: Int?
    let place: String
    let firstName: String
    let secondName: String?
    /// Nobody has noted yet how it went.
    let isOpen: Bool
    /// Of a visit that has been noted.
    let outcome: VisitOutcome?
    /// What the unit has booked for it.
    var resources: [String] = []

    var staff: String { [firstName, secondName].compactMap { $0 }.joined(separator: ", ") }

    /// "13.00–14.00"
    var hours: String {
        guard let time else { return "Ingen tid" }
        let end = length.flatMap { TimeOfDay(minute: time.minute + $0) }
        return end.map { "\(time)–\($0)" } ?? time.description
    }
}
