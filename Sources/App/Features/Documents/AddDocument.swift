import Casework
import Law
import Store
import Web

/// Adds an incoming document to a case. Its octets are on disk before its row; it never replaces another.
struct AddDocument: Command {
    static let event = AuditEvent.documentAdded

    let proof: CaseGrant
    let document: IncomingDocument
    /// The file of the case that it stands in: one of the proof's.
    let file: CaseFile
    private let id: DocumentID
    private let staged: StagedDocument

    /// Writes the file. Throws `StoreError.storage` if the disk takes no more.
    init(
        _ document: IncomingDocument, in file: CaseFile, under grant: CaseGrant, store: Store
    ) throws {
        proof = grant
        self.file = file
        self.document = document
        id = store.newID()
        staged = try store.documents.stage(document.file.content, as: id)
    }

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> DocumentID {
        guard document.receivedOn <= transaction.now.day, !document.about.isEmpty,
            proof.files.contains(file)
        else {
            throw CommandRefusal.againstRules
        }
        let facts = try CaseRepository.facts(under: proof, transaction)
        guard facts.mayBeRead(by: proof.actor.accountID) else { throw RouteRefusal.notFound }
        try DocumentQuota.demandRoom(for: document.file.content.count, under: proof, transaction)
        try DocumentRepository.insert(document, in: file, id: id, under: proof, transaction)
        staged.keep()
        return id
    }
}

extension CaseGrant {
    /// What the log says an act on a document was about.
    func subject(of document: DocumentID) -> AuditSubject {
        var subject = subject
        subject.object = document.value
        return subject
    }
}
