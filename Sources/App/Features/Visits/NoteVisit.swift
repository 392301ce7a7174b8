import Casework
import Law
import Store
import Web

/// Notes what became of a visit, once, with its note in the journal, and books the next one in the same act.
/// It also calls one off that is to come. It never counts anybody's absence.
struct NoteVisit: Command {
    static let event = AuditEvent.visitNoted
    static let movesCase = true

    let proof: CaseGrant
    let visit: VisitID
    let report: VisitReport
    let work: VisitWork
    /// The next one, with its key; nil where none is booked now.
    let next: (id: VisitID, visit: TypedVisit)?

    var subject: AuditSubject { proof.subject(of: visit) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> NextStepPlan? {
        _ = try proof.supportedFacts(transaction)
        let visits = try VisitRepository.all(under: proof, transaction)
        guard let open = visits.first(where: { $0.id == visit }), open.isOpen else {
            throw RouteRefusal.stale
        }
        try demandSound(open, among: visits, today: transaction.now.day)
        let note = try proof.sign(
            report.text, report.outcome.isHeld ? open.booking.place.noteKind : .officialNote,
            on: min(open.booking.day, transaction.now.day), transaction)
        guard
            try VisitWritingRepository.close(visit, report, note: note, under: proof, transaction)
        else { throw RouteRefusal.stale }
        try work.keep(
            of: VisitDetails.Turn(visit: visit, number: 1), on: open.booking.day, under: proof, transaction)
        if let next { try book(next, besides: open.booking.staff, transaction) }
        return try proof.planVisits(contactOn: report.contactOn, transaction)
    }

    private func demandSound(_ open: Visit, among visits: [Visit], today: Day) throws {
        let hasNext = next != nil || visits.coming(from: today).contains { $0.id != visit }
        let problems = report.problems(of: open.booking, hasNext: hasNext, today: today)
        guard problems.isEmpty, report.outcome.isHeld || work.isNothing else {
            throw CommandRefusal.againstRules
        }
    }

    private func book(
        _ next: (id: VisitID, visit: TypedVisit), besides known: [AccountID],
        _ transaction: borrowing WriteTransaction
    ) throws {
        try transaction.record(BookVisit.event, about: proof.subject(of: next.id))
        try proof.book(next.visit, id: next.id, besides: known, transaction)
    }
}
