import Casework
import Store
import Web

/// Puts a withdrawn document back. It is done once: a second time changes nothing.
struct RestoreDocument: Command {
    static let event = AuditEvent.documentRestored

    let proof: CaseGrant
    let document: DocumentID

    var subject: AuditSubject { proof.subject(of: document) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let found = try DocumentRepository.find(document, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
        guard found.isWithdrawn else { return }
        try DocumentRepository.insertChange(
            of: document, version: found.version + 1, reason: "", under: proof, transaction)
    }
}
