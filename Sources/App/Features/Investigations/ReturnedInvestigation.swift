import Casework
import Law
import Store
import Web

/// An investigation that waited for a decision and was taken back, with the reason. It never undoes a
/// decision: one that is decided cannot be taken back.
struct ReturnedInvestigation: InvestigationRecord {
    static let event = AuditEvent.investigationReturned
    static var phases: [Casework.Phase] { [.decision] }

    let reason: String
    /// When the work goes on.
    let continueOn: Day

    func problems(in place: InvestigationPlace, today: Day) -> [InvestigationProblem] {
        (NextStepPlan.problems(with: continueOn, today: today).isEmpty ? [] : [.decisionDayWrong])
            + (place.file.isBeingDecided
                ? [.beingDecided] : place.file.application == nil ? [.takenBack] : [])
    }

    /// Whoever has the case keeps it. Throws `RouteRefusal.stale` if it has moved on meanwhile.
    func keep(
        in place: InvestigationPlace, under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws {
        let facts = place.file.facts
        guard place.version == facts.version, let owner = facts.nextStep?.owner else {
            throw RouteRefusal.stale
        }
        try InvestigationReturnRepository.insert(reason, under: grant, transaction)
        let plan = NextStepPlan(step: .investigateApplication, day: continueOn, owner: owner, note: reason)
        try OutcomeRepository.advance(to: .investigation, plan: plan, under: grant, transaction)
    }
}

/// As it stands afterwards: who had made it ready, and why it came back.
struct InvestigationReturn: Sendable {
    let ready: Noted
    let reason: String
    let returned: Noted
}
