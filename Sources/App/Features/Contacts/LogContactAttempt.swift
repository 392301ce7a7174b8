import Casework
import Law
import Store
import Web

/// Notes one try to reach somebody, and says in the same breath what happens next. It never leaves a case
/// waiting for an answer that nobody will look for (I1), and leaves a step of the authority's as it is.
struct LogContactAttempt: Command {
    static let event = AuditEvent.contactAttempted
    static let movesCase = true

    let proof: CaseGrant
    let attempt: ContactAttempt
    /// What somebody outside was told in it; nil for nothing.
    var telling: Telling?
    let plan: NextStepPlan
    /// Of the step that the plan was made from, as `StepInHand` says it.
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws -> ContactAttemptID {
        guard attempt.problems(now: transaction.now).isEmpty else { throw CommandRefusal.againstRules }
        let kept = try proof.keep(plan, version: version, transaction)
        let id: ContactAttemptID = transaction.newID()
        try ContactRepository.insert(
            attempt, id: id, with: kept, toldOn: ground(id, transaction), under: proof, transaction)
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
