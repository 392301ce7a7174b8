import Casework
import Store
import Web

/// Says that a colleague is, or is not, at a meeting that is not closed.
struct SetAttendance: Command {
    static let event = AuditEvent.meetingAttendanceChanged

    let proof: Actor
    let meeting: CaseMeetingID
    let programme: ProgrammeID
    let account: AccountID
    let isPresent: Bool

    var subject: AuditSubject { AuditSubject(programme: programme, object: meeting.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        _ = try CaseMeeting.demandOpen(meeting, in: programme, to: proof, transaction)
        guard isPresent else { return try MeetingListRepository.leave(meeting, account, transaction) }
        try StaffRepository.demand(account, in: programme, .execution, transaction)
        try MeetingListRepository.attend(meeting, account, transaction)
    }
}

extension CaseMeeting {
    /// The programme's open meeting, if it is this one. Throws `.stale` if this one has been closed,
    /// `CommandRefusal.otherProgramme` if the programme is not the actor's.
    static func demandOpen(
        _ meeting: CaseMeetingID, in programme: ProgrammeID, to actor: Actor,
        _ transaction: borrowing WriteTransaction
    ) throws -> CaseMeeting {
        guard actor.may(.planNextStep, in: .execution, of: programme) else {
            throw CommandRefusal.otherProgramme
        }
        let open = try CaseMeetingRepository.open(in: programme, transaction)
        guard let open, open.id == meeting else { throw RouteRefusal.stale }
        return open
    }
}
