import Casework
import Law
import Store

/// What waits for one person today: their own open cases by next step, the unit's newest inquiries, what
/// they had begun to write. It never shows more than fits one screen; the rest is one link away.
struct MyDay: Sendable {
    static let shownSteps = 4
    static let shownComing = 3
    static let shownInquiries = 3
    static let shownDrafts = 2
    static let shownUnsigned = 2
    static let shownDeadlines = 2
    static let shownMeetings = 6
    static let shownWaiting = 4
    /// So many days ahead a time limit is near.
    static let nearDays = 14

    let own: [CaseListRepository.Item]
    /// Times of today that the owner has with people, in the order of the day.
    let meetings: [CalendarEntry]
    /// Visits that nobody has written down, and people to get in touch with after one.
    let waiting: [WaitingVisit]
    /// People who were offered a place and are to be asked how they have thought.
    let offers: [WaitingOffer]
    /// Coordinated plans that are to be followed up by now.
    let plans: [DueCoordinatedPlan]
    /// People to get in touch with after their support, by now.
    let aftercare: [DueAftercare]
    let newest: [CaseListRepository.Item]
    let drafts: [DraftTitle]
    /// Those that have waited longest first; text of a note that saved itself is one of these, and no other
    /// draft.
    let unsigned: [UnsignedNotes.Line]
    /// Answers that somebody must act on, by now this one too: all of them, for none may be one link away.
    let safety: [SafetyNote]
    /// Time limits that are near or have passed: of one's own cases, or of the unit's for whoever leads it.
    let deadlines: [CaseDeadline]
    /// Whom one answers for, and one's own absence when it is near.
    let absences: [Absence]

    init(
        for actor: Actor, drafts: [DraftTitle], now: Instant,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws {
        self.drafts = drafts.filter { !NoteAddress.isNote($0.address) }
        unsigned = try UnsignedNotes(for: actor, drafts: drafts, today: now.day, transaction).lines
        safety = try SafetyNoteRepository.waiting(for: actor, at: now, transaction)
        deadlines = try MyDay.deadlines(for: actor, today: now.day, transaction)
        absences = try AbsenceRepository.near(actor.accountID, on: now.day, transaction)
        let reach = actor.reach(for: .readCases)
        guard !reach.isEmpty else {
            (own, newest, meetings, waiting, offers, plans, aftercare) = ([], [], [], [], [], [], [])
            return
        }
        (meetings, waiting) = try MyDay.met(by: actor.accountID, in: reach.whole, on: now.day, transaction)
        (offers, own) = try MyDay.own(actor.accountID, in: reach, on: now.day, transaction)
        newest = try MyDay.newest(in: reach.whole, transaction)
        (plans, aftercare) = try MyDay.followUps(actor, in: reach.whole, on: now.day, transaction)
    }

    /// Coordinated plans to follow up, and people to ask how they are after their support.
    private static func followUps(
        _ actor: Actor, in programmes: [ProgrammeID], on day: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([DueCoordinatedPlan], [DueAftercare]) {
        (
            try DueCoordinatedPlan.all(
                of: actor.accountID, in: programmes, on: day, limit: shownWaiting, transaction),
            try DueAftercare.waiting(
                for: actor.accountID, in: actor.programmes(for: .followSupport, in: .execution), on: day,
                limit: shownWaiting, transaction)
        )
    }

    /// Whom to ask about an offered place, and one's steps but those that say the same.
    private static func own(
        _ account: AccountID, in reach: CaseReach, on day: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([WaitingOffer], [CaseListRepository.Item]) {
        let offers = try WaitingOfferRepository.all(
            of: account, in: reach.whole, on: day, limit: shownWaiting, transaction)
        let steps = try own(account, in: reach, transaction).filter { item in
            item.step != .awaitAnswer || !offers.contains { $0.number == item.number }
        }
        return (offers, steps)
    }

    /// What happens next in one's cases, what the unit does beside a step of the authority, and what stands
    /// before one because its owner has left.
    private static func own(
        _ account: AccountID, in reach: CaseReach, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseListRepository.Item] {
        let limit = MyDay.shownSteps * 4
        let steps = try CaseListRepository.open(ownedBy: account, in: reach, limit: limit, transaction)
        let beside = try UnitStepRepository.items(ownedBy: account, in: reach, limit: limit, transaction)
        let left = try OwnerlessStepRepository.items(before: account, in: reach, limit: limit, transaction)
        return (steps + beside + left).sorted { ($0.day, $0.episode) < ($1.day, $1.episode) }
    }

    /// Today's times, and what waits after earlier ones.
    private static func met(
        by account: AccountID, in programmes: [ProgrammeID], on day: Day,
        _ transaction: borrowing some Querying & ~Copyable
    ) throws -> ([CalendarEntry], [WaitingVisit]) {
        let booked = try CalendarRepository.entries(day...day, of: account, in: programmes, transaction)
        let waiting = try WaitingVisitRepository.all(
            of: account, in: programmes, on: day, limit: shownWaiting, transaction)
        return (Array(booked.filter(\.isOpen).prefix(shownMeetings)), waiting)
    }

    /// New inquiries are the unit's: none is in the authority's file yet.
    private static func newest(
        in programmes: [ProgrammeID], _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseListRepository.Item] {
        let newest = try programmes.flatMap {
            try CaseListRepository.newest(in: $0, limit: shownInquiries, transaction)
        }
        return Array(newest.sorted { $0.episode > $1.episode }.prefix(shownInquiries))
    }

    private static func deadlines(
        for actor: Actor, today: Day, _ transaction: borrowing some Querying & ~Copyable
    ) throws -> [CaseDeadline] {
        guard actor.may(.followDeadlines, in: .either) else { return [] }
        let owner = actor.may(.investigate, in: .authority) ? actor.accountID : nil
        return try DeadlineRepository.running(for: actor, ownedBy: owner, on: today, transaction).filter {
            $0.clock.lastDay <= today.adding(days: max(nearDays, $0.clock.watchDays))
        }
    }
}
