import Casework
import Store

/// What the simulator can do with the appeals of an issued decision, by the acts of the pages.
extension Simulator {
    /// - Parameter moves: whether the act says what comes next in the case.
    mutating func take<Act: IssuedDecisionAct>(
        _ act: Act, moves: Bool, _ index: Int, _ file: IssuedDecisionFile, under grant: CaseGrant
    ) throws {
        let beside = try unitStep(under: grant)
        try run(ActOnDecision(proof: grant, act: act, decision: file.record.id))
        try settle()
        guard moves, let step = try issued(index, under: grant)?.file.facts.nextStep else { return }
        // The authority's own was planned first, and the unit's then took its place.
        if !step.step.isAuthoritys { promoted(index, beside) }
        moved(index, to: NextStepPlan(step: step.step, day: step.day, owner: step.owner, note: ""))
    }
}
