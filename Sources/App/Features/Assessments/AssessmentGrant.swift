import Casework
import Law
import Store
import Web

extension CaseGrant {
    /// The booking that an act closes. Throws `.stale` where none is open, `.forbidden` where protected facts
    /// are somebody else's to read.
    func openBooking(_ transaction: borrowing WriteTransaction) throws -> AssessmentMeeting {
        _ = try readableFacts(transaction)
        guard let open = try AssessmentRepository.all(under: self, transaction).open else {
            throw RouteRefusal.stale
        }
        return open
    }

    /// Writes a booking and plans to hold it. Throws `.stale` where the case is past it.
    ///
    /// - Parameter before: the booking it takes the place of; its staff may stay.
    func book(
        _ booking: AssessmentBooking, id: AssessmentMeetingID, besides before: AssessmentBooking? = nil,
        version: Int, _ transaction: borrowing WriteTransaction
    ) throws {
        let facts = try readableFacts(transaction)
        guard facts.isOpen, facts.host == nil, BookAssessment.phases.contains(facts.phase) else {
            throw RouteRefusal.stale
        }
        guard booking.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        let known = [before?.first, before?.second].compactMap { $0 }
        for account in [booking.first, booking.second].compactMap({ $0 }) where !known.contains(account) {
            try StaffRepository.demand(account, in: programmeID, .execution, transaction)
        }
        try AssessmentWritingRepository.insert(booking, id: id, under: self, transaction)
        try plan(
            .holdAssessmentMeeting, on: booking.day, "Klockan \(booking.time). \(booking.place.swedish).",
            version: version, transaction)
    }

    /// Plans the next step with the owner that the case has. A case that is past its meetings, because the
    /// person has applied, keeps the step it has. Throws `.stale` where it was changed meanwhile.
    func plan(
        _ step: NextStep, on day: Day, _ note: String, version: Int, _ transaction: borrowing WriteTransaction
    ) throws {
        let facts = try CaseRepository.facts(under: self, transaction)
        guard let owner = facts.nextStep?.owner, facts.version == version else { throw RouteRefusal.stale }
        guard BookAssessment.phases.contains(facts.phase) else { return }
        let plan = NextStepPlan(step: step, day: day, owner: owner, note: note)
        guard plan.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        guard try NextStepRepository.update(
            plan, in: .execution, version: version, under: self, transaction)
        else {
            throw RouteRefusal.stale
        }
    }
}
