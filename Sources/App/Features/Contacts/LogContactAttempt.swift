import Casework
import Law
import Store
import Web

/// Notes one try to reach somebody, and says in the same breath what happens next. It never leaves a case
/// waiting for an answer that nobody will look for (I1).
struct LogContactAttempt: Command {
    static let event = AuditEvent.contactAttempted
    static let movesCase = true

    let proof: CaseGrant
    let attempt: ContactAttempt
    /// What somebody outside was told in it; nil for nothing.
    var telling: Telling?
    let plan: NextStepPlan
    /// The episode's version that the plan was made from.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws -> ContactAttemptID {
        let now = transaction.now
        guard attempt.problems(now: now).isEmpty, plan.problems(today: now.day).isEmpty else {
            throw CommandRefusal.againstRules
        }
        try StaffRepository.demand(plan.owner, in: proof.programmeID, proof.existing, transaction)
        let kept = try plan.keepingHiddenNote(under: proof, transaction)
        guard try NextStepRepository.update(
            kept.plan, in: kept.file, version: version, under: proof, transaction)
        else {
            throw RouteRefusal.stale
        }
        let id: ContactAttemptID = transaction.newID()
        try ContactRepository.insert(
            attempt, id: id, plannedIn: version + 1, toldOn: ground(id, transaction), under: proof,
            transaction)
        return id
    }

    /// Nil where nothing was told. Nobody tells of a protected person but who may read of them.
    private func ground(
        _ id: ContactAttemptID, _ transaction: borrowing WriteTransaction
    ) throws -> SharingGround? {
        guard let telling else { return nil }
        _ = try proof.readableFacts(transaction)
        let act = SharingAct(.attempt, id)
        let sharing = telling.sharing(on: attempt.at.day, attempt.channel.sharing, by: act)
        return try SharingRepository.tell(sharing, under: proof, transaction)
    }
}
