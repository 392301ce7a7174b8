import Casework
import Law
import Store
import Web

/// Takes in that a person applies, orally or in writing: the case goes on to investigation and a decision; in
/// the inquiry that is the inquiry's outcome too. It never judges the application.
struct ReceiveApplication: Command {
    static let event = AuditEvent.applicationReceived
    static let movesCase = true

    let proof: CaseGrant
    let plan: NextStepPlan
    /// The episode's version that the plan was made from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    /// The phases in which somebody has not applied yet.
    static let phases: [Casework.Phase] = [.inquiry, .assessmentMeeting, .needsMapping]

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.version == version, facts.host == nil else { throw RouteRefusal.stale }
        guard ReceiveApplication.phases.contains(facts.phase),
            plan.problems(today: transaction.now.day).isEmpty
        else { throw CommandRefusal.againstRules }
        try StaffRepository.demand(plan.owner, in: proof.programmeID, transaction)
        if facts.phase == .inquiry {
            try transaction.record(.outcomeDecided, about: subject)
            let continuation = Continuation(day: plan.day, owner: plan.owner, comment: plan.note)
            try OutcomeRepository.insert(.application(continuation), under: proof, transaction)
        }
        try OutcomeRepository.advance(to: .investigation, plan: plan, under: proof, transaction)
    }
}
