import Casework
import Store
import Web

/// Puts an open case on the next meeting's list. It is there once, however many times it is put there.
struct PutOnMeeting: Command {
    static let event = AuditEvent.meetingCaseAdded

    let proof: CaseGrant

    var subject: AuditSubject { proof.subject }

    /// The meeting that it is now on.
    func perform(_ transaction: borrowing WriteTransaction) throws -> CaseMeetingID {
        let facts = try CaseRepository.facts(under: proof, transaction)
        // An inquiry that goes on in another case is discussed there.
        guard facts.isOpen, facts.host == nil else { throw RouteRefusal.stale }
        return try MeetingListRepository.add(under: proof, transaction)
    }
}
