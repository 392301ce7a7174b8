import HTTP
import HTTPTypes
import Store
import Web

/// `/halsa`, for whoever watches the server: whether the database answers and the log's head can be read. It
/// never tells why not: that stands in the server's own log. A second line says that somebody has to look
/// at a box of anonymous forms that could not be read; pages are answered all the same.
struct HealthRoutes: Feature {
    private let store: Store

    init(store: Store) {
        self.store = store
    }

    var routes: [Route] {
        [.get("/halsa", .anyone, audit: .nothing("Ingen person visas."), show)]
    }

    private func show(_ context: Context, _ visitor: Visitor) throws -> Response {
        let isWell = store.health == .ok
        let fields: HTTPFields = [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"]
        let boxes = store.ballots.laidAside.isEmpty ? "" : "\nballots: unreadable, laid aside"
        let word = (isWell ? "ok" : "degraded") + boxes
        return Response(
            isWell ? .ok : .serviceUnavailable, fields: fields, body: .bytes(Array(word.utf8)))
    }
}
