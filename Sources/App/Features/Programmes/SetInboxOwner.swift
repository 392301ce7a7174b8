import Casework
import Store
import Web

/// Says who receives what comes by the public form. It is never somebody who could not log an inquiry in the
/// programme.
struct SetInboxOwner: Command {
    static let event = AuditEvent.inboxOwnerSet

    let proof: Actor
    let programme: ProgrammeID
    let owner: AccountID

    var subject: AuditSubject { AuditSubject(programme: programme, object: owner.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let receivers = try ProgrammeRepository.receivers(in: programme, transaction)
        guard receivers.contains(owner) else { throw CommandRefusal.ownerCannotReachCase }
        try ProgrammeRepository.setInboxOwner(owner, of: programme, transaction)
    }
}
