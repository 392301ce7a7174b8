import Casework
import Law
import Store
import Web

/// Plans one meeting more of a group, on a day and a time of its own: it stays as it is when the group is
/// changed. Never on a day when the group has not begun or has ended.
struct AddGroupSession: Command {
    static let event = AuditEvent.groupSessionChanged

    let proof: Actor
    let id: GroupSessionID
    let group: SupportGroup
    let day: Day
    let terms: GroupTerms
    let isMeant: Bool

    var subject: AuditSubject { AuditSubject(programme: group.programme, object: id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        guard let group = try GroupRepository.find(group.id, in: [group.programme], transaction),
            terms.problems.isEmpty, day >= transaction.now.day,
            (group.series.first...group.series.last).contains(day)
        else { throw RouteRefusal.stale }
        try proof.demandGroups(in: group.programme, terms, besides: Set(group.terms.staff), transaction)
        let meeting = GroupBookings.Meeting(id: id, day: day)
        let bookings = GroupBookings(
            terms: terms, programme: group.programme, account: proof.accountID, isMeant: isMeant)
        try bookings.plan([meeting], of: group.id, isOwn: true, transaction)
    }
}

extension GroupBookings {
    /// Those of the group's own days.
    func plan(
        on days: [Day], of group: SupportGroupID, _ transaction: borrowing WriteTransaction
    ) throws {
        let meetings = days.map { Meeting(id: transaction.newID(), day: $0) }
        try plan(meetings, of: group, isOwn: false, transaction)
    }

    /// - Parameter isOwn: a change of the whole group leaves them as they are.
    func plan(
        _ meetings: [Meeting], of group: SupportGroupID, isOwn: Bool,
        _ transaction: borrowing WriteTransaction
    ) throws {
        for meeting in meetings {
            try GroupWritingRepository.insertSession(
                meeting, of: group, in: programme, terms, isOwn: isOwn, by: account, transaction)
        }
        try book(meetings, with: terms.staff, transaction)
    }
}
