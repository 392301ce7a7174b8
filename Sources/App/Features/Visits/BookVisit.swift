import Casework
import Law
import Store
import Web

/// Books a visit, with room and vehicle. Never one in a case that is only an inquiry, and never what is
/// taken.
struct BookVisit: Command {
    static let event = AuditEvent.visitBooked
    static let movesCase = true

    let proof: CaseGrant
    let id: VisitID
    let visit: TypedVisit

    var subject: AuditSubject { proof.subject(of: id) }

    /// What happens next in the case, if that is the visits' to say.
    func perform(_ transaction: borrowing WriteTransaction) throws -> NextStepPlan? {
        _ = try proof.supportedFacts(transaction)
        try proof.book(visit, id: id, transaction)
        return try proof.planVisits(transaction)
    }
}
