import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The page of a decision's appeals. It changes nothing.
struct AppealRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [AppealPage.self]

    var routes: [Route] {
        [
            .get("/arenden/{case}/beslut/{item}/overklagande", access, audit: .view(.decisionViewed), show)
        ]
    }

    private var access: Access<CaseGrant> { .onCase(.readInvestigation, in: .authority) }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let file = try file(context, grant)
        return try context.page(AppealPage(file, under: grant, today: store.clock.today))
    }

    private func file(_ context: Context, _ grant: CaseGrant) throws -> IssuedDecisionFile {
        let id = DecisionID(context.parameter("item"))
        let file = try store.read { try IssuedDecisionFile(id, under: grant, on: store.clock.today, $0) }
        guard let file else { throw RouteRefusal.notFound }
        return file
    }
}
