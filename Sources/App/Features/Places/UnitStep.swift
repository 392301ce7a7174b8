import Casework
import Law

/// What the unit does next with somebody while a step of the authority stands in the case. It never moves
/// the authority's; when that has ended, it is what the case waits for.
struct UnitStep: Sendable {
    let id: UnitStepID
    let step: NextStep
    let day: Day
    /// Who sees to it.
    let owner: AccountID
    let ownerName: String
    let note: String

    var plan: NextStepPlan { NextStepPlan(step: step, day: day, owner: owner, note: note) }

    /// As a step of the case reads: what is said of it stands in the unit's file.
    var asStep: CaseFacts.Step {
        CaseFacts.Step(
            step: step, day: day, note: note, noteFile: .execution, owner: owner, ownerName: ownerName)
    }
}
