import Casework
import Law
import Store
import Web

/// Books an assessment meeting; the case's next step is to hold it. Never a second while one is open.
struct BookAssessment: Command {
    static let event = AuditEvent.assessmentBooked
    static let movesCase = true

    /// Where a meeting can be booked: the person has said yes to one, or more is to be talked over.
    static let phases: [Casework.Phase] = [.assessmentMeeting, .needsMapping]

    let proof: CaseGrant
    let id: AssessmentMeetingID
    let booking: AssessmentBooking
    /// The episode's version that the booking was made from.
    let version: Int

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard try AssessmentRepository.all(under: proof, transaction).open == nil else {
            throw RouteRefusal.stale
        }
        try proof.book(booking, id: id, version: version, transaction)
    }
}

/// Moves or changes a booking, with the reason. The one that stood stays readable beside the new one.
struct MoveAssessment: Command {
    static let event = AuditEvent.assessmentMoved
    static let movesCase = true

    let proof: CaseGrant
    let id: AssessmentMeetingID
    let booking: AssessmentBooking
    let reason: String
    let version: Int

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        let open = try proof.openBooking(transaction)
        guard
            try AssessmentWritingRepository.close(
                open.id, as: .moved, reason: reason, under: proof, transaction)
        else { throw RouteRefusal.stale }
        try proof.book(booking, id: id, besides: open.booking, version: version, transaction)
    }
}

/// Calls a booking off, with the reason, and says which day a new time is looked for. It ends no case and
/// counts nothing: there is a next step, as always.
struct CancelAssessment: Command {
    static let event = AuditEvent.assessmentCancelled
    static let movesCase = true

    let proof: CaseGrant
    let reason: String
    /// The day to book anew.
    let day: Day
    let version: Int

    var subject: AuditSubject { proof.subject }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let open = try proof.openBooking(transaction)
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        guard
            try AssessmentWritingRepository.close(
                open.id, as: .cancelled, reason: reason, under: proof, transaction)
        else { throw RouteRefusal.stale }
        try proof.plan(.bookAssessmentMeeting, on: day, "", version: version, transaction)
    }
}
