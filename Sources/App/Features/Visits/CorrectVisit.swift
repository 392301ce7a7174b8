import Casework
import Law
import Store
import Web

/// Puts right what became of a visit and who was there, with why. What stood is kept, and the latest counts
/// everywhere. It never moves a visit, and never changes a note that is signed.
struct CorrectVisit: Command {
    static let event = AuditEvent.visitCorrected
    static let movesCase = true

    let proof: CaseGrant
    let visit: VisitID
    /// The one that is put right.
    let turn: Int
    let correction: VisitCorrection
    let work: VisitWork

    var subject: AuditSubject { proof.subject(of: visit) }

    func perform(_ transaction: borrowing WriteTransaction) throws -> NextStepPlan? {
        _ = try proof.supportedFacts(transaction)
        let visits = try VisitRepository.all(under: proof, transaction)
        guard let stood = visits.first(where: { $0.id == visit }), stood.canBeCorrected,
            let closing = stood.closing, stood.turn == turn
        else { throw RouteRefusal.stale }
        try demandSound(stood, among: visits, transaction)
        let report = correction.report
        let note = try proof.sign(
            report.text, report.outcome.isHeld ? stood.booking.place.noteKind : .officialNote,
            on: min(stood.booking.day, transaction.now.day), transaction)
        guard
            try VisitCorrectionRepository.correct(
                stood, correction, note: note ?? closing.note, under: proof, transaction)
        else { throw RouteRefusal.stale }
        try work.replace(in: stood, isHeld: report.outcome.isHeld, under: proof, transaction)
        let changes = closing.outcome.isHeld != report.outcome.isHeld || closing.contactOn != report.contactOn
        guard changes, visits.isLatest(stood, on: transaction.now.day) else { return nil }
        return try proof.planVisits(contactOn: report.contactOn, transaction)
    }

    private func demandSound(
        _ stood: Visit, among visits: [Visit], _ transaction: borrowing WriteTransaction
    ) throws {
        let today = transaction.now.day
        let problems = correction.report.problems(
            of: stood.booking, hasNext: visits.hasContact(after: stood, on: today),
            promised: stood.promised(for: correction.report.outcome), today: today)
        guard problems.isEmpty, correction.isWhole, correction.report.outcome.isHeld || work.isNothing else {
            throw CommandRefusal.againstRules
        }
        for account in correction.staff where !stood.booking.staff.contains(account) {
            try StaffRepository.demand(account, in: proof.programmeID, .execution, transaction)
        }
    }
}

extension Visit {
    /// One that was moved is put right where it was moved to.
    var canBeCorrected: Bool { closing.map { $0.outcome != .moved } ?? false }

    /// The day to get in touch that was said of it, and stands when something else is put right: nobody gets
    /// in touch about a visit that did not come about before its own day.
    func promised(for outcome: VisitOutcome) -> Day? {
        closing?.contactOn.flatMap { outcome.isTold || $0 >= booking.day ? $0 : nil }
    }
}

extension [Visit] {
    /// Nothing is known of any visit after it.
    func isLatest(_ visit: Visit, on today: Day) -> Bool {
        settled.last { $0.booking.day <= Swift.max(today, visit.booking.day) }?.id == visit.id
    }

    /// Somebody is in touch after a visit that is put right: another has been or is booked, or it was told to
    /// have been missed from the beginning without a day to get in touch.
    func hasContact(after visit: Visit, on today: Day) -> Bool {
        !isLatest(visit, on: today) || coming(from: today).contains { $0.id != visit.id }
            || visit.closing.map { !$0.outcome.isHeld && $0.contactOn == nil } ?? false
    }
}
