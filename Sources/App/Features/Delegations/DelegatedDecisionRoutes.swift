import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The month's decisions by delegation, for the board's minutes (kommunallagen 2017:725 7 kap. 8 §). It names
/// nobody that a decision is about, and changes nothing.
struct DelegatedDecisionRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [DelegatedDecisionPage.self]

    var routes: [Route] {
        [
            .get(
                "/delegationer/lista", .holding(.followDeadlines, in: .authority),
                audit: .view(.delegatedDecisionsViewed), index)
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let asked = context.query("manad").flatMap { Day(iso: "\($0)-01") }
        let first = asked.flatMap { $0 > today ? nil : $0 } ?? today.firstOfMonth
        let programmes = actor.programmes(for: .followDeadlines, in: .authority)
        let last = first.adding(months: 1).adding(days: -1)
        let found = try store.read {
            try DelegatedDecisionRepository.all(in: programmes, from: first, to: last, $0)
        }
        return try context.page(DelegatedDecisionPage(found, from: first, to: last, today: today))
    }
}

extension Day {
    var firstOfMonth: Day { Day(year: parts.year, month: parts.month, day: 1) ?? self }
}
