import Casework
import Law
import Store
import Web

/// Moves or changes a booked visit, with the reason. The one that stood stays readable beside the new one.
struct MoveVisit: Command {
    static let event = AuditEvent.visitMoved
    static let movesCase = true

    let proof: CaseGrant
    let moved: VisitID
    let id: VisitID
    let visit: TypedVisit
    let reason: VisitReason
    let reasonText: String

    var subject: AuditSubject { proof.subject(of: id) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> NextStepPlan? {
        _ = try proof.supportedFacts(transaction)
        let visits = try VisitRepository.all(under: proof, transaction)
        guard let open = visits.first(where: { $0.id == moved }), open.isOpen else {
            throw RouteRefusal.stale
        }
        guard reason != .other || !reasonText.isEmpty else { throw CommandRefusal.againstRules }
        let report = VisitReport(outcome: .moved, reason: reason, reasonText: reasonText)
        guard
            try VisitWritingRepository.close(moved, report, note: nil, under: proof, transaction)
        else { throw RouteRefusal.stale }
        try proof.book(visit, id: id, after: open, besides: open.booking.staff, transaction)
        return try proof.planVisits(transaction)
    }
}
