import Casework
import Law
import Store
import Web

/// Corrects a signed note by a new signed edition with its reason. The edition before stays readable as it
/// was (I5).
struct CorrectNote: Command {
    static let event = AuditEvent.noteCorrected

    let proof: CaseGrant
    let root: NoteID
    /// The key of the new edition.
    let note: NoteID
    /// The edition that was corrected.
    let edition: Int
    let content: NoteContent
    let reason: String

    var subject: AuditSubject { proof.subject(of: root) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let standing = try proof.standing(root, transaction)
        guard standing.edition == edition else { throw RouteRefusal.stale }
        guard content.problems(today: transaction.now.day).isEmpty, !reason.isEmpty,
            (content.kind == .objection) == (standing.objectsTo != nil)
        else { throw CommandRefusal.againstRules }
        try SignedNoteRepository.insert(
            SignedNoteRepository.Edition(
                id: note, root: root, number: edition + 1, reason: reason, objectsTo: standing.objectsTo,
                content: content, file: standing.file),
            role: proof.writingRole(in: standing.file), under: proof, transaction)
    }
}
