import Casework
import Law

/// What was agreed and what was locked, as it was first read: it must read the same for ever (I5, PL-6).
/// Never what may change.
struct PlanMemory: Sendable {
    private var agreed: [PlanID: PlanTexts] = [:]
    private var locked: [ScaledGoalID: ScaledGoalText] = [:]

    /// Compares a case's plans with what is remembered, and remembers what is new. Throws
    /// `SimulationError.broken` at the first that differs.
    mutating func compare(_ file: PlanFile) throws {
        for plan in file.plans where !plan.isDraft {
            guard agreed[plan.id] ?? plan.texts == plan.texts else {
                throw SimulationError.broken("I5: version \(plan.number) av en plan läses på annat sätt")
            }
            agreed[plan.id] = plan.texts
        }
        for goal in file.scaled {
            guard locked[goal.id] ?? goal.text == goal.text else {
                throw SimulationError.broken("PL-6: nivåer som är låsta har ändrats")
            }
            locked[goal.id] = goal.text
        }
        let (drafts, last) = (file.plans.count(where: \.isDraft), file.plans.first?.number ?? 0)
        guard drafts <= 1, last == file.plans.count else {
            throw SimulationError.broken("I5: en plans versioner följer inte på varandra")
        }
    }
}
