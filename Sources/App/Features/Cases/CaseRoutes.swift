import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The list of cases and the page of one. They change nothing: each act is a noun of its own.
struct CaseRoutes: Feature {
    let store: Store
    private let tables: CaseTables
    private let pages: KeptPages

    init(store: Store) {
        self.store = store
        tables = CaseTables(store: store)
        pages = KeptPages(store)
    }

    static let pages: [any Page.Type] = [
        CaseListPage.self, CaseTable.self, CasePage.self, CaseFormPage.self, CaseNoticePage.self,
    ]

    var routes: [Route] {
        [
            .get("/arenden", .holding(.readCases, in: .either), audit: .view(.caseListViewed), index),
            .post("/arenden/urval", .holding(.readCases, in: .either), records: .displayChanged, choose),
            .get("/arenden/{case}", .onCase(.readCases, in: .either), audit: .view(.caseViewed), show),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        // The list without more is what was chosen last.
        if context.request.query.isEmpty, let chosen = Link(path: "/arenden?" + actor.caseFilter),
            !actor.caseFilter.isEmpty
        {
            return context.seeOther(chosen)
        }
        return try pages.response(to: context, for: actor) {
            let filter = CaseFilter(context)
            let table = try tables.markup(filter, for: actor, context)
            let hasMeeting = actor.may(.planNextStep, in: .execution)
            return try context.page(CaseListPage(filter: filter, hasMeeting: hasMeeting, table: table))
        }
    }

    /// Remembers what was chosen, and leads there.
    private func choose(_ context: Context, _ actor: Actor) throws -> Response {
        let filter = CaseFilter { context.posted($0) }
        try store.write(.displayChanged, about: AuditSubject(object: actor.accountID.value), under: actor) {
            try CaseFilterRepository.keep(filter.query, of: actor.accountID, $0)
        }
        return context.seeOther(filter.address)
    }

    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        try pages.response(to: context, for: grant.actor) {
            let record = try store.read { try CaseRecord(under: grant, $0) }
            let choice = CaseTimelineChoice(kind: context.query("visa"), page: context.query("sida"))
            return try context.page(
                CasePage(record, under: grant, today: store.clock.today, showing: choice))
        }
    }
}
