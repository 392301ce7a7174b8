import Casework
import Store
import Web

/// Says that the actor has read a colleague's signed note as it stands. It is never taken back.
struct AcknowledgeNote: Command {
    static let event = AuditEvent.noteAcknowledged

    let proof: CaseGrant
    let root: NoteID

    var subject: AuditSubject { proof.subject(of: root) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let standing = try proof.standing(root, transaction)
        guard standing.author != proof.actor.accountID else { throw RouteRefusal.badRequest }
        let isSeen = try JournalNoteRepository.isSeen(standing.id, by: proof.actor.accountID, transaction)
        guard !isSeen else { throw RouteRefusal.stale }
        try SignedNoteRepository.acknowledge(standing.id, under: proof, transaction)
    }
}
