import Casework
import Law
import Store
import Web

/// Moves single things of a case from one of the staff to another, by the acts that pages do it with. What it
/// moves it says, so that it can be taken back; it never looks at whether it should be moved.
struct CaseloadHand: Sendable {
    let grant: CaseGrant
    let from: AccountID
    let to: AccountID
    /// Said of a visit that changes hands.
    let reason: String

    /// The case's next step: its kind, day and words stay.
    /// - Returns: the plan, and the version that it was planned in; nil where the step is somebody else's.
    func moveStep(_ transaction: borrowing WriteTransaction) throws -> (plan: NextStepPlan, version: Int64)? {
        let facts = try CaseRepository.facts(under: grant, transaction)
        guard let step = facts.ownStep, step.owner == from else { return nil }
        try StaffRepository.demand(to, in: grant.programmeID, grant.existing, transaction)
        let beside = try HeldStepRepository.beside(under: grant, transaction)
        let plan = NextStepPlan(step: step.step, day: step.day, owner: to, note: step.note)
        try transaction.record(.nextStepPlanned, about: grant.subject)
        guard
            try NextStepRepository.update(
                plan, in: step.noteFile, version: facts.version, under: grant, transaction)
        else { throw RouteRefusal.stale }
        // A new plan in the unit's file would take the place of the step that stands beside it.
        if let beside, step.noteFile == .execution {
            try UnitStepRepository.insert(beside.plan, under: grant, transaction)
        }
        return (plan, try HeldStepRepository.planned(under: grant, transaction))
    }

    /// The unit's own step beside one of the authority.
    func moveUnitStep(_ transaction: borrowing WriteTransaction) throws -> (was: Int64, now: Int64)? {
        guard let beside = try HeldStepRepository.beside(under: grant, transaction), beside.owner == from
        else { return nil }
        try StaffRepository.demand(to, in: grant.programmeID, .execution, transaction)
        let plan = beside.plan
        try UnitStepRepository.insert(
            NextStepPlan(step: plan.step, day: plan.day, owner: to, note: plan.note), under: grant,
            transaction)
        let now = try HeldStepRepository.beside(under: grant, transaction)
        return (beside.id.value, now?.id.value ?? 0)
    }

    /// Whom the person turns to. Where the receiver is one already, there is one fewer.
    func moveContact(_ transaction: borrowing WriteTransaction) throws -> (was: Int64, now: Int64?)? {
        let now = try contacts(transaction)
        guard let own = now.first(where: { $0.account == from }) else { return nil }
        try demandSupporter(transaction)
        let others = now.map(\.account).filter { $0 != from && $0 != to }
        try set(others + [to], transaction)
        let new = try contacts(transaction).first { one in
            one.account == to && !now.contains { $0.id == one.id }
        }
        return (own.id.value, new?.id.value)
    }

    func contacts(_ transaction: borrowing WriteTransaction) throws -> [ContactPerson] {
        try ContactPersonRepository.now(under: grant, on: transaction.now.day, transaction)
    }

    func set(_ accounts: [AccountID], _ transaction: borrowing WriteTransaction) throws {
        try transaction.record(.contactPersonsSet, about: grant.subject)
        try ContactPersonRepository.set(accounts, under: grant, transaction)
    }

    /// A visit that has not begun, with everything booked for it. The staff may be booked twice: that is told
    /// beforehand, and nobody is left without the visit.
    func moveVisit(_ visit: Visit, _ transaction: borrowing WriteTransaction) throws -> VisitID {
        try demandSupporter(transaction)
        var staff = visit.booking.staff.map { $0 == from ? to : $0 }
        if staff.count == 2, staff[0] == staff[1] { staff.removeLast() }
        return try rebook(visit, by: staff, transaction)
    }

    func rebook(
        _ visit: Visit, by staff: [AccountID], _ transaction: borrowing WriteTransaction
    ) throws -> VisitID {
        guard let first = staff.first else { throw CommandRefusal.againstRules }
        let id: VisitID = transaction.newID()
        let report = VisitReport(outcome: .moved, reason: .other, reasonText: reason)
        try transaction.record(.visitMoved, about: grant.subject(of: id))
        guard try VisitWritingRepository.close(visit.id, report, note: nil, under: grant, transaction) else {
            throw RouteRefusal.stale
        }
        let typed = TypedVisit(
            booking: visit.booking.staffed(by: first, staff.dropFirst().first),
            resources: visit.resources.map(\.id), isMeant: true)
        try grant.book(typed, id: id, after: visit, besides: visit.booking.staff, transaction)
        return id
    }

    private func demandSupporter(_ transaction: borrowing WriteTransaction) throws {
        let supporters = try StaffRepository.supporters(of: grant.programmeID, transaction)
        guard supporters.contains(where: { $0.account == to }) else {
            throw CommandRefusal.ownerCannotReachCase
        }
    }
}

extension VisitBooking {
    /// The same with others of the staff.
    fileprivate func staffed(by first: AccountID, _ second: AccountID?) -> VisitBooking {
        VisitBooking(
            day: day, time: time, length: length, place: place, whereabouts: whereabouts, purpose: purpose,
            transport: transport, first: first, second: second, companions: companions)
    }
}

extension Visit {
    /// It has not begun.
    func isAhead(of now: Instant) -> Bool {
        isOpen && (booking.day > now.day || (booking.day == now.day && booking.time.minute > now.minuteOfDay))
    }
}
