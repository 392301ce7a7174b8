// expect: missing argument for parameter #2 in call
// Who may is part of every route: there is no default to forget.
import HTTP
import Store
import Web

private func route(_ show: @escaping @Sendable (Context, Actor) throws -> Response) -> Route {
    #if MISTAKE
    .get("/arenden", audit: .view(.caseViewed), show)
    #else
    .get("/arenden", .holding(.readCases, in: .either), audit: .view(.caseViewed), show)
    #endif
}
