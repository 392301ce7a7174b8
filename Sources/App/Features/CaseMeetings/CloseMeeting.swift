import Casework
import Store
import Web

/// Closes a meeting: its minutes are signed off and locked, and what was not reached goes on to the next. A
/// meeting without any decision cannot be closed.
struct CloseMeeting: Command {
    static let event = AuditEvent.meetingClosed

    let proof: Actor
    let meeting: CaseMeetingID
    let programme: ProgrammeID

    var subject: AuditSubject { AuditSubject(programme: programme, object: meeting.value) }

    /// The next meeting, which has begun with what was not reached.
    func perform(_ transaction: borrowing WriteTransaction) throws -> CaseMeetingID {
        let open = try CaseMeeting.demandOpen(meeting, in: programme, to: proof, transaction)
        guard open.heldOn != nil else { throw RouteRefusal.stale }
        return try MeetingListRepository.close(open, by: proof.accountID, transaction)
    }
}
