import Casework
import Store
import Web

/// Takes a case off the next meeting's list. What has been decided about it stays.
struct TakeOffMeeting: Command {
    static let event = AuditEvent.meetingCaseRemoved

    let proof: CaseGrant

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try MeetingListRepository.remove(under: proof, transaction) else { throw RouteRefusal.stale }
    }
}
