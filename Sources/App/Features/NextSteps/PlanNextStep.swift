import Casework
import Law
import Store
import Web

/// Says what must happen next in an open case, which day and who sees to it. It never leaves a case without
/// the three (I1).
struct PlanNextStep: Command {
    static let event = AuditEvent.nextStepPlanned
    static let movesCase = true

    let proof: CaseGrant
    let plan: NextStepPlan
    /// The episode's version that the plan was made from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard plan.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        try StaffRepository.demand(plan.owner, in: proof.programmeID, transaction)
        let plan = try plan.keepingHiddenNote(under: proof, transaction)
        guard try NextStepRepository.update(plan, version: version, under: proof, transaction) else {
            throw RouteRefusal.stale
        }
    }
}

extension NextStepPlan {
    /// Whoever may not read a protected person's note has not taken it away by leaving the field empty.
    func keepingHiddenNote(
        under grant: CaseGrant, _ transaction: borrowing WriteTransaction
    ) throws -> NextStepPlan {
        guard note.isEmpty else { return self }
        let facts = try CaseRepository.facts(under: grant, transaction)
        guard !facts.mayBeRead(by: grant.actor.accountID), let hidden = facts.nextStep?.note else {
            return self
        }
        return NextStepPlan(step: step, day: day, owner: owner, note: hidden)
    }
}
