import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The page of an issued decision. It changes nothing.
struct IssuedDecisionRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [IssuedDecisionPage.self]

    static func address(_ number: String, _ decision: DecisionID) -> Link {
        "/arenden/\(number)/beslut/\(decision)"
    }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/beslut/{item}", .onCase(.readInvestigation, in: .authority),
                audit: .view(.decisionViewed), show)
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let (id, today) = (DecisionID(context.parameter("item")), store.clock.today)
        let file = try store.read { try IssuedDecisionFile(id, under: grant, on: today, $0) }
        guard let file else { throw RouteRefusal.notFound }
        return try context.page(IssuedDecisionPage(file, under: grant, today: today))
    }
}
