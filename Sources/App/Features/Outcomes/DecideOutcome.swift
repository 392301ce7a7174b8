import Casework
import Law
import Store
import Web

/// Ends an inquiry, once: on to an assessment meeting, on to investigation of an application, or an ending
/// with its reason and what the person was told. The case moves in the same transaction, so it is never
/// between two phases.
struct DecideOutcome: Command {
    static let event = AuditEvent.outcomeDecided
    static let movesCase = true

    let proof: CaseGrant
    let decision: OutcomeDecision

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try OutcomeRepository.isAwaited(under: proof, transaction) else { throw RouteRefusal.stale }
        try OutcomeRepository.insert(decision, under: proof, transaction)
        if let ending = decision.ending {
            try transaction.record(.episodeEnded, about: subject)
            return try EndingRepository.end(ending, in: .inquiry, under: proof, transaction)
        }
        guard let plan = decision.plan, plan.problems(today: transaction.now.day).isEmpty else {
            throw CommandRefusal.againstRules
        }
        if decision.outcome == .application {
            try transaction.record(.applicationReceived, about: subject)
        }
        try StaffRepository.demand(plan.owner, in: proof.programmeID, transaction)
        try OutcomeRepository.advance(to: decision.outcome.phase, plan: plan, under: proof, transaction)
    }
}
