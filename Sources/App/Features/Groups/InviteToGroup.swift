import Casework
import Law
import Store
import Web

/// Asks somebody who has a place along to a group from a day on: an ordinary place, a follow-up place or a
/// reserved one, and also while the support is interrupted, for a group can be the way back. Never twice to
/// the same group.
struct InviteToGroup: Command {
    static let event = AuditEvent.groupMemberChanged
    static let movesCase = true

    let proof: CaseGrant
    let group: SupportGroupID
    let from: Day

    var subject: AuditSubject { proof.subject(of: group) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let facts = try CaseRepository.facts(under: proof, transaction)
        let standing = try SupportStanding(under: proof, on: transaction.now.day, transaction)
        guard facts.isOpen, facts.host == nil, standing.runs else { throw RouteRefusal.stale }
        guard let group = try GroupRepository.find(group, in: [proof.programmeID], transaction),
            from >= transaction.now.day
        else { throw CommandRefusal.againstRules }
        let already = try GroupGuestRepository.memberships(under: proof, transaction)
            .filter { $0.group == group.id }
        let from = already.apart(from)
        guard from <= group.series.last else { throw CommandRefusal.againstRules }
        guard !already.contains(where: { $0.before == nil }),
            let place = try GroupGuestRepository.freePlace(in: group.id, from: from, transaction)
        else { throw RouteRefusal.stale }
        try GroupInvitationRepository.invite(
            transaction.newID(), to: group.id, at: place, from: from, under: proof, transaction)
        try GroupInvitationRepository.touch(group.id, transaction)
    }
}

/// Does not ask somebody along any more, from tomorrow. What has been stands, and the person may come all the
/// same.
struct LeaveGroup: Command {
    static let event = AuditEvent.groupMemberChanged

    let proof: CaseGrant
    let group: SupportGroupID

    var subject: AuditSubject { proof.subject(of: group) }

    func perform(_ transaction: borrowing WriteTransaction) throws {
        let tomorrow = transaction.now.day.adding(days: 1)
        guard try GroupInvitationRepository.leave(group, on: tomorrow, under: proof, transaction) else {
            throw RouteRefusal.stale
        }
        try GroupInvitationRepository.touch(group, transaction)
    }
}

/// A person's times in one group.
extension [GroupGuestRepository.Membership] {
    /// A new one begins where the one before ends: asked along anew on the day that it was taken back, the
    /// person was a member all the time.
    func apart(_ from: Day) -> Day {
        compactMap { one in one.before.flatMap { $0 > one.from ? $0 : nil } }
            .reduce(from) { Swift.max($0, $1) }
    }
}
