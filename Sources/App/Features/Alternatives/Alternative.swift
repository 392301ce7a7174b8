import Casework
import Law

/// One entry of the catalogue with every change it has had. It is never deleted: what was told of once can
/// still be read.
struct Alternative: Sendable {
    let id: AlternativeID
    /// The municipality, or the one programme, that it is offered in.
    let place: String
    let versions: [AlternativeVersion]

    var changes: DatedChanges<AlternativeVersion> { DatedChanges(versions) }
}

/// What an alternative says from a day on.
struct AlternativeVersion: DatedChange {
    let id: AlternativeVersionID
    let alternative: AlternativeID
    let validFrom: Day
    let terms: AlternativeTerms
    /// From this day it is no longer offered.
    let isEnded: Bool
    let trace: ChangeTrace

    var lastDay: Day? { nil }
    var order: Int64 { id.value }
    var isWithdrawn: Bool { trace.isWithdrawn }
}

/// An alternative that can be told of on a day: the version is what is kept with an outcome, so that it can
/// be read as it was told.
struct OfferedAlternative: Sendable {
    let version: AlternativeVersionID
    let terms: AlternativeTerms
}
