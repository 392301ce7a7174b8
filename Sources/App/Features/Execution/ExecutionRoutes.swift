import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// How a grant is carried out, on a page that both sides read. It shows nothing of why it was granted, and
/// changes nothing.
struct ExecutionRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [ExecutionPage.self, NotCarriedOutPage.self]

    static func features(store: Store) -> [any Feature] {
        [
            ExecutionRoutes(store: store), IssuedDecisionFormRoutes<ExecutionForm>(store: store),
            IssuedDecisionFormRoutes<MistakenExecutionForm>(store: store),
            NotCarriedOutRoutes(store: store),
        ]
    }

    static func address(_ number: String, _ decision: DecisionID) -> Link {
        "/arenden/\(number)/beslut/\(decision)/verkstallighet"
    }

    /// The way there from the case, once something is granted.
    static func acts(_ granted: DecisionID?, under grant: CaseGrant) -> [Act] {
        granted.map { [Act(label: "Verkställighet", address: address(grant.number, $0))] } ?? []
    }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/beslut/{item}/verkstallighet", .onCase(.readCases, in: .either),
                audit: .view(.executionViewed), show)
        ]
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        guard let id = DecisionID(context.parameter("item")) else { throw RouteRefusal.notFound }
        let (facts, execution) = try store.read { transaction in
            (
                try CaseRepository.facts(under: grant, transaction),
                try ExecutionRepository.execution(of: id, under: grant, transaction)
            )
        }
        guard let execution else { throw RouteRefusal.notFound }
        return try context.page(
            ExecutionPage(execution, facts, under: grant, today: store.clock.today))
    }
}
