// expect: missing argument for parameter 'audit' in call
// What is logged is part of every route; one that logs nothing says why.
import HTTP
import Store
import Web

private func route(_ show: @escaping @Sendable (Context, Actor) throws -> Response) -> Route {
    #if MISTAKE
    .get("/arenden", .holding(.readCases, in: .either), show)
    #else
    .get("/arenden", .holding(.readCases, in: .either), audit: .nothing("Bara tal, inga personer."), show)
    #endif
}
