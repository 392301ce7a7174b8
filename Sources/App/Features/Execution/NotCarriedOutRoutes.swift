import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The quarterly report of grants that were not carried out in time (SoL 2025:400 34 kap. 1-3 §§), on screen
/// and on paper. It names nobody and changes nothing.
struct NotCarriedOutRoutes: Feature {
    let store: Store

    var routes: [Route] {
        [
            .get(
                "/ej-verkstallda", .holding(.followDeadlines, in: .either),
                audit: .view(.notCarriedOutViewed), index)
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let today = store.clock.today
        let asked = context.query("kvartal").flatMap { Quarter($0) }
        let quarter = asked.flatMap { $0.firstDay > today ? nil : $0 } ?? Quarter(of: today)
        let programmes = actor.programmes(for: .followDeadlines, in: .either)
        let found = try store.read {
            try ExecutionRepository.unsettled(since: quarter.firstDay, in: programmes, $0)
        }
        return try context.page(NotCarriedOutPage(found, quarter, today: today))
    }
}
