import Casework
import Law
import Store

/// Visits as the simulator books and notes them, by the same acts as the pages.
extension Simulator {
    mutating func inventedVisit(in room: ResourceID?, by account: AccountID) -> TypedVisit {
        let booking = VisitBooking(
            day: workday(from: clock.today.adding(days: random.number(0...10))),
            time: TimeOfDay(minute: random.number(18...31) * 30) ?? .midday, length: 60,
            place: random.pick(VisitPlace.allCases) ?? .premises, first: account, second: nil)
        let booked = random.chance(30) ? room : nil
        return TypedVisit(
            booking: booking, resources: [booked].compactMap { $0 }, isMeant: random.chance(30))
    }

    mutating func inventedReport() -> VisitReport {
        let outcome = random.pick(VisitOutcome.noted) ?? .came
        return VisitReport(
            outcome: outcome, reason: outcome == .came ? nil : .tooHard,
            minutes: outcome.isHeld ? 60 : nil, contactOn: outcome.isHeld ? nil : clock.today)
    }

    /// Whether the person has a place, and the case's visits.
    func visits(under grant: CaseGrant) throws -> (Bool, [Visit]) {
        try read { transaction in
            (
                try SupportStanding(under: grant, on: clock.today, transaction).runs,
                try VisitRepository.all(under: grant, transaction)
            )
        }
    }

    mutating func book(_ typed: TypedVisit, _ index: Int, under grant: CaseGrant) throws {
        try keep(run(BookVisit(proof: grant, id: store.newID(), visit: typed)), index)
    }

    mutating func move(
        _ visit: Visit, to typed: TypedVisit, _ index: Int, under grant: CaseGrant
    ) throws {
        try keep(
            run(
                MoveVisit(
                    proof: grant, moved: visit.id, id: store.newID(), visit: typed, reason: .otherAppointment,
                    reasonText: "")), index)
    }

    mutating func note(
        _ report: VisitReport, _ visit: Visit, _ index: Int, _ work: VisitWork = VisitWork(),
        next: TypedVisit? = nil, under grant: CaseGrant
    ) throws {
        let next = next.map { (id: store.newID() as VisitID, visit: $0) }
        try keep(
            run(NoteVisit(proof: grant, visit: visit.id, report: report, work: work, next: next)), index)
    }

    mutating func correct(
        _ visit: Visit, to report: VisitReport, turn: Int, _ index: Int, under grant: CaseGrant
    ) throws {
        let correction = VisitCorrection(
            report: report, first: visit.booking.first, second: visit.booking.second,
            companions: visit.booking.companions, why: "Fel rad i listan.")
        try keep(
            run(
                CorrectVisit(
                    proof: grant, visit: visit.id, turn: turn, correction: correction, work: VisitWork())),
            index)
    }

    /// What happens next in the case, where the visits say it.
    private mutating func keep(_ plan: NextStepPlan?, _ index: Int) {
        if let plan { moved(index, to: plan) }
    }

    /// The cases that somebody has a place in, by their places among the simulator's.
    mutating func supported() throws -> [Int] {
        try settle()
        let episodes = Set(try read { try DemoRepository.supported($0) })
        return cases.indices.filter { index in
            cases[index].subject.episode.map(episodes.contains) ?? false
        }
    }
}
