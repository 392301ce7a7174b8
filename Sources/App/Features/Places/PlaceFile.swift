import Casework
import Law
import Store

/// Everything about a person's place, read in one view of the database. It holds a protected person's words
/// too: ask `facts.mayBeRead(by:)` before showing any of it.
struct PlaceFile: Sendable {
    let number: String
    let facts: CaseFacts
    let versions: DatedChanges<ProgrammeVersion>
    let placements: [PlacementRecord]
    let queue: [QueueRecord]
    let decisions: [DecisionSpan]
    let executions: [ExecutionOfDecision]
    let contacts: [ContactPerson]
    /// The programme's places since a year ago.
    let stays: [PlaceStay]
    /// Everybody who works in the unit's file.
    let staff: [StaffRepository.Member]
    /// Those of them who give support: a person turns to one of these.
    let supporters: [StaffRepository.Member]
    let managers: [StaffRepository.Member]
    /// The latest that was tried, said or met with the person or somebody close.
    let lastContact: Day?
    /// What the unit does next, beside a step of the authority.
    let unitStep: UnitStep?
    /// Everybody who waits in the programme.
    let line: [QueuePlace]
    /// The letter about the wait that lasts is kept as it was sent.
    let hasLetter: Bool
    /// Visits that are booked after today.
    let visits: [Visit]
    /// The groups that the person is asked along to.
    let groups: [GroupGuestRepository.Membership]
    /// The first day without the programme; nil while it goes on.
    let closing: Day?
    let today: Day

    init(under grant: CaseGrant, on today: Day, _ transaction: borrowing some Querying & ~Copyable) throws {
        (number, self.today, facts) = (
            grant.number, today, try CaseRepository.facts(under: grant, transaction))
        versions = DatedChanges(try ProgrammeVersionRepository.all(of: grant.programmeID, transaction))
        placements = try PlacementRepository.all(under: grant, transaction)
        queue = try QueueRepository.all(under: grant, transaction)
        decisions = try PlacementRepository.decisions(under: grant, transaction)
        executions = try ExecutionRepository.all(under: grant, transaction)
        (contacts, closing) = try PlaceFile.around(under: grant, transaction)
        stays = try PlacementRepository.stays(
            in: grant.programmeID, since: today.adding(days: -PlaceFile.farthestDays), transaction)
        staff = try StaffRepository.members(of: grant.programmeID, in: .execution, transaction)
        supporters = try StaffRepository.supporters(of: grant.programmeID, transaction)
        managers = try StaffRepository.managers(of: grant.programmeID, transaction)
        lastContact = try LastContactRepository.day(under: grant, transaction)
        unitStep = try UnitStepRepository.current(under: grant, transaction)
        line = try QueueRepository.line(of: grant.programmeID, transaction)
        (visits, groups) = try PlaceFile.booked(under: grant, after: today, transaction)
        hasLetter = try queue.last.map { try KeepQueueLetter.isKept($0, under: grant, transaction) } ?? false
    }

    private static func around(
        under grant: CaseGrant, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([ContactPerson], Day?) {
        (
            try ContactPersonRepository.all(under: grant, transaction),
            try WindDownRepository.closing(of: grant.programmeID, transaction)
        )
    }

    /// Nothing begins from the day on when the programme is no more.
    func problems(ofBeginning day: Day) -> [PlaceProblem] {
        closing.flatMap { $0 <= day ? [.closed($0)] : nil } ?? []
    }

    private static func booked(
        under grant: CaseGrant, after today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([Visit], [GroupGuestRepository.Membership]) {
        (
            try VisitRepository.all(under: grant, transaction).afterToday(today),
            try GroupGuestRepository.memberships(under: grant, transaction).filter { $0.before == nil }
        )
    }

    /// How far back anything of a place can be noted.
    static let farthestDays = 366

    var standing: SupportStanding { SupportStanding(mode: mode(on: today), placements, decisions, on: today) }
    var placement: PlacementRecord? { placements.last { $0.isLive } }
    var waiting: QueueRecord? { queue.last { $0.isOpen } }

    func mode(on day: Day) -> ProgrammeMode { versions.inForce(on: day)?.terms.mode ?? facts.mode }
    func decision(on day: Day) -> DecisionSpan? { decisions.last { $0.isInForce(on: day) } }

    /// Something is granted that has not ended by a day.
    func isGranted(on day: Day) -> Bool { decisions.contains { $0.decidedOn <= day && $0.lastDay >= day } }

    /// How many there can be, if no place of the kind is free on a day or on any later one that is noted or
    /// on which the programme gets fewer.
    func limit(of kind: PlaceKind, from day: Day, without leaving: PlacementRecord? = nil) -> Int? {
        var stays = stays
        if let leaving, let place = stays.firstIndex(of: leaving.stay) { stays.remove(at: place) }
        let days = [day] + (stays.map(\.startedOn) + versions.standing.map(\.validFrom)).filter { $0 > day }
        return days.compactMap { one -> Int? in
            guard let places = versions.inForce(on: one)?.terms.places, let limit = places.limit(of: kind)
            else { return nil }
            return stays.taken(kind, of: places, on: one) >= limit ? limit : nil
        }.first
    }
}

extension PlacementRecord {
    var stay: PlaceStay { PlaceStay(kind: kind, startedOn: startedOn, endedOn: ending?.on) }
}
