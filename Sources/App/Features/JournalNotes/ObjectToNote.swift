import Casework
import Law
import Store
import Web

/// Notes that the person finds something in a note wrong (SoL 2025:400 14 kap. 6 §). The note itself stays
/// as it is; the objection stands beside it.
struct ObjectToNote: Command {
    static let event = AuditEvent.noteObjected

    let proof: CaseGrant
    /// The note that it is about.
    let root: NoteID
    /// The key of the objection.
    let note: NoteID
    let saidOn: Day
    let text: String

    var subject: AuditSubject { proof.subject(of: root) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let standing = try proof.standing(root, transaction)
        let content = NoteContent(kind: .objection, happenedOn: saidOn, text: text)
        guard content.problems(today: transaction.now.day).isEmpty, standing.objectsTo == nil else {
            throw CommandRefusal.againstRules
        }
        try SignedNoteRepository.insert(
            SignedNoteRepository.Edition(
                id: note, root: note, number: 1, reason: "", objectsTo: root, content: content,
                file: standing.file),
            role: proof.writingRole(in: standing.file), under: proof, transaction)
    }
}
