import Casework
import Law

/// One of the catalogue's other ways, weighed for this person (socialtjänstlagen 2025:400 11 kap. 1 §). It
/// never changes: weighed again, it is a new one.
struct WeighedAlternative: Sendable {
    let content: NewWeighing
    let noted: Noted
}

/// A weighing to be noted.
struct NewWeighing: InvestigationRecord {
    static let event = AuditEvent.alternativeWeighed

    /// As the catalogue names it that day.
    let name: String
    let meets: MetOtherwise
    let reason: String

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        place.file.alternative(named: name) == nil ? [.notInCatalogue] : []
    }
}
