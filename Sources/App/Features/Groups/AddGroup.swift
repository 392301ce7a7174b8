import Casework
import Law
import Store
import Web

/// Begins a group: all its meetings are planned at once, none on a day of rest, each with its room and
/// vehicle.
struct AddGroup: Command {
    static let event = AuditEvent.groupChanged

    let proof: Actor
    let id: SupportGroupID
    let programme: ProgrammeID
    let terms: GroupTerms
    let series: GroupSeries
    /// Somebody of the staff may have something else on some of the days.
    let isMeant: Bool

    var subject: AuditSubject { AuditSubject(programme: programme, object: id.value) }

    private var bookings: GroupBookings {
        GroupBookings(terms: terms, programme: programme, account: proof.accountID, isMeant: isMeant)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard terms.problems.isEmpty, series.problems.isEmpty, series.first >= transaction.now.day else {
            throw CommandRefusal.againstRules
        }
        try proof.demandGroups(in: programme, terms, transaction)
        try GroupWritingRepository.insert(
            id, terms, series, in: programme, by: proof.accountID, transaction)
        try bookings.plan(on: series.days, of: id, transaction)
    }
}

/// Says what a group is like from today: meetings that are changed by themselves stay, those after a new last
/// day are called off, and those up to a later one are planned.
struct ChangeGroup: Command {
    static let event = AuditEvent.groupChanged
    static let ended = "Gruppen har slutat."

    let proof: Actor
    let group: SupportGroup
    let terms: GroupTerms
    let last: Day
    let isMeant: Bool
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: group.programme, object: group.id.value) }

    private var bookings: GroupBookings {
        GroupBookings(terms: terms, programme: group.programme, account: proof.accountID, isMeant: isMeant)
    }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let (today, series) = (transaction.now.day, group.series.lasting(to: last, on: transaction.now.day))
        guard terms.problems.isEmpty, series.problems.isEmpty, last >= today else {
            throw CommandRefusal.againstRules
        }
        try proof.demandGroups(in: group.programme, terms, besides: Set(group.terms.staff), transaction)
        guard try GroupWritingRepository.update(
            group.id, terms, last: last, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
        try follow(from: today, transaction)
        let later = series.days.filter { $0 > group.series.last && $0 >= today }
        try bookings.plan(on: later, of: group.id, transaction)
    }

    /// Those that are planned already become as the group is, or are called off.
    private func follow(from today: Day, _ transaction: borrowing WriteTransaction) throws {
        let standing = try GroupRepository.following(group.id, from: today, transaction)
        let rebooks = terms.booksOtherwise(than: group.terms)
        if rebooks { try ResourceRepository.release(standing.map(\.id), transaction) }
        try GroupWritingRepository.follow(
            group.id, terms, from: today, by: proof.accountID, transaction)
        try GroupWritingRepository.cancel(
            after: last, of: group.id, because: ChangeGroup.ended, by: proof.accountID, transaction)
        try bookings.book(
            standing.filter { $0.day <= last }, with: terms.staff(anewSince: group.terms), rebooks: rebooks,
            transaction)
    }
}

extension Actor {
    /// Throws unless the actor gives support in the programme, and staff and activity are the programme's.
    ///
    /// - Parameter known: who stood there before and may stay, also after leaving the programme.
    func demandGroups(
        in programme: ProgrammeID, _ terms: GroupTerms, besides known: Set<AccountID> = [],
        _ transaction: borrowing WriteTransaction
    ) throws {
        try demandGroups(in: programme)
        for account in terms.staff where !known.contains(account) {
            try StaffRepository.demand(account, in: programme, .execution, transaction)
        }
        if let activity = terms.activity,
            try ActivityRepository.find(activity, in: [programme], transaction) == nil
        {
            throw CommandRefusal.againstRules
        }
    }

    /// Throws `CommandRefusal.otherProgramme` unless the actor gives support there.
    func demandGroups(in programme: ProgrammeID) throws {
        guard may(.giveSupport, in: .execution, of: programme) else { throw CommandRefusal.otherProgramme }
    }
}
