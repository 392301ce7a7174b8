import Casework
import HTTP
import HTTPTypes
import Store
import Templating
import Web

/// "Mina utkast", and where forms save themselves. It never shows or touches anybody else's draft: another's
/// is not found, exactly as one that does not exist.
struct DraftsRoutes: Feature {
    private let store: Store

    init(store: Store) {
        self.store = store
    }

    static let pages: [any Page.Type] = [DraftsPage.self, DraftRefusalPage.self]

    var routes: [Route] {
        [
            .get("/utkast", .signedIn, audit: .view(.draftsViewed), index),
            .draftSaving("/utkast", answer),
            .post("/utkast/{key}/kasta", .signedIn, records: .draftDiscarded, discard),
        ]
    }

    private func index(_ context: Context, _ actor: Actor) throws -> Response {
        let drafts = try context.site.drafts.list(under: actor)
        let episodes = drafts.compactMap(\.episode)
        let numbers = try store.read { try DraftsRepository.caseNumbers(of: episodes, $0) }
        return try context.page(DraftsPage(drafts, caseNumbers: numbers, words: context.words))
    }

    /// The script asks for JSON and stays where it is; the button "Spara utkast" comes back to the form as it
    /// stands.
    private func answer(_ context: Context, _ outcome: Context.DraftOutcome) throws -> Response {
        let isScript = context.request.fields[.accept]?.hasPrefix("application/json") ?? false
        switch outcome {
        case .saved(_, let time) where isScript: return DraftsRoutes.json("{\"saved\":\"\(time)\"}", .ok)
        case .saved(let address, _): return try seeOther(address, context)
        // Nothing was saved and nothing needs to be: what was typed is where the form led.
        case .sentAlready where isScript: return DraftsRoutes.json("{\"sent\":true}", .ok)
        case .sentAlready(let location): return try seeOther(location, context)
        case .full where isScript:
            return DraftsRoutes.json("{\"refused\":\"\(DraftRefusalPage.words)\"}", .conflict)
        case .full(let typed): return try context.page(DraftRefusalPage(typed: typed), status: .conflict)
        case .unknownForm: throw RouteRefusal.badRequest
        }
    }

    private func discard(_ context: Context, _ actor: Actor) throws -> Response {
        guard try context.site.drafts.discard(context.parameter("key"), under: actor) else {
            throw RouteRefusal.notFound
        }
        return context.seeOther("/utkast")
    }

    private func seeOther(_ path: String, _ context: Context) throws -> Response {
        guard let link = Link(path: path) else { throw RouteRefusal.badRequest }
        return context.seeOther(link)
    }

    private static func json(_ text: String, _ status: HTTPResponse.Status) -> Response {
        let fields: HTTPFields = [.contentType: "application/json; charset=utf-8", .cacheControl: "no-store"]
        return Response(status, fields: fields, body: .bytes(Array(text.utf8)))
    }
}
