import Casework
import Law
import Store

/// Visits of those who have support in a demonstration: about weekly at first, then fewer, each with what
/// became of it and the next one booked. It never notes one that is to come.
struct DemoVisits {
    private let lastDay: Day?
    private var random: SeededRandom
    /// The day of the next one, by case.
    private var booked: [Int: Day] = [:]
    private var resources: [Resource] = []

    init(_ plan: DemoPlan) {
        (random, lastDay) = (SeededRandom(seed: plan.seed &+ 30), plan.workdays.last)
    }

    mutating func live(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        if resources.isEmpty { resources = try simulator.addResources(in: 0, by: one.contact) }
        guard let next = booked[one.index] else {
            simulator.clock.advance(seconds: 120)
            return try bookFirst(one, on: workday(of: one, from: day.adding(days: 7)), &simulator)
        }
        // Some of yesterday's are still to be written down.
        guard next <= day, day != lastDay || one.life.isMultiple(of: 2) else { return }
        simulator.clock.advance(seconds: 240)
        try note(one, on: day, &simulator)
    }

    private mutating func bookFirst(
        _ one: DemoSupported, on day: Day, _ simulator: inout Simulator
    ) throws {
        try simulator.settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, one.index, one.contact)
        let first = typed(one, on: day)
        do {
            try simulator.book(first, one.index, under: grant)
        } catch is VisitCollision {
            try simulator.book(first.meant, one.index, under: grant)
        }
        booked[one.index] = day
    }

    /// Support pauses or is over: what is booked is called off, and they hear from each other in a week.
    mutating func callOff(_ one: DemoSupported, _ simulator: inout Simulator) throws {
        try simulator.settle()
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, one.index, one.contact)
        guard let open = try simulator.visits(under: grant).1.open.first else { return }
        let report = VisitReport(
            outcome: .cancelledByPerson, reason: .otherAppointment,
            contactOn: simulator.clock.today.adding(days: 7).orWorkingDay)
        try simulator.note(report, open, one.index, under: grant)
        booked[one.index] = nil
    }

    private mutating func note(_ one: DemoSupported, on day: Day, _ simulator: inout Simulator) throws {
        let file = try simulator.planFile(one.index, by: one.contact)
        let grant = try simulator.demandGrant(.giveSupport, in: .execution, one.index, one.contact)
        let visits = try simulator.visits(under: grant).1
        guard let open = visits.open.first else { return booked[one.index] = nil }
        let report = InventedVisits.report(of: one.life, open.booking.place, &random)
        let taper = visits.taper(endsOn: file.support.decidedThrough, on: day)
        let weeks = report.outcome.isHeld ? taper.weeks : 1
        let next = typed(one, on: workday(of: one, from: day.adding(days: 7 * weeks)))
        let work = report.outcome.isHeld ? InventedVisits.work(in: file, &random) : VisitWork()
        do {
            try simulator.note(report, open, one.index, work, next: next, under: grant)
        } catch is VisitCollision {
            try simulator.note(report, open, one.index, work, next: next.meant, under: grant)
        }
        booked[one.index] = next.booking.day
    }

    /// Everybody has a weekday and a time of their own, so that nobody is booked twice.
    private func workday(of one: DemoSupported, from day: Day) -> Day {
        day.adding(days: 1 + one.life % 5 - day.weekday).orWorkingDay
    }

    private mutating func typed(_ one: DemoSupported, on day: Day) -> TypedVisit {
        let places: [(VisitPlace, Int)] = [
            (.premises, 60), (.home, 14), (.outdoors, 12), (.accompany, 7), (.remote, 7),
        ]
        let place = random.pick(weighted: places) ?? .premises
        let minutes = [630, 870, 930, 690]
        let booking = VisitBooking(
            day: day, time: TimeOfDay(minute: minutes[one.life / 5 % minutes.count]) ?? .midday, length: 60,
            place: place, whereabouts: InventedVisits.whereabouts(place),
            purpose: random.pick(InventedVisits.purposes) ?? "", transport: transport(to: place),
            first: one.contact, second: nil)
        return TypedVisit(booking: booking, resources: resources(for: place), isMeant: false)
    }

    private mutating func transport(to place: VisitPlace) -> VisitTransport? {
        switch place {
        case .premises: random.pick(weighted: [(.own, 7), (.busCard, 2), (.fetched, 1)])
        case .accompany: .car
        case .home, .outdoors, .remote: nil
        }
    }

    private func resources(for place: VisitPlace) -> [ResourceID] {
        let kind: ResourceKind? = place == .premises ? .room : place == .accompany ? .car : nil
        return resources.first { $0.kind == kind }.map { [$0.id] } ?? []
    }
}

extension TypedVisit {
    /// A day of rest has moved it to where somebody or something is taken.
    fileprivate var meant: TypedVisit { TypedVisit(booking: booking, resources: [], isMeant: true) }
}
