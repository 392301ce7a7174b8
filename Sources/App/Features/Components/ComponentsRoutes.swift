import HTTP
import Store
import Web

/// `/komponenter`: every component once, for whoever builds a page. Only where all content is invented; it
/// never shows a record.
struct ComponentsRoutes: Feature {
    var routes: [Route] {
        [.get("/komponenter", .anyone, audit: .nothing("Ingen person visas."), index)]
    }

    private func index(_ context: Context, _ visitor: Visitor) throws -> Response {
        try context.page(ComponentsPage())
    }
}
