import Casework
import Law
import Store
import Web

/// Ends an inquiry, once: on to an assessment meeting, or an ending with its reason and what the person was
/// told. An application ends it too, by `ReceiveApplication`. The case moves in the same transaction, so it
/// is never between two phases.
struct DecideOutcome: Command {
    static let event = AuditEvent.outcomeDecided
    static let movesCase = true

    let proof: CaseGrant
    let decision: OutcomeDecision

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard decision.outcome != .application else { throw CommandRefusal.againstRules }
        guard try OutcomeRepository.isAwaited(under: proof, transaction) else { throw RouteRefusal.stale }
        try OutcomeRepository.insert(decision, under: proof, transaction)
        if let ending = decision.ending {
            try transaction.record(.episodeEnded, about: subject)
            return try EndingRepository.end(ending, in: .inquiry, under: proof, transaction)
        }
        guard let plan = decision.plan, plan.problems(today: transaction.now.day).isEmpty else {
            throw CommandRefusal.againstRules
        }
        let files = decision.outcome == .application ? .either : proof.existing
        try StaffRepository.demand(plan.owner, in: proof.programmeID, files, transaction)
        try OutcomeRepository.advance(to: decision.outcome.phase, plan: plan, under: proof, transaction)
    }
}
