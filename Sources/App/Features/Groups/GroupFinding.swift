import Casework
import Law
import Store
import Web

extension Context {
    /// The group that the path names, in a programme where the actor may do this; anything else is not found.
    func group(
        for permission: Permission, _ actor: Actor, _ transaction: borrowing ReadTransaction
    ) throws -> SupportGroup {
        let programmes = actor.programmes(for: permission, in: .execution)
        guard let id = SupportGroupID(parameter("group")),
            let group = try GroupRepository.find(id, in: programmes, transaction)
        else { throw RouteRefusal.notFound }
        return group
    }

    func groupSession(
        for permission: Permission, _ actor: Actor, _ transaction: borrowing ReadTransaction
    ) throws -> GroupSession {
        let programmes = actor.programmes(for: permission, in: .execution)
        guard let id = GroupSessionID(parameter("session")),
            let session = try GroupRepository.session(id, in: programmes, transaction)
        else { throw RouteRefusal.notFound }
        return session
    }

    func activity(
        for permission: Permission, _ actor: Actor, _ transaction: borrowing ReadTransaction
    ) throws -> Activity {
        let programmes = actor.programmes(for: permission, in: .execution)
        guard let id = ActivityID(parameter("activity")),
            let activity = try ActivityRepository.find(id, in: programmes, transaction)
        else { throw RouteRefusal.notFound }
        return activity
    }
}

extension Store {
    /// A page with people who are asked along or came says something of each: one entry for every one.
    func recordGuests(
        _ guests: [GroupGuest], _ event: AuditEvent, in programme: ProgrammeID, object: Int64,
        under actor: Actor
    ) {
        for guest in guests {
            recordView(
                event,
                about: AuditSubject(
                    programme: programme, person: guest.person, episode: guest.episode, object: object),
                under: actor)
        }
    }
}
