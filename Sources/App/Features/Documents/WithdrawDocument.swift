import Casework
import Store
import Web

/// Takes a document that was added by mistake out of a case. It stays in the log and on disk, and can be put
/// back.
struct WithdrawDocument: Command {
    static let event = AuditEvent.documentWithdrawn

    let proof: CaseGrant
    let document: DocumentID
    let reason: String
    /// The document's version when the form was opened.
    let version: Int

    var subject: AuditSubject { proof.subject(of: document) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let found = try DocumentRepository.find(document, under: proof, transaction)
        guard !reason.isEmpty, let found else { throw CommandRefusal.againstRules }
        guard found.version == version, !found.isWithdrawn else { throw RouteRefusal.stale }
        try DocumentRepository.insertChange(of: document, version: version + 1, reason: reason, under: proof,
                                            transaction)
    }
}
