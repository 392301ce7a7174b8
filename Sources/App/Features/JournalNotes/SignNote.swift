import Casework
import Store
import Web

/// Signs the actor's own note: from then on it is locked, and colleagues read it. It never signs for
/// somebody else.
struct SignNote: Command {
    static let event = AuditEvent.noteSigned

    let proof: CaseGrant
    let note: NoteID

    var subject: AuditSubject { proof.subject(of: note) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let unsigned = try UnsignedNoteRepository.find(note, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
        let role = try proof.writingRole(in: unsigned.file)
        guard try UnsignedNoteRepository.sign(note, role: role, under: proof, transaction) else {
            throw RouteRefusal.notFound
        }
    }
}
