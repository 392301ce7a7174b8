import Casework
import Law
import Store
import Web

/// Notes what was told to another party outside the program's own acts: on the phone, at a meeting.
struct NoteSharing: Command {
    static let event = AuditEvent.sharingNoted

    let proof: CaseGrant
    let sharing: NewSharing

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try proof.readableFacts(transaction)
        guard proof.files.contains(sharing.file) else { throw RouteRefusal.stale }
        guard Party.outside.contains(sharing.party.party), sharing.act == nil else {
            throw CommandRefusal.againstRules
        }
        _ = try SharingRepository.tell(sharing, under: proof, transaction)
    }
}
