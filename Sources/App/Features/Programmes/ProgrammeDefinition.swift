import Casework
import Law

/// A programme with everything its file says: versions, catalogue and phrases. It holds nothing of an
/// installation's own changes.
struct ProgrammeDefinition: Sendable {
    struct Version: Sendable {
        let from: Day
        let to: Day?
        let terms: ProgrammeTerms
    }

    struct DatedAuthority: Sendable {
        let from: Day
        let terms: DecisionAuthority
    }

    let programme: Programme
    /// In the order they begin; never empty, and no two on the same day.
    let versions: [Version]
    /// Who decides, in the order they begin.
    let authorities: [DatedAuthority]
    let alternatives: [(terms: AlternativeTerms, scope: AlternativeScope)]
    let phrases: [PhraseKey: String]
    /// What it has printed in its reports.
    let printed: [PrintedTable]
}

/// Where an alternative is offered.
enum AlternativeScope: String, Sendable, CaseIterable {
    /// In every programme of the municipality.
    case municipality
    case programme
}
