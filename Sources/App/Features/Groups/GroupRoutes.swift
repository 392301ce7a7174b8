import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Groups and their coming meetings, and one group. The list names no participant; a group's own page does.
struct GroupRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [GroupsPage.self, GroupPage.self]

    /// How far ahead the list of meetings looks, in days.
    static let ahead = 13

    var routes: [Route] {
        [
            .get(
                "/grupper", .holding(.followSupport, in: .execution),
                audit: .nothing("Bara grupper och träffar, inga deltagare."), index),
            .get(
                "/grupper/{group}", .holding(.followSupport, in: .execution),
                audit: .view(.groupViewed), show),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let page = try store.read { transaction in
            let programmes = try ActorProgrammes(actor, for: .followSupport, transaction)
            let parts = try programmes.all.map { programme in
                GroupsPart(
                    programme.name,
                    groups: try GroupRepository.groups(in: programme.id, on: today, transaction),
                    coming: try GroupRepository.sessions(
                        in: [programme.id], from: today, to: today.adding(days: GroupRoutes.ahead),
                        transaction),
                    unnoted: try GroupRepository.unnoted(
                        in: [programme.id], before: today, limit: 20, transaction),
                    mayAttend: actor.may(.giveSupport, in: .execution, of: programme.id), today: today)
            }
            return GroupsPage(
                parts: parts, mayAdd: !actor.programmes(for: .giveSupport, in: .execution).isEmpty)
        }
        return try context.page(page)
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let (group, members, page) = try store.read { transaction in
            let group = try context.group(for: .followSupport, actor, transaction)
            let members = try GroupGuestRepository.members(of: group.id, on: today, transaction)
            let page = GroupPage(
                group, members: members,
                booked: try ResourceRepository.find(group.terms.resources, transaction),
                sessions: try GroupRepository.sessions(of: group.id, limit: 60, transaction),
                turnout: try GroupTurnoutRepository.turnout(of: group.id, transaction), for: actor,
                today: today)
            return (group, members, page)
        }
        store.recordGuests(
            members.map(\.guest), .groupViewed, in: group.programme, object: group.id.value, under: actor)
        return try context.page(page)
    }
}
