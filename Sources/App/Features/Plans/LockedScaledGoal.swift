import Casework
import Law
import Store
import Web

/// A goal with five levels, locked as it is written; or the one that stands instead of a wrong one.
struct LockedScaledGoal: PlanAct {
    static let event = AuditEvent.scaledGoalLocked

    let text: ScaledGoalText
    /// A goal of the plan in force, by its root; nil for none.
    let goal: PlanGoalID?
    /// Why the one that the place is about is corrected; empty for a new one.
    let reason: String

    func problems(in place: PlanPlace, today: Day) -> [PlanProblem] {
        let goals = place.file.inForce?.goals ?? []
        let isKnown = goal.map { root in goals.contains { $0.root == root } } ?? true
        let isTaken = place.item.isEmpty ? false : place.scaledGoal?.stands != true
        let problems: [PlanProblem?] = [
            text.hasAlike ? .levelsAlike : nil, isKnown ? nil : .noSuchGoal,
            isTaken ? .alreadyCorrected : nil,
            place.item.isEmpty && place.file.standingScaled.count >= PlanFile.mostScaled ? .tooMany : nil,
        ]
        return problems.compactMap { $0 }
    }

    func keep(
        in place: PlanPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        try ScaledGoalRepository.insert(self, corrects: place.scaledGoal?.id, under: grant, transaction)
    }
}
