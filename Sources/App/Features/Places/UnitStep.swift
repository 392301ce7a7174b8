import Casework
import Law

/// What the unit does next with somebody while a step of the authority stands in the case. It never moves
/// the authority's, and holds until the unit plans anew.
struct UnitStep: Sendable {
    let step: NextStep
    let day: Day
    /// Who sees to it.
    let owner: String
    let note: String
}
