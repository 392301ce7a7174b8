import Casework
import Law
import Store
import Web

/// Notes who was at a meeting: all at once, each with one word. What was noted before stands beside what is
/// noted now, and only what differs is noted again.
struct NoteGroupAttendance: Command {
    static let event = AuditEvent.groupAttendanceNoted

    let proof: Actor
    let session: GroupSession
    let attendance: [EpisodeID: GroupAttendance]
    let others: Int
    let line: String
    let version: Int

    var subject: AuditSubject { AuditSubject(programme: session.programme, object: session.id.value) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        try proof.demandGroups(in: session.programme)
        guard session.day <= transaction.now.day else { throw CommandRefusal.againstRules }
        let known = try GroupGuestRepository.guests(of: session, transaction)
        let placed = try GroupGuestRepository.inSupport(
            in: session.programme, on: session.day, transaction)
        let possible = known + placed.filter { one in !known.contains { $0.number == one.number } }
        guard attendance.keys.allSatisfy({ key in possible.contains { $0.episode == key } }) else {
            throw CommandRefusal.againstRules
        }
        guard try GroupWritingRepository.hold(
            session.id, others: others, line: line, version: version, by: proof.accountID, transaction)
        else { throw RouteRefusal.stale }
        for guest in possible {
            guard let new = attendance[guest.episode] else { continue }
            try note(new, of: guest, before: known, transaction)
        }
    }

    /// Each gets an entry of their own in the log: whether they came is said of them.
    private func note(
        _ new: GroupAttendance, of guest: GroupGuest, before known: [GroupGuest],
        _ transaction: borrowing WriteTransaction
    ) throws {
        let standing = known.first { $0.episode == guest.episode }?.attendance
        guard new != standing else { return }
        try GroupInvitationRepository.note(
            new, of: guest.episode, at: session.id, by: proof.accountID, transaction)
        var subject = subject
        (subject.person, subject.episode) = (guest.person, guest.episode)
        try transaction.record(.groupAttendanceNoted, about: subject)
    }
}
