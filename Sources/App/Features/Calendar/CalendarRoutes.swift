import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The unit's calendar. It shows what is booked and changes nothing.
struct CalendarRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [CalendarPage.self]

    var routes: [Route] {
        [
            .get(
                "/kalender", .holding(.followSupport, in: .execution), audit: .view(.calendarViewed), show)
        ]
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let view = CalendarView(context, for: actor, today: today)
        let programmes = actor.reach(for: .followSupport).whole
        let page = try store.read { transaction in
            let members = try programmes.flatMap {
                try StaffRepository.members(of: $0, in: .execution, transaction)
            }
            var seen: Set<AccountID> = []
            let staff = members.filter { seen.insert($0.account).inserted }
            let entries = try CalendarRepository.entries(
                view.days, of: view.account, in: programmes, transaction)
            return CalendarPage(view, entries, staff, for: actor, today: today)
        }
        return try context.page(page)
    }
}
