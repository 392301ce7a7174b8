import Casework
import Law
import Store
import Web

/// Notes a contact by phone, message or letter while the support goes on, with what was said as a signed note
/// of the journal. It never moves the case's next step: a contact is no try that waits for an answer.
struct NoteSupportContact: Command {
    static let event = AuditEvent.supportContactNoted
    static let movesCase = true

    let proof: CaseGrant
    let id: SupportContactID
    let contact: SupportContact
    /// What somebody outside was told in it; nil for nothing.
    var telling: Telling?

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.supportedFacts(transaction)
        guard contact.problems(today: transaction.now.day).isEmpty else {
            throw CommandRefusal.againstRules
        }
        let note = try proof.sign(contact.text, contact.way.noteKind, on: contact.day, transaction)
        let ground = try telling.map {
            let sharing = $0.sharing(on: contact.day, contact.way.sharing, by: SharingAct(.contact, id))
            return try SharingRepository.tell(sharing, under: proof, transaction)
        }
        try SupportContactRepository.insert(
            contact, id: id, note: note, toldOn: ground, under: proof, transaction)
    }
}
