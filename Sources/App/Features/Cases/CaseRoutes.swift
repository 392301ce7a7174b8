import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The list of cases and the page of one. They change nothing: each act is a noun of its own.
struct CaseRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [
        CaseListPage.self, CasePage.self, CaseFormPage.self, CaseNoticePage.self,
    ]

    var routes: [Route] {
        [
            .get("/arenden", .holding(.readCases), audit: .view(.caseListViewed), index),
            .get("/arenden/{case}", .onCase(.readCases), audit: .view(.caseViewed), show),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let filter = CaseFilter(context)
        let list = try store.read { try CaseList(filter, for: actor, $0) }
        return try context.page(CaseListPage(list, filter, today: store.clock.today))
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let record = try store.read { try CaseRecord(under: grant, $0) }
        return try context.page(CasePage(record, under: grant, today: store.clock.today))
    }
}
