import Casework
import Law
import Store
import Web

/// Notes what somebody says about a diagnosis. It never changes what was noted before.
struct NoteDiagnosis: Command {
    static let event = AuditEvent.mappingDiagnosisNoted

    let proof: CaseGrant
    let id: MappingDiagnosisID
    let diagnosis: NotedDiagnosis

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let mapping = try proof.openMapping(transaction)
        guard !diagnosis.name.isEmpty, !diagnosis.saidBy.isEmpty, diagnosis.saidOn <= transaction.now.day
        else { throw CommandRefusal.againstRules }
        try MappingDiagnosisRepository.insert(
            diagnosis, id: id, in: mapping, by: proof.actor.accountID, transaction)
    }
}

/// Marks a diagnosis that was noted wrongly, or that no longer holds. It stays readable.
struct WithdrawDiagnosis: Command {
    static let event = AuditEvent.mappingDiagnosisWithdrawn

    let proof: CaseGrant
    let id: MappingDiagnosisID

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let mapping = try proof.openMapping(transaction)
        guard
            try MappingDiagnosisRepository.withdraw(id, in: mapping, by: proof.actor.accountID, transaction)
        else { throw RouteRefusal.notFound }
    }
}
