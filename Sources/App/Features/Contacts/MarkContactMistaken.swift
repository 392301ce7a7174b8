import Casework
import Store
import Web

/// Says that a try was written down wrongly, and why. It never removes it: what was written stays readable,
/// and counts for nothing from now on.
struct MarkContactMistaken: Command {
    static let event = AuditEvent.contactMarkedMistaken

    let proof: CaseGrant
    let attempt: ContactAttemptID
    let reason: String

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        guard let record = try ContactRepository.find(attempt, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
        guard record.mistake == nil else { throw RouteRefusal.stale }
        try ContactRepository.mark(attempt, reason: reason, by: proof.actor.accountID, transaction)
    }
}
