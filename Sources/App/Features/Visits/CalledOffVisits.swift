import Casework
import Law
import Store
import Web

extension CaseGrant {
    /// Calls off what is booked, as we do it and with the reason: rooms and vehicles are free, and calendars
    /// say so. It never calls off what is today: that may have been already.
    func callOff(
        _ visits: [Visit], because reason: String, _ transaction: borrowing WriteTransaction
    ) throws {
        let report = VisitReport(outcome: .cancelledByUs, reason: .other, reasonText: reason)
        for visit in visits.afterToday(transaction.now.day) {
            guard try VisitWritingRepository.close(visit.id, report, note: nil, under: self, transaction)
            else { throw RouteRefusal.stale }
            try transaction.record(NoteVisit.event, about: subject(of: visit.id))
        }
    }

    /// All that is booked after today.
    func callOffAll(because reason: String, _ transaction: borrowing WriteTransaction) throws {
        try callOff(try VisitRepository.all(under: self, transaction), because: reason, transaction)
    }
}

extension [Visit] {
    /// Booked after today, in the order of their days.
    func afterToday(_ today: Day) -> [Visit] { coming(from: today.adding(days: 1)) }
}
