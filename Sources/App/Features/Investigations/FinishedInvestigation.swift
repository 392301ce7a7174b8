import Casework
import Law
import Store
import Web

/// The investigation is whole and goes to a decision, on a day that is planned for it. It is refused while
/// anything is missing.
struct FinishedInvestigation: InvestigationRecord {
    static let event = AuditEvent.investigationFinished

    /// When the decision is planned.
    let decideOn: Day
    let note: String

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        // The declaration is whoever sends it on's own, so it is asked for when it is kept.
        let gaps = place.file.gaps(for: nil)
        return (NextStepPlan.problems(with: decideOn, today: today).isEmpty ? [] : [.decisionDayWrong])
            + (gaps.isEmpty ? [] : [.incomplete])
    }

    /// Whoever had the case keeps it until it is decided.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let facts = place.file.facts
        guard place.version == facts.version, let owner = facts.nextStep?.owner else {
            throw RouteRefusal.stale
        }
        guard place.file.gaps(for: grant.actor.accountID).isEmpty else { throw CommandRefusal.againstRules }
        try InvestigationRepository.finish(under: grant, transaction)
        let plan = NextStepPlan(step: .decideApplication, day: decideOn, owner: owner, note: note)
        try OutcomeRepository.advance(to: .decision, plan: plan, under: grant, transaction)
    }
}
