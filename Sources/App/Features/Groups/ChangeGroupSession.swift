import Casework
import Law
import Store
import Web

/// Moves one meeting, or changes its room, staff or activity; what it had booked is free, and what it needs
/// then is booked. The group goes on as usual. Never one that was
/// held or called off.
struct ChangeGroupSession: Command {
    static let event = AuditEvent.groupSessionChanged

    let proof: Actor
    let session: GroupSession
    let day: Day
    let terms: GroupTerms
    let isMeant: Bool
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: session.programme, object: session.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let today = transaction.now.day
        guard terms.problems.isEmpty, (today...today.adding(days: GroupSeries.longest)).contains(day) else {
            throw CommandRefusal.againstRules
        }
        try proof.demandGroups(
            in: session.programme, terms, besides: Set(session.terms.staff), transaction)
        let rebooks = day != session.day || terms.booksOtherwise(than: session.terms)
        if rebooks { try ResourceRepository.release([session.id], transaction) }
        guard try GroupWritingRepository.move(
            session.id, to: day, terms, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
        let staff = day == session.day ? terms.staff(anewSince: session.terms) : terms.staff
        try GroupBookings(
            terms: terms, programme: session.programme, account: proof.accountID, isMeant: isMeant
        ).book(
            [GroupBookings.Meeting(id: session.id, day: day)], with: staff, rebooks: rebooks, transaction)
    }
}

/// Calls one meeting off, with the reason; what it had booked is free. The group goes on.
struct CancelGroupSession: Command {
    static let event = AuditEvent.groupSessionChanged

    let proof: Actor
    let session: GroupSession
    let reason: String
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: session.programme, object: session.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: session.programme)
        guard !reason.isEmpty else { throw CommandRefusal.againstRules }
        guard try GroupWritingRepository.cancel(
            session.id, because: reason, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
        try ResourceRepository.release([session.id], transaction)
    }
}
