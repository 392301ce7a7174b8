import Casework
import HTTP
import Law
import Store
import Templating
import Web

/// The first page after signing in. It changes nothing; every line is a link to the act.
struct MyDayRoutes: Feature {
    let store: Store

    init(store: Store) { self.store = store }

    static let pages: [any Page.Type] = [MyDayPage.self]

    var routes: [Route] {
        [
            .get("/", .signedIn, audit: .nothing("Visar ingenting: leder till Min dag"), index),
            .get("/min-dag", .signedIn, audit: .view(.myDayViewed), show),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        context.seeOther("/min-dag")
    }

    private func show(_ context: Context, _ actor: Actor) throws -> Response {
        let drafts = try context.site.drafts.list(under: actor)
        let now = store.clock.now
        let myDay = try store.read { try MyDay(for: actor, drafts: drafts, now: now, $0) }
        return try context.page(
            MyDayPage(
                myDay, for: actor, today: now.day, warning: try PreviousSignIn.warning(for: actor, in: store),
                words: context.words(for:)))
    }
}
