import Casework
import Store
import Web

/// Throws the actor's own unsigned note away: until it is signed it is a draft, and no part of the file. It
/// never touches what is signed.
struct DiscardNote: Command {
    static let event = AuditEvent.noteDiscarded

    let proof: CaseGrant
    let note: NoteID

    var subject: AuditSubject { proof.subject(of: note) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try UnsignedNoteRepository.discard(note, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
    }
}
