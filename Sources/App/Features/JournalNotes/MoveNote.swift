import Casework
import Store
import Web

/// Moves a note that was written in the wrong person's case, with its corrections and objections. It leaves
/// its trace in both cases and in both people's logs, and never deletes anything.
struct MoveNote: Command {
    static let event = AuditEvent.noteMoved

    let proof: CaseGrant
    let root: NoteID
    /// The right case: one that the actor may write in too.
    let destination: CaseGrant
    let reason: String

    var subject: AuditSubject { proof.subject(of: root) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let standing = try proof.standing(root, transaction)
        guard standing.objectsTo == nil, destination.episodeID != proof.episodeID, !reason.isEmpty,
            destination.actor.accountID == proof.actor.accountID, destination.permission == .writeNotes,
            destination.files.contains(standing.file)
        else { throw CommandRefusal.againstRules }
        try transaction.record(MoveNote.event, about: destination.subject(of: root))
        try SignedNoteRepository.move(root, to: destination, reason: reason, under: proof, transaction)
    }
}
