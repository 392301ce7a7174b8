import Casework
import Law
import Store
import Web

extension CaseGrant {
    /// A visit is an object of its own in the log.
    func subject(of visit: VisitID) -> AuditSubject {
        var subject = self.subject
        subject.object = visit.value
        return subject
    }

    /// The case, if support can be noted in it. Throws `.stale` where it cannot, and as `readableFacts`.
    func supportedFacts(_ transaction: borrowing some Querying & ~Copyable) throws -> CaseFacts {
        let facts = try readableFacts(transaction)
        guard facts.isSupported else { throw RouteRefusal.stale }
        return facts
    }

    /// Books a visit with everything that goes with it. Throws `VisitCollision` where the person, somebody of
    /// the staff or something is taken then.
    ///
    /// - Parameters:
    ///   - moved: the one whose place it takes, already closed. Its staff may stay.
    ///   - known: staff who may stay though they no longer work here.
    func book(
        _ typed: TypedVisit, id: VisitID, after moved: Visit? = nil, besides known: [AccountID] = [],
        _ transaction: borrowing WriteTransaction
    ) throws {
        let booking = typed.booking
        guard booking.problems(today: transaction.now.day).isEmpty else { throw CommandRefusal.againstRules }
        for account in booking.staff where !known.contains(account) {
            try StaffRepository.demand(account, in: programmeID, .execution, transaction)
        }
        try demandOwn(typed.resources, after: moved, transaction)
        try demandSupport(transaction)
        try demandFree(typed, transaction)
        try VisitWritingRepository.insert(
            booking, id: id, after: moved, isMeant: typed.isMeant, under: self, transaction)
        for resource in typed.resources {
            try ResourceRepository.book(resource, for: id, booking, by: actor.accountID, transaction)
        }
    }

    /// What was taken away since can go along to another time: it was booked.
    private func demandOwn(
        _ resources: [ResourceID], after moved: Visit?, _ transaction: borrowing WriteTransaction
    ) throws {
        let own = try ResourceRepository.all(in: programmeID, transaction) + (moved?.resources ?? [])
        let isOwn = resources.allSatisfy(own.map(\.id).contains)
        guard isOwn, Set(resources).count == resources.count else { throw RouteRefusal.stale }
    }

    /// Visits are part of support that somebody has a place for.
    private func demandSupport(_ transaction: borrowing WriteTransaction) throws {
        let standing = try SupportStanding(under: self, on: transaction.now.day, transaction)
        guard standing.runs else { throw RouteRefusal.stale }
    }

    private func demandFree(_ typed: TypedVisit, _ transaction: borrowing WriteTransaction) throws {
        let (day, minutes) = (typed.booking.day, typed.booking.minutes)
        let staff = typed.isMeant
            ? []
            : try StaffTimeRepository.taken(typed.booking.staff, on: day, minutes, transaction)
        let own = try VisitRepository.all(under: self, transaction).open.first {
            $0.booking.day == day && $0.booking.minutes.overlaps(minutes)
        }
        let collision = VisitCollision(
            own: own?.taken, staff: staff,
            resources: try ResourceRepository.taken(typed.resources, on: day, minutes, transaction))
        guard collision.isNothing else { throw collision }
    }

    /// Writes what happened as a signed note of the journal; nil where nothing is told.
    func sign(
        _ text: String, _ kind: NoteKind, on day: Day, _ transaction: borrowing WriteTransaction
    ) throws -> NoteID? {
        guard !text.isEmpty else { return nil }
        let note: NoteID = transaction.newID()
        let command = WriteNote(
            proof: self, content: NoteContent(kind: kind, happenedOn: day, text: text), file: .execution,
            note: note, version: nil, signs: true)
        try transaction.record(WriteNote.event, about: command.subject)
        try command.perform(transaction)
        return note
    }

    /// Says what happens next, where the case's step is the support's own: the next visit, getting in touch
    /// with whoever did not come, or booking one. What somebody else has planned it leaves alone.
    @discardableResult
    func planVisits(contactOn: Day? = nil, _ transaction: borrowing WriteTransaction) throws -> NextStepPlan?
    {
        let facts = try CaseRepository.facts(under: self, transaction)
        guard let step = facts.ownStep, facts.phase.isSupport, step.step.isVisits else { return nil }
        let today = transaction.now.day
        let visits = try VisitRepository.all(under: self, transaction)
        let plan = visits.step(contactOn: contactOn, owner: step.owner, today: today)
        try transaction.record(PlanNextStep.event, about: subject)
        guard
            try NextStepRepository.update(
                plan, in: .execution, version: facts.version, under: self, transaction)
        else { throw RouteRefusal.stale }
        return plan
    }
}

extension Visit {
    /// When it is; nil of a time that cannot be.
    fileprivate var taken: VisitCollision.Taken? {
        TimeOfDay(minute: Swift.min(booking.minutes.upperBound, 1439)).map {
            VisitCollision.Taken(name: "Personen", starts: booking.time, ends: $0)
        }
    }
}

extension CaseFacts {
    /// Open, to be worked in by itself, and past its inquiry.
    var isSupported: Bool { isOpen && host == nil && phase != .inquiry }
    /// It has come so far that somebody may have a place.
    var mayHaveSupport: Bool { isSupported && (mode == .open || phase.followsInvestigation) }
}

extension Casework.Phase {
    /// The support goes on, and nothing else does.
    var isSupport: Bool { self == .placement || self == .plan }
}

extension NextStep {
    /// What visits say happens next, and may say anew.
    var isVisits: Bool { self == .bookVisit || self == .holdVisit || self == .reachPerson }
}

extension [Visit] {
    /// What happens next in a case, as its visits stand.
    fileprivate func step(contactOn: Day?, owner: AccountID, today: Day) -> NextStepPlan {
        if let next = open.first {
            return NextStepPlan(
                step: .holdVisit, day: Swift.max(next.booking.day, today), owner: owner,
                note: "Klockan \(next.booking.time). \(next.booking.place.swedish).")
        }
        if let contactOn {
            return NextStepPlan(step: .reachPerson, day: contactOn, owner: owner, note: "")
        }
        let suggested = Swift.max(taper(endsOn: nil, on: today).day, today).orWorkingDay
        return NextStepPlan(
            step: .bookVisit, day: Swift.min(suggested, today.adding(days: 3).orWorkingDay), owner: owner,
            note: "")
    }
}
