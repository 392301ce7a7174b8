import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// Every time that runs in the cases one may see. It changes nothing: each line leads to its case.
struct DeadlineRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [DeadlinesPage.self]

    var routes: [Route] {
        [.get("/frister", .holding(.followDeadlines, in: .either), audit: .view(.deadlinesViewed), index)]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let isOwn = context.query("vems") == "mina"
        let deadlines = try store.read {
            try DeadlineRepository.running(
                for: actor, ownedBy: isOwn ? actor.accountID : nil, on: store.clock.today, $0)
        }
        return try context.page(DeadlinesPage(deadlines, isOwn: isOwn, for: actor, today: store.clock.today))
    }
}
