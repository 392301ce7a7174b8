import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// How a case's support ended, on one page. It changes nothing.
struct SupportEndingRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] =
        [SupportEndingPage.self] + RelapsePlanRoutes.pages + AftercareRoutes.pages
        + AftercareMistakeRoutes.pages

    static func features(store: Store) -> [any Feature] {
        [
            SupportEndingRoutes(store: store), SupportEndingFormRoutes(store: store),
            EndingCheckRoutes(store: store), RelapsePlanRoutes(store: store),
            ReturnRoutes(store: store), AftercareRoutes(store: store), AftercareMistakeRoutes(store: store),
        ]
    }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/avslutning", .onCase(.readCases, in: .execution),
                audit: .view(.supportEndingViewed), show)
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let file = try store.read { try SupportEndingFile(under: grant, on: today, $0) }
        return try context.page(SupportEndingPage(file, under: grant, today: today))
    }
}
