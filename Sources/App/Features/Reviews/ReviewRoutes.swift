import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// A case's reviews. This route changes nothing: a review is a form of its own.
struct ReviewRoutes: Feature {
    let store: Store

    static let pages: [any Page.Type] = [ReviewsPage.self]

    static func features(store: Store) -> [any Feature] {
        [
            ReviewRoutes(store: store), PlanFormRoutes<ReviewForm>(store: store),
            PlanFormRoutes<ReviewCorrectionForm>(store: store),
        ]
    }

    var routes: [Route] {
        [
            .get(
                "/arenden/{case}/uppfoljning", .onCase(.readCases, in: .execution),
                audit: .view(.reviewViewed), show)
        ]
    }

    /// Throws `.forbidden` where protected facts are somebody else's to read.
    private func show(_ context: Context, _ grant: CaseGrant) throws -> Response {
        let today = store.clock.today
        let file = try store.read { try PlanFile(under: grant, on: today, $0) }
        return try context.page(ReviewsPage(file, under: grant, today: today))
    }
}
